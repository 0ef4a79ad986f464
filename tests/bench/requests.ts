import { todayInUtc } from './lanes.ts';
import { requests } from './report.ts';
import { wireCost } from './report-wire.ts';
import { countStorageRequests } from './storage-requests.ts';
import { measureWireCost } from './wire-cost.ts';

/** `node tests/bench/requests.ts`: of the benchmark only what acts ask of the store, and what that costs on Cosmos DB. */
const storage = await countStorageRequests(todayInUtc());
const wire = await measureWireCost();
process.stdout.write([requests({ storage }), wireCost({ wire }), ''].join('\n\n'));
process.exit(0);
