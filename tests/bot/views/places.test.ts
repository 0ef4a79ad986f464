import assert from 'node:assert/strict';
import type { Economy } from '../../../domain/economy.ts';
import type { PriceSoFar } from '../../../domain/price.ts';
import type { Programme } from '../../../domain/programme.ts';
import { priceLine } from '../../../bot/views/price-line.ts';
import type { ProgrammeBody } from '../../../storage/documents/programme.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { readValue } from '../../../dialogs/rules/read-value.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { carry, enrols } from '../../support/carry.ts';
import { enrolled, walk } from '../../support/case-steps.ts';
import { PROGRAMME } from '../../support/looks.ts';
import type { Kept } from '../../support/open-twice.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { withStage } from '../../support/with-stage.ts';
import { cardOf } from '../../support/walk-card.ts';
import { PILOT } from '../../domain/people.ts';

/** Another agreement; the product reads it when it is opened again. */
const agreedOn = async (kept: Kept, change: (programme: Programme) => Programme): Promise<Stage> => {
  const { store } = await kept.open();
  const partition = programmePartition(PROGRAMME);
  const [doc] = await store.read(partition, ['programme']);
  assert.ok(doc);
  const body = bodyOf<ProgrammeBody>(doc);
  const result = await store.commit(partition, [
    {
      op: 'replace',
      id: 'programme',
      ifMatch: doc.etag,
      body: { ...body, programme: change(body.programme) },
    },
  ]);
  assert.ok(result.ok);
  return kept.open();
};

const priced =
  (economy: Economy) =>
  (programme: Programme): Programme => ({ ...programme, economy });

const priceShown = async (on: Stage): Promise<string | undefined> =>
  cardOf(await on.say('director', 'pladser')).texts[1];

/** Nobody has agreed on a price. */
const unpriced = (programme: Programme): Programme => {
  const { economy: _, ...rest } = programme;
  return rest;
};

const BOUGHT = { from: '2015-09-01', to: '2028-08-31' } as const;

describe('`pladser` for who pays', () => {
  it(
    'is one glance: used, free, next free, how many wait, when the agreement ends, and the price so far',
    withKeptStore(async (kept) => {
      const made = await agreedOn(kept, (programme) => ({ ...programme, period: BOUGHT }));
      await enrolled(made);
      await enrolled(made, { journalRef: '25/111111' }, '2026-12-15');
      await enrolled(made, { journalRef: '25/222222' }, '2027-01-01');
      const stage = await kept.open({ now: '2027-01-10T09:00:00.000Z' });
      await transcript(
        stage,
        'director',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 3 pladsmåneder à 8.000 kr.: 24.000 kr. indtil nu (eksempel).
        < Lige nu
        < Pladser i brug
        < 2 af 2
        < Ledige
        < 0 – næste ventes ledig 23. november 2027
        < Venter
        < 1
        < Aftalen slutter
        < 31. august 2028
        `,
      );
      await stage.say('director', 'sprog en');
      await transcript(
        stage,
        'director',
        `
        > places
        < # Places · Mikrolånsforløb Ishøj 2015
        < 3 place months at DKK 8,000: DKK 24,000 so far (example).
        < Now
        < Places in use
        < 2 of 2
        < Free
        < 0 – the next is expected 23 November 2027
        < Waiting
        < 1
        < The agreement ends
        < 31 August 2028
        `,
      );
      // Who works with the cases needs no price, and in a channel others read along.
      await transcript(
        stage,
        'coach',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < 2 af 2 pladser i brug, 1 venter. Næste plads ventes ledig 23. november 2027.
        < Aftalen slutter 31. august 2028.
        `,
      );
      const { texts } = cardOf(await stage.say('director', 'pladser', { channel: true }));
      assert.ok(texts[1]?.startsWith('2 af 2 pladser i brug'), texts.join('|'));
      assert.ok(!texts.some((line) => line.includes('kr.')));
      // The leader sees the price beside the line they answer for.
      const leader = cardOf(await stage.say('leader', 'pladser')).texts;
      assert.ok(leader[1]?.startsWith('3 pladsmåneder'), leader.join('|'));
      assert.ok(leader.includes('Ventelisten'));
    }),
  );

  it(
    'names what is offered, and says who sets what is not set',
    withKeptStore(async (kept) => {
      const stage = await agreedOn(kept, unpriced);
      await transcript(
        stage,
        'director',
        `
        > pladser
        < # Pladser · Mikrolånsforløb Ishøj 2015
        < Prisen er ikke sat endnu – administratoren kan sætte den med »ret regler«.
        < Lige nu
        < Pladser i brug
        < 0 af 2
        < Ledige
        < 2
        < Venter
        < 0
        < Aftalen slutter
        < ikke skrevet i aftalen endnu
        `,
      );
      await enrolled(stage);
      await enrolled(stage, { journalRef: '25/111111' });
      await enrolled(stage, { journalRef: '25/222222' });
      await walk(stage, 'caseworker', 'udskriv ML-2026-001', {
        date: '2026-11-23',
        reason: 'employment',
        agreed: 'yes',
        outcome: 'employed',
      });
      const { texts } = cardOf(await stage.say('director', 'pladser'));
      assert.deepEqual(texts.slice(2, 12), [
        'Lige nu',
        'Pladser i brug',
        '1 af 2',
        'Ledige',
        '0 – næste ventes ledig 23. november 2027',
        'Tilbudt',
        '1',
        'Venter',
        '1',
        'Aftalen slutter',
      ]);
    }),
  );

  it(
    'costs what was held: nothing for a change of mind, a month for a day, and on through a pause',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await enrolled(stage, {}, '2026-12-01');
      await walk(stage, 'caseworker', 'træk tilbage ML-2026-001', { reason: 'Fortrudt' });
      assert.equal(await priceShown(stage), '0 kr. indtil nu (eksempel).');
      await enrolled(stage, { journalRef: '25/111111' });
      await walk(stage, 'caseworker', 'udskriv ML-2026-002', {
        date: '2026-11-23',
        reason: 'employment',
        agreed: 'yes',
        outcome: 'employed',
      });
      assert.equal(await priceShown(stage), '1 pladsmåned: 8.000 kr. indtil nu (eksempel).');
      await enrolled(stage, { journalRef: '25/222222' });
      await walk(stage, 'coach', 'pause ML-2026-003', { date: '2026-11-23', reason: 'leave' });
      const paused = await kept.open({ now: '2028-01-10T09:00:00.000Z' });
      // Fourteen months of the one that stands still, past the end it had when it began.
      assert.equal(
        await priceShown(paused),
        '15 pladsmåneder à 8.000 kr.: 120.000 kr. indtil nu (eksempel).',
      );
    }),
  );

  it(
    'stops at the last planned day of a course that nobody has ended yet: no later day can be written',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const late = await kept.open({ now: '2028-01-10T09:00:00.000Z' });
      const { texts } = cardOf(await late.say('director', 'pladser'));
      assert.equal(texts[1], '12 pladsmåneder à 8.000 kr.: 96.000 kr. indtil nu (eksempel).');
    }),
  );
});

