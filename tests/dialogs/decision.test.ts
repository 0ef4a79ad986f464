import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess, refer } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const MARIA = { journalRef: '25/012345', citizenView: 'Vil gerne i gang', motivation: '4', health: '2' };

const NOT_SUITABLE = { ...MARIA, recommendation: 'not-suitable', hearProvider: 'yes' };

/** What the visitator is asked about Maria, and what is shown first. */
const ASKED = `
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
  < Borgeren siger
  < Vil gerne i gang
  < Kriterier
  < Egen lyst: Stærk · Overskud og hensyn: På vej
  < Pladser
  < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
  < Frist
  < 21. december 2026
  < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
`;

/** A referral that has reached the visitator: they have spoken to the bot before, so the task card comes at once. */
const referred = async (stage: Stage, answers: Readonly<Record<string, string>> = MARIA): Promise<string> => {
  await stage.say('visitator', 'opgaver');
  const number = await refer(stage, answers);
  const here = stage.conversationOf('visitator');
  await stage.until(
    ({ conversation, card }) => conversation === here && card?.texts[1]?.startsWith(number) === true,
  );
  return number;
};

describe('A conversation about an assessment', () => {
  it(
    'offers a place, from the task card',
    withStage(async (stage) => {
      await referred(stage);
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
        * open
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        ${ASKED}
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=approve
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm coach="00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022"
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Borgeren er indskrevet og starter 1. december 2026.
        < Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.
        < Erhvervschefen får orientering nr. 1 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Borgeren har en plads
        < # Borgeren har en plads
        < ML-2026-001 · M.
        < Se datoerne på sagen.
        < [Åbn]
        * view
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Starter 1. december.
        < Næste: månedsstatus 1. januar (Coach).
        < Forløbet
        < Starter
        < 1. december 2026
        < Opkvalificerende forløb til og med
        < 31. maj 2027
        < Hovedforløb til og med
        < 30. november 2027
        < Mangler før hovedforløbet
        < Personlig vejledning, Erhvervscoaching, Finansiel rådgivning, Undervisning: regnskab, Undervisning: skat og Undervisning: moms
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Coach
        < Coach
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
        < Borgeren siger
        < Vil gerne i gang
        < Kriterier
        < Egen lyst: Stærk · Overskud og hensyn: På vej
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 1. december 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'offers a place when none is free: the citizen waits',
    withStage(async (stage) => {
      await assess(stage, await referred(stage, {}));
      await assess(stage, await referred(stage, {}));
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > vurder ML-2026-003
        < # Svar på visitation · ML-2026-003
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
        < Borgeren siger
        < Vil gerne i gang
        < Kriterier
        < Egen lyst: Stærk · Overskud og hensyn: På vej
        < Pladser
        < 2 af 2 pladser i brug, ingen venter. Næste plads ventes ledig 1. december 2027.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på visitation · ML-2026-003
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 1. marts
        < # Svar på visitation · ML-2026-003
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2027-03-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på visitation
        < Gemt i ML-2026-003.
        < Der er ingen ledig plads. Borgeren står nu som nr. 1 på ventelisten.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > sag 3
        < # Sag ML-2026-003
        < Siden 23. november kl. 10.12: På venteliste som nr. 1.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Deling
        < Delt med Næstved
        < Visitationen
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
        < Borgeren siger
        < Vil gerne i gang
        < Kriterier
        < Egen lyst: Stærk · Overskud og hensyn: På vej
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. På venteliste som nr. 1
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! På venteliste
        < # På venteliste
        < ML-2026-003 · M.
        < Borgeren kan få en plads, men der er ingen ledig lige nu.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'says no where the job centre said yes: they disagree',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > afgør ML-1
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        ${ASKED}
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=reject
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Nej, det kan vi ikke anbefale
        < Hvorfor ikke?
        < Hvad har I lagt vægt på? {considerations} (fx der er ikke tid til undervisningen nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvilke oplysninger bygger det på? {facts} (fx samtale den 3. marts)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm considerations="Der er ikke tid til undervisningen"
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Nej, det kan vi ikke anbefale
        < Hvorfor ikke?
        < Hvad har I lagt vægt på? {considerations} »Der er ikke tid til undervisningen«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvilke oplysninger bygger det på? {facts} (fx samtale den 3. marts)
        < ⚠ Her mangler et svar. Skriv fx »samtale den 3. marts«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm facts="Samtale den 20. november"
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Uenighed – aftal et møde. Begge parter har sagen under deres opgaver.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Uenighed – aftal et møde
        < # Uenighed – aftal et møde
        < ML-2026-001 · M.
        < Jobcentret og Næstved ser forskelligt på sagen. Skriv, hvad I kom frem til, når I har mødtes.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Uenighed – aftal et møde.
        < Venter på dig og Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
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
        < Borgeren siger
        < Vil gerne i gang
        < Kriterier
        < Egen lyst: Stærk · Overskud og hensyn: På vej
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Parterne er ikke enige
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Fælles afgørelse] [Forlæng fristen] [Træk tilbage] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'says no as the job centre did: a refusal begins',
    withStage(async (stage) => {
      await referred(stage, NOT_SUITABLE);
      await transcript(
        stage,
        'visitator',
        `
        > svar på visitation ML-2026-001
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Borgeren siger
        < Vil gerne i gang
        < Kriterier
        < Egen lyst: Stærk · Overskud og hensyn: På vej
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > nej
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Nej, det kan vi ikke anbefale
        < Hvorfor ikke?
        < Hvad har I lagt vægt på? {considerations} (fx der er ikke tid til undervisningen nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvilke oplysninger bygger det på? {facts} (fx samtale den 3. marts)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Der er ikke tid til undervisningen
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Nej, det kan vi ikke anbefale
        < Hvorfor ikke?
        < Hvad har I lagt vægt på? {considerations} »Der er ikke tid til undervisningen«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvilke oplysninger bygger det på? {facts} (fx samtale den 3. marts)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Samtale den 20. november
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Nej, det kan vi ikke anbefale
        < Hvorfor ikke?
        < Hvad har I lagt vægt på? {considerations} »Der er ikke tid til undervisningen«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvilke oplysninger bygger det på? {facts} »Samtale den 20. november«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Svaret er nej. Jobcentret skriver nu udkastet til afslaget; det ligger under sagsbehandlerens opgaver.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Skriv udkast til afslag
        < # Skriv udkast til afslag
        < ML-2026-001 · M.
        < Svaret er nej. Skriv udkastet, så borgeren kan blive hørt.
        < Fristen er 21. december 2026.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'says yes where the job centre said no: they disagree',
    withStage(async (stage) => {
      await referred(stage, NOT_SUITABLE);
      await transcript(
        stage,
        'visitator',
        `
        > vurder 001
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Borgeren siger
        < Vil gerne i gang
        < Kriterier
        < Egen lyst: Stærk · Overskud og hensyn: På vej
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ○ Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Uenighed – aftal et møde. Begge parter har sagen under deres opgaver.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'asks the job centre a question',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > vurder ML-2026-001
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        ${ASKED}
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > spørg
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Spørg jobcentret
        < Hvad mangler I at vide?
        < Spørgsmål til jobcentret {question} (fx er der tid om aftenen?)
        < Spørg kun om det, borgeren er informeret om, at I deler.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvorfor spørger du? · Spørgsmål til jobcentret
        < Jobcentret kan kun svare på det, I spørger om. Hvem ser det? Sagsbehandleren på sagen, lederen i jobcentret og visitatorerne i Næstved.
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Spørg jobcentret
        < Hvad mangler I at vide?
        < Spørgsmål til jobcentret {question} (fx er der tid om aftenen?)
        < Spørg kun om det, borgeren er informeret om, at I deler.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Er der tid om aftenen?
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Spørg jobcentret
        < Hvad mangler I at vide?
        < Spørgsmål til jobcentret {question} »Er der tid om aftenen?«
        < Spørg kun om det, borgeren er informeret om, at I deler.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > send
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Jobcentret har fået spørgsmålet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > vurder ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Spørgsmål til jobcentret« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'changes its mind on the way, and asks for what the new answer needs',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > vurder ML-2026-001
        < # Svar på visitation · ML-2026-001
        < Trin 1 af 2
        ${ASKED}
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=reject
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Nej, det kan vi ikke anbefale
        < Hvorfor ikke?
        < Hvad har I lagt vægt på? {considerations} (fx der er ikke tid til undervisningen nu)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvilke oplysninger bygger det på? {facts} (fx samtale den 3. marts)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Nej, det kan vi ikke anbefale
        < Hvorfor ikke?
        < Hvad har I lagt vægt på? {considerations} (fx der er ikke tid til undervisningen nu)
        < ⚠ Her mangler et svar. Skriv fx »der er ikke tid til undervisningen nu«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvilke oplysninger bygger det på? {facts} (fx samtale den 3. marts)
        < ⚠ Her mangler et svar. Skriv fx »samtale den 3. marts«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * back
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
        < Borgeren siger
        < Vil gerne i gang
        < Kriterier
        < Egen lyst: Stærk · Overskud og hensyn: På vej
        < Pladser
        < 0 af 2 pladser i brug, ingen venter. 2 pladser er ledige nu.
        < Frist
        < 21. december 2026
        < Kan I tilbyde en plads? {decision} ○ Ja, vi kan tilbyde en plads ● Nej, det kan vi ikke anbefale ○ Spørg jobcentret ○ Indkald til visitationssamtale
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer decision=approve
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2026-12-01
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm startDate=2028-01-01
        < # Svar på visitation · ML-2026-001
        < Trin 2 af 2
        < Hvad er jeres vurdering?
        < [Ret]
        < Kan I tilbyde en plads?
        < Ja, vi kan tilbyde en plads
        < Start og coach
        < Hvornår kan forløbet begynde? {startDate} 2028-01-01
        < ⚠ Vælg en dag fra 23. november 2026 til 23. november 2027.
        < Hvem bliver coach? (valgfrit) {coach} ○ Coach ○ Coach 2 ○ Coach og bevillingsansvarlig
        < Kan vente.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm startDate=2026-12-01
        < # Svar på visitation
        < Gemt i ML-2026-001.
        < Borgeren er indskrevet og starter 1. december 2026.
        < Opkvalificerende forløb til og med 31. maj 2027, hovedforløb til og med 30. november 2027.
        < Erhvervschefen får orientering nr. 1 i kanalen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is not for a caseworker, and not about a case that is not there',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > vurder ML-2026-001
        < Det skal en visitator i Næstved gøre.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > vurder
        < # Dine opgaver
        < Hvilken sag? Vælg den her, eller skriv sagsnummeret.
        < Godmorgen. Én ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Til vurdering hos Næstved · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn]
        > vurder ML-2026-007
        < Jeg kan ikke vise dig ML-2026-007: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
    }),
  );
});
