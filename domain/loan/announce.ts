import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { isLoanEvent } from './events.ts';
import { hasOtherLoanKey, loanBalls } from './turns.ts';
import { loansOf } from './stages.ts';
import type { Member } from '../member.ts';
import { deputiesOf, isActive, personKey } from '../member.ts';
import type { Programme } from '../programme.ts';
import type { CaseCard } from '../announcement.ts';
import { withRole } from '../rights/holds.ts';

/** Who has the next step of the loans that something happened to, and does not hold the other key of it. */
export const loanCards = (
  events: readonly CaseEvent[],
  subject: Case,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly CaseCard[] => {
  const touched = new Set(events.filter(isLoanEvent).map(({ data }) => data.loan));
  return loanBalls(subject)
    .filter(({ loan }) => touched.has(loan))
    .flatMap(({ loan, status, action, holder }) => {
      const state = loansOf(subject).find(({ number }) => number === loan)?.state;
      const hear = holder.kind === 'person' ? [holder.person] : withRole(holder, members, programme, day);
      return [...new Set([...hear, ...deputiesOf(hear, members, day)])]
        .filter((to) => {
          const member = members.find((one) => personKey(one) === to);
          return (
            member && isActive(member, day) && state && !hasOtherLoanKey(subject, state, action, member, day)
          );
        })
        .map((to): CaseCard => ({ kind: 'loan', to, case: subject.number, loan, status }));
    });
};
