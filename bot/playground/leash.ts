/**
 * Loaded into every program `npm start` starts: when the starter lets go or dies, the program is told to stop the
 * way the system would, on every platform.
 */
process.once('disconnect', () => {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0);
});
process.channel?.unref();
