import assert from 'node:assert/strict';
import { carry, enrols, refers } from '../../support/carry.ts';
import { looksIn, lookFor } from '../../support/looks.ts';
import { copies } from '../../support/many-cases.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

/** The numbers on the newest card of somebody, in order. */
const numbersFor = async (stage: Stage, who: Who, words: string): Promise<readonly string[]> => {
  const { texts } = cardOf(await stage.say(who, words));
  return texts.flatMap((text) => /^(ML-\d{4}-\d{3}) · /.exec(text)?.[1] ?? []);
};

const DAY = { day: '2026-11-23' };

/** One case of each kind; the caseworker is on all of them. */
const town = async (stage: Stage): Promise<void> => {
  await enrols(stage, '25/001', { citizenName: 'Karl Madsen', ...DAY });
  await carry(stage, 'coach', {
    type: 'record-status',
    case: 'ML-2026-001',
    status: 'stalled',
    progress: {},
    attentionNote: 'Banken svarer ikke',
    nextSteps: 'Ringer til banken',
    nextDate: '2026-12-03',
  });
  await enrols(stage, '25/002', { citizenName: 'Bo Lund', coach: false, ...DAY });
  await enrols(stage, '25/003', { citizenName: 'Ida Beck', ...DAY });
  await refers(stage, '25/004', { citizenName: 'Karen Møller', ...DAY });
  const gone = await refers(stage, '25/005', { citizenName: 'Ole Friis', ...DAY });
  await carry(stage, 'caseworker', { type: 'withdraw', case: gone, reason: 'fik job' });
};

