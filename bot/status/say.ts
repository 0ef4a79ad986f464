import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

const SECOND = 1_000;

interface Unit {
  readonly ms: number;
  readonly one: Text;
  readonly many: Text;
}

const SECONDS: Unit = { ms: SECOND, one: text('sekund', 'second'), many: text('sekunder', 'seconds') };
const UNITS: readonly Unit[] = [
  { ms: 24 * 3_600 * SECOND, one: text('døgn', 'day'), many: text('døgn', 'days') },
  { ms: 3_600 * SECOND, one: text('time', 'hour'), many: text('timer', 'hours') },
  { ms: 60 * SECOND, one: text('minut', 'minute'), many: text('minutter', 'minutes') },
];

/** How long, in the largest unit of which there are two: `90 minutter`, `3 timer`, `0 sekunder`. */
export const sayLength = (ms: number): Text => {
  const unit = UNITS.find((one) => ms >= 2 * one.ms) ?? SECONDS;
  const count = Math.floor(ms / unit.ms);
  const { da, en } = count === 1 ? unit.one : unit.many;
  return text(`${count} ${da}`, `${count} ${en}`);
};

export const sayAgo = (ms: number): Text => {
  const { da, en } = sayLength(ms);
  return text(`for ${da} siden`, `${en} ago`);
};
