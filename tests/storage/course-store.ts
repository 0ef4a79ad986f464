import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import type { CaseBody, NoticeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, noticeId, programmePartition } from '../../storage/keys.ts';
import { firstBreak } from '../../storage/chain.ts';
import type { Store } from '../../storage/port.ts';
import {
  begin,
  CASEWORKER,
  command,
  done,
  executeOn,
  headOf,
  logOf,
  newProgramme,
  refer,
  watch,
} from './programme-store.ts';

export const CASE = 'ML-2026-001';
export const AT = '2026-11-23T09:12:00.000Z';
export const byCaseworker = (intent: Intent) => command(intent, CASEWORKER);
export const reopen = () => byCaseworker({ type: 'reopen', case: CASE, reason: 'Forkert sag' });
export const withdraw = () => byCaseworker({ type: 'withdraw', case: CASE, reason: 'Har fået job' });
export const undo = (entry: number) => byCaseworker({ type: 'undo', case: CASE, entry });
export const correct = (field: 'startDate' | 'dischargeDate', value: string) =>
  byCaseworker({ type: 'correct', case: CASE, correction: { field, value }, reason: 'Tastefejl' });

const read = async <T>(store: Store, programme: string, id: string): Promise<T> => {
  const [doc] = await store.read(programmePartition(programme), [id]);
  assert.ok(doc, `there is no ${id}`);
  return bodyOf<T>(doc);
};
export const noticeOf = (store: Store, programme: string, number = 1): Promise<NoticeBody> =>
  read<NoticeBody>(store, programme, noticeId(number));

export const caseOf = (store: Store, programme: string): Promise<CaseBody> =>
  read<CaseBody>(store, programme, caseId(CASE));

/** A programme with one enrolled citizen, and every write from then on. */
export const opened = async (open: () => Store, enrol = begin) => {
  const { store, commits, dump } = watch(open());
  const programme = await newProgramme(store);
  const execute = executeOn(store);
  await execute(programme, refer('25/1'));
  done(await execute(programme, enrol(CASE)));
  const run = async (...commands: readonly ReturnType<typeof undo>[]): Promise<void> => {
    for (const one of commands) done(await execute(programme, one));
  };
  const lastIds = (): readonly string[] => (commits.at(-1) ?? []).map(({ id }) => id);
  return { store, programme, execute, run, lastIds, dump };
};

/** The card of a notice that was sent is changed by a delivery of its own. */
export const isCorrected = async (
  store: Store,
  programme: string,
  id: string,
  notice: number,
): Promise<void> => {
  const { what, state } = await read<DeliveryBody>(store, programme, id);
  assert.deepEqual([what, state], [{ kind: 'correction', notice }, 'waiting']);
};
export const isWhole = async (store: Store, programme: string): Promise<void> =>
  assert.equal(firstBreak(await logOf(store, programme), await headOf(store, programme)), undefined);