describe('»sager«', () => {
  it(
    'lists open cases by what comes next, and its parts by words and by buttons',
    withKeptStore(async (kept) => {
      await town(await kept.open());
      const stage = await kept.open({ now: '2026-11-30T09:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > sager
        < # Dine sager
        < ML-2026-001 · K.M.
        < Opkvalificerende forløb, måned 1 af 6 · Står stille · aktivitet 3. december
        < [Vis]
        < ML-2026-004 · K.M.
        < Til vurdering hos Næstved · frist 21. december
        < [Vis]
        < ML-2026-002 · B.L.
        < Opkvalificerende forløb, måned 1 af 6 · månedsstatus 23. december
        < [Vis]
        < ML-2026-003 · I.B.
        < På venteliste
        < [Vis] [Kræver opmærksomhed (1)] [I forløb (2)] [Uden coach (1)] [Venteliste (1)] [Afsluttede]
        * view view=cases filter=attention
        < # Dine sager
        < Kræver opmærksomhed.
        < ML-2026-001 · K.M.
        < Opkvalificerende forløb, måned 1 af 6 · Står stille · aktivitet 3. december
        < [Vis] [I forløb (2)] [Uden coach (1)] [Venteliste (1)] [Afsluttede] [Alle åbne]
        * view view=cases filter=closed
        < # Dine sager
        < Afsluttede.
        < ML-2026-005 · O.F.
        < Trukket tilbage
        < [Vis] [Alle åbne]
        > sager på pause
        < # Dine sager
        < På pause.
        < Ingen sag er på pause lige nu.
        < [Kræver opmærksomhed (1)] [I forløb (2)] [Uden coach (1)] [Venteliste (1)] [Afsluttede] [Alle åbne]
        `,
      );
    }),
  );

  it(
    'has a part for every word',
    withStage(async (stage) => {
      await town(stage);
      await carry(stage, 'coach', {
        type: 'pause',
        case: 'ML-2026-001',
        date: '2026-11-23',
        reason: 'holiday',
      });
      const table: readonly (readonly [Who, string, readonly string[]])[] = [
        ['caseworker', 'sager på pause', ['ML-2026-001']],
        ['caseworker', 'vis sager på pause', ['ML-2026-001']],
        ['caseworker', 'sager der kræver opmærksomhed', ['ML-2026-001']],
        ['caseworker', 'sager i forløb', ['ML-2026-001', 'ML-2026-002']],
        ['caseworker', 'sager på venteliste', ['ML-2026-003']],
        ['caseworker', 'sager uden coach', ['ML-2026-002']],
        ['caseworker', 'afsluttede sager', ['ML-2026-005']],
        ['caseworker', 'cases paused', ['ML-2026-001']],
        ['coach', 'sager uden coach', ['ML-2026-002']],
        ['coach', 'mine sager', ['ML-2026-003', 'ML-2026-001']],
        ['visitator', 'mine sager', []],
        ['caseworker2', 'sager', []],
      ];
      for (const [who, words, numbers] of table)
        assert.deepEqual(
          [...(await numbersFor(stage, who, words))].toSorted(),
          [...numbers].toSorted(),
          `${who}: ${words}`,
        );
    }),
  );

  it(
    'finds a case by initials, and by the own reference for who may read that',
    withStage(async (stage) => {
      await town(stage);
      assert.deepEqual(await numbersFor(stage, 'caseworker', 'sager K.M.'), ['ML-2026-001', 'ML-2026-004']);
      assert.equal(cardOf(await stage.say('caseworker', 'sager bl')).title, 'Sag ML-2026-002');
      assert.equal(cardOf(await stage.say('caseworker', 'sager 25/004')).title, 'Sag ML-2026-004');
      // A closed one is found too, and part of a reference is none.
      assert.equal(cardOf(await stage.say('caseworker', 'sager 25/005')).title, 'Sag ML-2026-005');
      for (const [who, words] of [
        ['caseworker', 'sager 25/00'],
        ['visitator', 'sager 25/004'],
        ['coach', 'sager 25/001'],
        ['caseworker2', 'sager 25/004'],
        ['caseworker2', 'sager K.M.'],
      ] as const) {
        const before = (await looksIn(stage)).length;
        const heard = await stage.say(who, words);
        assert.match(heard.posted.at(-1)?.text ?? '', /^Jeg fandt ingen af dine sager/, `${who}: ${words}`);
        assert.equal((await looksIn(stage)).length, before);
      }
    }),
  );

  it(
    'keeps nothing of what was looked for, and notes each case it shows',
    withStage(async (stage) => {
      await town(stage);
      await stage.say('caseworker', 'sager K.M.', { id: 'search' });
      const look = await lookFor(stage, 'caseworker', 'search');
      assert.deepEqual(look?.seen, [{ through: 'cases', cases: ['ML-2026-001', 'ML-2026-004'] }]);
      await stage.say('caseworker', 'sager 25/004');
      const [talk] = await stage.store.read(`talk:${stage.conversationOf('caseworker')}`, ['talk']);
      assert.ok(talk);
      assert.ok(!JSON.stringify(talk.body).includes('25/004'));
      assert.ok(!JSON.stringify(talk.body).includes('K.M.'));
    }),
  );

  it(
    'is paged, open cases by what is due and closed ones by number, and every case is seen once',
    withStage(async (stage) => {
      const number = await enrols(stage, '25/1');
      await copies(stage, number, 39);
      const ending = { date: '2026-11-23', phase: 'qualifying', early: true, notice: 2 } as const;
      await copies(stage, number, 40, () => ({ status: 'discharged', ending }), 2015);
      const all = async (words: string, sizes: readonly number[]): Promise<void> => {
        const seen: string[] = [];
        let card = cardOf(await stage.say('caseworker', words));
        for (const size of sizes) {
          const here = card.texts.flatMap((text) => /^(ML-\d{4}-\d{3}) · /.exec(text)?.[1] ?? []);
          assert.equal(here.length, size);
          seen.push(...here);
          const more = card.buttons.find(({ title }) => title === 'Flere');
          if (!more) break;
          const heard = await stage.press('caseworker', more.verb, more.data);
          card = cardOf(heard);
        }
        assert.equal(new Set(seen).size, 40);
      };
      await all('sager', [15, 15, 10]);
      await all('sager afsluttede', [15, 15, 10]);
    }),
  );
});
