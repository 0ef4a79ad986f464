import { decisionSent } from '../domain/status.ts';
import { mayNow } from '../domain/lifecycle.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { notNow } from './refusals/rights.ts';
import type { ComplaintFacts } from './refused/complaint.ts';
import { complaintStep } from './refused/complaint.ts';

/** A complaint over a refusal. Once one is noted, the same words ask what came of it. */
export const complaint = flow<ComplaintFacts>({
  id: 'complaint',
  version: 1,
  title: text('Klage', 'Complaint'),
  starts: { da: ['klage'], en: ['complaint'] },
  action: 'decide',
  aboutCase: true,
  ofLoan: 'complain-loan',
  begin: aboutCase(
    'complain',
    (view) => ({ sent: decisionSent(view) ?? view.applicationDate }),
    (view) => {
      const { number, status, since } = view;
      if (mayNow(status, 'judge-complaint')) return { ok: false, instead: 'complaint-result' };
      // What was agreed on cannot be complained about.
      const agreed = status === 'discharged' && decisionSent(view) === undefined;
      return agreed ? { ok: false, say: notNow(number, status, since) } : undefined;
    },
  ),
})
  .step(complaintStep)
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'complain', case: number, date: answers.date }),
    done: happenedLines,
  });
