import assert from 'node:assert/strict';
import type { CaseBody, NoticeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, noticeId, programmePartition } from '../../storage/keys.ts';
import { firstBreak } from '../../storage/chain.ts';
import type { Doc, Store } from '../../storage/port.ts';
import {
  approve,
  CASEWORKER,
  command,
  DIRECTOR,
  done,
  executeOn,
  headOf,
  logOf,
  newProgramme,
  refer,
  VISITATOR,
  watch,
} from './programme-store.ts';

const CASE = 'ML-2026-001';
const TASK = 'delivery:task:4:00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-0000000000';
const undo = (entry: number, by = VISITATOR) => command({ type: 'undo', case: CASE, entry }, by);
const ask = () => command({ type: 'ask', case: CASE, question: 'Har Maria tid?' }, VISITATOR);

const caseDoc = async (store: Store, programme: string): Promise<Doc> => {
  const [doc] = await store.read(programmePartition(programme), [caseId(CASE)]);
  assert.ok(doc);
  return doc;
};
const caseOf = async (store: Store, programme: string): Promise<CaseBody> =>
  bodyOf<CaseBody>(await caseDoc(store, programme));
const isWhole = async (store: Store, programme: string): Promise<void> =>
  assert.equal(firstBreak(await logOf(store, programme), await headOf(store, programme)), undefined);

/** What taking back leaves in a store. */
export const undoesCommands = (open: () => Store): void => {
  it('restores the case with its personal values and what it is found by; the log keeps both', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    await execute(programme, refer('25/1'));
    const before = await caseDoc(store, programme);
    await execute(programme, ask());
    assert.equal((await caseOf(store, programme)).personal.question, 'Har Maria tid?');
    const [event] = done(await execute(programme, undo(2))).events;
    assert.deepEqual(event?.type === 'undone' && event.data.entry, 2);

    const after = await caseDoc(store, programme);
    assert.deepEqual([after.body, after.tags], [before.body, before.tags]);
    const log = await logOf(store, programme);
    assert.deepEqual(
      log.map(({ intent }) => intent),
      ['refer', 'ask', 'undo'],
    );
    await isWhole(store, programme);
    for (const value of ['Maria', 'Cykelværksted', 'Har Maria tid?', '25/1', 'dagpenge'])
      assert.ok(!JSON.stringify(log).includes(value), value);
  });

  it('frees the place, marks the notice and queues its correction, in one transaction', async () => {
    const { store, commits } = watch(open());
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    await execute(programme, refer('25/1'));
    const before = await caseOf(store, programme);
    await execute(programme, approve(CASE));
    await execute(programme, command({ type: 'acknowledge', notice: 1 }, DIRECTOR));
    const sent = undo(2);
    const count = commits.length;
    done(await execute(programme, sent));

    assert.deepEqual(
      commits.slice(count).map((writes) => writes.map(({ id }) => id)),
      [
        [
          'head',
          `command:${sent.id}`,
          `personal:${CASE}:4`,
          `case:${CASE}`,
          'notice:1',
          'delivery:notice:1:correction:4',
          // The caseworker had heard of the place, and the other visitator has the ball again.
          `${TASK}20`,
          `${TASK}31`,
        ],
      ],
    );
    assert.deepEqual(await caseOf(store, programme), before);
    const head = await headOf(store, programme);
    assert.deepEqual([head.places, head.queue, head.lastNotice], [[], [], 1]);
    const [notice, correction] = await store.read(programmePartition(programme), [
      noticeId(1),
      'delivery:notice:1:correction:4',
    ]);
    assert.ok(notice && correction);
    const { seen, withdrawn } = bodyOf<NoticeBody>(notice);
    // What was seen was another card.
    assert.deepEqual([seen, withdrawn?.at], [undefined, '2026-11-23T09:12:00.000Z']);
    const { what, state } = bodyOf<DeliveryBody>(correction);
    assert.deepEqual([what, state], [{ kind: 'correction', notice: 1 }, 'waiting']);
    await isWhole(store, programme);
  });

  it('has one effect when it is sent twice, and none once something else was undone', async () => {
    const { store, dump } = watch(open());
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    await execute(programme, refer('25/1'));
    await execute(programme, ask());
    const sent = undo(2);
    const first = done(await execute(programme, sent));
    const after = await dump();
    for (const one of [execute, executeOn(store)])
      assert.deepEqual(await one(programme, sent), { ...first, again: true });
    assert.deepEqual(await execute(programme, undo(2)), {
      kind: 'refused',
      refusal: { code: 'nothing-to-undo', case: CASE },
    });
    assert.deepEqual(await dump(), after);
  });

  it('does not open a case again whose citizen was referred again, however the reference is typed', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    await execute(programme, refer('25/ABC 1'));
    done(await execute(programme, command({ type: 'withdraw', case: CASE, reason: 'Job' }, CASEWORKER)));
    done(await execute(programme, refer('25/abc1')));
    assert.deepEqual(await execute(programme, undo(2, CASEWORKER)), {
      kind: 'refused',
      refusal: { code: 'double-reference', case: 'ML-2026-002' },
    });
  });
};
