import type { Who } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';
import { assess, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const COACH = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022';

const MARIA = { journalRef: '25/012345', citizenName: 'Maria Holm', motivation: '4', health: '2' };

const NOT_SHARED = { journalRef: '25/3', citizenName: 'Åse', recommendation: 'not-suitable' };

const ASKED = { decision: 'return', question: 'Er der tid om aftenen?' };

/** What one person sees where a case is enrolled with a coach and another waits for an answer to a question. */
const sees = (who: Who, script: string) =>
  withStage(async (stage) => {
    await stage.say('visitator', 'opgaver');
    const enrolled = await refer(stage, MARIA);
    await assess(stage, enrolled, { decision: 'approve', coach: COACH });
    await assess(stage, await refer(stage, { journalRef: '25/2', citizenName: 'Bo' }), ASKED);
    await refer(stage, { ...NOT_SHARED });
    await transcript(stage, who, script);
  });

describe('What each role sees', () => {
  it(
    'the caseworker: tasks, cases and a whole case',
    sees(
      'caseworker',
      `
      > opgaver
      < # Dine opgaver
      < Godmorgen. To ting i dag, cirka syv minutter.
      < Hos dig
      < ML-2026-002 · B.
      < Spørgsmål til jobcentret · Fristen er 21. december 2026 – 28 dage endnu.
      < [Åbn]
      < ML-2026-003 · Å.
      < Afslaget bliver skrevet · Fristen er 21. december 2026 – 28 dage endnu.
      < [Åbn]
      < Hos andre
      < ML-2026-001 · M.H.
      < Coach: månedsstatus 1. januar
      < [Vis] [Ny visitation]
      > sager
      < # Dine sager
      < ML-2026-003 · Å.
      < Afslaget bliver skrevet · frist 21. december
      < [Vis]
      < ML-2026-002 · B.
      < Spørgsmål til jobcentret · frist 21. december
      < [Vis]
      < ML-2026-001 · M.H.
      < Starter 1. december · månedsstatus 1. januar
      < [Vis] [I forløb (1)] [Afsluttede]
      > sag ML-2026-001
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
      < Maria Holm
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
      < Kriterier
      < Egen lyst: Stærk · Overskud og hensyn: På vej
      < Hvad der er sket
      < 23. november kl. 10.12 · Visitator
      < Næstved kan tilbyde en plads. Indskrevet fra 1. december 2026 (orientering nr. 1)
      < 23. november kl. 10.12 · Sagsbehandler
      < Visitation sendt til Næstved
      < [Vis] [Sæt på pause] [Vis brevet] [Forsørgelse] [Træk tilbage] [Ret en oplysning] [Jeg er inhabil]
      > pladser
      < # Pladser · Mikrolånsforløb Ishøj 2015
      < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 1. december 2027.
      > sag 9
      < # ML-2026-009
      < Jeg kan ikke vise dig ML-2026-009: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
      `,
    ),
  );

  it(
    'another caseworker of the same job centre: nothing of it',
    sees(
      'caseworker2',
      `
      > opgaver
      < # Dine opgaver
      < Du har ingen opgaver lige nu.
      < [Ny visitation]
      > sager
      < # Dine sager
      < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
      < [Afsluttede]
      > sag ML-2026-001
      < # ML-2026-001
      < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
      `,
    ),
  );

  it(
    'the visitator: what was shared, and not the job centre’s own number',
    sees(
      'visitator',
      `
      > opgaver
      < # Dine opgaver
      < Du har ingen opgaver lige nu.
      < Hos andre
      < ML-2026-002 · B.
      < Venter på Sagsbehandler siden 23. november, frist 21. december
      < [Vis]
      > sager
      < # Dine sager
      < ML-2026-002 · B.
      < Spørgsmål til jobcentret · frist 21. december
      < [Vis]
      < ML-2026-001 · M.H.
      < Starter 1. december · månedsstatus 1. januar
      < [Vis] [I forløb (1)] [Afsluttede]
      > sag ML-2026-001
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
      < Visitationen
      < Borger
      < Maria Holm
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
      < Kriterier
      < Egen lyst: Stærk · Overskud og hensyn: På vej
      < Hvad der er sket
      < 23. november kl. 10.12 · Visitator
      < Næstved kan tilbyde en plads. Indskrevet fra 1. december 2026 (orientering nr. 1)
      < 23. november kl. 10.12 · Sagsbehandler
      < Visitation sendt til Næstved
      < [Vis] [Skriv et notat] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
      > sag ML-2026-003
      < # ML-2026-003
      < Jeg kan ikke vise dig ML-2026-003: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
      `,
    ),
  );

  it(
    'the coach: the own citizen, without what the assessment rests on',
    sees(
      'coach',
      `
      > mine opgaver
      < # Dine opgaver
      < Du har ingen opgaver lige nu.
      ! Borgeren har en plads
      < # Borgeren har en plads
      < ML-2026-001 · M.H.
      < Se datoerne på sagen.
      < [Åbn]
      > sager
      < # Dine sager
      < ML-2026-001 · M.H.
      < Starter 1. december · månedsstatus 1. januar
      < [Vis] [Afsluttede]
      > sag ML-2026-001
      < # Sag ML-2026-001
      < Siden 23. november kl. 10.12: Indskrevet.
      < Starter 1. december.
      < Næste: månedsstatus 1. januar (dig).
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
      < Visitationen
      < Borger
      < Maria Holm
      < Søgte
      < 23. november 2026
      < Lever af
      < Dagpenge
      < Idé
      < Cykelværksted med udlejning
      < Jobcentrets indstilling
      < Ja
      < Hvad der er sket
      < 23. november kl. 10.12 · Visitator
      < Næstved kan tilbyde en plads. Indskrevet fra 1. december 2026 (orientering nr. 1)
      < 23. november kl. 10.12 · Sagsbehandler
      < Visitation sendt til Næstved
      < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Sæt på pause] [Overdrag sagen] [Jeg er inhabil]
      > ML-2026-002
      < # ML-2026-002
      < Jeg kan ikke vise dig ML-2026-002: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
      `,
    ),
  );

  it(
    'the leader of the job centre: the cases of the job centre',
    sees(
      'leader',
      `
      > opgaver
      < # Dine opgaver
      < Du har ingen opgaver lige nu.
      > sager
      < # Dine sager
      < ML-2026-003 · Å.
      < Afslaget bliver skrevet · frist 21. december
      < [Vis]
      < ML-2026-002 · B.
      < Spørgsmål til jobcentret · frist 21. december
      < [Vis]
      < ML-2026-001 · M.H.
      < Starter 1. december · månedsstatus 1. januar
      < [Vis] [I forløb (1)] [Afsluttede]
      > sag ML-2026-003
      < # Sag ML-2026-003
      < Siden 23. november kl. 10.12: Afslaget bliver skrevet.
      < Venter på Sagsbehandler.
      < Fristen er 21. december 2026 – 28 dage endnu.
      < Hvem har sagen
      < Sagsbehandler
      < Sagsbehandler
      < Deling
      < Ikke delt med Næstved
      < Informeret
      < 23. november 2026, tekst af 1. september 2015
      < Visitationen
      < Borger
      < Åse
      < Jeres sagsnummer
      < 25/3
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
      < Hvad der er sket
      < 23. november kl. 10.12 · Sagsbehandler
      < Visitation lavet, ikke delt med Næstved. Afslaget bliver skrevet
      < [Vis] [Overdrag sagen] [Jeg er inhabil]
      `,
    ),
  );

  it(
    'the Erhvervschef: places, and no case',
    sees(
      'director',
      `
      > hej
      < # Mikrolån
      < Hej Erhvervschef. Jeg hjælper jer med mikrolånsforløbet.
      < Du er erhvervschef i Ishøj Kommune.
      < Skriv, som du plejer; »tilbage«, »ret« og »senere« virker altid. Tre aftaler: ingen CPR-numre, kun det nødvendige, og husk jeres eget fagsystem.
      < Jeg skriver ned, hvilke sager du beder om at se; din leder ser hver måned ti tilfældige opslag.
      < [Del en erfaring] [Spørg om en orientering] [Mine opgaver]
      > opgaver
      < # Dine opgaver
      < Du har ingen opgaver lige nu.
      > sager
      < # Dine sager
      < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
      < [Afsluttede]
      > sag ML-2026-001
      < # ML-2026-001
      < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
      > pladser
      < # Pladser · Mikrolånsforløb Ishøj 2015
      < 0 kr. indtil nu (eksempel).
      < Lige nu
      < Pladser i brug
      < 1 af 2
      < Ledige
      < 1 – næste ventes ledig 1. december 2027
      < Venter
      < 0
      < Aftalen slutter
      < ikke skrevet i aftalen endnu
      > ny visitation
      < Det skal en sagsbehandler i jobcentret gøre.
      `,
    ),
  );

  it(
    'the administrator: places, and no case',
    sees(
      'admin',
      `
      > sager
      < # Dine sager
      < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
      < [Afsluttede]
      > sag ML-2026-001
      < # ML-2026-001
      < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
      > pladser
      < # Pladser · Mikrolånsforløb Ishøj 2015
      < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 1. december 2027.
      > hjælp
      < # Hvad vil du?
      < Se, hvordan det står ▾
      < ~ »opgaver« · »pladser« · »status«
      < Kolleger og ferie ▾
      < ~ »overdrag« · »ferie« · »fravær for« · »tilføj medarbejder« · »ret roller« · »medarbejder stopper« · »bekræft administrator« · »medarbejdere«
      < Projektet og dets regler ▾
      < ~ »ret regler« · »bekræft regel« · »regler« · »opsætning«
      < Undervejs ▾
      < ~ »fortsæt« · »fortryd«
      < ~ Midt i noget: »tilbage«, »ret« og et felt, »vis«, »hvorfor«, »senere«, »annuller«.
      < ~ På engelsk: »sprog en«.
      < ~ I en kanal: »kanal«.
      < [Medarbejdere] [Mine opgaver]
      `,
    ),
  );

  it(
    'the loan approver: places, and no case',
    sees(
      'approver',
      `
      > sager
      < # Dine sager
      < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
      < [Afsluttede]
      > sag ML-2026-001
      < # ML-2026-001
      < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
      > pladser
      < # Pladser · Mikrolånsforløb Ishøj 2015
      < 1 af 2 pladser i brug, ingen venter. Én plads er ledig nu; næste ventes ledig 1. december 2027.
      `,
    ),
  );
});