const NOTHING: PriceSoFar = { kroner: 0, months: 0, courses: 0, places: 0, unpriced: 0 };
const per = (amount: number, unit: 'month' | 'course' | 'period', from = '2015-09-01') =>
  priced({ placePrice: [{ from, value: { amount, per: unit } }] })(PILOT);

describe('the sentence about the price', () => {
  for (const [programme, price, da, en] of [
    [
      per(60_000, 'course'),
      { ...NOTHING, kroner: 120_000, courses: 2 },
      '2 forløb à 60.000 kr.: 120.000 kr. indtil nu.',
      '2 courses at DKK 60,000: DKK 120,000 so far.',
    ],
    [
      per(150_000, 'period'),
      { ...NOTHING, kroner: 300_000, places: 2, whole: 300_000 },
      '2 pladser for hele perioden à 150.000 kr.: 300.000 kr. indtil nu.',
      '2 places for the whole period at DKK 150,000: DKK 300,000 so far.',
    ],
    [
      per(9_000, 'month'),
      { ...NOTHING, kroner: 77_000, months: 2, courses: 1 },
      '2 pladsmåneder og 1 forløb: 77.000 kr. indtil nu.',
      '2 place months and 1 course: DKK 77,000 so far.',
    ],
    [
      per(9_000, 'month'),
      { ...NOTHING, kroner: 9_000, months: 1, unpriced: 2 },
      '1 pladsmåned: 9.000 kr. indtil nu. 2 begyndte, før prisen var sat, og er ikke regnet med.',
      '1 place month: DKK 9,000 so far. 2 began before the price was set and are not in it.',
    ],
    [
      per(9_000, 'month', '2026-12-01'),
      undefined,
      'Prisen gælder fra 1. december 2026.',
      'The price holds from 1 December 2026.',
    ],
  ] as const)
    it(da, () => assert.deepEqual(priceLine(programme, price, '2026-11-23'), { da, en }));
});

