import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { CHAT } from '../../bot/chat/words.ts';
import { ERASING, programmePartition, talkPartition } from '../../storage/keys.ts';
import { readCard } from '../support/read-card.ts';
import { CHANNEL } from '../support/stage.ts';
import { beginAll } from './begin-all.ts';
import type { Payload } from './forge.ts';
import { isGranted } from './granted.ts';
import { isGrantedOfPeople, keeperOf, registerOf } from './granted-people.ts';
import { findMember } from './people.ts';
import { REALMS } from './realms.ts';
import { nthOf, seenCards } from './seen-cards.ts';
import type { Member } from '../../domain/member.ts';
import type { SeenCards } from './seen-cards.ts';
import { chatOf, type Got } from './speak.ts';
import type { Street } from './street.ts';
import { cardIn } from './street.ts';

export const PRESSERS = [
  'caseworker.jobcenter-vallensbaek',
  'kollega',
  'caseworker.jobcenter-ishoej',
  'visitator.naestved',
  'visitator.coach',
  'coach.naestved',
  'kollega.coach',
  'leader.jobcenter-vallensbaek',
  'leder.sagsbehandler',
  'begge.noegler',
  'business-director.ishoej',
  'admin.ishoej',
  'finance.naestved',
  'loan-approver.naestved',
  'caseworker.jobcenter-solroed',
  'visitator.slagelse',
  'business-director.koege',
  'caseworker.roskilde',
].map(findMember);

/** What an exception looks like. */
const FAULT = /\bat \S+\.ts:\d+|\b(?:Type|Range|Reference|Syntax)Error\b|SQLITE_|node:internal/;

const PROTOTYPES: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
];
const keysOfPrototypes = (): readonly number[] => PROTOTYPES.map((one) => Reflect.ownKeys(one).length);
const CLEAN = keysOfPrototypes();

export interface Watched {
  readonly got: Got;
  readonly isChange: boolean;
}

export type Outcome = 'changed' | 'shown' | 'refused';

export interface Forger {
  /** Everybody looks at what there is and begins something, so that there are cards to forge. */
  begin(): Promise<void>;
  /** Sends one; throws where it did or showed what it must not. */
  send(payload: Payload): Promise<void>;
  /** Somebody's deed by any door; throws where it did what they may not. Whether it changed anything. */
  watched(person: Member, act: () => Promise<Got>, channel?: boolean): Promise<Watched>;
  readonly cards: SeenCards;
  /** Dialogs that a press began. */
  readonly begun: ReadonlySet<string>;
  /** By verb, what became of the presses. */
  readonly counts: ReadonlyMap<string, Readonly<Record<Outcome, number>>>;
}

export const forgerOn = (street: Street): Forger => {
  const { town, searcher, press, say } = street;
  const cards = seenCards(PRESSERS, searcher);
  const counts = new Map<string, Record<Outcome, number>>();
  const begun = new Set<string>();

  /** Whose memory of their own chat is what it was. */
  const chats = () =>
    Promise.all(
      PRESSERS.map(async (one) => {
        const [doc] = await town.stage.store.read(talkPartition(chatOf(one)), ['talk']);
        return doc?.etag;
      }),
    );
  /** Who was erased is cleared out of everybody's drafts a moment later, and that is nobody's press. */
  const erased = async (): Promise<void> => {
    for (const { programme } of REALMS)
      while ((await town.stage.store.list(programmePartition(programme.id), ERASING)).length > 0)
        await setTimeout(10);
  };
  const newest = () => Promise.all(REALMS.map((realm) => town.newest(realm)));
  const registered = () => registerOf(town.stage.store);

  /** A command of the register makes the bot read it anew, also one that is refused. */
  let keep: (() => Promise<void>) | undefined;
  const putBack = async (): Promise<void> => {
    await keep?.();
    await say(findMember('uden.rolle'), 'jeg er tilbage');
  };

  const watched: Forger['watched'] = async (person, act, channel = false) => {
    await erased();
    const [chatsBefore, before, peopleBefore] = [await chats(), await newest(), await registered()];
    const got = await act();
    const [chatsAfter, after, peopleAfter] = [await chats(), await newest(), await registered()];
    for (const [index, other] of PRESSERS.entries())
      if (other !== person || channel)
        assert.equal(chatsAfter[index], chatsBefore[index], `the chat of ${other.object}`);
    for (const entry of peopleAfter.slice(peopleBefore.length)) isGrantedOfPeople(entry, person);
    if (peopleAfter.length > peopleBefore.length) await putBack();
    const changed = REALMS.filter((_realm, index) => after[index]?.entry !== before[index]?.entry);
    for (const realm of changed) {
      const log = await town.log(realm);
      const from = before[REALMS.indexOf(realm)]?.entry ?? 0;
      for (const entry of log.filter(({ seq }) => seq > from)) isGranted(entry, person, realm, searcher, log);
    }
    if (changed.length > 0) await searcher.refresh();
    assert.notEqual(got.text, CHAT.trouble.da);
    assert.doesNotMatch(got.all, FAULT);
    assert.deepEqual(keysOfPrototypes(), CLEAN);
    return { got, isChange: changed.length > 0 || peopleAfter.length > peopleBefore.length };
  };

  return {
    begun,
    counts,
    async begin() {
      for (const person of PRESSERS) {
        for (const [number] of searcher.cases) cards.keep(person, cardIn(await say(person, `sag ${number}`)));
        for (const words of ['opgaver', 'sager', 'ny visitation'])
          cards.keep(person, cardIn(await say(person, words)));
      }
      const director = findMember('business-director.ishoej');
      for (const id of await beginAll(street, PRESSERS, (person, got) => cards.keep(person, cardIn(got))))
        begun.add(id);
      keep = await keeperOf(town.stage.store);
      for (const { raw } of town.stage.posted.filter(({ conversation }) => conversation === CHANNEL))
        cards.keep(director, raw && readCard(raw));
    },
    watched,
    cards,
    async send(payload) {
      const { who, channel } = payload;
      const person = nthOf(PRESSERS, who);
      assert.ok(person);
      const { verb, data } = cards.forged(payload, person);
      const { got, isChange } = await watched(person, () => press(person, verb, data, { channel }), channel);
      assert.equal(got.status, 200);
      assert.ok(got.text !== undefined || got.raw, 'a press is always answered');
      if (!channel) cards.keep(person, cardIn(got));
      const row = counts.get(verb) ?? { changed: 0, shown: 0, refused: 0 };
      row[isChange ? 'changed' : cardIn(got) ? 'shown' : 'refused'] += 1;
      counts.set(verb, row);
      if (verb === 'open' && cardIn(got)) begun.add(String(data['dialog']));
    },
  };
};
