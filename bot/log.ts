import type { Log } from './http/faults.ts';

/** JSON lines on a stream: codes, counts and places in the code, never what a person wrote. */
export const lineLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (event, fields = {}) =>
    write(`${JSON.stringify({ at: now().toISOString(), event, ...fields })}\n`);
