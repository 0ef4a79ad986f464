import assert from 'node:assert/strict';
import { CHAT } from '../../bot/chat/words.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { makeDisk } from './disk.ts';
import {
  answered,
  change,
  commit,
  DIRTY,
  enrolled,
  entry,
  loanCase,
  PERSON,
  post,
  seated,
} from './broken.ts';
import { everybodyIsAnswered, sameAnswerAgain } from './invariants/answers.ts';
import { chainHolds, hashOf } from './invariants/chain.ts';
import { nothingConfirmedIsLost, receiptsAreKept, storedIsStored } from './invariants/confirmed.ts';
import { nothingIsLeft } from './invariants/delivered.ts';
import { leaseIsExclusive, staleSendersWriteNothing } from './invariants/fence.ts';
import { nobodyHoldsBothKeys } from './invariants/keys.ts';
import { loansAddUp } from './invariants/loans.ts';
import { eventsAreNotices } from './invariants/notices.ts';
import { oneEffectEach } from './invariants/once.ts';
import { placesHold } from './invariants/places.ts';
import { atMostOneCopy, retryAfterIsKept } from './invariants/posts.ts';
import { oneReminderEach } from './invariants/reminders.ts';
import { commandsAreWhole, storeIsSound } from './invariants/whole.ts';
import { makeWatches } from './watches.ts';
import type { Committed, Watch } from './watch.ts';

const finds = (what: string | undefined, pattern: RegExp): void => {
  assert.match(what ?? 'nothing', pattern);
};
const ends = async (watch: Watch, disk = makeDisk()): Promise<string | undefined> =>
  watch.end?.({ disk, at: Date.parse('2026-11-23T10:00:00.000Z') });

const happened = (seq: number, type: string, actor = PERSON): Committed =>
  commit(entry({ seq, actor, events: [{ type, case: 'ML-1', data: {} } as never] }));
const text = (seq: number) => ({
  id: `personal:ML-1:${seq}`,
  body: { v: 1, values: { note: { salt: '', value: 'm1m' } } },
});
const fence = (number: number) => ({ id: 'fence', body: { fence: number } });
const lease = (holder: string, number: number, until: number) => ({ holder, fence: number, until });

