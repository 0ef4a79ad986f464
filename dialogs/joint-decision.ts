import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import type { StartFacts } from './decision/facts.ts';
import { rowsWithPlaces, startFacts } from './decision/facts.ts';
import { startDate } from './decision/start-date.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { meetingFields, reasonsFields } from './joint/fields.ts';

type Facts = StartFacts & { readonly rows: readonly Line[] };

const met = aboutCase<Facts>('decide-jointly', async (view, lookups) => ({
  rows: await rowsWithPlaces(view, lookups),
  ...startFacts(view, lookups),
}));

/** What the parties came to when they met: entered by one, countersigned by the other. */
export const jointDecision = flow<Facts>({
  id: 'joint-decision',
  version: 1,
  title: text('Fælles afgørelse', 'Joint decision'),
  starts: { da: ['fælles afgørelse'], en: ['joint decision'] },
  action: 'decide-jointly',
  aboutCase: true,
  async begin(lookups, number) {
    const begun = await met(lookups, number);
    const view = await lookups.caseView(number);
    return begun.ok && view?.sharedWithProvider === false
      ? { ok: false, say: sayRefusal({ code: 'not-shared', case: number }).say }
      : begun;
  },
})
  .step({
    id: 'meeting',
    title: text('Mødet', 'The meeting'),
    intro: ({ rows }) => rows,
    fields: meetingFields,
  })
  .step({
    id: 'reasons',
    title: text('Hvorfor?', 'Why?'),
    fields: reasonsFields,
  })
  .stepWhen((answers) => answers.decision === 'approve', {
    id: 'start',
    title: text('Hvornår begynder forløbet?', 'When does the course begin?'),
    fields: { startDate: startDate<Facts>() },
  })
  .submit({
    confirmLabel: text('Bekræft og send til nr. 2', 'Confirm and send to no. 2'),
    intent: ({ meetingDate, participants, decision, reasons, startDate: start }, _facts, number) => ({
      type: 'decide-jointly',
      case: number,
      meetingDate,
      participants,
      decision,
      reasons,
      ...(decision === 'approve' && start !== undefined && { startDate: start }),
    }),
    done: happenedLines,
  });
