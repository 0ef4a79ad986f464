import { balanceOf } from '../../domain/loan/loan.ts';
import { loansFor, loansOf } from '../../domain/loan/stages.ts';
import type { LoanEventType } from '../../domain/loan/events.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Line } from '../about-case.ts';
import type { Lookups } from '../engine/lookups.ts';
import { kroner } from '../loan/labels.ts';

/** The steps that leave a reason; the newest one is what the case keeps. */
const GIVES_REASON: ReadonlySet<LoanEventType> = new Set([
  'loan-withdrawn',
  'loan-deferred',
  'loan-rescheduled',
  'loan-handed-to-recovery',
  'loan-write-off-proposed',
  'loan-reversed',
]);

/** Why it is proposed, where nothing that was done with the loans since has a reason of its own. */
const reasonIn = (view: CaseView): string | undefined => {
  const last = loansOf(view)
    .flatMap(({ steps }) => steps)
    .filter(({ type }) => GIVES_REASON.has(type))
    .toSorted((a, b) => a.entry - b.entry)
    .at(-1);
  return last?.type === 'loan-write-off-proposed' ? view.personal.loanReason : undefined;
};

/** What is to be given up, why, and who proposes it: what no. 2 confirms. */
export const proposedRows = async (view: CaseView, lookups: Lookups): Promise<readonly Line[]> => {
  const [found] = loansFor(view, 'answer-write-off');
  const { writeOff } = found?.state ?? {};
  if (!found || !writeOff) return [];
  const reason = reasonIn(view);
  return [
    { label: text('Afskrives', 'To be written off'), value: kroner(writeOff.amount) },
    { label: text('Restgæld', 'Balance'), value: kroner(balanceOf(found.state)) },
    ...(reason === undefined ? [] : [{ label: text('Begrundelse', 'Reason'), value: reason }]),
    { label: text('Foreslået af', 'Proposed by'), value: await lookups.nameOf(writeOff.by) },
  ];
};
