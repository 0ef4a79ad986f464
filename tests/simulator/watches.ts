import type { Disk } from './disk.ts';
import type { Watch } from './watch.ts';

/** Everything that must hold, as it looks at the store a run begins on. */
export const makeWatches = (_disk: Disk): readonly Watch[] => [];
