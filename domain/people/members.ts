import type { Day } from '../day.ts';
import type { Role } from '../member.ts';
import { isActive, personKey } from '../member.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import type { PeopleEvent } from './events.ts';
import { nameField } from './events.ts';
import { roleFits } from './roles.ts';
import type { PeopleCommandOf, PeopleState } from './state.ts';
import { lastingAdmins, mayManage, memberWith } from './state.ts';

const NOT_ALLOWED: Refusal = { code: 'not-allowed', action: 'manage-members' };

const rolesProblem = (
  roles: readonly Role[],
  organisation: string,
  { programmes }: PeopleState,
  day: Day,
): Refusal | undefined => {
  if (roles.length === 0) return { code: 'no-role' };
  const misfit = roles.find((role) => !roleFits(role, organisation, programmes, day));
  return misfit === undefined ? undefined : { code: 'role-not-there', role: misfit };
};

/** An administrator is one when a second administrator agrees; every other role holds at once. */
const PROPOSED: Role = 'admin';

/** Takes somebody on, or on again; one who is here already is changed, not added. */
export const addMember = (
  { actor, today, intent }: PeopleCommandOf<'add-member'>,
  state: PeopleState,
): Decided<PeopleEvent> => {
  if (!mayManage(actor, state, today)) return refuse(NOT_ALLOWED);
  const { person: who, name, organisation, roles, from } = intent;
  const person = personKey(who);
  const known = memberWith(state, person);
  if (known && (known.to === undefined || known.to >= today)) return refuse({ code: 'already-member' });
  const problem = rolesProblem(roles, organisation, state, from > today ? from : today);
  if (problem) return refuse(problem);
  const added: PeopleEvent = {
    type: 'member-added',
    data: {
      person,
      tenant: who.tenant,
      object: who.object,
      organisation,
      roles: roles.filter((role) => role !== PROPOSED),
      from,
    },
    personal: { [nameField(person)]: name },
  };
  return roles.includes(PROPOSED)
    ? happened<PeopleEvent>(added, { type: 'admin-proposed', data: { person } })
    : happened<PeopleEvent>(added);
};

/** Other roles than before. Nobody gives or takes their own; the last administrator stays one. */
export const changeRoles = (
  { actor, today, intent }: PeopleCommandOf<'change-roles'>,
  state: PeopleState,
): Decided<PeopleEvent> => {
  if (!mayManage(actor, state, today)) return refuse(NOT_ALLOWED);
  const { person, roles } = intent;
  const member = memberWith(state, person);
  if (!member || !isActive(member, today)) return refuse({ code: 'no-such-member' });
  if (person === personKey(actor)) return refuse({ code: 'own-roles' });
  const problem = rolesProblem(roles, member.organisation, state, today);
  if (problem) return refuse(problem);
  const wasAdmin = member.roles.includes(PROPOSED);
  if (wasAdmin && !roles.includes(PROPOSED) && lastingAdmins(state, person, today).length === 0)
    return refuse({ code: 'last-admin' });
  if (state.openCases > 0) return refuse({ code: 'role-has-cases', cases: state.openCases });
  const now = roles.filter((role) => role !== PROPOSED || wasAdmin);
  const proposed = roles.includes(PROPOSED) && !wasAdmin && member.proposedAdmin === undefined;
  const same = now.length === member.roles.length && now.every((role) => member.roles.includes(role));
  return happened<PeopleEvent>(
    ...(same ? [] : [{ type: 'roles-changed', data: { person, roles: now } } as const]),
    ...(proposed ? [{ type: 'admin-proposed', data: { person } } as const] : []),
  );
};

/** Somebody's last day. Open cases go to a colleague first, and somebody is left to administer. */
export const endMember = (
  { actor, today, intent }: PeopleCommandOf<'end-member'>,
  state: PeopleState,
): Decided<PeopleEvent> => {
  if (!mayManage(actor, state, today)) return refuse(NOT_ALLOWED);
  const { person, to } = intent;
  const member = memberWith(state, person);
  if (!member || (member.to !== undefined && member.to < today)) return refuse({ code: 'no-such-member' });
  if (to < member.from || to < today) return refuse({ code: 'last-day-past' });
  if (member.roles.includes(PROPOSED) && lastingAdmins(state, person, to).length === 0)
    return refuse({ code: 'last-admin' });
  if (state.openCases > 0) return refuse({ code: 'has-cases', cases: state.openCases });
  return happened({ type: 'member-left', data: { person, to } });
};

/** The second administrator: not the one who proposed, and not the person in question. */
export const confirmAdmin = (
  { actor, today, intent }: PeopleCommandOf<'confirm-admin'>,
  state: PeopleState,
): Decided<PeopleEvent> => {
  if (!mayManage(actor, state, today)) return refuse(NOT_ALLOWED);
  const { person, agrees } = intent;
  const member = memberWith(state, person);
  if (!member || !isActive(member, today)) return refuse({ code: 'no-such-member' });
  if (member.proposedAdmin === undefined) return refuse({ code: 'no-proposal' });
  const self = personKey(actor);
  // Whoever proposed may take it back, but not confirm it.
  if (agrees && (self === member.proposedAdmin || self === person)) return refuse({ code: 'own-admin' });
  return happened({ type: agrees ? 'admin-confirmed' : 'admin-declined', data: { person } });
};

/** Those of the configuration who are not known yet; nobody is changed by it. */
export const bootstrap = (
  { intent }: PeopleCommandOf<'bootstrap'>,
  state: PeopleState,
): Decided<PeopleEvent> =>
  happened(
    ...intent.members
      .filter((member) => !memberWith(state, personKey(member)))
      .map((member): PeopleEvent => {
        const { tenant, object, organisation, roles, from, name } = member;
        const person = personKey(member);
        return {
          type: 'member-added',
          data: { person, tenant, object, organisation, roles, from },
          personal: { [nameField(person)]: name },
        };
      }),
  );
