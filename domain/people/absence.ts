import type { Member } from '../member.ts';
import { isActive, personKey } from '../member.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import type { PeopleEvent } from './events.ts';
import type { PeopleCommandOf, PeopleState } from './state.ts';
import { mayManage, memberWith } from './state.ts';

/** Everybody their own; for who fell ill, an administrator or the leader of the same organisation. */
export const maySetAbsence = (
  { actor, today }: Pick<PeopleCommandOf<'set-absence'>, 'actor' | 'today'>,
  member: Member,
  state: PeopleState,
): boolean =>
  personKey(actor) === personKey(member) ||
  mayManage(actor, state, today) ||
  (state.programmes.some((programme) => may(actor, 'set-absence', programme, today)) &&
    actor.organisation === member.organisation);

/** Whoever is away in the same days can stand in for nobody. */
const overlaps = (
  { absence }: Member,
  { from, to }: { readonly from: string; readonly to: string },
): boolean => absence !== undefined && absence.from <= to && from <= absence.to;

/** Days away, and the colleague who does the work meanwhile; later days take the place of earlier ones. */
export const setAbsence = (
  command: PeopleCommandOf<'set-absence'>,
  state: PeopleState,
): Decided<PeopleEvent> => {
  const { actor, today, intent } = command;
  const { person, from, to, deputy } = intent;
  const member = memberWith(state, person);
  if (!member || !isActive(member, today)) return refuse({ code: 'no-such-member' });
  if (!maySetAbsence(command, member, state)) return refuse({ code: 'not-allowed', action: 'set-absence' });
  if (to < from || to < today) return refuse({ code: 'absence-ends-early' });
  if (deputy !== undefined) {
    const other = memberWith(state, deputy);
    const fits = other && other.organisation === member.organisation && isActive(other, today);
    if (!fits || deputy === person) return refuse({ code: 'no-such-deputy' });
    // As with roles: nobody opens another's cases for themselves.
    if (deputy === personKey(actor)) return refuse({ code: 'own-deputy' });
    if (overlaps(other, intent)) return refuse({ code: 'deputy-away' });
  }
  return happened({
    type: 'absence-set',
    data: { person, from, to, ...(deputy !== undefined && { deputy }) },
  });
};

/** Back before the day that was written. */
export const endAbsence = (
  command: PeopleCommandOf<'end-absence'>,
  state: PeopleState,
): Decided<PeopleEvent> => {
  const { person } = command.intent;
  const member = memberWith(state, person);
  if (!member) return refuse({ code: 'no-such-member' });
  if (!maySetAbsence(command, member, state)) return refuse({ code: 'not-allowed', action: 'set-absence' });
  const over = member.absence === undefined || member.absence.to < command.today;
  return over ? refuse({ code: 'not-away' }) : happened({ type: 'absence-ended', data: { person } });
};
