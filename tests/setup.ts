import * as fc from 'fast-check';
import { SEED } from './support/seed.ts';

// Every test speaks Danish to a Danish product: no locale or zone of the machine may leak in.
process.env['TZ'] = 'America/Anchorage';
process.env['LC_ALL'] = 'C';

fc.configureGlobal({ seed: SEED });
