import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { INITIALS, MARK } from './cases.ts';
import { findMember, REALMS } from './people.ts';
import type { Known, Town } from './town.ts';

const NUMBER = /\b(?:ML|SR)-\d{4}-\d{3}\b/g;
const NAME = /Wq-([\w.-]+?)-qW/g;

/** What the hand-written tables let somebody read; the cases as they were when last looked at. */
export interface Searcher {
  /** Throws where an answer says more than the person may know. `named`: what they said themselves. */
  search(answer: string, person: Member, named?: string): void;
  subjectOf(known: Known): Case;
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

export const searcherOf = async (town: Town): Promise<Searcher> => {
  let subjects = new Map<Known, Case>();
  let byNumber = new Map<string, Known>();

  const subjectOf = (known: Known): Case => {
    const subject = subjects.get(known);
    assert.ok(subject, `nobody has looked at ${known.number}`);
    return subject;
  };

  /** Notices say case numbers to who receives them for the buyer. */
  const mayName = (person: Member, known: Known): boolean => {
    const { judge } = known.realm;
    const subject = subjectOf(known);
    const announced = subject.course !== undefined && judge.may(person, 'acknowledge');
    return announced || judge.may(person, 'see-case', subject);
  };

  const search: Searcher['search'] = (answer, person, named = '') => {
    const leak = (what: string): never =>
      assert.fail(`${person.object} reads ${what} after ${JSON.stringify(named)}: ${answer.slice(0, 2000)}`);
    for (const [, serial, field] of answer.matchAll(MARK)) {
      const known = town.cases[Number(serial) - 1];
      if (!known) continue;
      const fields: readonly string[] = known.realm.judge.fields(person, subjectOf(known));
      if (!fields.includes(field ?? '')) leak(`${field} of ${known.number}`);
    }
    for (const [number] of answer.matchAll(NUMBER)) {
      const known = byNumber.get(number);
      if (known && !named.includes(number) && !mayName(person, known)) leak(`the number ${number}`);
    }
    for (const [, object = ''] of answer.matchAll(NAME))
      if (!sharesProgramme(person, findMember(object)) && object !== person.object)
        leak(`the name of ${object}`);
    if (answer.includes(INITIALS)) {
      const sees = town.cases.some((known) => known.realm.judge.may(person, 'see-case', subjectOf(known)));
      if (!sees) leak('initials');
    }
  };

  const refresh: Searcher['refresh'] = async () => {
    const read = town.cases.map(async (known) => [known, await known.read()] as const);
    subjects = new Map(await Promise.all(read));
    byNumber = new Map(town.cases.map((known) => [known.number, known]));
  };

  await refresh();
  return { search, subjectOf, refresh };
};
