import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { EMPTY_TALK } from '../../bot/chat/talk.ts';
import { makeTalkStore } from '../../bot/chat/talk-store.ts';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { makeFences } from '../../bot/outbox/fence.ts';
import { makeLease } from '../../bot/outbox/lease.ts';
import { enlist } from '../../bot/people/enlist.ts';
import { markStore } from '../../bot/seed.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { PeopleIntent } from '../../domain/people/intents.ts';
import { firstBreak } from '../../storage/chain.ts';
import { openCosmos } from '../../storage/cosmos.ts';
import type { LookBody } from '../../storage/documents/looks.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { makeWriteLooks } from '../../storage/looks.ts';
import { lookIndexPartition, looksPartition, MEMBERS, MONTH } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { makeRegister } from '../../storage/register.ts';
import { verifyStore } from '../../storage/verify.ts';
import { drawnFrom } from '../support/drawn.ts';
import { SEED } from '../support/seed.ts';
import { startEmulator, type Emulator } from './emulator.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { lagBehind, type Lagged } from './lagging-replica.ts';
import { approve, done, executeOn, headOf, logOf, newProgramme, numberOf, refer } from './programme-store.ts';

const ROUNDS = 4;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const adder = (): Member => {
  const found = DEMO_MEMBERS.find(({ roles }) => roles.includes('admin'));
  assert.ok(found);
  return found;
};

const addition = (object: string): PeopleIntent => ({
  type: 'add-member',
  person: { tenant: adder().tenant, object },
  name: 'Nynne',
  organisation: adder().organisation,
  roles: ['leader'],
  from: '2026-12-01',
});

/** A write of its own brings a process up to date with all that was written to the container before. */
const catchUp = async (store: Store): Promise<void> => {
  await store.commit(`lag:${randomUUID()}`, [{ op: 'create', id: 'a', body: 0 }]);
};

const creates = (id: string) => [{ op: 'create', id, body: 0 } as const];

const look = (cases: readonly string[]): LookBody => ({
  v: 1,
  by: personKey(adder()),
  organisation: adder().organisation,
  at: '2026-11-23T09:12:00.000Z',
  seen: [{ through: 'case', cases }],
});

/**
 * Two processes on one account: each sees its own writes at once and the other's late. Nothing may rest on a read that
 * says »not there«: a commit's conditions decide, and what is read after `head` is at least as new as `head`.
 */
