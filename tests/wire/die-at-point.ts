import { subscribe } from 'node:diagnostics_channel';
import { CRASH_CHANNEL } from '../../bot/outbox/crash-points.ts';

/**
 * Runs first in a bot that is to die by SIGKILL where its sender says that it has reached a point: `?point=accepted`;
 * without one it lives. `ahead`: its clock is so many milliseconds fast, as if it had been started later.
 */
const asked = new URL(import.meta.url).searchParams;
const fatal = asked.get('point');
const ahead = Number(asked.get('ahead') ?? 0);

const now = Date.now;
Date.now = () => now() + ahead;

subscribe(CRASH_CHANNEL, (point) => {
  if (point === fatal) process.kill(process.pid, 'SIGKILL');
});
