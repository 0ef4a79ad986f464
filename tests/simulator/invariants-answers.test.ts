import assert from 'node:assert/strict';
import { CHAT } from '../../bot/chat/words.ts';
import { talkPartition } from '../../storage/keys.ts';
import { change, commit, entry } from './broken.ts';
import { DIRTY } from './broken-stores.ts';
import { answered } from './broken-talk.ts';
import { makeDisk, type Disk } from './disk.ts';
import { ends, finds } from './ends.ts';
import { everybodyIsAnswered, sameAnswerAgain } from './invariants/answers.ts';
import { nothingConfirmedIsLost, receiptsAreKept, storedIsStored } from './invariants/confirmed.ts';
import { onlyTheNewestIsSent } from './invariants/dropped.ts';
import { oneEffectEach } from './invariants/once.ts';
import { storeSaysTheTruth } from './invariants/told.ts';

const text = (seq: number) => ({
  id: `personal:ML-1:${seq}`,
  body: { v: 1, values: { note: { salt: '', value: 'm1m' } } },
});

/** A conversation in which two dialogs stand, each answered three times. */
const TALKING = ((): Disk => {
  const disk = makeDisk();
  const body = { runs: { r1: { rev: 3 }, r2: { rev: 3 } } };
  const id = 'talk';
  disk.commit(talkPartition(''), [{ id, ifMatch: undefined, tags: [], bodyJson: JSON.stringify(body) }], '');
  return disk;
})();

const notice = (body: object) => ({ id: 'notice:1', body });

const press = (run: string, rev: string) => answered('confirm', { run, rev }).act;

describe('Every invariant of the simulator about what people do and hear finds what breaks it', () => {
  const disk = makeDisk();

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

  it('a receipt of a notice that was changed since, but for who may not know of it yet', () => {
    const withdrawn = {
      ...change('programme:ishoej-2015', [notice({})], [{ seen: {} }]),
      at: 1_000,
      process: 'P1',
    };
    const seen = answered('acknowledge', { notice: '1' }, { text: 'Set af Erhvervschef' });
    for (const [process, at, ms, breaks] of [
      ['P2', 2_000, 10, false],
      ['P2', 6_001, 10, true],
      // The press came after the change, before it, or its process stood still meanwhile.
      ['P1', 1_100, 50, true],
      ['P1', 1_100, 200, false],
      ['P1', 9_000, undefined, false],
    ] as const) {
      const watch = receiptsAreKept(disk);
      watch.commit?.(withdrawn);
      const found = watch.answer?.({ ...seen, process, at, ms });
      if (breaks) finds(found, /nobody has/);
      else assert.equal(found, undefined);
    }
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

  it('what was changed or dropped, and sent all the same', () => {
    const watch = onlyTheNewestIsSent(TALKING);
    watch.act?.(press('r1', '3'));
    assert.equal(watch.commit?.(commit(entry({ command: 'r1' }))), undefined);
    watch.act?.(press('r1', '2'));
    assert.equal(watch.commit?.(commit(entry({ command: 'r1' }))), undefined, 'it was meant once');
    watch.act?.(press('r2', '2'));
    finds(watch.commit?.(commit(entry({ seq: 2, command: 'r2' }))), /changed or dropped what became entry 2/);
    watch.act?.(press('r3', '0'));
    finds(watch.commit?.(commit(entry({ seq: 3, command: 'r3' }))), /changed or dropped what became entry 3/);
  });

  it('a write that its writer hears was lost, before it is there and after, and one that never was', () => {
    const watch = storeSaysTheTruth();
    const told = (call: number, said: 'written' | 'conflict') =>
      watch.told?.({ call, process: 'P1', said, ids: ['head'] });
    const writes = (call: number) => watch.commit?.({ ...commit(entry({})), call });
    assert.equal(writes(1), undefined);
    assert.equal(told(1, 'written'), undefined);
    assert.equal(told(2, 'conflict'), undefined);
    finds(told(1, 'conflict'), /was written, and its writer heard of a conflict/);
    finds(writes(2), /was written after its writer heard of a conflict/);
    finds(told(3, 'written'), /is told as written, and is not/);
  });
});
