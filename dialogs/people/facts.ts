import { isActive, personKey } from '../../domain/member.ts';
import { may } from '../../domain/rights/may.ts';
import type { Begun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';
import { notAllowed } from '../refusals/rights.ts';
import type { Known } from './fields.ts';

/** The members of the programme's organisations who are here today or will be, by name. */
export const knownMembers = async ({ members, programme, today }: Lookups): Promise<readonly Known[]> => {
  const organisations = new Map(programme.organisations.map(({ id, name }) => [id, name]));
  return (await members())
    .filter((member) => isActive(member, today) || member.from > today)
    .map((member) => ({
      key: personKey(member),
      name: member.name,
      organisation: organisations.get(member.organisation) ?? member.organisation,
      roles: member.roles,
    }));
};

/** Begins a dialog for administrators, with the members it can be about. */
export const withMembers = async (
  lookups: Lookups,
): Promise<Begun<{ readonly members: readonly Known[]; readonly self: string }>> => {
  const { member, programme, today } = lookups;
  if (!may(member, 'manage-members', programme, today))
    return { ok: false, say: notAllowed('manage-members') };
  return { ok: true, facts: { members: await knownMembers(lookups), self: personKey(member) } };
};
