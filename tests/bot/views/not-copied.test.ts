import assert from 'node:assert/strict';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { ToCopyBody } from '../../../storage/documents/log.ts';
import { copiesTag, programmePartition } from '../../../storage/keys.ts';
import { enrolled, referred } from '../../support/case-steps.ts';
import { PROGRAMME } from '../../support/looks.ts';
import { withKeptCosmos, withKeptStore, type Reopened } from '../../support/open-twice.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const NOTHING = ['Du har ikke noget, der mangler at blive kopieret.'];

/** What stands on somebody's list, below its sentence. */
const listOf = async (stage: Stage, who: Who): Promise<readonly string[]> => {
  const card = cardOf(await stage.say(who, 'ikke kopieret'));
  return card.texts.filter(
    (line) => !/^(?:Ikke kopieret|Her står|Nyest først|Kopiér|Det er gjort)/.test(line),
  );
};

const bodiesOf = async ({ store }: Stage, number: string): Promise<readonly ToCopyBody[]> =>
  (await store.list(programmePartition(PROGRAMME), copiesTag(number))).map((doc) => bodyOf<ToCopyBody>(doc));

const survives = async (kept: Reopened): Promise<void> => {
  const first = await kept.open();
  const number = await enrolled(first);
  await first.press('caseworker', 'view', { view: 'copy', case: number, entry: 1 });
  assert.deepEqual(await listOf(first, 'caseworker'), NOTHING);
  const again = await kept.open();
  assert.deepEqual(await listOf(again, 'caseworker'), NOTHING);
  assert.equal((await listOf(again, 'coach')).length, 2);
};

describe('»ikke kopieret«', () => {
  it(
    'lists what of the own authority nobody has fetched, newest first, and what is fetched falls out',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > ikke kopieret
        < # Ikke kopieret til fagsystemet
        < Her står det, din egen myndighed har gjort, og som ingen hos jer har hentet teksten til. Hver myndighed journaliserer sit eget.
        < Nyest først
        < ML-2026-001 · M.
        < 23. november 2026 · Visitation sendt til Næstved
        < [Kopiér] [Det er gjort]
        `,
      );
      await stage.press('caseworker', 'view', { view: 'copy', case: 'ML-2026-001', entry: 1 });
      assert.deepEqual(await listOf(stage, 'caseworker'), NOTHING);
      await transcript(
        stage,
        'visitator',
        `
        > journaliser
        < # Ikke kopieret til fagsystemet
        < Her står det, din egen myndighed har gjort, og som ingen hos jer har hentet teksten til. Hver myndighed journaliserer sit eget.
        < Nyest først
        < ML-2026-001 · M.
        < 23. november 2026 · Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < [Kopiér] [Det er gjort]
        * copied
        < # Ikke kopieret til fagsystemet
        < Det er noteret, at det er kopieret.
        < Du har ikke noget, der mangler at blive kopieret.
        `,
      );
    }),
  );

  it(
    'says so in English',
    withStage(async (stage) => {
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > not copied
        < # Not copied to your case system
        < You have nothing left to copy.
        `,
      );
    }),
  );

  it(
    'is emptied at once by one button, of what stood there when it was shown and of nobody else’s',
    withStage(async (stage) => {
      const one = await referred(stage);
      await referred(stage, { journalRef: '25/2' });
      const card = cardOf(await stage.say('caseworker', 'hvad er ikke kopieret'));
      const all = card.buttons.find(({ title }) => title === 'Det er gjort med alle 2');
      assert.ok(all);
      await referred(stage, { journalRef: '25/3' });
      // Forged or too wide: others have nothing there, so nothing is ticked off for anybody.
      for (const who of ['caseworker2', 'visitator', 'coach', 'director'] as const) {
        await stage.press(who, 'copied', { until: 99 });
        await stage.press(who, 'copied', { case: one, entry: 1 });
        await stage.press(who, 'view', { view: 'copy', case: one, entry: 1 });
      }
      assert.equal((await listOf(stage, 'caseworker')).length, 6);
      await stage.press('caseworker', all.verb, all.data);
      const left = await listOf(stage, 'caseworker');
      assert.deepEqual([left.length, left[0]], [2, 'ML-2026-003 · M.']);
      await stage.press('caseworker', 'copied', { case: 'ML-2026-003', entry: 'x' });
      await stage.press('caseworker', 'copied', {});
      assert.equal((await listOf(stage, 'caseworker')).length, 2);
      await stage.press('caseworker', 'copied', { case: 'ML-2026-003', entry: 3 });
      assert.deepEqual(await listOf(stage, 'caseworker'), NOTHING);
    }),
  );

  it(
    'has pages',
    withStage(async (stage) => {
      for (let index = 1; index <= 12; index += 1) await referred(stage, { journalRef: `25/${index}` });
      const first = cardOf(await stage.say('caseworker', 'mangler at kopiere'));
      assert.equal(first.buttons.filter(({ title }) => title === 'Kopiér').length, 10);
      assert.ok(first.texts.includes('Side 1 af 2, 12 notater.'));
      const older = first.buttons.find(({ title }) => title === 'Ældre');
      const second = cardOf(await stage.press('caseworker', 'view', { ...older?.data }));
      assert.equal(second.buttons.filter(({ title }) => title === 'Kopiér').length, 2);
      assert.deepEqual(
        [second.buttons.some(({ title }) => title === 'Nyere'), second.texts.includes('ML-2026-001 · M.')],
        [true, true],
      );
    }),
  ).timeout(60_000);

  it(
    'leaves out what was taken back',
    withStage(async (stage) => {
      const number = await referred(stage);
      await stage.press('caseworker', 'undo', { case: number, entry: 1 });
      assert.deepEqual(await listOf(stage, 'caseworker'), NOTHING);
    }),
  );

  it('stands after a restart, on SQLite', withKeptStore(survives));
  it('stands after a restart, on Cosmos DB', withKeptCosmos(survives)).timeout(60_000);

  it(
    'notes numbers and ids alone, each entry once however many fetch it at the same moment',
    withStage(async (stage) => {
      const number = await referred(stage);
      await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          stage.press(
            'caseworker',
            'view',
            { view: 'copy', case: number, entry: 1 },
            { id: `at-once-${index}` },
          ),
        ),
      );
      const [body] = await bodiesOf(stage, number);
      assert.deepEqual(body && { ...body, copied: Object.keys(body.copied) }, {
        v: 1,
        entry: 1,
        organisation: 'jobcenter-vallensbaek',
        cases: [number],
        copied: [number],
      });
      const { by } = body?.copied[number] ?? assert.fail();
      assert.match(by, /20$/);
    }),
  );
});
