import { REVERSIBLE, reversibleIn } from '../../domain/decide/loan/reverse.ts';
import type { Day } from '../../domain/day.ts';
import type { Loan, LoanStep } from '../../domain/loan/loan.ts';
import { applicantsOf, loansOf } from '../../domain/loan/stages.ts';
import type { Member } from '../../domain/member.ts';
import { sitsFor } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import type { CaseView } from '../../domain/view.ts';

export interface Reversible {
  readonly loan: Loan['number'];
  readonly step: LoanStep;
}

/** What somebody can take back in the loans of a case, newest first: who granted a grant, who pays the rest. */
export const reversibleFor = (
  view: CaseView,
  member: Member,
  programme: Programme,
  day: Day,
): readonly Reversible[] =>
  loansOf(view)
    .flatMap((loan) => {
      const asked = applicantsOf(loan.state, view).some((person) => sitsFor(member, person, day));
      return reversibleIn(loan)
        .filter(({ type }) => type !== 'loan-approved' || !asked)
        .map((step) => ({ loan: loan.number, step }));
    })
    .filter(({ step }) => {
      const right = REVERSIBLE[step.type];
      return right !== undefined && may(member, right, programme, day, view);
    })
    .toSorted((a, b) => b.step.entry - a.step.entry);
