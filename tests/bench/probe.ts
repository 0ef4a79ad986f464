import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects all garbage at once. */
const collect = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
};

/** Loaded before a measured program: tells what the process has used when its parent asks, and ends with its parent. */
process.on('message', (what) => {
  const { rss } = process.memoryUsage();
  const cpu = process.cpuUsage();
  if (what === 'collect') collect();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ cpu, rss, live: heapUsed + external });
});
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
