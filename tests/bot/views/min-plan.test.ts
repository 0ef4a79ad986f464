import assert from 'node:assert/strict';
import { enrolled, referred, walk } from '../../support/case-steps.ts';
import { attended } from '../../support/course-steps.ts';
import { transcript } from '../../support/transcript.ts';
import { withStage } from '../../support/with-stage.ts';
import { minPlan } from '../../../dialogs/phase/min-plan.ts';
import type { Course } from '../../../domain/case.ts';

const COURSE: Course = {
  notice: 1,
  start: '2026-11-23',
  qualifyingUntil: '2027-05-22',
  mainUntil: '2027-11-22',
};
const NOBODY = { personal: {} };
const said = (course: Course, today: string): string | undefined =>
  minPlan(NOBODY, course, [], undefined, today).split('\n\n')[1];

describe('The text for Min Plan', () => {
  it(
    'says to the citizen the aim, the phase, what was agreed and what is missing, and nothing of the ratings',
    withStage(async (stage) => {
      const number = await enrolled(stage, { health: '1', motivation: '2' });
      await attended(stage, number, '2026-11-23', ['guidance', 'course-accounting', 'course-vat']);
      await walk(stage, 'coach', 'log 001', {
        activityTypes: 'business-coaching',
        summary: 'Er nervøs for banken',
        agreements: 'Du ringer til banken inden fredag',
        nextDate: '2026-12-14',
      });
      await transcript(
        stage,
        'caseworker',
        `
        > min plan sag 1
        < # Tekst til Min Plan · ML-2026-001
        < Til borgeren {plan} »Dit mål er at komme i gang med din idé: Cykelværksted med udlejning ⏎  ⏎ Du er i første del af mikrolånsforløbet til og med 22. maj 2027. ⏎  ⏎ Det har vi aftalt: ⏎ Du ringer til banken inden fredag ⏎  ⏎ Vi ses næste gang 14. december 2026. ⏎  ⏎ Det mangler du, før hovedforløbet kan begynde: ⏎ – finansiel rådgivning: økonomien i virksomheden ⏎ – undervisning i skat ⏎  ⏎ Før hovedforløbet ser vi også på din forretningsplan, dit budget, og hvad du lever af. Tal med mig, før du registrerer en virksomhed. ⏎  ⏎ Har du spørgsmål, så spørg Coach eller mig.«
        < Markér teksten, og kopiér den over i borgerens Min Plan. Jeg sender ikke noget.
        > hvad mangler der i sag 1
        < # Det mangler · ML-2026-001
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < ✓ gennemført
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Tekst til Min Plan]
        < Til borgeren {sheet} »Hej Maria ⏎  ⏎ Du er godt i gang. Første del af dit forløb går til og med 22. maj 2027; så ser vi sammen på, om du er klar til hovedforløbet. ⏎  ⏎ Det mangler du endnu: ⏎ – finansiel rådgivning: økonomien i virksomheden ⏎ – undervisning i skat ⏎  ⏎ Det ser vi også på: ⏎ – din forretningsplan ⏎ – dit budget ⏎ – hvad du lever af i hovedforløbet. Tal med din sagsbehandler, før du registrerer en virksomhed ⏎  ⏎ Det har du klaret: ⏎ – en personlig vejledning ⏎ – erhvervscoaching: idéen og planen ⏎ – undervisning i regnskab ⏎ – undervisning i moms ⏎  ⏎ Er noget uklart, eller kan du allerede noget af det? Så sig det til Coach.«
        < Kopiér teksten, og giv den til borgeren. Jeg sender ikke noget.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > min plan i sag 1
        < # Det skal sagsbehandleren på sagen gøre.
        `,
      );
    }),
  );

  it(
    'is there while the citizen is on the course; in English the frame is English',
    withStage(async (stage) => {
      await referred(stage);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > min plan ML-2026-001
        < # That cannot be done now. ML-2026-001 is "With Næstved for assessment" since 23 November, 10.12. Write "case ML-2026-001" to see what you can do now.
        > min plan
        < # Your tasks
        < Which case? Choose it here.
        < Nothing is waiting for you.
        < With others
        < ML-2026-001 · M.
        < Waiting for Næstved since 23 November, due 21 December
        < [Show] [New referral]
        `,
      );
    }),
  );

  it('names no day that a pause still moves, and none that has passed', () => {
    assert.equal(said(COURSE, '2026-11-01'), 'Du begynder på mikrolånsforløbet 23. november 2026.');
    assert.equal(
      said(COURSE, '2026-12-01'),
      'Du er i første del af mikrolånsforløbet til og med 22. maj 2027.',
    );
    assert.equal(said(COURSE, '2027-06-01'), 'Du er i slutningen af første del af mikrolånsforløbet.');
    assert.equal(
      said({ ...COURSE, mainFrom: '2027-05-23' }, '2027-06-01'),
      'Du er i hovedforløbet på mikrolånsforløbet til og med 22. november 2027.',
    );
    assert.equal(
      said({ ...COURSE, pauses: [{ from: '2026-12-01' }] }, '2026-12-02'),
      'Dit mikrolånsforløb holder pause fra 1. december 2026.',
    );
  });
});
