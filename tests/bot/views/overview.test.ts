import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { stagesOf } from '../../../bot/views/overview-stages.ts';
import { STATUSES } from '../../../domain/case.ts';
import { isOpen } from '../../../domain/status.ts';
import { referred } from '../../support/case-steps.ts';
import { asked, inMainPhase, paidOut } from '../../support/loan-steps.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { withStage } from '../../support/with-stage.ts';
import { cardOf } from '../../support/walk-card.ts';

const NOW = { now: '2026-11-23T09:00:00.000Z' };

/** One citizen in the main phase with a loan, and one who was just referred. */
const begun = async (stage: Stage): Promise<void> => {
  await inMainPhase(stage);
  await asked(stage);
  await paidOut(stage);
  await referred(stage, { journalRef: '26/999999', citizenName: 'Karl' });
};

const says = (stage: Stage, who: Exclude<Who, 'stranger'>, lines: string): Promise<void> =>
  transcript(stage, who, lines);

describe('`overblik`', () => {
  it(
    'shows a leader the places with their price, where the citizens are, and what is late',
    withStage(async (stage) => {
      await begun(stage);
      await says(
        stage,
        'leader',
        `
        > overblik
        < # Overblik · Mikrolånsforløb Ishøj 2015
        < I dag, 23. november 2026
        < Pladser
        < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 1. april 2027.
        < 8 pladsmåneder à 8.000 kr.: 64.000 kr. indtil nu (eksempel).
        < Hvor er borgerne?
        < Til vurdering
        < 1
        < Hovedforløb
        < 1
        < Over tiden
        < ML-2026-001 · M.
        < Månedsstatus – 7 måneder mangler
        < [Vis] [Evaluering]
        `,
      );
    }, NOW),
  );

  it(
    'shows a coach the own citizens and their loans',
    withStage(async (stage) => {
      await begun(stage);
      await says(
        stage,
        'coach',
        `
        > vis mig et overblik
        < # Overblik · Mikrolånsforløb Ishøj 2015
        < I dag, 23. november 2026
        < Pladser
        < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 1. april 2027.
        < Hvor er borgerne?
        < Hovedforløb
        < 1
        < Over tiden
        < ML-2026-001 · M.
        < Månedsstatus – 7 måneder mangler
        < [Vis]
        < Lån ude
        < Betales efter planen
        < 25.000 kr.
        < Restgæld i alt
        < 25.000 kr.
        < Åbne lån
        < 1
        `,
      );
    }, NOW),
  );

  it(
    'shows who pays the places and no case, and who lends the debts',
    withStage(async (stage) => {
      await begun(stage);
      await says(
        stage,
        'director',
        `
        > overblik
        < # Overblik · Mikrolånsforløb Ishøj 2015
        < I dag, 23. november 2026
        < Pladser
        < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 1. april 2027.
        < 8 pladsmåneder à 8.000 kr.: 64.000 kr. indtil nu (eksempel).
        < [Evaluering]
        `,
      );
      await says(
        stage,
        'finance',
        `
        > overblik!
        < # Overblik · Mikrolånsforløb Ishøj 2015
        < I dag, 23. november 2026
        < Pladser
        < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 1. april 2027.
        < Lån ude
        < Betales efter planen
        < 25.000 kr.
        < Restgæld i alt
        < 25.000 kr.
        < Åbne lån
        < 1
        `,
      );
    }, NOW),
  );

  it(
    'shows an administrator whether all is set, in English too',
    withStage(async (stage) => {
      await stage.say('admin', 'sprog en');
      await says(
        stage,
        'admin',
        `
        > overview
        < # Overview · Mikrolånsforløb Ishøj 2015
        < Today, 23 November 2026
        < Places
        < 0 of 2 places in use, nobody is waiting. 2 places are free now.
        < Set-up
        < The set-up is done.
        `,
      );
    }, NOW),
  );

  it(
    'draws what a client without charts reads as a table',
    withStage(async (stage) => {
      await begun(stage);
      const heard = await stage.say('leader', 'overblik');
      const json = JSON.stringify(heard.posted.map(({ raw }) => raw));
      assert.match(json, /"type":"Chart\.Donut".*"fallback":\{"type":"Container"/);
      // The bars have theirs beside them for everybody, as a client may paint their labels too pale.
      assert.match(
        json,
        /"type":"Chart\.HorizontalBar"[^{]*"data":\[[^\]]*\],"fallback":"drop"\},\{"type":"Container"/,
      );
      assert.ok(!cardOf(heard).texts.some((line) => /^\d+\. /.test(line)), 'no line is read as a list');
    }, NOW),
  );

  it('puts every open case at one stage, and a closed one at none', () => {
    for (const status of STATUSES) {
      const found = stagesOf([{ status }], '2026-11-23');
      assert.equal(found.length, isOpen(status) ? 1 : 0, status);
    }
    const main = {
      start: '2026-04-01',
      qualifyingUntil: '2026-09-30',
      mainUntil: '2027-03-31',
      notice: 1,
      mainFrom: '2026-10-01',
    };
    assert.deepEqual(stagesOf([{ status: 'enrolled', course: main }, { status: 'joint' }], '2026-11-23'), [
      ['assessing', 1],
      ['main', 1],
    ]);
  });
});
