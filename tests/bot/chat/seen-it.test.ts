import assert from 'node:assert/strict';
import { assess, refer, VISITATION } from '../../support/walk-card.ts';
import { transcript } from '../../support/transcript.ts';
import { withStage } from '../../support/with-stage.ts';

describe('»jeg har set den« in words', () => {
  it(
    'is the receipt for the one notice that waits, from who may give it',
    withStage(async (stage) => {
      await assess(stage, await refer(stage));
      await transcript(
        stage,
        'coach',
        `
        > jeg har set den
        < Fint. Her er ikke noget, du skal kvittere for. Skriv »opgaver« for at se, hvad der venter.
        `,
      );
      await transcript(
        stage,
        'director',
        `
        > Jeg har set den.
        < # Orientering nr. 1 · Indskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Starter 1. december 2026.
        < Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.
        < Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. december 2027.
        < ✓ Set af Erhvervschef 23. november kl. 10.12.
        < [Stil et spørgsmål]
        > set
        < Alle orienteringer er set. Skriv »orienteringer« for at se dem.
        `,
      );
    }),
  );

  it(
    'asks which one where several wait',
    withStage(async (stage) => {
      for (const journalRef of ['25/012345', '25/012346'])
        await assess(stage, await refer(stage, { ...VISITATION, journalRef }));
      await transcript(
        stage,
        'director',
        `
        > har set dem
        < Der er 2 orienteringer, ingen har set endnu: nr. 1, 2. Skriv fx »jeg har set orientering 1«.
        `,
      );
      const heard = await stage.say('director', 'jeg har set orientering nr. 2');
      const { title } = heard.posted[0]?.card ?? {};
      assert.equal(title, 'Orientering nr. 2 · Indskrivning');
    }),
  );
});
