import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess, refer } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const asked = async (stage: Stage): Promise<void> => {
  await stage.say('visitator', 'opgaver');
  const number = await refer(stage);
  await assess(stage, number, { decision: 'return', question: 'Er der tid om aftenen?' });
};

describe('A conversation about an answer to a question', () => {
  it(
    'answers from the task card',
    withStage(async (stage) => {
      await asked(stage);
      await transcript(
        stage,
        'caseworker',
        `
        ! Spørgsmål til jobcentret
        < # Spørgsmål til jobcentret
        < ML-2026-001 · M.
        < Næstved har et spørgsmål til sagen.
        < Fristen er 21. december 2026.
        < [Åbn]
        * open
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} (fx ja, tirsdag og torsdag aften)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} (fx ja, tirsdag og torsdag aften)
        < ⚠ Her mangler et svar. Skriv fx »ja, tirsdag og torsdag aften«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer="Ja, tirsdag og torsdag"
        < # Svar på spørgsmålet
        < Gemt i ML-2026-001.
        < Næstved har fået svaret.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=tasks
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation] [Tilbage til kvitteringen]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        * open
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        < Hvad er jeres vurdering?
        < Borger
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Spørgsmål
        < Er der tid om aftenen?
        < Svar
        < Ja, tirsdag og torsdag
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'answers in words, and once only',
    withStage(async (stage) => {
      await asked(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > svar ML-2026-001
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} (fx ja, tirsdag og torsdag aften)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Dit svar
        < Næstved kan først vurdere sagen, når de har dit svar; fristen løber imens. Hvem ser det? Dig, din leder og visitator i Næstved.
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} (fx ja, tirsdag og torsdag aften)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        > Ja, tirsdag og torsdag
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} »Ja, tirsdag og torsdag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        > nej
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} »Ja, tirsdag og torsdag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        > ret dit svar
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} »Ja, tirsdag og torsdag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        > Ja, tirsdag
        < # Svar på spørgsmålet · ML-2026-001
        < Trin 1 af 1
        < Svar til Næstved
        < Næstved spørger
        < Er der tid om aftenen?
        < Dit svar {answer} »Ja, tirsdag«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og send] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på spørgsmålet
        < Gemt i ML-2026-001.
        < Næstved har fået svaret.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > svar ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'is for the caseworker of the case alone',
    withStage(async (stage) => {
      await asked(stage);
      await transcript(
        stage,
        'visitator',
        `
        > svar ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > svar ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
    }),
  );
});
