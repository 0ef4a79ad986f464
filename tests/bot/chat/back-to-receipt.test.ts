import assert from 'node:assert/strict';
import { referred } from '../../support/case-steps.ts';
import { transcript } from '../../support/transcript.ts';
import { buttonOf, cardOf, VISITATION, walkCards } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

describe('What is opened on a receipt', () => {
  it(
    'leads back to it, where it can be taken back as before',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > kan du fortryde det sidste
        < # Ny visitation
        < Gemt i ML-2026-001.
        < Sendt til Næstved, som vurderer sagen nu. Du får besked her.
        < Fristen for afgørelsen er 21. december 2026.
        < Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=tasks
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation] [Tilbage til kvitteringen]
        * back
        < # Ny visitation
        < Gemt i ML-2026-001.
        < Sendt til Næstved, som vurderer sagen nu. Du får besked her.
        < Fristen for afgørelsen er 21. december 2026.
        < Jeg er ikke fagsystemet. Husk at skrive visitationen i jeres fagsystem.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * undo
        < # Ny visitation
        < Fortrudt. ML-2026-001 er trukket tilbage.
        < [Tag svarene op igen] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is the note to copy too; whoever presses another’s button is led nowhere',
    withStage(async (stage) => {
      const first = cardOf(await stage.say('caseworker', 'ny visitation'));
      const receipt = await walkCards(stage, 'caseworker', first, VISITATION);
      const copy = buttonOf(receipt, 'view');
      assert.equal(copy.data['view'], 'copy');
      const shown = cardOf(await stage.press('caseworker', copy.verb, copy.data));
      assert.equal(shown.title, 'Kopiér til fagsystemet');
      const back = buttonOf(shown, 'back');
      assert.equal(back.title, 'Tilbage til kvitteringen');
      buttonOf(cardOf(await stage.press('caseworker', back.verb, back.data)), 'undo');
      const others = cardOf(await stage.press('visitator', copy.verb, copy.data));
      assert.deepEqual(others.buttons, []);
    }),
  );
});
