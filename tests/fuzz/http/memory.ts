import { renameSync, writeFileSync } from 'node:fs';

/**
 * Loaded into the bot process by the fuzzer, with `--expose-gc`: at every SIGUSR2 it collects what nobody holds any
 * more and writes down, in bytes, what is left. Memory a process has been given is not memory it holds.
 */
const file = process.env['FUZZ_MEMORY'];

process.on('SIGUSR2', () => {
  if (file === undefined) return;
  globalThis.gc?.();
  const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
  writeFileSync(`${file}.new`, JSON.stringify({ rss, heapUsed, external, arrayBuffers }));
  renameSync(`${file}.new`, file);
});
