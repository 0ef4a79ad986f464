import assert from 'node:assert/strict';
import { verifyStore } from '../../../storage/verify.ts';
import type { CaseBody } from '../../../storage/documents/programme.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { caseId, copiesTag, programmePartition } from '../../../storage/keys.ts';
import { present } from '../../support/case-steps.ts';
import { carry } from '../../support/carry.ts';
import { PROGRAMME } from '../../support/looks.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage } from '../../support/stage.ts';
import { cardOf } from '../../support/walk-card.ts';
import { erase } from './erase.ts';
import { fullCase, MARK } from './full-case.ts';

const NOW = '2028-01-10T09:12:00.000Z';
const CASE = 'ML-2026-001';
const PARTITION = programmePartition(PROGRAMME);

const subjectIn = async ({ store }: Pick<Stage, 'store'>, number = CASE): Promise<CaseBody> => {
  const [doc] = await store.read(PARTITION, [caseId(number)]);
  return bodyOf<CaseBody>(doc ?? assert.fail());
};

const hits = (text: string): number => text.toLowerCase().split(MARK.toLowerCase()).length - 1;

/** Faults of the event log against what stands in the store. */
const brokenIn = async (stage: Stage): Promise<number> => {
  let breaks = 0;
  for await (const report of verifyStore(stage.store, [])) breaks += report.breaks;
  return breaks;
};

describe('Erasing the person in a case', function () {
  this.timeout(120_000);

  it(
    'leaves nothing of the citizen in any file, and the event log whole',
    withKeptStore(async (kept) => {
      const stage = await kept.open({ now: NOW });
      await fullCase(stage);
      const other = await fullCase(stage, 'Anden Borger');
      await present(stage, 'caseworker', 'coach', 'visitator', 'leader', 'approver', 'director');
      // Drafts with what somebody has read and typed of the citizen, one of them set aside.
      await stage.say('caseworker', `notat ${CASE}`);
      await stage.say('caseworker', `${MARK} ringede i går`);
      await stage.say('caseworker', 'senere');
      await stage.say('coach', `notat ${CASE}`);
      await stage.say('coach', `${MARK} er glad`);
      const before = await subjectIn(stage);
      assert.ok(hits(await kept.bytes()) > 30, `${hits(await kept.bytes())} hits before`);

      await erase(stage);

      const after = await subjectIn(stage);
      assert.deepEqual(
        [after.status, after.course, after.ending, after.followUps, after.personal],
        [
          'erased',
          before.course,
          before.ending,
          before.followUps,
          {
            supportBasis: 'dagpenge',
            dischargeReason: 'own-business',
            outcome: 'self-employed',
            followUpOutcome: 'self-employed',
            followUpOutcomes: { '6': 'self-employed', '12': 'self-employed' },
          },
        ],
      );
      assert.equal(after.hadBusiness, true);
      assert.equal(await brokenIn(stage), 0);
      for (const [number, some] of [
        [CASE, false],
        [other, true],
      ] as const)
        assert.equal((await stage.store.list(PARTITION, copiesTag(number))).length > 0, some);
      // The other citizen is as they were.
      assert.equal((await subjectIn(stage, other)).personal.citizenName, 'Anden Borger');

      const again = await kept.open({ now: NOW });
      assert.equal(await brokenIn(again), 0);
      const texts = (await kept.bytes()).split('Anden').length - 1;
      assert.ok(texts > 0, 'the file was read');
      // The other one's texts carry the mark too, so theirs are taken out first.
      assert.equal(await leftOf(kept, again, other), 0);
    }),
  );

  it(
    'says in old drafts, cards and lists that it is done, and shows nothing',
    withKeptStore(async (kept) => {
      const stage = await kept.open({ now: NOW });
      await fullCase(stage);
      await present(stage, 'caseworker', 'coach', 'leader');
      await stage.say('coach', `notat ${CASE}`);
      const draft = cardOf(await stage.say('coach', `${MARK} er glad`));
      const sent = stage.posted.filter(({ raw }) => raw && JSON.stringify(raw).includes('Z.Q.'));
      assert.ok(sent.length > 0, 'cards with initials went out');
      await erase(stage);
      const cleared = stage.posted.filter(
        ({ update, raw }) => update !== undefined && JSON.stringify(raw).includes('Kortet er ryddet'),
      );
      assert.ok(cleared.length > 0, 'and were replaced');
      for (const [who, words] of [
        ['caseworker', `sag ${CASE}`],
        ['leader', `sag ${CASE}`],
        ['coach', 'fortsæt'],
        ['coach', 'kladder'],
        ['caseworker', 'sager'],
      ] as const) {
        const heard = await stage.say(who, words);
        assert.equal(hits(JSON.stringify(heard)), 0, `${who}: ${words}`);
      }
      const { verb, data } = draft.buttons[0] ?? assert.fail();
      const pressed = await stage.press('coach', verb, data);
      assert.equal(hits(JSON.stringify(pressed)), 0);
      assert.match(JSON.stringify(pressed), /Personoplysningerne i sagen er slettet/);
      const told = cardOf(await stage.say('caseworker', `sag ${CASE}`));
      assert.match(told.texts.join(' '), /Personoplysninger slettet/);
    }),
  );

  it(
    'is not undone, not even by who did it at once',
    withKeptStore(async (kept) => {
      const stage = await kept.open({ now: NOW });
      await fullCase(stage);
      await present(stage, 'caseworker', 'leader');
      await erase(stage);
      const heard = await stage.say('leader', 'fortryd');
      assert.equal((await subjectIn(stage)).status, 'erased');
      assert.equal(hits(JSON.stringify(heard)), 0);
      await assert.rejects(carry(stage, 'caseworker', { type: 'reopen', case: CASE, reason: 'fejl' }, NOW));
    }),
  );
});

/** The marks that are left in the files once the other citizen's documents are not counted. */
const leftOf = async (
  kept: { bytes(): Promise<string> },
  { store }: Stage,
  other: string,
): Promise<number> => {
  const docs = await Promise.all(['case', 'log'].map((tag) => store.list(PARTITION, tag)));
  const values = await store.read(
    PARTITION,
    docs
      .flat()
      .flatMap(({ body }) => (body as { readonly seq?: number }).seq ?? 0)
      .map((seq) => `personal:${other}:${seq}`),
  );
  const theirs = [...docs.flat(), ...values.flatMap((doc) => doc ?? [])];
  return hits(await kept.bytes()) - theirs.reduce((sum, doc) => sum + hits(JSON.stringify(doc.body)), 0);
};
