import type { Case, Post } from '../case.ts';
import { POSTS } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { keyHolders } from '../keys.ts';
import { STAGES } from '../lifecycle.ts';
import { loansOf } from '../loan/stages.ts';
import { hasOtherLoanKey, loanBalls } from '../loan/turns.ts';
import type { PersonKey } from '../member.ts';
import { personKey } from '../member.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { holds } from '../rights/holds.ts';
import { allowed } from './allowed.ts';
import { handedOver, takerProblem } from './hand-over.ts';
import type { CommandOf, State } from './state.ts';

/** What a person is responsible for in a case; the caseworker's post before the coach's. */
export const postOf = (subject: Pick<Case, Post>, person: PersonKey): Post | undefined =>
  POSTS.find((post) => subject[post] === person);

/** Whether the provider is still to act, and no visitator is left who may. */
const noVisitatorLeft = (
  subject: Case,
  person: PersonKey,
  { programme, members = [] }: State,
  { today }: Pick<CommandOf<'recuse'>, 'today'>,
): boolean => {
  const gone = new Set([person, ...(subject.recused ?? []), ...keyHolders(subject, 'job-centre')]);
  return (
    subject.sharedWithProvider &&
    STAGES[subject.status].deadlineRuns &&
    !members.some(
      (member) => holds(member, 'visitator', 'provider', programme, today) && !gone.has(personKey(member)),
    )
  );
};

/** Whether somebody is to decide on a loan, or pay it out, and nobody is left who may. */
const noLenderLeft = (
  subject: Case,
  { actor, today }: Pick<CommandOf<'recuse'>, 'actor' | 'today'>,
  { programme, members = [] }: State,
): boolean => {
  const gone = new Set([personKey(actor), ...(subject.recused ?? [])]);
  return loanBalls(subject).some(({ loan, action, holder }) => {
    if (holder.kind === 'person' || !holds(actor, holder.role, holder.party, programme, today)) return false;
    const state = loansOf(subject).find(({ number }) => number === loan)?.state;
    return !members.some(
      (member) =>
        holds(member, holder.role, holder.party, programme, today) &&
        !gone.has(personKey(member)) &&
        state !== undefined &&
        !hasOtherLoanKey(subject, state, action, member, today),
    );
  });
};

/**
 * A conflict of interest (forvaltningsloven §§ 3–6): from now on the person neither acts in the case nor sees it. No
 * reason is asked, for it would tell of private relations. What they are responsible for goes to the colleague they
 * name, or else waits for the leader.
 */
export const recuse = (command: CommandOf<'recuse'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'recuse', 'recuse');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const person = personKey(command.actor);
  const { to } = command.intent;
  const post = postOf(subject, person);
  const handed = post === undefined || to === undefined ? [] : handedOver(subject, post, to);
  const problem =
    post === undefined || to === undefined ? undefined : takerProblem(to, post, subject, state, command);
  if (problem) return refuse(problem);
  const assesses = holds(command.actor, 'visitator', 'provider', state.programme, command.today);
  const vacant = POSTS.some((one) => subject[one] === person && (one !== post || to === undefined));
  const unmanned =
    vacant ||
    (assesses && noVisitatorLeft(subject, person, state, command)) ||
    noLenderLeft(subject, command, state);
  return happened<CaseEvent>(
    { type: 'recused', case: subject.number, data: { person, ...(unmanned && { unmanned }) } },
    ...handed,
  );
};

/** The leader where the person works takes it back, with a reason; the case stays with who has it now. */
export const reinstate = (command: CommandOf<'reinstate'>, state: State): Decided<CaseEvent> => {
  const { actor, intent } = command;
  const { person, reason } = intent;
  const found = allowed(command, state, 'reinstate', 'reinstate', ({ number, recused = [] }) => {
    const theirs = state.members?.find((member) => personKey(member) === person);
    return recused.includes(person) && theirs?.organisation === actor.organisation
      ? undefined
      : { code: 'not-recused', case: number };
  });
  if ('refusal' in found) return refuse(found.refusal);
  const { number } = found.subject;
  return happened({
    type: 'reinstated',
    case: number,
    data: { person },
    personal: { reinstateReason: reason },
  });
};
