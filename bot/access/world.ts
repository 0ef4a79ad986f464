import { openAccess } from '../../domain/access.ts';
import { accessOnly } from '../../domain/access-only.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import { organisationName } from '../../domain/programme.ts';
import type { Lookups } from '../../dialogs/engine/lookups.ts';
import { listed, ROLE } from '../../dialogs/role-words.ts';
import type { AccessDocument } from './document.ts';
import { accessDocument } from './document.ts';
import { draftsAbout } from './drafts.ts';
import { gather } from './gather.ts';
import type { Names } from './lines.ts';
import { partOf } from './part.ts';
import type { Scope } from '../scope.ts';

/** What a citizen asked to see, for who may give it. */
export interface AccessWorld extends Pick<Lookups, 'accessOnly'> {
  /**
   * All that the member's authority holds of the citizen of a case, while the citizen waits for it; `undefined` where
   * they may not give it or nobody asked. Noted as seen.
   */
  accessTo(number: string): Promise<AccessDocument | undefined>;
}

type Deps = Pick<
  Scope,
  'store' | 'directory' | 'partition' | 'programme' | 'member' | 'today' | 'one' | 'noteLook'
>;

/** People as what they are in their organisation: the file is about the citizen, not about the staff (practice §4). */
const namesIn = (programme: Programme, members: readonly Member[]): Names => {
  const byKey = new Map<PersonKey, Member>(members.map((member) => [personKey(member), member]));
  const organisation = (id: string): string => organisationName(programme, id) ?? 'en anden myndighed';
  return {
    organisation,
    who: (person) => {
      const member = byKey.get(person);
      if (!member) return 'en tidligere medarbejder';
      const roles = listed(member.roles.map((role) => ROLE[role])).da;
      return `${roles === '' ? 'medarbejder' : roles} i ${organisation(member.organisation)}`;
    },
    basis: (id) => programme.supportBases.find(({ value }) => value.id === id)?.value.label.da ?? id,
  };
};

export const makeAccess = ({
  store,
  directory,
  partition,
  programme,
  member,
  today,
  one,
  noteLook,
}: Deps): AccessWorld => ({
  async accessOnly(number, action) {
    const subject = await one(number);
    const found = subject && accessOnly(subject, action, member, programme, today);
    if (found) noteLook(number);
    return found;
  },
  async accessTo(number) {
    const subject = await one(number);
    const allowed = subject && may(member, 'give-access', programme, today, subject);
    noteLook(number, allowed ? {} : { refused: true });
    const asked = allowed && openAccess(subject, member.organisation);
    if (!asked) return undefined;
    const members = await directory.all();
    const part = partOf(subject, member.organisation, programme, today);
    const drafts = draftsAbout(store);
    const held = await gather({ store, partition, programme, members, today, drafts }, subject, part);
    const names = namesIn(programme, members);
    return accessDocument(held, {
      programme,
      today,
      names,
      kind: asked.kind,
      controller: names.organisation(member.organisation),
    });
  },
});
