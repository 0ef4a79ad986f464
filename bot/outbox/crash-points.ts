import { channel } from 'node:diagnostics_channel';

/** The moments at which a death of the process matters, in the order in which a card passes them. */
export const CRASH_POINTS = ['reminded', 'before-send', 'accepted', 'marked', 'before-acknowledge'] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

export const CRASH_CHANNEL = 'mikrolaan:crash-point';

const points = channel(CRASH_CHANNEL);

/** Says that a moment is reached to who listens in this process; nobody does but a test that ends it there. */
export const reached = (point: CrashPoint): void => {
  points.publish(point);
};
