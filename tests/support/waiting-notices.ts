import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { markStore, seedDemo } from '../../bot/seed.ts';
import type { Intent } from '../../domain/commands.ts';
import type { DatedRules, Programme } from '../../domain/programme.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { makeExecute, type Execute } from '../../storage/execute.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

const DAY = '2026-11-23';
const AT = `${DAY}T09:12:00.000Z`;

/** Room for everybody, so that every yes is an enrolment. */
const ROOM: DatedRules['places'] = [{ from: '2015-09-01', value: 1_000 }];

export const PROGRAMME = DEMO_PROGRAMME.id;

/** A demo store whose programme has room for everybody, or for as many as told. */
export const seedRoomy = async (store: Store, places = ROOM): Promise<void> => {
  const programme: Programme = { ...DEMO_PROGRAMME, rules: { ...DEMO_PROGRAMME.rules, places } };
  await markStore(store, 'demo');
  await store.commit(programmePartition(PROGRAMME), [
    { op: 'create', id: 'programme', body: { v: 1, programme, salt: 'salt' } },
  ]);
  await seedDemo(store);
};

const doing = async (execute: Execute, id: string, who: 0 | 1, intent: Intent): Promise<string> => {
  const actor = DEMO_MEMBERS[who];
  assert.ok(actor);
  const outcome = await execute(PROGRAMME, { id, actor, at: AT, today: DAY, intent });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  const [event] = outcome.kind === 'done' ? outcome.events : [];
  return event && 'case' in event ? event.case : '';
};

/**
 * Enrols citizens `from` to `to` without any bot: a notice and its cards wait for each, queued at `now` (ms). Nobody
 * has spoken.
 */
export const enrol = async (store: Store, from: number, to: number, now: () => number): Promise<void> => {
  const execute = makeExecute({ store, members: () => Promise.resolve(DEMO_MEMBERS), now, budgetMs: 4_000 });
  for (let index = from; index <= to; index += 1) {
    const number = await doing(execute, `refer-${index}`, 0, {
      type: 'refer',
      applicationDate: DAY,
      journalRef: `25/N-${index}`,
      citizenName: 'Zarafina Kvistgaard',
      consentDay: DAY,
      consentForm: 'oral',
      supportBasis: 'dagpenge',
      businessIdea: 'Xylofonværksted',
      recommendation: 'suitable',
      justification: 'Qvint',
      ratings: {},
      hearProvider: false,
    });
    await doing(execute, `approve-${index}`, 1, { type: 'approve', case: number, startDate: '2026-12-01' });
  }
};

/**
 * Takes back the nth enrolment of a store in which `enrol` began with 1; resolves to the log number of that. The
 * correction of its notice waits, queued at `now` (ms).
 */
export const undoEnrolment = async (store: Store, nth: number, now: () => number): Promise<number> => {
  const execute = makeExecute({ store, members: () => Promise.resolve(DEMO_MEMBERS), now, budgetMs: 4_000 });
  const number = `ML-2026-${String(nth).padStart(3, '0')}`;
  await doing(execute, `undo-${nth}`, 1, { type: 'undo', case: number, entry: 2 * nth });
  const [head] = await store.read(programmePartition(PROGRAMME), ['head']);
  assert.ok(head);
  return bodyOf<HeadBody>(head).seq;
};
