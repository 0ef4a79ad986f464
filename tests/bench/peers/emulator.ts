import { startEmulator } from '../../storage/emulator.ts';
import { sayReady } from './said.ts';

/** Speaks Cosmos DB's protocol, in a process of its own: what it takes is nobody's else. */
const { endpoint } = await startEmulator();
sayReady(Number(new URL(endpoint).port));
process.once('SIGTERM', () => process.exit(0));
