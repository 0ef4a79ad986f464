import assert from 'node:assert/strict';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Intent } from '../../domain/commands.ts';
import { personKey } from '../../domain/member.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, personalId, programmePartition } from '../../storage/keys.ts';
import { firstBreak } from '../../storage/chain.ts';
import type { Store } from '../../storage/port.ts';
import {
  CASEWORKER,
  COACH,
  command,
  done,
  executeOn,
  headOf,
  logOf,
  newProgramme,
  refer,
  VISITATOR,
  watch,
} from './programme-store.ts';

const FORTY = 40;
/** What one transaction may be: so many writes and bytes (Cosmos DB). */
const MOST_WRITES = 100;
const MOST_BYTES = 2 * 1024 * 1024;

const numbers = Array.from({ length: FORTY }, (_, index) => `ML-2026-${String(index + 1).padStart(3, '0')}`);
const LONG = 'ø'.repeat(2000);

const ROOMY = {
  ...DEMO_PROGRAMME,
  rules: { ...DEMO_PROGRAMME.rules, places: [{ from: '2015-09-01', value: 60 }] },
};

/** A coach of forty, each with texts as long as they can be. */
const withGroup = async (store: Store): Promise<string> => {
  const programme = await newProgramme(store, ROOMY);
  const execute = executeOn(store);
  const coach = personKey(COACH);
  for (const number of numbers) {
    const texts = { businessIdea: LONG, justification: LONG, citizenView: LONG };
    done(await execute(programme, refer(number, texts)));
    const approval: Intent = { type: 'approve', case: number, startDate: '2026-11-23', coach };
    done(await execute(programme, command(approval, VISITATOR)));
  }
  return programme;
};

const logging: Intent = {
  type: 'log-activities',
  cases: numbers,
  activityTypes: ['course-accounting', 'course-tax', 'course-vat'],
  date: '2026-11-23',
  minutes: 180,
  attendance: Object.fromEntries(numbers.map((number) => [number, 'no-show'] as const)),
  summary: LONG,
  share: false,
  agreements: LONG,
  nextDate: '2026-11-30',
};

/** One evening of many. */
export const logsActivities = (open: () => Store): void => {
  it('logs forty people with a summary as one transaction that the store takes, and takes each back', async () => {
    const { store, commits } = watch(open());
    const programme = await withGroup(store);
    const count = commits.length;
    const { entry = 0 } = done(await executeOn(store)(programme, command(logging, COACH)));
    const [writes = []] = commits.slice(count);
    assert.equal(commits.length, count + 1);
    assert.ok(writes.length <= MOST_WRITES, `${writes.length} writes`);
    const bytes = Buffer.byteLength(JSON.stringify(writes));
    assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
    const partition = programmePartition(programme);
    const cases = (await store.read(partition, numbers.map(caseId))).map(
      (doc) => doc && bodyOf<CaseBody>(doc),
    );
    assert.ok(cases.every((one) => one?.sessions?.length === 1 && one.planned === '2026-11-30'));
    const personal = await store.read(
      partition,
      numbers.map((number) => personalId(number, entry)),
    );
    assert.ok(personal.every(Boolean));
    // The caseworker of forty who did not come hears it on one card.
    const news = (await store.list(partition, 'delivery'))
      .map((doc) => bodyOf<DeliveryBody>(doc).what)
      .filter((what) => what.kind === 'news');
    assert.deepEqual(
      news.map(({ about, to, cases: about40 }) => `${about} ${to} ${about40.length}`),
      [`no-show ${personKey(CASEWORKER)} ${FORTY}`],
    );
    for (const number of numbers)
      done(await executeOn(store)(programme, command({ type: 'undo', case: number, entry }, COACH)));
    const after = (await store.read(partition, numbers.map(caseId))).map(
      (doc) => doc && bodyOf<CaseBody>(doc),
    );
    assert.ok(after.every((one) => one?.sessions === undefined && one?.personal.coachSummary === undefined));
    assert.equal(firstBreak(await logOf(store, programme), await headOf(store, programme)), undefined);
  }).timeout(60_000);
};
