import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import type { Member, PersonKey } from '../member.ts';
import type { NewsAbout } from '../news-kinds.ts';
import { personKey } from '../member.ts';
import type { Programme } from '../programme.ts';
import { holds } from '../rights/holds.ts';
import type { LoanFacts } from './events.ts';
import { loansOf } from './stages.ts';

interface Told {
  readonly about: NewsAbout;
  readonly to: readonly PersonKey[];
}

/** The coach, who tells the citizen; nobody where the case is not shared any more. */
const coachOf = ({ coach, sharedWithProvider }: Case): readonly PersonKey[] =>
  coach === undefined || !sharedWithProvider ? [] : [coach];

const withRole = (
  role: 'finance' | 'loan-approver',
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly PersonKey[] =>
  members.filter((member) => holds(member, role, 'provider', programme, day)).map(personKey);

/** What somebody hears of a loan without having anything to do; whose turn it is gets a card of its own. */
export const loanNews = (
  { type, data }: LoanFacts,
  subject: Case,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): Told | undefined => {
  const coach = coachOf(subject);
  const finance = () => withRole('finance', members, programme, day);
  switch (type) {
    case 'loan-approved':
    case 'loan-deadline-extended':
    case 'loan-rejected':
    case 'loan-disbursed':
      return { about: type, to: coach };
    case 'loan-withdrawn': {
      const granted = loansOf(subject).find(({ number }) => number === data.loan)?.state.approved;
      const waited = granted === undefined ? withRole('loan-approver', members, programme, day) : finance();
      return { about: type, to: [...coach, ...waited] };
    }
    case 'loan-lapsed':
      return { about: type, to: [...coach, ...finance()] };
    case 'loan-repayment': {
      const status = loansOf(subject).find(({ number }) => number === data.loan)?.state.status;
      return status === 'repaid' ? { about: 'loan-repaid', to: coach } : undefined;
    }
    case 'loan-handed-to-recovery':
      return { about: 'loan-recovery', to: coach };
    case 'loan-written-off':
      return { about: type, to: [...coach, ...finance()] };
    case 'loan-submitted':
    case 'loan-returned':
    case 'loan-answered':
    case 'loan-refusal-drafted':
    case 'loan-heard':
    case 'loan-complained':
    case 'loan-complaint-judged':
    case 'loan-reminded':
    case 'loan-deferred':
    case 'loan-rescheduled':
    case 'loan-write-off-proposed':
    case 'loan-write-off-declined':
    case 'loan-reversed':
      return undefined;
  }
};
