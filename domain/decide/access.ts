import { accessUntil, openAccess } from '../access.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import type { Member } from '../member.ts';
import { functionsOf } from '../programme.ts';
import type { Programme } from '../programme.ts';
import type { Day } from '../day.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import type { Side } from '../vocabulary.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** Whose part a member's authority holds of a case; one that is both holds the job centre's where the case was made there. */
export const partOf = (
  { organisation }: Pick<Case, 'organisation'>,
  member: Member,
  programme: Programme,
  day: Day,
): Side =>
  organisation === member.organisation &&
  functionsOf(programme, member.organisation, day).includes('job-centre')
    ? 'job-centre'
    : 'provider';

/** The citizen asks an authority for what it holds of them; the deadline runs from that day. */
export const askAccess = (command: CommandOf<'ask-access'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'ask-access', 'ask-access');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { actor, today, intent } = command;
  const { kind, on } = intent;
  const { organisation } = actor;
  if (on > today) return refuse({ code: 'access-in-future' });
  if (openAccess(subject, organisation)) return refuse({ code: 'access-open', case: subject.number });
  const side = partOf(subject, actor, state.programme, today);
  const until = accessUntil(state.programme, kind, on);
  return happened({
    type: 'access-asked',
    case: subject.number,
    data: { kind, organisation, side, on, until },
  });
};

/** Somebody has read it through for other people, and the citizen has got it (practice §4). */
export const giveAccess = (command: CommandOf<'give-access'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'give-access', 'give-access');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { actor, today, intent } = command;
  const { on, form } = intent;
  const open = openAccess(subject, actor.organisation);
  if (!open) return refuse({ code: 'no-access-asked', case: subject.number });
  if (on > today) return refuse({ code: 'access-in-future' });
  if (on < open.on) return refuse({ code: 'access-before-asked', from: open.on });
  const { kind, organisation } = open;
  return happened({ type: 'access-given', case: subject.number, data: { kind, organisation, on, form } });
};
