/**
 * What Node is started with to run the bot. Node 24 lets up to 64 MiB of young objects gather before it looks which of them
 * are in use, and keeps as much room again to move those to: memory that a bot takes for good in its first busy minute and
 * that says nothing of what it holds. Here they are 32 at most, and 16 from the start: with less room what a turn works with
 * is looked through while it is in use, and a pressed step takes a fifth more of the processor (docs/operations.md).
 *
 * What lives longer is looked through when it has grown by half, and not only when there is four times as much: a million odd
 * requests then leave 20 MB more than they found, and not 110, and a step takes no more of the processor.
 */
export const NODE_FLAGS = [
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
  '--heap-growing-percent=50',
] as const;

/**
 * And with what environment, on Linux. When a block of memory of some size is given back, glibc keeps blocks of that size
 * for itself from then on: a moment in which many large requests come together takes a hundred MiB for good. With a fixed
 * bound each block from 128 KiB on goes back to the system; measured with odd requests: docs/operations.md.
 */
export const NODE_ENVIRONMENT = { MALLOC_MMAP_THRESHOLD_: '131072' } as const;
