import assert from 'node:assert/strict';
import { assess } from '../../support/walk-card.ts';
import { referred, walk } from '../../support/case-steps.ts';
import { asked, inMainPhase, paid, paidOut } from '../../support/loan-steps.ts';
import { transcript } from '../../support/transcript.ts';
import { withStage } from '../../support/with-stage.ts';

describe('What came after something that is to be undone', () => {
  it(
    'is one’s own as well, and is said so',
    withStage(async (stage) => {
      const number = await referred(stage);
      const correction = { what: 'citizenName', value: 'Mette', reason: 'Tastefejl' };
      await walk(stage, 'caseworker', `ret oplysning ${number}`, correction);
      const { text } = await stage.press('caseworker', 'undo', { case: number, entry: 1 });
      assert.equal(
        text,
        'Det kan ikke fortrydes, for du er selv gået videre i ML-2026-001: »Rettet: Borgerens fornavn«, 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.',
      );
    }),
  );

  it(
    'is said to be undone where it was: it stands in the way all the same',
    withStage(async (stage) => {
      const number = await referred(stage);
      await assess(stage, number, { decision: 'return', question: 'Er der tid?' });
      await stage.say('visitator', 'fortryd');
      await transcript(
        stage,
        'caseworker',
        `
        > fortryd
        < Det kan ikke fortrydes, for Visitator er gået videre i ML-2026-001: »Spørgsmål til jobcentret«, 23. november kl. 10.12, som er fortrudt igen. Tal med Visitator, eller skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'is not told to who may not read of it: the job centre does not hear of what is paid back',
    withStage(
      async (stage) => {
        await inMainPhase(stage);
        await asked(stage);
        await paidOut(stage);
        const correction = { what: 'citizenName', value: 'Karen', reason: 'Tastefejl' };
        await walk(stage, 'caseworker', 'ret oplysning ML-2026-001', correction);
        await paid(stage, 1_042, '2026-11-23');
        await transcript(
          stage,
          'caseworker',
          `
          > fortryd
          < Der er sket mere i ML-2026-001 siden, så det kan ikke fortrydes. Skriv »sag ML-2026-001« for at se, hvad du kan gøre.
          `,
        );
      },
      { now: '2026-11-23T09:00:00.000Z' },
    ),
  );
});
