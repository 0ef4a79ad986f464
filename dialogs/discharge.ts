import { endRange } from '../domain/decide/discharge.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { fitsCourse } from './case-actions.ts';
import type { DischargeFacts } from './discharge/fields.ts';
import { endFields, noteFields, outcomeFields } from './discharge/fields.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';

/** The end of a course, by agreement or as the beginning of a decision (note: "løbende orienteres om … udskrivning"). */
export const discharge = flow<DischargeFacts>({
  id: 'discharge',
  version: 1,
  title: text('Udskriv', 'Discharge'),
  starts: { da: ['udskriv', 'udskrivning', 'afslut forløb'], en: ['discharge'] },
  action: 'discharge',
  aboutCase: true,
  begin: aboutCase(
    'discharge',
    ({ course }, { today }) => (course ? endRange(course, today) : { earliest: today, latest: today }),
    // Before the first day it is no discharge but a change of mind.
    (view, { today }) =>
      fitsCourse(view, 'discharge', today) ? undefined : { ok: false, instead: 'withdraw' },
  ),
})
  .step({
    id: 'end',
    title: text('Forløbet slutter', 'The course ends'),
    fields: endFields,
  })
  .stepWhen((answers) => answers.reason !== 'death', {
    id: 'outcome',
    title: text('Hvad sker der nu?', 'What now?'),
    confirms: true,
    fields: outcomeFields,
  })
  .stepWhen((answers) => answers.reason === 'death', {
    id: 'note',
    title: text('Bemærkning', 'Note'),
    confirms: true,
    fields: noteFields,
  })
  .submit({
    confirmLabel: text('Bekræft og udskriv', 'Confirm and discharge'),
    intent: ({ date, reason, agreed, outcome, cvr, note }, _facts, number) => ({
      type: 'discharge',
      case: number,
      date,
      reason,
      agreed: agreed !== 'no',
      outcome: outcome ?? 'unknown',
      ...(cvr !== undefined && { cvr }),
      ...(note !== undefined && { note }),
    }),
    done: happenedLines,
  });
