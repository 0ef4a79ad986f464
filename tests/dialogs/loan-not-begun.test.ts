import type { Lending } from '../../domain/loan/lending.ts';
import { carry } from '../support/carry.ts';
import { enrolled } from '../support/case-steps.ts';
import { attended, recommended } from '../support/course-steps.ts';
import { asked, inMain, paidOut, withProgramme } from '../support/loan-talk.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

const withoutBasis = ({ lender, decider, complaintBody, terms }: Lending): Lending => ({
  ...(lender !== undefined && { lender }),
  ...(decider && { decider }),
  ...(complaintBody !== undefined && { complaintBody }),
  terms,
});

describe('A request for a loan that cannot be made says why before anything is filled in', () => {
  it(
    'where lending is closed',
    withKeptStore(async (kept) => {
      const begun = await kept.open();
      await inMain(begun);
      await withProgramme(begun, (programme) => ({
        ...programme,
        lending: (programme.lending ?? []).map(({ value, ...row }) => ({
          ...row,
          value: withoutBasis(value),
        })),
      }));
      await transcript(
        await kept.open(),
        'coach',
        `
        > lån ML-2026-001
        < Lån er ikke åbnet i dette projekt: hjemmel mangler. Sig det til administratoren.
        `,
      );
      const again = await kept.open();
      await withProgramme(again, (programme) => ({ ...programme, lending: [] }));
      await transcript(
        await kept.open(),
        'coach',
        `
        > lån ML-2026-001
        < Lån er ikke åbnet i dette projekt: långiver, hjemmel, afgørende myndighed og klageinstans mangler. Sig det til administratoren.
        `,
      );
    }),
  );

  it(
    'while the phase change waits for its second key: what waits, and for whom',
    withKeptStore(async (kept) => {
      const begun = await kept.open();
      const number = await enrolled(begun);
      await attended(begun, number, '2026-11-23');
      const stage = await kept.open({ now: '2027-05-20T08:00:00.000Z' });
      await recommended(stage, number);
      await transcript(
        stage,
        'coach',
        `
        > lån sag ML-2026-001
        < ML-2026-001 er ikke i hovedforløbet endnu: faseskiftet venter på, at sagsbehandleren på sagen bekræfter som nr. 2. Når det er gjort, og hovedforløbet er begyndt, kan du søge lånet.
        `,
      );
    }),
  );

  it(
    'before the main phase, on a pause and after the discharge',
    withStage(async (stage) => {
      await enrolled(stage);
      const number = await inMain(stage, { journalRef: '25/2' });
      await transcript(
        stage,
        'coach',
        `
        > lån ML-2026-001
        < ML-2026-001 er ikke i hovedforløbet. Lånet kan søges, når hovedforløbet er begyndt – skriv »faseskift«.
        `,
      );
      await carry(stage, 'coach', { type: 'pause', case: number, date: '2026-11-23', reason: 'holiday' });
      await transcript(
        stage,
        'coach',
        `
        > lån ML-2026-002
        < Det kan ikke lade sig gøre nu. ML-2026-002 står som »På pause« siden 23. november kl. 10.12. Skriv »sag ML-2026-002« for at se, hvad du kan gøre nu.
        `,
      );
      await carry(stage, 'coach', {
        type: 'discharge',
        case: number,
        date: '2026-11-23',
        reason: 'employment',
        agreed: true,
        outcome: 'employed',
      });
      await transcript(
        stage,
        'coach',
        `
        > lån ML-2026-002
        < Det kan ikke lade sig gøre nu. ML-2026-002 står som »Udskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-002« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'while another one is under way, or less than the least is left',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await asked(stage, number, { amount: '1.000', budget: 'bog 1.000' });
      await transcript(
        stage,
        'coach',
        `
        > lån ML-2026-001
        < ML-2026-001 har allerede et lån, der ikke er afgjort eller udbetalt. Træk det tilbage, eller vent, til det er udbetalt.
        `,
      );
      await carry(stage, 'coach', { type: 'withdraw-loan', case: number, reason: 'tastefejl' });
      await paidOut(stage, number, 49_500);
      await transcript(
        stage,
        'coach',
        `
        > lån ML-2026-001
        < Der er 500 kr. tilbage af loftet, og et lån er på mindst 1.000 kr. Borgeren kan ikke få et lån mere.
        `,
      );
    }),
  );

  it(
    'to anybody but the coach of the case, and asks which case where none is named',
    withStage(async (stage) => {
      await inMain(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > lån ML-2026-001
        < Det skal coachen på sagen gøre. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > lån ML-2026-001
        < Det skal coachen på sagen gøre. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'coach2',
        `
        > lån ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        > lån ML-2026-001
        < Det skal coachen på sagen gøre. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        > lån ML-2026-001
        < Det skal coachen på sagen gøre. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > låneansøgning
        < # Dine opgaver
        < Hvilken sag? Vælg den her, eller skriv sagsnummeret.
        < Godmorgen. Én ting i dag, cirka to minutter.
        < Hos dig
        < ML-2026-001 · M.H.
        < Månedsstatus – 6 måneder mangler
        < [Månedsstatus]
        `,
      );
    }),
  );
});
