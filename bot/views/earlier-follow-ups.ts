import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { OUTCOME } from '../../dialogs/discharge/labels.ts';
import type { Row } from '../../dialogs/engine/flow.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import type { ViewContext } from './view.ts';

/** What was noted at follow-ups before the newest, which alone stands in the case: read from the log. `log`: oldest first. */
export const earlierFollowUps = async (
  { number, followUps = [] }: CaseView,
  log: readonly LogEntry[],
  { world }: ViewContext,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const { months } of followUps.slice(0, -1)) {
    const seq = log.findLast(({ events }) =>
      events.some((event) => event.type === 'followed-up' && event.data.months === months),
    )?.seq;
    const personal = seq === undefined ? undefined : (await world.entry(number, seq))?.personal;
    const { followUpOutcome: outcome, followUpNote: note } = personal ?? {};
    if (outcome)
      rows.push({
        label: text(`Lever af ${months} måneder efter`, `Lives on ${months} months after`),
        value: OUTCOME[outcome],
      });
    if (note !== undefined && note !== '')
      rows.push({
        label: text(`Bemærkning efter ${months} måneder`, `Note after ${months} months`),
        value: note,
      });
  }
  return rows;
};
