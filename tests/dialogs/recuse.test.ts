import { present, referred, walk } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a conflict of interest', () => {
  it(
    'is one press on the task card; the unit has the ball again, and then nobody',
    withStage(async (stage) => {
      await present(stage, 'visitator', 'visitator2', 'admin');
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
        * open dialog=recuse
        < # Jeg er inhabil · ML-2026-001
        < Trin 1 af 1
        < Inhabil?
        < Når du bekræfter
        < Du kan ikke længere se sagen eller gøre noget i den. Du skal ikke sige hvorfor.
        < [Bekræft: jeg er inhabil] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Jeg er inhabil · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du?
        < Så du kan se det hele igennem, før det bliver gemt. Intet er sendt endnu.
        < Inhabil?
        < Når du bekræfter
        < Du kan ikke længere se sagen eller gøre noget i den. Du skal ikke sige hvorfor.
        < [Bekræft: jeg er inhabil] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Jeg er inhabil
        < Gemt i ML-2026-001.
        < Du er inhabil. Andre tager sig af sagen, og du kan ikke længere se den.
        < [Fortryd] [Mine opgaver]
        > sag 1
        < # ML-2026-001
        < Du er inhabil i ML-2026-001, så jeg viser dig den ikke. Var det en fejl, kan din leder ophæve det.
        > vurder 1
        < Du er inhabil i ML-2026-001, så jeg viser dig den ikke. Var det en fejl, kan din leder ophæve det.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
      await transcript(
        stage,
        'visitator2',
        `
        ! Ny visitation til vurdering
        < # Ny visitation til vurdering
        < ML-2026-001 · M.
        < Jobcentret har sendt en visitation.
        < Fristen er 21. december 2026.
        < [Åbn] [Jeg er inhabil]
        > inhabil i sag 1
        < # Jeg er inhabil · ML-2026-001
        < Trin 1 af 1
        < Inhabil?
        < Når du bekræfter
        < Du kan ikke længere se sagen eller gøre noget i den. Du skal ikke sige hvorfor.
        < [Bekræft: jeg er inhabil] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Jeg er inhabil
        < Gemt i ML-2026-001.
        < Du er inhabil. Ingen andre kan tage sagen lige nu, så lederen og administratoren får besked.
        < [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'admin',
        `
        ! En sag mangler en kollega
        < # En sag mangler en kollega
        < ML-2026-001
        < Der er ingen visitator tilbage, som kan tage den. Giv en kollega rollen, eller ophæv en inhabilitet.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'visitator2',
        `
        > fortryd
        < # Jeg er inhabil
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        > sag 1
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Til vurdering hos Næstved.
        < Venter på Næstved.
        < Fristen er 21. december 2026 – 28 dage endnu.
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
        < Hvad der er sket
        < 23. november kl. 10.12 · Visitator 2
        < Fortrudt
        < [Vis]
        < 23. november kl. 10.12 · Visitator 2
        < Inhabil i sagen
        < 23. november kl. 10.12 · Visitator
        < Inhabil i sagen
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Svar på visitation] [Kopiér til fagsystemet] [Skriv et notat] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'of the caseworker gives the case to a colleague in the same step',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > jeg er inhabil i sag 1
        < # Jeg er inhabil – en kollega overtager · ML-2026-001
        < Trin 1 af 1
        < Inhabil?
        < Når du bekræfter
        < Du kan ikke længere se sagen eller gøre noget i den. Du skal ikke sige hvorfor.
        < Hvem overtager sagen? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < [Bekræft: jeg er inhabil] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Jeg er inhabil – en kollega overtager
        < Gemt i ML-2026-001.
        < Du er inhabil. Andre tager sig af sagen, og du kan ikke længere se den.
        < ML-2026-001 er overdraget til Sagsbehandler 2, som får besked.
        < [Fortryd] [Mine opgaver]
        > sager
        < # Dine sager
        < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
        < [Afsluttede]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        ! Du har overtaget en sag
        < # Du har overtaget en sag
        < ML-2026-001 · M.
        < Den var hos Sagsbehandler.
        < [Åbn]
        > overdrag 1
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ● ML-2026-001 · M.
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Overdrag sagen
        < Trin 2 af 2
        < Se det igennem
        < Hvem skal overtage?
        < [Ret]
        < Hvilke sager?
        < ML-2026-001
        < Til hvem?
        < Sagsbehandler (ingen åbne sager)
        < Hvorfor?
        < Ny fordeling af sagerne
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ● ML-2026-001 · M.
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler (ingen åbne sager)
        < ⚠ Den kollega kan ikke overtage sagen ML-2026-001. Vælg en anden.
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'that leaves nobody is the leader’s to solve',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2', 'leader', 'admin');
      const number = await referred(stage);
      await walk(stage, 'caseworker', `jeg er inhabil ${number}`);
      await transcript(
        stage,
        'caseworker2',
        `
        > jeg er inhabil i sag 1
        < # Jeg er inhabil · ML-2026-001
        < Trin 1 af 1
        < Inhabil?
        < Når du bekræfter
        < Du kan ikke længere se sagen eller gøre noget i den. Du skal ikke sige hvorfor.
        < Sagen
        < Ingen kollega kan overtage den, så din leder og administratoren får besked.
        < [Bekræft: jeg er inhabil] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Jeg er inhabil
        < Gemt i ML-2026-001.
        < Du er inhabil. Ingen andre kan tage sagen lige nu, så lederen og administratoren får besked.
        < [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        ! En sag mangler en kollega
        < # En sag mangler en kollega
        < ML-2026-001
        < Den ansvarlige er inhabil, og ingen har sagen nu. Overdrag den til en kollega.
        < [Overdrag sagen] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Ingen har sagen – giv den til en kollega
        < [Åbn]
        * open
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ● ML-2026-001 · M. · Sagsbehandler 2
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'admin',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. To ting i dag, cirka to minutter.
        < ML-2026-001 har ingen ansvarlig. Skriv »overdrag ML-2026-001«.
        < 5 personlige kort venter på nogen, der ikke har skrevet til mig endnu eller har blokeret mig.
        < [Orienteringer]
        `,
      );
    }),
  );

  it(
    'is ended by the leader, with a reason',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'caseworker2');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > jeg er inhabil i sag 1
        < # Jeg er inhabil – en kollega overtager · ML-2026-001
        < Trin 1 af 1
        < Inhabil?
        < Når du bekræfter
        < Du kan ikke længere se sagen eller gøre noget i den. Du skal ikke sige hvorfor.
        < Hvem overtager sagen? {to} ● Sagsbehandler 2 (ingen åbne sager)
        < [Bekræft: jeg er inhabil] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Jeg er inhabil – en kollega overtager
        < Gemt i ML-2026-001.
        < Du er inhabil. Andre tager sig af sagen, og du kan ikke længere se den.
        < ML-2026-001 er overdraget til Sagsbehandler 2, som får besked.
        < [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > ophæv inhabilitet 1
        < # Ophæv inhabilitet · ML-2026-001
        < Trin 1 af 2
        < Hvem kan arbejde med sagen igen?
        < Hvem? {person} ● Sagsbehandler
        < Hvorfor er kollegaen ikke inhabil? {reason} (fx det var en anden sag)
        < Ingen private forhold.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > det var en anden sag
        < # Ophæv inhabilitet · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvem kan arbejde med sagen igen?
        < [Ret]
        < Hvem?
        < Sagsbehandler
        < Hvorfor er kollegaen ikke inhabil?
        < det var en anden sag
        < [Bekræft og ophæv] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ophæv inhabilitet
        < Gemt i ML-2026-001.
        < Kollegaen kan arbejde med sagen igen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > overdrag 1
        < # Overdrag sagen
        < Trin 1 af 2
        < Hvem skal overtage?
        < Hvilke sager? {cases} ● ML-2026-001 · M. · Sagsbehandler 2
        < Skriv fx »1, 2« eller »alle«.
        < Til hvem? {to} ● Sagsbehandler (ingen åbne sager)
        < Hvorfor? {reason} »Ny fordeling af sagerne«
        < Ikke hvorfor en kollega er væk.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await referred(stage);
      await transcript(
        stage,
        'visitator',
        `
        > sprog en
        < # Mikrolån
        < Hi Visitator. I help you run the microloan course.
        < You are visitator at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [Share an experience] [My tasks]
        > conflict of interest ML-2026-001
        < # I have a conflict of interest · ML-2026-001
        < Step 1 of 1
        < A conflict of interest?
        < When you confirm
        < You no longer see the case or do anything in it. You need not say why.
        < [Confirm: I have a conflict of interest] [Save for later] [Help] [Cancel]
        * confirm
        < # I have a conflict of interest
        < Saved in ML-2026-001.
        < You have a conflict of interest. Others see to the case, and you no longer see it.
        < [Undo] [My tasks]
        > case 1
        < # ML-2026-001
        < You have a conflict of interest in ML-2026-001, so I do not show it. If that was a mistake, your leader can end it.
        `,
      );
    }),
  );
});
