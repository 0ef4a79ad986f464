import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { asked, inMainPhase, paidOut } from '../../support/loan-steps.ts';
import { referred } from '../../support/case-steps.ts';
import type { Stage } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const NOW = { now: '2026-11-23T09:00:00.000Z' };

/** One citizen in the main phase with a loan, and one who was just referred. */
const begun = async (stage: Stage): Promise<void> => {
  await inMainPhase(stage);
  await asked(stage);
  await paidOut(stage);
  await referred(stage, { journalRef: '26/999999', citizenName: 'Karl' });
};

const textsOf = async (stage: Stage, who: 'leader' | 'director' | 'coach', said: string): Promise<string> =>
  cardOf(await stage.say(who, said)).texts.join('\n');

describe('`evaluering`', () => {
  it(
    'gives the leader of the job centre the figures, the files and the way to where each comes from',
    withStage(async (stage) => {
      await begun(stage);
      await transcript(
        stage,
        'leader',
        `
        > evaluering
        < # Evaluering · Mikrolånsforløb Ishøj 2015
        < Perioden 2. marts 2026 – 23. november 2026
        < Talt op 23. november 2026 til og med hændelse nr. 9.
        < Rekruttering og visitation
        < Ansøgninger
        < 2
        < Fristen overholdt
        < 100 %
        < Forløbene
        < Forløb, der begyndte
        < 1
        < I forløb på periodens sidste dag
        < 1
        < Fremmøde
        < 100 %
        < Lån
        < Bevilget
        < 1
        < Udbetalt
        < 25.000 kr.
        < Heraf udestående
        < 25.000 kr.
        < Ind- og udskrivning
        < Udskrivninger
        < 0
        < Udbytte
        < Selvforsørgende ved udskrivningen
        < Kan ikke regnes ud endnu: der er ingen at tælle.
        < Selvforsørgende efter 12 måneder
        < Kan ikke regnes ud endnu: der er ingen at tælle.
        < Økonomi
        < Pladserne i brug
        < 44,4 %
        < Pris for perioden
        < 64.000 kr.
        < Måneder med selvforsørgelse, der skal til for at dække prisen
        < 5,3 måneder
        < Tal om færre end 3 borgere kan pege på én person. De står kun i det fortrolige talbilag. Sammenlign ikke åbne oplæg, hvis perioder overlapper: forskellen kan pege på én borger.
        < [Lav oplægget (Word)] [Lav det fortrolige talbilag (Word)] [Lav regnearket (Excel, fortroligt)] [Alle tal – og hvor de kommer fra]
        `,
      );
    }, NOW),
  );

  it(
    'keeps what is about few citizens from everybody else, and every figure from who makes no paper',
    withStage(async (stage) => {
      await begun(stage);
      await transcript(
        stage,
        'director',
        `
        > evaluering 2026
        < # Evaluering · Mikrolånsforløb Ishøj 2015
        < Perioden 1. januar 2026 – 23. november 2026
        < Talt op 23. november 2026 til og med hændelse nr. 9.
        < Forløbene
        < I forløb på periodens sidste dag
        < 1
        < Økonomi
        < Pladserne i brug
        < 36,2 %
        < Pris for perioden
        < 64.000 kr.
        < Måneder med selvforsørgelse, der skal til for at dække prisen
        < 5,3 måneder
        < Tal om færre end 3 borgere kan pege på én person. De står kun i det fortrolige talbilag. Sammenlign ikke åbne oplæg, hvis perioder overlapper: forskellen kan pege på én borger.
        < [Lav oplægget (Word)] [Alle tal – og hvor de kommer fra]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > lav evalueringen
        < # Evaluering · Mikrolånsforløb Ishøj 2015
        < Evalueringen laver Erhvervschefen eller en leder.
        `,
      );
    }, NOW),
  );

  it(
    'says which figures there are, and the events behind each',
    withStage(async (stage) => {
      await begun(stage);
      await transcript(
        stage,
        'leader',
        `
        > evaluering for 2026
        < # Evaluering · Mikrolånsforløb Ishøj 2015
        < Perioden 1. januar 2026 – 23. november 2026
        < Talt op 23. november 2026 til og med hændelse nr. 9.
        < Rekruttering og visitation
        < Ansøgninger
        < 2
        < Fristen overholdt
        < 100 %
        < Forløbene
        < Forløb, der begyndte
        < 1
        < I forløb på periodens sidste dag
        < 1
        < Fremmøde
        < 100 %
        < Lån
        < Bevilget
        < 1
        < Udbetalt
        < 25.000 kr.
        < Heraf udestående
        < 25.000 kr.
        < Ind- og udskrivning
        < Udskrivninger
        < 0
        < Udbytte
        < Selvforsørgende ved udskrivningen
        < Kan ikke regnes ud endnu: der er ingen at tælle.
        < Selvforsørgende efter 12 måneder
        < Kan ikke regnes ud endnu: der er ingen at tælle.
        < Økonomi
        < Pladserne i brug
        < 36,2 %
        < Pris for perioden
        < 64.000 kr.
        < Måneder med selvforsørgelse, der skal til for at dække prisen
        < 5,3 måneder
        < Tal om færre end 3 borgere kan pege på én person. De står kun i det fortrolige talbilag. Sammenlign ikke åbne oplæg, hvis perioder overlapper: forskellen kan pege på én borger.
        < [Lav oplægget (Word)] [Lav det fortrolige talbilag (Word)] [Lav regnearket (Excel, fortroligt)] [Alle tal – og hvor de kommer fra]
        * view view=figures
        < # Evalueringens tal
        < Perioden 1. januar 2026 – 23. november 2026
        < Tallene
        < Rekruttering og visitation
        < 38 tal
        < [Vis]
        < Forløbene
        < 35 tal
        < [Vis]
        < Lån
        < 24 tal
        < [Vis]
        < Ind- og udskrivning
        < 25 tal
        < [Vis]
        < Udbytte
        < 22 tal
        < [Vis]
        < Samarbejdet
        < 7 tal
        < [Vis]
        < Økonomi
        < 8 tal
        < [Vis] [Tilbage til evalueringen]
        * view view=figures chapter=loans
        < # Lån
        < Perioden 1. januar 2026 – 23. november 2026
        < Tal
        < Låneansøgninger
        < 1
        < [Hvor fra?]
        < Bevilget
        < 1
        < [Hvor fra?]
        < Afslag
        < 0
        < [Hvor fra?]
        < Trukket tilbage eller bortfaldet før svar
        < 0
        < [Hvor fra?]
        < Ikke afgjort endnu
        < 0
        < [Hvor fra?]
        < Formål: udstyr og værktøj
        < 0
        < [Hvor fra?]
        < Formål: varer og materialer
        < 0
        < [Hvor fra?]
        < Formål: it og hjemmeside
        < 0
        < [Hvor fra?]
        < Formål: lokaler og transport
        < 0
        < [Hvor fra?]
        < Formål: markedsføring
        < 0
        < [Hvor fra?]
        < Formål: andet
        < 0
        < [Hvor fra?]
        < Formålet er ikke angivet
        < 1
        < [Hvor fra?]
        < Ansøgt i alt
        < 25.000 kr.
        < [Hvor fra?]
        < Bevilget i alt
        < 25.000 kr.
        < [Hvor fra?]
        < Dage fra låneansøgning til svar
        < 3 dage
        < [Hvor fra?] [Flere] [Alle tal]
        * view view=figure figure=loan-requests
        < # Låneansøgninger: 1
        < Perioden 1. januar 2026 – 23. november 2026
        < Ansøgninger om lån, på den dag de kom.
        < Talt op: én for hver hændelse.
        < Bag tallet står én hændelse.
        < Hændelserne
        < ML-2026-001
        < Hændelse nr. 6
        < [Vis] [Alle tal]
        * view view=entry
        < # Sag ML-2026-001 · M.
        < 5. oktober kl. 13.00 · Coach
        < Lån søgt: 25.000 kr.
        < [Se hele sagen] [Kopiér til fagsystemet]
        `,
      );
    }, NOW),
  );

  it(
    'understands a period as people say it, and says so where it does not',
    withStage(async (stage) => {
      await begun(stage);
      const period = async (said: string): Promise<string | undefined> =>
        (await textsOf(stage, 'leader', said)).split('\n').find((line) => line.includes(' – '));
      assert.equal(await period('evaluering 2026'), 'Perioden 1. januar 2026 – 23. november 2026');
      assert.equal(
        await period('evaluering af første halvår 2026'),
        'Perioden 1. januar 2026 – 30. juni 2026',
      );
      assert.equal(await period('evaluering 3. kvartal 2026'), 'Perioden 1. juli 2026 – 30. september 2026');
      assert.equal(
        await period('evaluering 1/9-2026 til 31/10-2026'),
        'Perioden 1. september 2026 – 31. oktober 2026',
      );
      for (const said of ['evaluering 1. januar til 31. marts', 'evaluering fra 1.1.26 til 31.3.26'])
        assert.equal(await period(said), 'Perioden 1. januar 2026 – 31. marts 2026');
      assert.equal(
        await period('evaluering 1. november til 28. februar'),
        'Perioden 1. november 2025 – 28. februar 2026',
      );
      assert.equal(await period('evaluering i år'), 'Perioden 1. januar 2026 – 23. november 2026');
      assert.match(await textsOf(stage, 'leader', 'evaluering 2026 til 2025'), /forstod jeg ikke/);
      assert.match(await textsOf(stage, 'leader', 'evaluering 2031'), /er ikke begyndt/);
      assert.match(
        await textsOf(stage, 'leader', 'hvor kommer tallet fra?'),
        /Evalueringens tal\nPerioden 2\. marts 2026/,
      );
    }, NOW),
  );

  it(
    'is made for whoever presses, with the rights they then have',
    withStage(async (stage) => {
      await begun(stage);
      const days = { from: '2026-01-01', to: '2026-11-23' };
      for (const part of ['annex', 'excel']) {
        await stage.press('director', 'get-file', { file: 'evaluation', part, ...days });
        await stage.until(
          ({ update, card }) => update !== undefined && /ikke for dig/.test(card?.texts.join() ?? ''),
        );
      }
      assert.equal(stage.files.length, 0);
      const heard = await stage.press('director', 'get-file', { file: 'evaluation', part: 'open', ...days });
      assert.match(heard.text ?? '', /kommer herunder/);
      const said = stage.posted.flatMap(({ card }) => card?.texts ?? []);
      assert.ok(said.some((line) => line.startsWith('Jeg laver oplægget til udvalget.')));
      const made = await stage.until(
        ({ update, card }) => update !== undefined && /er klar/.test(card?.texts.join() ?? ''),
      );
      assert.match(made.card?.texts.join('\n') ?? '', /Oplægget til udvalget er klar/);
      assert.equal(stage.files[0]?.name, 'evaluering-ML-2026-01-01-2026-11-23-udkast.docx');
      for (const part of ['annex', 'excel'])
        await stage.press('leader', 'get-file', { file: 'evaluation', part, ...days });
      await stage.until(
        ({ update, card }) => update !== undefined && /Regnearket er klar/.test(card?.texts.join() ?? ''),
      );
      await stage.until(
        ({ update, card }) => update !== undefined && /talbilag er klar/.test(card?.texts.join() ?? ''),
      );
      assert.equal(stage.files.length, 3);
    }, NOW),
  );
});
