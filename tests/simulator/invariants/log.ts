import type { LogEntry } from '../../../storage/documents/log.ts';
import { PARTITION } from '../choose.ts';
import type { Disk } from '../disk.ts';

/** The event log of the programme, oldest entry first. */
export const logOn = (disk: Disk): readonly LogEntry[] =>
  disk
    .list(PARTITION, { tag: 'log', limit: 100_000 })
    .map(({ body }) => body as LogEntry)
    .toSorted((a, b) => a.seq - b.seq);
