import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { makeReach } from '../../../bot/people/reach.ts';
import { CHANNEL } from '../../../bot/outbox/delivery-tags.ts';
import { troubleIn } from '../../../bot/outbox/trouble.ts';
import { personKey } from '../../../domain/member.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import {
  answered,
  dropped,
  ok,
  openBench,
  titleOf,
  type Answering,
  type Bench,
  type Worker,
} from './bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const THE_CHANNEL = '19:kanal@thread.tacv2';
const CALL = 'Noget er ikke kommet frem';

const inChannel =
  (answer: Answering): Answering =>
  (attempt, nth) =>
    attempt.conversation === THE_CHANNEL ? answer(attempt, nth) : ok('personal');

describe('a notice that does not reach the channel', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench(2);
    for (const [role, conversation] of [
      ['business-director', 'a:director'],
      ['admin', 'a:admin'],
    ] as const) {
      const member = DEMO_MEMBERS.find(({ roles }) => roles.includes(role));
      assert.ok(member);
      await makeReach(bench.store).note(personKey(member), {
        conversation,
        serviceUrl: 'http://127.0.0.1:9/c',
      });
    }
  });
  afterEach(() => bench.close());

  const to = (conversation: string): readonly string[] =>
    bench.attempts.filter((attempt) => attempt.conversation === conversation).map(({ title }) => title);
  const trouble = async (): Promise<readonly string[]> =>
    (await troubleIn(bench.store, PROGRAMME)).map(({ da }) => da);
  const pass = async (worker: Worker, hours: number): Promise<void> => {
    for (let half = 0; half < hours * 2; half += 1) {
      bench.pass(HOUR / 2);
      await worker.look();
    }
  };

  it('for a day of 503 goes to the Erhvervschef personally, and the administrator is called once', async () => {
    const worker = bench.worker(
      'a',
      inChannel(({ title }) => (title === titleOf(1) ? answered(503) : ok())),
    );
    await worker.look();
    await pass(worker, 23);
    assert.deepEqual([to('a:director'), to('a:admin')], [[], []]);
    await pass(worker, 3);
    assert.deepEqual(to('a:director'), [titleOf(1)]);
    assert.deepEqual(to('a:admin'), [CALL]);
    assert.equal(
      (await trouble())[0],
      'Orientering nr. 1 er ikke kommet frem i kanalen: Teams havde problemer (503).',
    );
    await pass(worker, 30);
    assert.equal(to('a:director').length, 1, 'once');
  });

  it('that Teams will never take goes to the Erhvervschef at once', async () => {
    const worker = bench.worker(
      'a',
      inChannel(() => answered(413)),
    );
    await worker.look();
    await worker.look();
    assert.deepEqual(to('a:director'), [titleOf(1), titleOf(2)]);
    assert.deepEqual(to('a:admin'), [CALL]);
  });

  it('of a dead channel calls the administrator at once and the Erhvervschef after a day', async () => {
    let away = true;
    const worker = bench.worker(
      'a',
      inChannel(() => (away ? answered(404) : ok())),
    );
    await worker.look();
    await worker.look();
    assert.deepEqual([to('a:director'), to('a:admin')], [[], [CALL]]);
    assert.match((await trouble())[0] ?? '', /^Orientering nr\. /);
    await pass(worker, 25);
    assert.deepEqual(to('a:director'), [titleOf(1), titleOf(2)]);
    assert.equal(to(THE_CHANNEL).length, 1);
    away = false;
    await worker.dispatcher.spoke(CHANNEL, false);
    await worker.look();
    assert.equal((await bench.notice(2)).state, 'sent', 'the channel gets it too, once it is back');
    assert.ok(!(await trouble()).some((line) => line.startsWith('Orientering')));
  });

  it('that was let go and refused again has a new day, and not more than some', async () => {
    const worker = bench.worker(
      'a',
      inChannel(() => answered(404)),
    );
    await worker.look();
    await pass(worker, 23);
    await worker.dispatcher.spoke(CHANNEL, false);
    await worker.look();
    await pass(worker, 20);
    assert.deepEqual(to('a:director'), [], 'somebody was there twenty hours ago');
    for (let days = 0; days < 2; days += 1) {
      await worker.dispatcher.spoke(CHANNEL, false);
      await worker.look();
      await pass(worker, 20);
    }
    assert.deepEqual(to('a:director'), [titleOf(1), titleOf(2)], 'three days, whoever speaks there');
  });

  it('and was taken back since is told personally as it is now, for who has the old card has nothing else', async () => {
    let away = true;
    const worker = bench.worker(
      'a',
      inChannel(() => (away ? answered(404) : ok('card'))),
    );
    await worker.look();
    await pass(worker, 25);
    assert.deepEqual(to('a:director'), [titleOf(1), titleOf(2)]);
    await bench.undo(1);
    await pass(worker, 25);
    const again = bench.attempts.filter(({ conversation }) => conversation === 'a:director').slice(2);
    assert.deepEqual(
      again.map(({ title }) => title),
      [titleOf(1)],
    );
    assert.ok(again[0]?.lines.some((line) => /indskrivningen er fortrudt/.test(line)));
    away = false;
    await worker.dispatcher.spoke(CHANNEL, false);
    await pass(worker, 2);
    const inIt = bench.attempts.filter(({ conversation }) => conversation === THE_CHANNEL).slice(1);
    assert.equal(inIt.filter(({ title, replaces }) => title === titleOf(1) && !replaces).length, 1);
    assert.ok(inIt.every(({ title, lines }) => title !== titleOf(1) || /fortrudt/.test(lines.join(' '))));
    assert.equal(to('a:director').length, 3);
  });

  it('and cannot come there is told personally again when it changes, and not once more when it is posted after all', async () => {
    let never = true;
    const worker = bench.worker(
      'a',
      inChannel(({ title }) => (never && title === titleOf(1) ? answered(413) : ok('card'))),
    );
    await worker.look();
    await worker.look();
    assert.deepEqual(to('a:director'), [titleOf(1)]);
    // On Sunday morning it is taken back; on Monday what was given up is posted again.
    await pass(worker, 6 * 24);
    await bench.undo(1);
    await pass(worker, 1);
    const told = bench.attempts.filter(({ conversation }) => conversation === 'a:director');
    assert.equal(told.length, 2);
    assert.match(told[1]?.lines.join(' ') ?? '', /indskrivningen er fortrudt/);
    never = false;
    await pass(worker, 2 * 24);
    assert.equal((await bench.notice(1)).state, 'sent');
    assert.equal(to('a:director').length, 2);
  });

  it('whose correction finds nobody there is told personally after a day', async () => {
    let away = false;
    const worker = bench.worker(
      'a',
      inChannel(() => (away ? answered(403) : ok('card'))),
    );
    await worker.look();
    away = true;
    await bench.undo(2);
    await pass(worker, 23);
    assert.deepEqual(to('a:director'), []);
    await pass(worker, 3);
    assert.deepEqual(to('a:director'), [titleOf(2)]);
    const [told] = bench.attempts.filter(({ conversation }) => conversation === 'a:director');
    assert.match(told?.lines.join(' ') ?? '', /indskrivningen er fortrudt/);
  });

  it('whose answer never came twice is not copied a third time: the administrator hears of it', async () => {
    const worker = bench.worker(
      'a',
      inChannel(() => dropped),
    );
    await worker.look();
    bench.pass(MINUTE);
    await worker.look();
    await pass(worker, 26);
    assert.deepEqual(to('a:director'), []);
    assert.ok(to('a:admin').includes(CALL));
    assert.equal(to(THE_CHANNEL).length, 4);
  });

  it('for a refused bot calls the administrator, who is not called any more once it is right again', async () => {
    let refused = true;
    const worker = bench.worker('a', () => (refused ? answered(401) : ok()));
    await worker.look();
    assert.match((await trouble()).join(' '), /Teams afviser botten; tjek dens adgang \(401\)/);
    await pass(worker, 1);
    refused = false;
    const before = bench.attempts.length;
    await pass(worker, 1);
    const after = bench.attempts.slice(before).map(({ title }) => title);
    assert.ok(after.includes(titleOf(1)) && after.includes(titleOf(2)));
    assert.ok(!(await trouble()).some((line) => line.startsWith('Orientering')));
  });

  it('is not sent personally any more to whom it could not be, once it has reached the channel', async () => {
    let away = true;
    const worker = bench.worker('a', (attempt) => {
      const closed = attempt.conversation === THE_CHANNEL || attempt.conversation === 'a:director';
      return away && closed ? answered(403) : ok();
    });
    await worker.look();
    await pass(worker, 25);
    assert.equal(to('a:director').length, 1, 'refused once, then held back');
    away = false;
    await worker.dispatcher.spoke(CHANNEL, false);
    await worker.look();
    const director = DEMO_MEMBERS.find(({ roles }) => roles.includes('business-director'));
    assert.ok(director);
    await worker.dispatcher.spoke(personKey(director), true);
    await worker.look();
    assert.equal(to('a:director').length, 1);
  });
});
