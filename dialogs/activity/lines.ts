import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { happenedLines } from '../happened.ts';
import { day } from '../words.ts';
import { noShows, sayCame } from './attendance.ts';

/** So many numbers are read back; the rest is counted. */
const LISTED = 5;

/** What a logged activity means: of one citizen as always, of a group how many and who did not come. */
export const activityLines = (events: readonly AnyLoggedEvent[]): readonly Text[] => {
  const logged = events.filter((event) => event.type === 'activity-logged');
  const [first, ...others] = logged;
  if (!first || others.length === 0) return happenedLines(events);
  const numbers = logged.map((event) => event.case);
  const came = Object.fromEntries(logged.map((event) => [event.case, event.data.attendance]));
  const more = numbers.length - LISTED;
  const list = numbers.slice(0, LISTED).join(', ');
  const next = first.data.nextDate;
  const said = sayCame(came, numbers);
  return [
    text(
      `Gemt hos ${numbers.length} borgere: ${list}${more > 0 ? ` og ${more} til` : ''}.`,
      `Saved for ${numbers.length} citizens: ${list}${more > 0 ? ` and ${more} more` : ''}.`,
    ),
    text(`${said.da}.`, `${said.en}.`),
    ...(noShows(came, numbers).length > 0
      ? [
          text(
            'Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.',
            'The caseworker is told, as absence may affect the benefit.',
          ),
        ]
      : []),
    ...(next === undefined ? [] : [text(`Næste gang: ${day(next).da}.`, `Next time: ${day(next).en}.`)]),
  ];
};
