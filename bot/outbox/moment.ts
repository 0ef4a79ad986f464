import { setImmediate } from 'node:timers/promises';

/** Resolves once all that goes on in this process in the same moment has been begun. */
export const moment = (): Promise<void> => setImmediate();
