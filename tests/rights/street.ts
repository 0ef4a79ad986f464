import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { readCard } from '../support/read-card.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Searcher } from './leaks.ts';
import { searcherOf } from './leaks.ts';
import { REALMS, type Realm } from './realms.ts';
import type { Got, How, Speech } from './speak.ts';
import { speechOn } from './speak.ts';
import type { Known, Town } from './town.ts';
import { openTown } from './town.ts';

/** The town with somebody who listens to every answer and counts. */
export interface Street {
  readonly town: Town;
  readonly speech: Speech;
  readonly searcher: Searcher;
  /** What a member gets, searched for what they may not read. */
  say(person: Member, text: string, how?: How): Promise<Got>;
  press(person: Member, verb: string, data: Readonly<Record<string, unknown>>, how?: How): Promise<Got>;
  /** What a member got by another door for what was sent, which is searched as well. */
  heard(person: Member, got: Got, sent: string): Got;
  /** Whether something was done, and in which programmes; whatever was done is by this person. */
  doing(person: Member, act: () => Promise<unknown>): Promise<readonly Realm[]>;
  subjectOf(known: Known): Case;
  may(person: Member, action: Action, known: Known): boolean;
  count(what: string): void;
  readonly counts: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export const cardIn = ({ raw, posted }: Got): SeenCard | undefined => {
  const found = raw ?? posted.findLast((message) => message.raw)?.raw;
  return found && readCard(found);
};

export const openStreet = async (): Promise<Street> => {
  const town = await openTown();
  const speech = speechOn(town.stage);
  const searcher = await searcherOf(town);
  const counts = new Map<string, number>();
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };

  const subjectOf: Street['subjectOf'] = ({ number }) => {
    const seen = searcher.cases.get(number);
    assert.ok(seen, `nobody has looked at ${number}`);
    return seen.subject;
  };

  let linesRead = 0;
  const listened = (person: Member, got: Got, named: string, draft = false): Got => {
    count('turns');
    searcher.search(got.all, person, named, draft);
    const failed = town.stage.log.slice(linesRead).filter(({ event }) => event === 'turn-failed');
    assert.deepEqual(failed, [], `${person.object}: ${named}`);
    linesRead = town.stage.log.length;
    return got;
  };

  /** The case numbers a person has put into presses so far: a draft of theirs shows them again, and nothing more of the case. */
  const put = new Map<string, string>();
  const putInto = ({ object }: Member, sent: string): string => {
    const before = put.get(object) ?? '';
    const numbers = sent.match(/(?:ML|SR)-\d{4}-\d{3}/g) ?? [];
    put.set(object, [...new Set([...before.split(' '), ...numbers])].join(' '));
    return before;
  };
  const putBefore = (person: Member, data: object): string => {
    const before = putInto(person, JSON.stringify(data));
    return 'run' in data ? before : '';
  };

  const newest = () => Promise.all(REALMS.map((realm) => town.newest(realm)));

  return {
    town,
    speech,
    searcher,
    count,
    counts,
    say: async (person, text, how) => listened(person, await speech.say(person, text, how), text),
    press: async (person, verb, data, how) =>
      listened(
        person,
        await speech.press(person, verb, data, how),
        `${verb} ${JSON.stringify(data)} ${putBefore(person, data)}`,
        verb !== 'view',
      ),
    heard: (person, got, sent) => listened(person, got, `${sent} ${putInto(person, sent)}`, true),
    async doing(person, act) {
      const before = await newest();
      await act();
      const after = await newest();
      const changed = REALMS.filter((_realm, index) => before[index]?.entry !== after[index]?.entry);
      for (const realm of changed) {
        const entries = await town.log(realm, before[REALMS.indexOf(realm)]?.entry);
        for (const { actor } of entries) assert.equal(actor, `${person.tenant}:${person.object}`);
      }
      if (changed.length > 0) await searcher.refresh();
      return changed;
    },
    subjectOf,
    may: (person, action, known) => known.realm.judge.may(person, action, subjectOf(known)),
    close: town.close,
  };
};

/** A test in the street of a town of its own, which is closed whatever the test does. */
export const onStreet = (play: (street: Street) => Promise<void>) => async (): Promise<void> => {
  const street = await openStreet();
  try {
    await play(street);
  } finally {
    await street.close();
  }
};
