import assert from 'node:assert/strict';
import type { CaseBody, NoticeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, noticeId, programmePartition } from '../../storage/keys.ts';
import { verifyStore } from '../../storage/verify.ts';
import { copyAll } from '../support/copy-all.ts';
import { PROGRAMME } from '../support/looks.ts';
import type { Reopened } from '../support/open-twice.ts';
import { withKeptCosmos, withKeptStore } from '../support/open-twice.ts';
import type { Stage } from '../support/stage.ts';
import { MAIN_PHASE } from './year/main-phase.ts';
import type { Scene } from './year/scene.ts';
import { morningOf } from './year/scene.ts';
import { SPRING } from './year/spring.ts';
import { WINTER } from './year/winter.ts';

const SCENES: readonly Scene[] = [...WINTER, ...SPRING, ...MAIN_PHASE];

/** What stands in the store when all is over. */
const check = async ({ store }: Stage): Promise<void> => {
  for await (const { chain, breaks } of verifyStore(store))
    assert.equal(breaks, 0, `${chain} does not verify`);
  const partition = programmePartition(PROGRAMME);
  const [doc] = await store.read(partition, [caseId('ML-2026-001')]);
  assert.ok(doc);
  assert.equal(bodyOf<CaseBody>(doc).status, 'discharged');
  const notices = await store.read(partition, [1, 2, 3, 4, 5, 6].map(noticeId));
  assert.deepEqual(
    notices.flatMap((notice) => (notice ? [bodyOf<NoticeBody>(notice).kind] : [])),
    ['enrolment', 'enrolment', 'discharge', 'enrolment', 'discharge'],
  );
};

const play = async (kept: Reopened): Promise<void> => {
  const begun = performance.now();
  let stage: Stage | undefined;
  for (const { day, play: perform } of SCENES) {
    stage = await kept.open({ now: morningOf(day) });
    await perform(stage);
    await copyAll(stage.store, morningOf(day));
  }
  assert.ok(stage);
  await check(stage);
  process.stdout.write(`      ${SCENES.length} days in ${Math.round(performance.now() - begun)} ms\n`);
};

describe('A whole course, from the referral to a year after the discharge', () => {
  it('is one conversation on SQLite', withKeptStore(play)).timeout(120_000);
  it('is the same conversation on Cosmos DB', withKeptCosmos(play)).timeout(120_000);
});
