import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { INITIALS, MARK } from './cases.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Realm } from './realms.ts';
import { findMember } from './people.ts';
import { REALMS } from './realms.ts';
import type { Town } from './town.ts';

const NUMBER = /\b(?:ML|SR)-\d{4}-\d{3}\b/g;
const NAME = /Wq-([\w.-]+?)-qW/g;

/** A case as it was when last looked at, the programme it is in, and how it was before. */
export interface Seen {
  readonly realm: Realm;
  readonly subject: Case;
  readonly earlier: readonly Case[];
  /** The number of its newest entry in the log. */
  readonly newest: number;
}

/** What the hand-written tables let somebody read, of all cases there are. */
export interface Searcher {
  /**
   * Throws where an answer says more than the person may know. `named`: what they said themselves. `draft`: what they
   * had the right to when they began something still stands on its card (a run keeps its facts for the day).
   */
  search(answer: string, person: Member, named?: string, draft?: boolean): void;
  /** By case number. */
  readonly cases: ReadonlyMap<string, Seen>;
  /** Looks at the cases again. */
  refresh(): Promise<void>;
}

/** Throws where anything of a case or of a member is said at all. */
export const saysNothing = (answer: string): void => {
  for (const pattern of [MARK, NUMBER, NAME])
    for (const [found] of answer.matchAll(pattern)) assert.fail(`a stranger reads ${found}: ${answer}`);
  assert.ok(!answer.includes(INITIALS), answer);
};

const sharesProgramme = (one: Member, other: Member): boolean =>
  REALMS.some(({ organisations }) =>
    [one, other].every(({ organisation }) => organisations.includes(organisation)),
  );

const lookedAt = ({ subject, earlier }: Seen, draft: boolean): readonly Case[] =>
  draft ? [subject, ...earlier] : [subject];

/** A number that is taken is told to the same job centre (programme §3: checked at once for a double). */
const DOUBLE = /Det sagsnummer har allerede en åben sag: ((?:ML|SR)-\d{4}-\d{3})/g;

const toldAsDouble = (answer: string, number: string, person: Member, { subject }: Seen): boolean =>
  subject.organisation === person.organisation &&
  [...answer.matchAll(DOUBLE)].some(([, told]) => told === number);

/** Notices say case numbers to who receives them for the buyer, also of what was taken back since. */
const mayName = (person: Member, seen: Seen, draft: boolean): boolean => {
  const { judge } = seen.realm;
  return (
    (lookedAt(seen, true).some(({ course }) => course) && judge.may(person, 'acknowledge')) ||
    lookedAt(seen, draft).some((subject) => judge.may(person, 'see-case', subject)) ||
    // Whoever still owes the citizen what their authority held is shown the number alone (GDPR art. 15).
    lookedAt(seen, draft).some((subject) => judge.may(person, 'give-access', subject)) ||
    // Who hands over blindly is shown numbers, and nothing else of a case.
    lookedAt(seen, draft).some((subject) => judge.may(person, 'hand-over', subject))
  );
};

export const searcherOf = async (town: Town): Promise<Searcher> => {
  const cases = new Map<string, Seen>();

  const search: Searcher['search'] = (answer, person, named = '', draft = false) => {
    const leak = (what: string, found: string): never => {
      const at = Math.max(0, answer.indexOf(found) - 300);
      const around = answer.slice(at, at + 600);
      return assert.fail(`${person.object} reads ${what} after ${named.slice(0, 500)}: … ${around} …`);
    };
    for (const [, serial, field = ''] of answer.matchAll(MARK)) {
      const number = town.cases[Number(serial) - 1]?.number ?? '';
      const seen = cases.get(number);
      const reads = (subject: Case): boolean =>
        seen?.realm.judge.fields(person, subject).some((one) => one === field) === true;
      if (!seen || !lookedAt(seen, draft).some(reads)) leak(`${field} of ${number}`, `Zq${serial}x${field}`);
    }
    for (const [number] of answer.matchAll(NUMBER)) {
      const seen = cases.get(number);
      if (!seen || named.includes(number) || toldAsDouble(answer, number, person, seen)) continue;
      if (!mayName(person, seen, draft)) leak(`the number ${number}`, number);
    }
    for (const [, object = ''] of answer.matchAll(NAME))
      if (!sharesProgramme(person, findMember(object)) && object !== person.object)
        leak(`the name of ${object}`, object);
    const sees = (seen: Seen): boolean =>
      lookedAt(seen, draft).some((subject) => seen.realm.judge.may(person, 'see-case', subject));
    if (answer.includes(INITIALS) && ![...cases.values()].some(sees)) leak('initials', INITIALS);
  };

  const refresh: Searcher['refresh'] = async () => {
    for (const realm of REALMS) {
      const newest = new Map<string, number>();
      for (const { seq, events } of await town.log(realm))
        for (const event of events) if ('case' in event) newest.set(event.case, seq);
      const docs = await town.stage.store.list(programmePartition(realm.programme.id), 'case');
      for (const doc of docs) {
        const subject = bodyOf<CaseBody>(doc);
        const before = cases.get(subject.number);
        const earlier = before ? [before.subject, ...before.earlier] : [];
        const entry = newest.get(subject.number) ?? 0;
        cases.set(subject.number, { realm, subject, earlier, newest: entry });
      }
    }
  };

  await refresh();
  return { search, cases, refresh };
};