describe(`two processes whose replicas lag (SEED=${SEED})`, () => {
  let emulator: Emulator;
  let proxy: FaultProxy;
  let one: Store;
  let two: Store;
  let lagged: Lagged;

  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    lagged = lagBehind(proxy, { stale: 0.7, behind: 0.1, random: drawnFrom(SEED) });
    const open = (): Promise<Store> =>
      openCosmos({
        endpoint: proxy.endpoint,
        credential: { key: emulator.key },
        database: 'lagging',
        budgetMs: 8_000,
      });
    one = await open();
    two = await open();
  });
  after(async () => {
    await one.close();
    await two.close();
    await proxy.close();
    await emulator.close();
    const { old, behind, fresh, blind } = lagged;
    process.stdout.write(
      `      answers: ${old} from an older state, ${fresh} from the newest, ${behind} refused as behind; ${blind} asked without a token\n`,
    );
  });

  it('open the same new database, each with its mark and people once', async () => {
    await Promise.all([one, two].map((store) => markStore(store, 'demo')));
    await Promise.all([one, two].map((store) => enlist(store, DEMO_MEMBERS, '2026-11-01T00:00:00.000Z')));
    assert.equal((await two.list(MEMBERS, 'log')).length, 1);
  });

  it('refer nobody twice, at once or one just after the other', async () => {
    for (const round of range(ROUNDS)) {
      const programme = await newProgramme(one);
      await catchUp(two);
      const again = refer('25/1');
      const first = await executeOn(one)(programme, again);
      const number = numberOf(first);
      const outcomes = await Promise.all([
        executeOn(two)(programme, refer('25/1')),
        executeOn(two)(programme, again),
        executeOn(one)(programme, refer('25/2')),
        executeOn(two)(programme, refer('25/2')),
      ]);
      const kinds = outcomes.map((outcome) => (outcome.kind === 'done' ? 'done' : outcome.refusal.code));
      assert.deepEqual(kinds.slice(0, 2), ['double-reference', 'done'], `round ${round}`);
      assert.deepEqual(kinds.slice(2).toSorted(), ['done', 'double-reference'], `round ${round}`);
      assert.equal(numberOf(outcomes[1] ?? first), number);
      await catchUp(one);
      const head = await headOf(one, programme);
      const log = await logOf(one, programme);
      assert.deepEqual([log.length, head.seq, firstBreak(log, head)], [2, 2, undefined]);
    }
  });

  it('give two places to eight approvals at once, and queue the others', async () => {
    const programme = await newProgramme(one);
    await catchUp(two);
    const executes = [executeOn(one), executeOn(two)] as const;
    const at = (index: number) => executes[index % 2 === 0 ? 0 : 1];
    const referred = await Promise.all(range(8).map((index) => at(index)(programme, refer(`25/${index}`))));
    const numbers = referred.map(numberOf);
    assert.equal(new Set(numbers).size, 8);
    // A case that a process has not seen yet is refused there, and asked for again.
    const approved = async (number: string, index: number): Promise<string> => {
      const outcome = await at(index)(programme, approve(number));
      if (outcome.kind === 'refused') return approved(number, index);
      return done(outcome).events.at(-1)?.type ?? '';
    };
    const kinds = await Promise.all(numbers.map((number, index) => approved(number, index + 1)));
    assert.deepEqual(
      [
        kinds.filter((kind) => kind === 'enrolled').length,
        kinds.filter((kind) => kind === 'waitlisted').length,
      ],
      [2, 6],
    );
    await catchUp(one);
    const head = await headOf(one, programme);
    const log = await logOf(one, programme);
    assert.deepEqual(
      [head.places.length, head.queue.length, head.lastNotice, log.length, firstBreak(log, head)],
      [2, 6, 2, 16, undefined],
    );
  });

  it('keep a member of the register that both change at once, and every entry of its log', async () => {
    const registers = [one, two].map((store) =>
      makeRegister({
        store,
        programmes: () => Promise.resolve([DEMO_PROGRAMME]),
        now: Date.now,
        budgetMs: 10_000,
      }),
    );
    const [here, there] = registers;
    assert.ok(here && there);
    const outcomes = await Promise.all(
      range(8).map((index) =>
        (index % 2 === 0 ? here : there)({
          id: `member-${index}`,
          actor: adder(),
          at: '2026-11-23T09:12:00.000Z',
          today: '2026-11-23',
          // The same person by both: the second is refused.
          intent: addition(`lag-${Math.floor(index / 2)}`),
        }),
      ),
    );
    assert.equal(outcomes.filter((outcome) => outcome.kind === 'done').length, 4);
    assert.equal(outcomes.filter((outcome) => outcome.kind === 'refused').length, 4);
  });

  it('never hold a lease both, never write behind a newer fence, and one goes on when the other has let go', async () => {
    const programme = await newProgramme(one);
    for (const round of range(ROUNDS)) {
      const name = `lag-${round}`;
      const leases = [one, two].map((store, index) => makeLease(store, name, `process ${index}`, Date.now));
      const held = await Promise.all(leases.map((lease) => lease.hold(1_000)));
      assert.equal(held.filter((fence) => fence !== undefined).length, 1, `round ${round}`);
      const holder = held[0] === undefined ? 1 : 0;
      await leases[holder]?.release();
      const next = leases[1 - holder];
      let fence: number | undefined;
      // It sees late that the other has let go, as it would see late that it had died.
      for (let tries = 0; fence === undefined && tries < 50; tries += 1) fence = await next?.hold(1_000);
      assert.equal(fence, 2, `round ${round}`);
    }
    const [old, young] = [makeFences(one), makeFences(two)];
    assert.equal((await old.commit(programme, 1, creates('lag:old'))).kind, 'done');
    assert.equal(await young.raise(programme, 2), true);
    assert.equal((await old.commit(programme, 1, creates('lag:late'))).kind, 'lost');
    assert.equal((await young.commit(programme, 2, creates('lag:young'))).kind, 'done');
    const found = await two.read(`programme:${programme}`, ['lag:old', 'lag:late', 'lag:young']);
    assert.deepEqual(
      found.map((doc) => doc !== undefined),
      [true, false, true],
    );
  });

  it('lose no turn of a conversation that reaches both', async () => {
    const conversation = `a:${randomUUID()}`;
    const talks = [makeTalkStore(one), makeTalkStore(two)];
    const turn = async (index: number): Promise<void> => {
      const talk = talks[index % 2];
      assert.ok(talk);
      const kept = await talk.load(conversation);
      const saved = await talk.save(conversation, kept, {
        ...kept.talk,
        greeted: [...kept.talk.greeted, `turn ${index}`],
      });
      if (!saved) await turn(index);
    };
    assert.deepEqual(EMPTY_TALK.greeted, []);
    for (const round of range(10)) await Promise.all([turn(2 * round), turn(2 * round + 1)]);
    await catchUp(one);
    await turn(20);
    const { talk } = await makeTalkStore(one).load(conversation);
    assert.deepEqual(
      talk.greeted.toSorted(),
      range(21)
        .map((index) => `turn ${index}`)
        .toSorted(),
    );
  });

  it('note a look once that both write, with all that was seen', async () => {
    const programme = await newProgramme(one);
    const writers = [makeWriteLooks(one), makeWriteLooks(two)];
    const write = (index: number): Promise<void> | undefined =>
      writers[index % 2]?.(programme, '2026-11', [{ id: 'look:1', body: look([`ML-2026-00${index}`]) }]);
    for (const round of range(3)) await Promise.all([write(2 * round), write(2 * round + 1)]);
    await catchUp(one);
    const [doc] = await one.read(looksPartition(programme, '2026-11'), ['look:1']);
    assert.equal(maybeBody<LookBody>(doc)?.seen.length, 6);
    assert.equal((await one.list(lookIndexPartition(programme), MONTH)).length, 1);
  });

  it('leave every log whole, and showed the store what they had seen', async () => {
    await catchUp(one);
    for await (const { chain, breaks, first } of verifyStore(one))
      assert.equal(breaks, 0, `${chain} ${first?.kind}`);
    assert.ok(lagged.old > 20 && lagged.behind > 5, JSON.stringify(lagged));
  });
});
