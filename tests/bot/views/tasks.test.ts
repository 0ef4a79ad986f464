import assert from 'node:assert/strict';
import { enrolled, referred } from '../../support/case-steps.ts';
import { carry, enrols, keyOf, refers } from '../../support/carry.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import { countRequests } from '../../support/counted.ts';
import { lookFor } from '../../support/looks.ts';
import { copies } from '../../support/many-cases.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Stage } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { assess, cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const planned = (stage: Stage, number: string, nextDate: string): Promise<string> =>
  carry(stage, 'coach', {
    type: 'log-activities',
    cases: [number],
    activityTypes: ['guidance'],
    date: '2026-11-23',
    minutes: 60,
    attendance: {},
    share: false,
    nextDate,
  });

describe('»opgaver«', () => {
  it(
    'shows the coach what is due, most urgent first, and the caseworker who has the ball',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      const first = await enrols(before, '25/1');
      await planned(before, first, '2026-12-10');
      const second = await enrols(before, '25/2', { citizenName: 'Knud Lund' });
      await planned(before, second, '2027-01-14');
      const stage = await kept.open({ now: '2027-01-15T08:12:00.000Z' });
      await transcript(
        stage,
        'coach',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Fire ting i dag, cirka seks minutter.
        < Hos dig
        < ML-2026-001 · M.H.
        < Aktivitet 10. december – blev den til noget?
        < [Log] [Blev ikke til noget]
        < ML-2026-001 · M.H.
        < Månedsstatus – skulle være der 23. december
        < [Månedsstatus]
        < ML-2026-002 · K.L.
        < Månedsstatus – skulle være der 23. december
        < [Månedsstatus]
        < ML-2026-002 · K.L.
        < Aktivitet 14. januar – blev den til noget?
        < [Log] [Blev ikke til noget]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.H.
        < Coach: Aktivitet 10. december – blev den til noget?
        < [Vis]
        < ML-2026-002 · K.L.
        < Coach: Månedsstatus – skulle være der 23. december
        < [Vis] [Ny visitation]
        `,
      );
      const card = cardOf(await stage.say('coach', 'opgaver'));
      assert.deepEqual(
        card.buttons.map(({ verb, data }) => [verb, data]),
        [
          ['open', { dialog: 'activity', case: 'ML-2026-001' }],
          ['not-held', { case: 'ML-2026-001', date: '2026-12-10' }],
          ['open', { dialog: 'status', case: 'ML-2026-001' }],
          ['open', { dialog: 'status', case: 'ML-2026-002' }],
          ['open', { dialog: 'activity', case: 'ML-2026-002' }],
          ['not-held', { case: 'ML-2026-002', date: '2027-01-14' }],
        ],
      );
    }),
  );

  it(
    'shows the visitators as a unit what is with the job centre, and no course',
    withStage(async (stage) => {
      await enrolled(stage);
      const number = await referred(stage, { journalRef: '25/2', citizenName: 'Knud Lund' });
      await assess(stage, number, { decision: 'return', question: 'Er der tid om aftenen?' });
      for (const who of ['visitator', 'visitator2'] as const)
        await transcript(
          stage,
          who,
          `
          > opgaver
          < # Dine opgaver
          < Du har ingen opgaver lige nu.
          < Hos andre
          < ML-2026-002 · K.L.
          < Venter på Sagsbehandler siden 23. november, frist 21. december
          < [Vis]
          `,
        );
    }),
  );

  it(
    'says several missed months as one thing, an unclaimed course to every coach, and a phase that ends to both',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await enrols(before, '25/1');
      await enrols(before, '25/2', { coach: false, citizenName: 'Knud Lund' });
      const stage = await kept.open({ now: '2027-05-01T08:12:00.000Z' });
      await transcript(
        stage,
        'coach',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Tre ting i dag, cirka seks minutter.
        < Hos dig
        < ML-2026-001 · M.H.
        < Månedsstatus – 5 måneder mangler
        < [Månedsstatus]
        < ML-2026-002 · K.L.
        < Ingen coach endnu
        < [Jeg tager sagen]
        < ML-2026-001 · M.H.
        < Det opkvalificerende forløb slutter 22. maj – hvad så?
        < [Faseskift]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > sprog en
        < # Mikrolån
        < Hi Sagsbehandler. I help you run the microloan course.
        < You are caseworker at Jobcenter Vallensbæk.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [New referral] [Share an experience] [My tasks]
        > tasks
        < # Your tasks
        < Good morning. Two things today, about two minutes.
        < With you
        < ML-2026-001 · M.H.
        < The qualifying phase ends 22 May – what next?
        < [Open]
        < ML-2026-002 · K.L.
        < The qualifying phase ends 22 May – what next?
        < [Open] [New referral]
        `,
      );
    }),
  );

  it(
    'is silent in a pause, and asks for the return when it is due',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      const number = await enrols(before, '25/1');
      await carry(before, 'coach', {
        type: 'pause',
        case: number,
        date: '2026-12-01',
        reason: 'leave',
        expectedReturn: '2027-02-01',
      });
      const paused = await kept.open({ now: '2027-01-15T13:12:00.000Z' });
      assert.equal(cardOf(await paused.say('coach', 'opgaver')).texts[1], 'Du har ingen opgaver lige nu.');
      const back = await kept.open({ now: '2027-02-01T13:12:00.000Z' });
      const { texts, buttons } = cardOf(await back.say('coach', 'opgaver'));
      assert.deepEqual(texts.slice(1), [
        'Goddag. Én ting i dag, cirka et minut.',
        'Hos dig',
        'ML-2026-001 · M.H.',
        'På pause – ventet tilbage 1. februar',
      ]);
      assert.deepEqual(buttons[0]?.data, { dialog: 'resume', case: number });
    }),
  );

  it(
    'notes what is shown of others as a look, and shows nothing of who has a conflict of interest',
    withStage(async (stage) => {
      const number = await refers(stage, '25/1');
      await stage.say('caseworker', 'opgaver', { id: 'asked' });
      const look = await lookFor(stage, 'caseworker', 'asked');
      assert.deepEqual(look?.seen, [{ through: 'tasks', cases: [number] }]);
      await carry(stage, 'caseworker', { type: 'recuse', case: number, to: keyOf('caseworker2') });
      const { texts } = cardOf(await stage.say('caseworker', 'opgaver'));
      assert.deepEqual(texts.slice(1), ['Du har ingen opgaver lige nu.']);
    }),
  );

  for (const who of ['coach', 'caseworker', 'visitator', 'leader'] as const)
    it(`asks the store the same for ${who} with ten cases and with two thousand, and fits on a card`, async () => {
      const counted = countRequests();
      await withStage(
        async (stage) => {
          const number = await enrols(stage, '25/1');
          await copies(stage, number, 9);
          const asked = async (word: string): Promise<number> => {
            counted.taken();
            const heard = await stage.say(who, word);
            const raw = heard.posted.findLast((posted) => posted.raw)?.raw ?? {};
            assert.ok(bytesOf(raw) <= MOST_BYTES, `${word}: ${bytesOf(raw)} bytes`);
            return counted.taken().requests;
          };
          const few = [await asked('opgaver'), await asked('sager'), await asked('sager afsluttede')];
          await copies(stage, number, 60, () => ({ status: 'with-provider' }), 2030);
          const ended = { date: '2026-11-23', phase: 'qualifying', early: true, notice: 2 } as const;
          const old = { ...ended, date: '2020-11-23' };
          const followUps = [6, 12].map((months) => ({ months: months as 6 | 12, date: '2022-01-01' }));
          await copies(stage, number, 2000, () => ({ status: 'discharged', ending: old, followUps }), 2012);
          const many = [await asked('opgaver'), await asked('sager'), await asked('sager afsluttede')];
          assert.deepEqual(many, few);
          counted.taken();
          await stage.say(who, 'opgaver');
          assert.ok(counted.taken().documents <= 200, 'closed cases are not read');
        },
        { wrap: counted.wrap },
      )();
    }).timeout(60_000);
});
