import assert from 'node:assert/strict';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import {
  approve,
  CASEWORKER,
  command,
  DIRECTOR,
  done,
  executeOn,
  headOf,
  newProgramme,
  numberOf,
  refer,
  VISITATOR,
  watch,
} from './programme-store.ts';

const TASK = 'delivery:task:1:00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-0000000000';
const idsOf = (writes: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (writes ?? []).map(({ id }) => id);

const correct = (value: string) =>
  command(
    { type: 'correct', case: 'ML-2026-001', correction: { field: 'journalRef', value }, reason: 'x' },
    CASEWORKER,
  );

/** What one command leaves in a store, and what it does not. */
export const executesCommands = (open: () => Store): void => {
  it('writes a referral as one transaction, the head first', async () => {
    const { store, commits } = watch(open());
    const programme = await newProgramme(store);
    const intent = refer('25/1');
    assert.equal(numberOf(await executeOn(store)(programme, intent)), 'ML-2026-001');
    assert.deepEqual(commits.slice(1).map(idsOf), [
      [
        'head',
        `command:${intent.id}`,
        'personal:ML-2026-001:1',
        'case:ML-2026-001',
        'to-copy:1',
        `${TASK}21`,
        `${TASK}31`,
      ],
    ]);
    assert.equal((await headOf(store, programme)).seq, 1);
  });

  it('writes an enrolment with its notice and what is to be sent as one transaction', async () => {
    const { store, commits } = watch(open());
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    await execute(programme, refer('25/1'));
    const yes = approve('ML-2026-001');
    await execute(programme, yes);
    assert.deepEqual(commits.slice(2).map(idsOf), [
      [
        'head',
        `command:${yes.id}`,
        'case:ML-2026-001',
        'notice:1',
        'to-copy:2',
        'delivery:notice:1',
        `${TASK.replace('task:1', 'task:2')}20`,
        // A coach has to be found.
        `${TASK.replace('task:1', 'task:2')}22`,
        `${TASK.replace('task:1', 'task:2')}27`,
        `${TASK.replace('task:1', 'task:2')}30`,
      ],
    ]);
    const waiting = await store.list(programmePartition(programme), 'delivery:waiting');
    assert.deepEqual(
      waiting.map(({ body }) => (body as DeliveryBody).state),
      Array.from({ length: 7 }, () => 'waiting'),
    );
  });

  it('writes nothing for what is refused or has happened already', async () => {
    const { store, commits, dump } = watch(open());
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    await execute(programme, refer('25/1'));
    await execute(programme, approve('ML-2026-001'));
    await execute(programme, command({ type: 'acknowledge', notice: 1 }, DIRECTOR));
    const [before, count] = [await dump(), commits.length];
    for (const [intent, code] of [
      [refer('25/1'), 'double-reference'],
      [approve('ML-2026-001'), 'not-now'],
      [approve('ML-2026-007'), 'no-such-case'],
      [command({ type: 'acknowledge', notice: 1 }, VISITATOR), 'not-allowed'],
    ] as const) {
      const outcome = await execute(programme, intent);
      assert.equal(outcome.kind === 'refused' && outcome.refusal.code, code);
    }
    const again = await execute(programme, command({ type: 'acknowledge', notice: 1 }, DIRECTOR));
    assert.deepEqual(again, { kind: 'done', again: true, events: [] });
    assert.equal(commits.length, count);
    assert.deepEqual(await dump(), before);
  });

  it('finds a case by a corrected reference, and lets its spelling be corrected', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    const double = { kind: 'refused', refusal: { code: 'double-reference', case: 'ML-2026-001' } } as const;
    await execute(programme, refer('25/abc1'));
    done(await execute(programme, correct('25/ABC 1')));
    assert.deepEqual(await execute(programme, refer('25/abc 1')), double);
    done(await execute(programme, correct('25/XYZ')));
    assert.deepEqual(await execute(programme, refer('25/xyz')), double);
    assert.equal(numberOf(await execute(programme, refer('25/abc1'))), 'ML-2026-002');
    assert.deepEqual(await execute(programme, correct('25/Abc1')), {
      kind: 'refused',
      refusal: { code: 'double-reference', case: 'ML-2026-002' },
    });
  });

  it('does the same command once, and tells the same each time', async () => {
    const { store, dump } = watch(open());
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    const sent = refer('25/1');
    const first = done(await execute(programme, sent));
    assert.equal(first.again, false);
    const after = await dump();
    for (const one of [execute, executeOn(store)])
      assert.deepEqual(await one(programme, sent), { ...first, again: true });
    assert.deepEqual(await dump(), after);
  });
};
