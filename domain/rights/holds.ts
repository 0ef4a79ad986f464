import type { Day } from '../day.ts';
import type { Member, PersonKey, Role } from '../member.ts';
import { isActive, personKey } from '../member.ts';
import type { OrganisationFunction, Programme } from '../programme.ts';
import { functionsOf } from '../programme.ts';
import type { TaskHolder } from '../turns.ts';

/** Whether a member has a role on the day, in an organisation that holds the function the role belongs to. */
export const holds = (
  member: Member,
  role: Role,
  party: OrganisationFunction,
  programme: Programme,
  day: Day,
): boolean =>
  isActive(member, day) &&
  member.roles.includes(role) &&
  functionsOf(programme, member.organisation, day).includes(party);

/** Whether a member looks after the bot on the day: what runs and what is stuck, never a case. */
export const isAdmin = (member: Member, programme: Programme, day: Day): boolean =>
  functionsOf(programme, member.organisation, day).some((party) =>
    holds(member, 'admin', party, programme, day),
  );

/** Everybody who does a task that belongs to a role; empty where nobody has the role on the day. */
export const withRole = (
  holder: TaskHolder & { kind: 'role' },
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly PersonKey[] =>
  members.filter((member) => holds(member, holder.role, holder.party, programme, day)).map(personKey);