describe('Every invariant of the simulator finds what breaks it', () => {
  const disk = makeDisk();

  it('a gap, a broken link, a changed entry, an entry without its head', () => {
    finds(chainHolds(disk).commit?.(commit(entry({ seq: 2 }))), /entry 2 follows 0/);
    finds(chainHolds(disk).commit?.(commit(entry({ prevHash: 'x' }))), /not linked/);
    finds(chainHolds(disk).commit?.(commit(entry({ hash: 'x' }))), /not what its hash says/);
    const whole = entry({});
    finds(chainHolds(disk).commit?.(commit({ ...whole, hash: hashOf(whole) })), /without its head/);
  });

  it('half a command', () => {
    const broken: LogEntry = entry({ personal: { note: 'abc' } });
    finds(commandsAreWhole().commit?.(commit(broken)), /without its note/);
    finds(
      commandsAreWhole().commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }))),
      /did not change ML-1/,
    );
  });

  it('more people than places', () => {
    const full = seated(1);
    const watch = placesHold(full);
    const [one, two] = ['ML-1', 'ML-2'].map((number, index) =>
      commit(entry({ seq: index + 1, events: [enrolled(number, index + 1)] }), {
        id: 'head',
        body: { places: [{ case: number }] },
      }),
    );
    assert.equal(one && watch.commit?.(one), undefined);
    finds(two && watch.commit?.(two), /2 have one of 1 places/);
  });

  it('both keys in one hand', () => {
    const watch = nobodyHoldsBothKeys(disk);
    assert.equal(watch.commit?.(happened(1, 'referred')), undefined);
    finds(watch.commit?.(happened(2, 'assessed')), /na gave both keys of ML-1/);
  });

  it('both keys in one party', () => {
    const watch = nobodyHoldsBothKeys(disk);
    assert.equal(watch.commit?.(happened(1, 'referred')), undefined);
    finds(watch.commit?.(happened(2, 'assessed', 'dk:bo')), /one party gave both keys of ML-1/);
  });

  it('a balance that the log does not tell', () => {
    const { disk: lent, commit: paid } = loanCase();
    finds(loansAddUp(lent).commit?.(paid), /is owed 1000, by the log 600/);
  });

  it('a second effect, and one that nobody asked for', () => {
    const watch = oneEffectEach();
    watch.act?.(answered('confirm', { run: 'r1' }).act);
    watch.act?.(answered('confirm', { run: 'r2' }).act);
    assert.equal(watch.commit?.(commit(entry({ command: 'r1' }), text(1))), undefined);
    finds(watch.commit?.(commit(entry({ seq: 2, command: 'r1' }))), /of the same command/);
    finds(
      watch.commit?.(commit(entry({ seq: 2, command: 'r2' }), text(2))),
      /the same was written in entry 1/,
    );
    finds(watch.commit?.(commit(entry({ seq: 3, command: 'r3' }))), /nobody asked for entry 3/);
  });

  it('an answer that comes before the commit, and a receipt that nobody gave', () => {
    const says = answered(
      'confirm',
      { run: 'r1' },
      { buttons: [['undo', { case: 'ML-1', entry: 1, run: 'r1' }]] },
    );
    finds(nothingConfirmedIsLost(disk).answer?.(says), /is not in the log yet/);
    const saved = answered('confirm', { run: 'r1' }, { text: 'Gemt. Så er det på plads.' });
    finds(storedIsStored(disk).answer?.(saved), /is not in the log/);
    const seen = answered('acknowledge', { notice: '1' }, { text: 'Set af Erhvervschef' });
    finds(receiptsAreKept(disk).answer?.(seen), /nobody has/);
  });

  it('what was confirmed and is gone at the end', async () => {
    const known = makeDisk();
    known.commit('programme:ishoej-2015', DIRTY.entry('r1'), 'm');
    const watch = nothingConfirmedIsLost(known);
    const says = answered(
      'confirm',
      { run: 'r1' },
      { buttons: [['undo', { case: 'ML-1', entry: 1, run: 'r1' }]] },
    );
    assert.equal(watch.answer?.(says), undefined);
    assert.equal(await ends(watch), undefined);
    known.commit('programme:ishoej-2015', DIRTY.emptied(known), 'm');
    finds(await ends(watch), /was confirmed and is gone/);
  });

  it('a late answer, an empty one, and trouble without a reason', () => {
    const watch = everybodyIsAnswered();
    finds(watch.answer?.({ ...answered('confirm', {}), ms: 10_000 }), /after 10000 ms/);
    finds(watch.answer?.({ ...answered('confirm', {}), body: undefined }), /was answered undefined/);
    const body = { statusCode: 200, type: '', value: CHAT.trouble.da };
    finds(watch.answer?.({ ...answered('confirm', {}), body }), /nothing had failed/);
  });

  it('another answer to the same activity', () => {
    const watch = sameAnswerAgain();
    assert.equal(watch.answer?.(answered('answer', { run: 'r1' })), undefined);
    assert.equal(watch.answer?.(answered('answer', { run: 'r1' })), undefined);
    finds(watch.answer?.(answered('answer', { run: 'r1' }, { text: CHAT.oldCard.da })), /its card is old/);
  });

  it('an enrolment without its notice, and a notice that is never heard', async () => {
    finds(
      eventsAreNotices(disk).commit?.(commit(entry({ events: [enrolled('ML-1', 2)] }))),
      /notice 2 of entry 1 follows 0/,
    );
    finds(
      eventsAreNotices(disk).commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }))),
      /left no notice 1/,
    );
    const notice = { id: 'notice:1', body: { case: 'ML-1' } };
    finds(
      eventsAreNotices(disk).commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }), notice)),
      /no card for notice 1/,
    );
    const watch = eventsAreNotices(disk);
    const card = { id: 'delivery:notice:1', body: {} };
    assert.equal(watch.commit?.(commit(entry({ events: [enrolled('ML-1', 1)] }), notice, card)), undefined);
    finds(await ends(watch), /notice 1 has no card/);
  });

  it('a third post, one too soon, a copy that does not say so, and one before Retry-After', () => {
    const [early, soon, unmarked] = [atMostOneCopy(), atMostOneCopy(), atMostOneCopy()];
    for (const at of [0, 70_000]) early.post?.(post('delivery:task:1:a', at));
    finds(early.post?.(post('delivery:task:1:a', 140_000)), /posted 3 times/);
    soon.post?.(post('delivery:task:1:a', 0));
    finds(soon.post?.(post('delivery:task:1:a', 5_000)), /again after 5000 ms/);
    unmarked.post?.(post('delivery:notice:1', 0));
    finds(unmarked.post?.(post('delivery:notice:1', 70_000)), /does not say so/);
    const rests = retryAfterIsKept();
    rests.post?.({ ...post('delivery:notice:1', 0), accepted: false, status: 429, retryAfterMs: 3_000 });
    finds(rests.post?.(post('delivery:notice:2', 1_000)), /2000 ms too early/);
  });

  it('a write under an old fence, one without any, and a lease that was taken', () => {
    const sent = {
      id: 'delivery:notice:1',
      body: { what: { kind: 'notice' }, state: 'sent', attempts: 1, fence: 1 },
    };
    const was = { what: { kind: 'notice' }, state: 'sending', attempts: 1, fence: 1 };
    const watch = staleSendersWriteNothing(disk);
    finds(watch.commit?.(change('programme:ishoej-2015', [sent], [was])), /sent without a fence/);
    assert.equal(watch.commit?.(change('programme:ishoej-2015', [fence(2)], [undefined])), undefined);
    finds(
      watch.commit?.(change('programme:ishoej-2015', [fence(2), sent], [undefined, was])),
      /as holder 1, and 2 had begun/,
    );
    finds(watch.commit?.(change('programme:ishoej-2015', [fence(1)], [undefined])), /fence 1 after 2/);
    const taken = change(
      'system',
      [{ id: 'lease:outbox', body: lease('b', 2, 60_000) }],
      [lease('a', 1, 30_000)],
    );
    finds(leaseIsExclusive().commit?.(taken), /30000 ms early/);
    const twin = change('system', [{ id: 'lease:outbox', body: lease('b', 1, 60_000) }], [lease('a', 1, 0)]);
    finds(leaseIsExclusive().commit?.(twin), /number 1 after 1/);
  });

  it('a second reminder, and one on no card', () => {
    const watch = oneReminderEach(disk);
    const reminder = {
      kind: 'deadline',
      case: 'ML-1',
      on: '2026-12-18',
      remindOn: '2026-12-11',
      to: PERSON,
      card: 'c',
    };
    const card = { id: 'c', body: { what: { kind: 'reminders', items: [reminder] } } };
    const at = (id: string, ...others: readonly { readonly id: string; readonly body: unknown }[]) =>
      change('programme:ishoej-2015', [{ id: `reminder:${id}`, body: reminder }, ...others], []);
    finds(oneReminderEach(disk).commit?.(at('1')), /on no card/);
    assert.equal(watch.commit?.(at('1', card)), undefined);
    finds(watch.commit?.(at('2', card)), /a second reminder/);
  });

  it('a card that is left, and a store that is not sound', async () => {
    const left = makeDisk();
    left.commit('programme:ishoej-2015', DIRTY.waiting, 'm');
    finds(await ends(nothingIsLeft(), left), /1 left: delivery:notice:1 is waiting/);
    finds(await ends(storeIsSound(), DIRTY.unsound()), /programme:ishoej-2015: /);
  });

  it('and there is no other', () => {
    assert.equal(makeWatches(seated(1)).length, 19);
  });
});
