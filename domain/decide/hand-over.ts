import type { Case, Post } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import {
  canTakeOver,
  heldIn,
  isColleague,
  mayHandOver,
  MOST_CASES,
  MOST_CHARACTERS,
  MOST_PEOPLE,
} from '../hand-over.ts';
import { mayNow } from '../lifecycle.ts';
import { personKey } from '../member.ts';
import type { Member, PersonKey } from '../member.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import type { CommandOf, State } from './state.ts';

type HandOver = CommandOf<'hand-over'>;

const memberOf = ({ members = [] }: State, key: PersonKey | undefined): Member | undefined =>
  members.find((member) => personKey(member) === key);

/** Why a person cannot have a post in a case; `undefined` where they can. */
export const takerProblem = (
  to: PersonKey,
  post: Post,
  subject: Case,
  state: State,
  { today }: Pick<HandOver, 'today'>,
): Refusal | undefined => {
  const { number } = subject;
  const taker = memberOf(state, to);
  const holder = memberOf(state, subject[post]);
  const held = heldIn(holder, post, state.programme, today);
  const elsewhere = held !== undefined && held !== taker?.organisation;
  if (!taker || elsewhere || !isColleague(taker, post, subject, state.programme, today))
    return { code: 'not-a-colleague', case: number };
  if (subject[post] === to) return { code: 'holds-already', case: number };
  return canTakeOver(taker, post, subject) ? undefined : { code: 'cannot-take-over', case: number };
};

const problemIn = (subject: Case, command: HandOver, state: State): Refusal | undefined => {
  const { actor, today, intent } = command;
  const { number, status, since } = subject;
  if (!mayHandOver(actor, intent.post, subject, state.programme, today))
    return { code: 'not-allowed', action: 'hand-over' };
  if (!mayNow(status, 'hand-over')) return { code: 'not-now', case: number, status, since };
  return takerProblem(intent.to, intent.post, subject, state, command);
};

/** That somebody else is responsible in a case from now on. */
export const handedOver = (
  subject: Case,
  post: Post,
  to: PersonKey,
): (CaseEvent & { type: 'handed-over' })[] => {
  const from = subject[post];
  return from === undefined ? [] : [{ type: 'handed-over', case: subject.number, data: { post, from, to } }];
};

/**
 * Some cases to a colleague, all of them or none: by who is responsible, their leader, or an administrator, who sees
 * the numbers only (programme §3, `handover`).
 */
export const handOver = (command: HandOver, state: State): Decided<CaseEvent> => {
  const { cases, post, to, reason } = command.intent;
  const wanted = [...new Set(cases)];
  if (wanted.length > MOST_CASES)
    return refuse({ code: 'too-many-cases', most: MOST_CASES, people: MOST_PEOPLE });
  const subjects = wanted.flatMap((number) => state.subjects.find((one) => one.number === number) ?? []);
  const missing = wanted.find((number) => subjects.every((one) => one.number !== number));
  if (missing !== undefined || wanted.length === 0)
    return refuse({ code: 'no-such-case', case: missing ?? '' });
  const holders = new Set(subjects.map((subject) => subject[post]));
  const tooLong = JSON.stringify(subjects).length > MOST_CHARACTERS;
  if (holders.size > MOST_PEOPLE || tooLong)
    return refuse({ code: 'too-many-cases', most: MOST_CASES, people: MOST_PEOPLE });
  for (const subject of subjects) {
    const problem = problemIn(subject, command, state);
    if (problem) return refuse(problem);
  }
  return happened<CaseEvent>(
    ...subjects.flatMap((subject) =>
      handedOver(subject, post, to).map((event) => ({ ...event, personal: { handoverReason: reason } })),
    ),
  );
};