describe('the rule about the price', () => {
  it(
    'is typed as people write it, takes two people, and holds from tomorrow at the earliest',
    withStage(async (stage) => {
      await stage.say('leader', 'opgaver');
      await transcript(
        stage,
        'admin',
        `
        > regel pris
        < # Ret en regel
        < Trin 2 af 3
        < ✓ Hvilken regel? Prisen for en plads ▾
        < Hvad skal der gælde?
        < Gælder nu
        < 8.000 kr. pr. måned
        < Sådan skrives den
        < Et beløb i hele kroner og hvad det er for: »8.000 kr. pr. måned«, »pr. forløb« eller »for hele perioden«.
        < Den nye værdi {value} (Et beløb i hele kroner og hvad det er for: »8.000 kr. pr. måned«, »pr. forløb« eller »for hele perioden«.)
        < Fra hvilken dag? {from} 2026-11-24
        < Hvorfor? {reason} (fx aftalt på styregruppemødet den 3. december)
        < Skriv kun det nødvendige, og intet om en borger. Den, der bekræfter, kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer value="9.500,- om måneden" from=2026-12-01 reason=aftale
        < # Ret en regel
        < Trin 3 af 3
        < Se det igennem
        < Hvilken regel?
        < [Ret]
        < Hvilken regel skal være anderledes?
        < Prisen for en plads
        < Hvad skal der gælde?
        < [Ret]
        < Den nye værdi
        < 9.500 kr. pr. måned
        < Fra hvilken dag?
        < 1. december 2026
        < Hvorfor?
        < aftale
        < Prisen for en plads: 8.000 kr. pr. måned → 9.500 kr. pr. måned fra 1. december 2026.
        < Gælder projektet og ingen enkelt sag.
        < Ingen åbne sager er berørt.
        < Den gælder først, når en anden administrator eller en leder har bekræftet den.
        < [Foreslå] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is seen in the price when the second person has said yes',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await enrolled(stage);
      const values = { value: '60.000 kr. pr. forløb', from: '2026-12-01', reason: 'aftale' };
      await walk(stage, 'admin', 'regel pris', values);
      await walk(stage, 'leader', 'bekræft regel', { agrees: 'yes' });
      await enrolled(stage, { journalRef: '25/111111' }, '2026-12-05');
      const later = await kept.open({ now: '2026-12-24T09:00:00.000Z' });
      const { texts } = cardOf(await later.say('director', 'pladser'));
      assert.equal(texts[1], '2 pladsmåneder og 1 forløb: 76.000 kr. indtil nu (eksempel).');
      const rules = cardOf(await later.press('director', 'view', { view: 'rules', page: 2 })).texts;
      assert.equal(rules[rules.indexOf('Prisen for en plads') + 1], '60.000 kr. pr. forløb', rules.join('|'));
    }),
  );

  const KIND = { kind: 'price' } as const;
  for (const [raw, code] of [
    ['8.000 kr. pr. måned', '8000/month'],
    ['8000 pr måned', '8000/month'],
    ['8.000,-/md.', '8000/month'],
    ['8.000 kr. om måneden', '8000/month'],
    ['8 000 kr. per month', '8000/month'],
    ['DKK 8,000 per month', '8000/month'],
    ['8000/month', '8000/month'],
    ['60.000 kr. pr. forløb', '60000/course'],
    ['60.000 for et forløb', '60000/course'],
    ['60 t.kr. pr. borger', '60000/course'],
    ['150.000 kr. pr. plads for hele perioden', '150000/period'],
    ['150.000 for the whole period', '150000/period'],
    ['0 kr. pr. måned', '0/month'],
    ['8.000', undefined],
    ['8.000 kr. om ugen', undefined],
    ['pr. måned', undefined],
    ['mange penge pr. måned', undefined],
    ['', undefined],
  ] as const)
    it(`»${raw}« is ${code ?? 'asked again'}`, () => {
      const read = readValue(raw, KIND, '2026-11-23', []);
      assert.equal(read.kind === 'one' ? read.value : undefined, code);
    });
});

describe('`pladser` while a course stands still', () => {
  it(
    'moves the day on which its place is expected free with every day, and names none that is over',
    withStage(
      async (stage) => {
        const number = await enrols(stage, '25/222222', { day: '2026-01-05' });
        await carry(
          stage,
          'coach',
          { type: 'pause', case: number, date: '2026-12-01', reason: 'leave' },
          '2026-12-01T09:00:00.000Z',
        );
        const shown = cardOf(await stage.say('visitator', 'pladser')).texts.join(' ');
        // Planned to 4 January 2027, and 62 days later by 1 February.
        assert.match(shown, /8\. marts 2027/);
        assert.doesNotMatch(shown, /januar/);
      },
      { now: '2027-02-01T09:12:00.000Z' },
    ),
  );
});
