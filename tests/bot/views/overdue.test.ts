import assert from 'node:assert/strict';
import { bothNo, drafted, referred } from '../../support/case-steps.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { transcript } from '../../support/transcript.ts';
import { cardOf } from '../../support/walk-card.ts';

describe('A day that has passed', () => {
  it(
    'is said of what others should have decided, before what is still in time',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await referred(before, { applicationDate: '2026-11-23', journalRef: '26/1' });
      await referred(before, { applicationDate: '2026-11-10', journalRef: '26/2', citizenName: 'Karl' });
      const stage = await kept.open({ now: '2026-12-10T08:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-002 · K.
        < Venter på Næstved siden 23. november – skulle være afgjort 8. december
        < [Vis]
        < ML-2026-001 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation]
        `,
      );
    }),
  );

  it(
    'is said of a hearing that nobody recorded the result of, first in the list and on the case',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await drafted(before, await bothNo(before));
      const early = await kept.open({ now: '2026-12-07T08:12:00.000Z' });
      const [, , , line] = cardOf(await early.say('caseworker', 'opgaver')).texts.slice(1);
      assert.equal(line, 'Borgeren bliver hørt · Fristen er 21. december 2026 – 14 dage endnu.');
      const stage = await kept.open({ now: '2026-12-08T08:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Borgeren skulle have svaret 7. december – skriv, hvordan det gik · Fristen er 21. december 2026 – 13 dage endnu.
        < [Åbn] [Ny visitation]
        `,
      );
      const { texts } = cardOf(await stage.say('caseworker', 'sag 1'));
      assert.deepEqual(texts.slice(2, 4), [
        'Dig: Borgeren skulle have svaret 7. december – skriv, hvordan det gik.',
        'Fristen er 21. december 2026 – 13 dage endnu.',
      ]);
    }),
  );
});
