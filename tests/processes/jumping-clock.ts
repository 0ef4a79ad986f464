/**
 * Runs first in a bot whose wall clock is set while it runs: with each SIGUSR2 it jumps by the next of
 * `?jumps=90000000,-7200000`, milliseconds. Timers and the time of a turn go by another clock, as on any machine.
 */
const asked = new URL(import.meta.url).searchParams;
const jumps = (asked.get('jumps') ?? '').split(',').map(Number);

const now = Date.now;
let ahead = 0;
Date.now = () => now() + ahead;

process.on('SIGUSR2', () => {
  ahead += jumps.shift() ?? 0;
  process.stdout.write(`${JSON.stringify({ event: 'clock-jumped', ahead })}\n`);
});
