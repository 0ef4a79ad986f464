import { mayNow } from '../domain/lifecycle.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import type { PlaceFacts } from './decision/facts.ts';
import { placeFacts } from './decision/facts.ts';
import { startStep } from './decision/start-date.ts';
import { startLeadsTo } from './course/past-programme.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { meetingFields, reasonsFields } from './joint/fields.ts';

/** What the parties came to when they met: entered by one, countersigned by the other. */
export const jointDecision = flow<PlaceFacts>({
  id: 'joint-decision',
  version: 1,
  title: text('Fælles afgørelse', 'Joint decision'),
  starts: { da: ['fælles afgørelse'], en: ['joint decision'] },
  action: 'decide-jointly',
  aboutCase: true,
  begin: aboutCase('decide-jointly', placeFacts, ({ number, status, sharedWithProvider }) =>
    sharedWithProvider || !mayNow(status, 'decide-jointly')
      ? undefined
      : { ok: false, say: sayRefusal({ code: 'not-shared', case: number }).say },
  ),
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
  .stepWhen((answers) => answers.decision === 'approve', startStep<PlaceFacts>())
  .submit({
    confirmLabel: text('Bekræft og send til nr. 2', 'Confirm and send to no. 2'),
    leadsTo: (answers, facts) => (answers.decision === 'approve' ? startLeadsTo(answers, facts) : []),
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
