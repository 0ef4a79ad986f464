/** Loaded before a measured program: tells what the process has used when its parent asks, and ends with its parent. */
process.on('message', () => {
  process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
