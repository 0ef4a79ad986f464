import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { PersonalBody } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { historyOf, logOf as logOfCase } from '../../storage/history.ts';
import { caseId, personalId, programmePartition } from '../../storage/keys.ts';
import { firstBreak } from '../../storage/chain.ts';
import { hashOfValue } from '../../storage/ledger.ts';
import type { Store } from '../../storage/port.ts';
import {
  CASEWORKER,
  command,
  done,
  executeOn,
  headOf,
  logOf,
  lost,
  newProgramme,
  refer,
  watch,
} from './programme-store.ts';

const member = (end: string): Member => {
  const found = DEMO_MEMBERS.find(({ object }) => object.endsWith(end));
  assert.ok(found);
  return found;
};
const SECOND = member('26');
const LEADER = member('29');
const THIRD: Member = { ...SECOND, object: 'tredje', name: 'Sagsbehandler 3' };
const EVERYBODY = [...DEMO_MEMBERS, THIRD];
const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `ML-2026-${String(index + 1).padStart(3, '0')}`);
const giving = (cases: readonly string[], to: Member): Intent => ({
  type: 'hand-over',
  cases,
  post: 'caseworker',
  to: personKey(to),
  reason: 'Ny fordeling',
});

/** A programme with some cases of one caseworker. */
const withCases = async (store: Store, count: number): Promise<string> => {
  const programme = await newProgramme(store);
  for (const number of numbers(count)) await executeOn(store, EVERYBODY)(programme, refer(number));
  return programme;
};

const caseOf = async (store: Store, programme: string, number: string): Promise<CaseBody> => {
  const [doc] = await store.read(programmePartition(programme), [caseId(number)]);
  assert.ok(doc);
  return bodyOf<CaseBody>(doc);
};

/** Many cases in one command. */
export const handsOver = (open: () => Store): void => {
  it('hands 40 cases over as one transaction of 84 writes, with one card', async () => {
    const { store, commits } = watch(open());
    const programme = await withCases(store, 40);
    const count = commits.length;
    const given = command(giving(numbers(40), SECOND), LEADER);
    const { entry } = done(await executeOn(store, EVERYBODY)(programme, given));
    const [writes = []] = commits.slice(count);
    assert.equal(commits.length, count + 1);
    // The head and the entry, each case and its reason, and a card for each of the two people.
    assert.equal(writes.length, 2 + 2 * 40 + 2);
    assert.equal(writes[0]?.id, 'head');
    const cards = (await store.list(programmePartition(programme), 'delivery'))
      .map((doc) => bodyOf<DeliveryBody>(doc).what)
      .filter((what) => what.kind === 'handover');
    assert.deepEqual(cards.map(({ to, takes, cases }) => `${takes} ${to} ${cases.length}`).toSorted(), [
      `false ${personKey(CASEWORKER)} 40`,
      `true ${personKey(SECOND)} 40`,
    ]);
    const log = await logOf(store, programme);
    assert.equal(firstBreak(log, await headOf(store, programme)), undefined);
    assert.equal(log.at(-1)?.seq, entry);
    for (const number of numbers(40))
      assert.equal((await caseOf(store, programme, number)).caseworker, personKey(SECOND));
  });

  it('keeps the reason with each case, proved by the log and not in it', async () => {
    const store = open();
    const programme = await withCases(store, 2);
    const { entry = 0 } = done(
      await executeOn(store)(programme, command(giving(numbers(2), SECOND), CASEWORKER)),
    );
    const [logged] = (await logOf(store, programme)).slice(-1);
    assert.ok(logged && !JSON.stringify(logged).includes('Ny fordeling'));
    for (const number of numbers(2)) {
      const [doc] = await store.read(programmePartition(programme), [personalId(number, entry)]);
      assert.ok(doc);
      const reason = bodyOf<PersonalBody>(doc).values['handoverReason'];
      assert.equal(reason?.value, 'Ny fordeling');
      assert.equal(
        logged.personal[`${number}/handoverReason`],
        hashOfValue(reason?.salt ?? '', reason?.value),
      );
    }
  });

  it('shows each case only what happened in it, and folds its own log', async () => {
    const store = open();
    const programme = await withCases(store, 3);
    done(await executeOn(store)(programme, command(giving(numbers(3), SECOND), CASEWORKER)));
    for (const number of numbers(3)) {
      const log = await logOfCase(store, programmePartition(programme), number);
      assert.deepEqual(
        log.at(-1)?.events.map((event) => ('case' in event ? event.case : '')),
        [number],
      );
      const past = await historyOf(store, programmePartition(programme), programme, number);
      assert.deepEqual(past.at(-1)?.events[0]?.personal, { handoverReason: 'Ny fordeling' });
    }
  });

  it('takes one of many back, and leaves the others', async () => {
    const store = open();
    const programme = await withCases(store, 3);
    const execute = executeOn(store);
    const before = await caseOf(store, programme, 'ML-2026-002');
    const { entry = 0 } = done(await execute(programme, command(giving(numbers(3), SECOND), CASEWORKER)));
    done(await execute(programme, command({ type: 'undo', case: 'ML-2026-002', entry }, CASEWORKER)));
    assert.deepEqual(await caseOf(store, programme, 'ML-2026-002'), before);
    const holders = await Promise.all(numbers(3).map((number) => caseOf(store, programme, number)));
    assert.deepEqual(
      holders.map(({ caseworker }) => caseworker === personKey(SECOND)),
      [true, false, true],
    );
  });

  it('hands over all or none', async () => {
    const { store, dump } = watch(open());
    const programme = await withCases(store, 2);
    const before = await dump();
    for (const [cases, code] of [
      [['ML-2026-001', 'ML-2026-404'], 'no-such-case'],
      [numbers(41), 'too-many-cases'],
    ] as const) {
      const outcome = await executeOn(store)(programme, command(giving(cases, SECOND), CASEWORKER));
      assert.equal(outcome.kind === 'refused' && outcome.refusal.code, code);
    }
    assert.deepEqual(await dump(), before);
  });

  it('gives a case to one of two who are given it at the same moment, by two processes', async () => {
    const store = open();
    const programme = await withCases(store, 5);
    const outcomes = await Promise.all(
      [SECOND, THIRD].map((to) =>
        executeOn(store, EVERYBODY)(programme, command(giving(numbers(5), to), CASEWORKER)),
      ),
    );
    assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['done', 'refused']);
    const winner = outcomes[0]?.kind === 'done' ? SECOND : THIRD;
    for (const number of numbers(5))
      assert.equal((await caseOf(store, programme, number)).caseworker, personKey(winner));
    const log = await logOf(store, programme);
    assert.deepEqual([log.length, firstBreak(log, await headOf(store, programme))], [6, undefined]);
  });

  it('leaves nothing of a commit that was lost, and has one effect when it comes again', async () => {
    let fails = 0;
    const { store, dump, commits } = watch(open(), (commit) => async (partition, writes) => {
      fails -= 1;
      return fails === 0 ? lost : commit(partition, writes);
    });
    const programme = await withCases(store, 4);
    const given = command(giving(numbers(4), SECOND), CASEWORKER);
    fails = 1;
    const first = done(await executeOn(store)(programme, given));
    const [after, count] = [await dump(), commits.length];
    assert.deepEqual(await executeOn(store)(programme, given), { ...first, again: true });
    assert.deepEqual(await dump(), after);
    assert.equal(commits.length, count);
  });
};
