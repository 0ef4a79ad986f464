import { notables } from '../domain/decide/note.ts';
import { personKey } from '../domain/member.ts';
import { may } from '../domain/rights/may.ts';
import { organisationName } from '../domain/programme.ts';
import type { Telling } from '../dialogs/engine/lookups.ts';
import type { Scope } from './scope.ts';

type Deps = Pick<Scope, 'directory' | 'programme' | 'member' | 'today' | 'one' | 'namedIn'>;

/** Whom one member can tell something of a programme, and what must not be in it. */
export const makeTelling = ({ directory, programme, member, today, one, namedIn }: Deps): Telling => ({
  async notables(number) {
    const subject = await one(number);
    if (!subject || !may(member, 'add-note', programme, today, subject)) return [];
    const found = notables(subject, member, await directory.all(), programme, today);
    return found
      .map((other) => ({
        key: personKey(other),
        name: other.name,
        roles: other.roles,
        organisation: organisationName(programme, other.organisation) ?? other.organisation,
        near: other.organisation === member.organisation,
      }))
      .toSorted((a, b) => Number(a.near) - Number(b.near) || a.name.localeCompare(b.name, 'da'));
  },
  namesCitizen: async (words) => (await namedIn(words, { parts: true })).length > 0,
});
