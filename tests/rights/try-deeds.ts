import assert from 'node:assert/strict';
import type { Member } from '../../domain/member.ts';
import { mayConfirm, REALMS, realmsWith } from './realms.ts';
import type { Street } from './street.ts';
import { HANDS, type Known } from './town.ts';

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;

/** The second key of a joint decision: one press of each kind, on a case of its own for whoever has that key. */
export const tryKeys = async (street: Street, person: Member, shared: Known): Promise<void> => {
  const { town, press, searcher, subjectOf, doing, count } = street;
  const holds = mayConfirm(person, subjectOf(shared), shared.realm);
  for (const verb of ['countersign', 'decline']) {
    const known = holds ? await town.make('countersigning') : shared;
    if (holds) await searcher.refresh();
    const changed = await doing(person, () => press(person, verb, { case: known.number }));
    assert.deepEqual(changed, holds ? [known.realm] : [], `${person.object}: ${verb}`);
    count(holds ? 'keys turned' : 'keys refused');
  }
};

/** »Fortryd« on an entry: of one's own it is taken back, of somebody else's never. */
export const tryUndo = async (street: Street, person: Member, known: Known): Promise<void> => {
  const { town, press, doing, count } = street;
  const about = (await town.log(known.realm)).filter(({ events }) =>
    events.some((event) => 'case' in event && event.case === known.number),
  );
  for (const { seq, actor } of about) {
    if (actor === keyOf(person)) continue;
    const changed = await doing(person, () => press(person, 'undo', { case: known.number, entry: seq }));
    assert.deepEqual(changed, [], `${person.object} takes back ${known.number}/${seq}`);
    count('undo refused');
  }
};

/** The same for who did it, on a case of its own. */
export const tryOwnUndo = async (street: Street): Promise<void> => {
  const { town, press, doing, searcher, count } = street;
  const known = await town.make('with-provider');
  await searcher.refresh();
  const [entry] = (await town.log(known.realm)).slice(-1);
  const who = HANDS.caseworker;
  const changed = await doing(who, () => press(who, 'undo', { case: known.number, entry: entry?.seq }));
  assert.deepEqual(changed, [known.realm]);
  count('undo done');
};

/** »Jeg har set den«: a receipt where the table says so; to all others not even the card. */
export const tryReceipt = async (
  street: Street,
  person: Member,
  fresh: () => Promise<Known>,
): Promise<void> => {
  const { town, press, doing, searcher, count } = street;
  for (const realm of REALMS) {
    const allowed = realm.judge.may(person, 'acknowledge');
    for (const channel of [false, true]) {
      // Whoever may gets a notice nobody has seen; the others one that was seen, and one that was not.
      if (allowed && realm === REALMS[0]) await fresh();
      await searcher.refresh();
      const { notice } = await town.newest(realm);
      for (const number of allowed ? [notice] : [1, notice]) {
        const data = { notice: number, kind: 'enrolment', programme: realm.programme.id };
        const changed = await doing(person, () => press(person, 'acknowledge', data, { channel }));
        if (realm === REALMS[0] || !allowed)
          assert.deepEqual(changed, allowed ? [realm] : [], `${person.object}: notice ${number}`);
        count(allowed ? 'receipts' : 'receipts refused');
      }
    }
  }
};

/** »kanal« and its buttons: with one programme it binds, with several it asks. */
export const tryChannel = async (street: Street, person: Member): Promise<void> => {
  const { say, press, doing, count } = street;
  const allowed = realmsWith(person, 'bind-channel');
  const typed = await doing(person, () => say(person, 'kanal', { channel: true }));
  assert.deepEqual(typed, allowed.length === 1 ? allowed : [], `${person.object}: kanal`);
  assert.deepEqual(
    await doing(person, () => say(person, 'kanal')),
    [],
    `${person.object}: kanal in the own chat`,
  );
  for (const realm of REALMS) {
    const data = { programme: realm.programme.id };
    const pressed = await doing(person, () => press(person, 'bind', data, { channel: true }));
    assert.deepEqual(pressed, allowed.includes(realm) ? [realm] : [], `${person.object}: bind`);
    assert.deepEqual(await doing(person, () => press(person, 'bind', data)), [], 'in the own chat');
    count(allowed.includes(realm) ? 'channels bound' : 'channels refused');
  }
};
