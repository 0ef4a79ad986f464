/** Loaded before a measured program: tells what the process has used whenever its parent asks. */
process.on('message', () => {
  process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
});
process.channel?.unref();
