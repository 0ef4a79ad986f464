import assert from 'node:assert/strict';
import { enrolled, refused, walk } from '../support/case-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf, refer, VISITATION, walkCards } from '../support/walk-card.ts';

const LATER = '2027-03-15T09:12:00.000Z';
const LEFT = { reason: 'employment', agreed: 'yes', outcome: 'employed' };
const AGAIN = { journalRef: '25/012345' };

describe('A citizen who applies again', () => {
  it(
    'is told to the caseworker before it is sent, and the new case shows the old one to the job centre alone',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: LATER });
      await walk(stage, 'caseworker', 'udskriv 001', LEFT);
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2027-03-15
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 25/012345
        < # Ny visitation
        < Trin 2 af 6
        < Der er en tidligere sag: ML-2026-001, udskrevet 15. marts 2027. Kun jobcentret kan se, at de hører sammen.
        < [Behold] [Ret]
        < ✓ Ansøgningen: 25/012345 ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2027-03-15
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * cancel
        < # Ny visitation
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
      assert.equal(await refer(stage, AGAIN), 'ML-2027-001');
      await transcript(
        stage,
        'caseworker',
        `
        > sag ML-2027-001
        < # Sag ML-2027-001
        < Siden 15. marts kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 12. april 2027 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Informeret
        < 15. marts 2027, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
        < Søgte
        < 15. marts 2027
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Jobcentret bygger det på
        < Har drevet butik før
        < Borgerens tidligere sager
        < Tidligere sag
        < ML-2026-001, udskrevet 15. marts 2027
        < [Se sagen]
        < Hvad der er sket
        < 15. marts kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        * view view=case case=ML-2026-001
        < # Sag ML-2026-001
        < Siden 15. marts kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 15. september 2027 (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 15. marts 2027
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
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
        < Grund til udskrivning
        < I arbejde
        < Lever af efter forløbet
        < Job
        < Hvad der er sket
        < 15. marts kl. 10.12 · Sagsbehandler
        < Udskrevet 15. marts 2027 (orientering nr. 2)
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
      const told = async (who: Parameters<typeof stage.say>[0]): Promise<boolean> => {
        const heard = await stage.say(who, 'sag ML-2027-001');
        return JSON.stringify([heard.raw, heard.text, heard.posted]).includes('ML-2026-001');
      };
      assert.equal(await told('leader'), true);
      for (const who of ['visitator', 'coach', 'director', 'admin'] as const)
        assert.equal(await told(who), false, `${who} reads of the earlier case`);
    }),
  );

  it(
    'is refused while a case is open, and says how one ended that was refused, in English too',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await refused(stage);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > new referral
        < # New referral
        < Step 1 of 6
        < The application
        < When did the citizen apply? {applicationDate} 2026-11-23
        < Your own case number {journalRef} (e.g. 25/012345)
        < E.g. 25/012345 – never a CPR number.
        < [Next] [Save for later] [Help] [Cancel]
        > 25/012345
        < # New referral
        < Step 2 of 6
        < There is an earlier case: ML-2026-001, refused 23 November 2026. Only the job centre can see that they belong together.
        < [Keep] [Change]
        < ✓ The application: 25/012345 ▾
        < The citizen
        < The citizen's first name {citizenName} (e.g. Maria)
        < The first name is enough. With a protected name: initials.
        < Is the citizen informed, and does the citizen want the case shared with Næstved? {consent} ○ Yes ○ Not yet
        < How did the citizen say yes? {consentForm} ● Orally ○ In writing
        < When did the citizen say yes? {consentDate} 2026-11-23
        < [Next] [Back] [Save for later] [Help] [Cancel]
        * cancel
        < # New referral
        < Cancelled. Nothing was sent or saved in a case.
        < [My tasks]
        `,
      );
      await stage.say('caseworker', 'sprog da');
      assert.equal(await refer(stage, AGAIN), 'ML-2026-002');
      await transcript(
        stage,
        'caseworker',
        `
        > ny visitation
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 25/012345
        < # Ny visitation
        < Trin 1 af 6
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-23
        < Jeres sagsnummer {journalRef} »25/012345«
        < ⚠ Det sagsnummer har allerede en åben sag: ML-2026-002. Skriv »sag ML-2026-002« for at se den.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * cancel
        < # Ny visitation
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is linked for a colleague who had nothing to do with the old case, without a way into it',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await refused(stage);
      const first = cardOf(await stage.say('caseworker2', 'ny visitation'));
      await walkCards(stage, 'caseworker2', first, { ...VISITATION, ...AGAIN });
      await transcript(
        stage,
        'caseworker2',
        `
        > sag ML-2026-002
        < # Sag ML-2026-002
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler 2
        < Deling
        < Delt med Næstved
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Borger
        < Maria
        < Jeres sagsnummer
        < 25/012345
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
        < Borgerens tidligere sager
        < Tidligere sag
        < ML-2026-001, afslag sendt 23. november 2026
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler 2
        < Visitation sendt til Næstved
        < [Vis] [Forlæng fristen] [Fortryd] [Kopiér til fagsystemet] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );
});
