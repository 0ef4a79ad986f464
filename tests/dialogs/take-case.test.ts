import { present, referred } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { assess } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** A course without a coach. */
const withoutCoach = async (stage: Stage): Promise<void> => {
  await assess(stage, await referred(stage), { decision: 'approve', startDate: '2026-11-23' });
};

describe('A conversation about a case without a coach', () => {
  it(
    'is where a coach is sent who wants to do something in it',
    withStage(async (stage) => {
      await withoutCoach(stage);
      await transcript(
        stage,
        'coach',
        `
        > log ML-2026-001
        < Ingen er coach på ML-2026-001 endnu. Skriv »tag sag ML-2026-001«, så er det dig.
        > månedsstatus ML-2026-001
        < Ingen er coach på ML-2026-001 endnu. Skriv »tag sag ML-2026-001«, så er det dig.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > log ML-2026-001
        < Det skal coachen på sagen gøre.
        `,
      );
    }),
  );

  it(
    'begins on the card that every coach gets; who comes later hears who has it',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'coach', 'coach2');
      await withoutCoach(stage);
      await transcript(
        stage,
        'coach',
        `
        ! Borgeren har ingen coach endnu
        < # Borgeren har ingen coach endnu
        < ML-2026-001 · M.
        < Borgeren har en plads. Den første coach, der tager sagen, har den.
        < [Jeg tager sagen] [Åbn]
        * open dialog=take-case
        < # Tag sagen · ML-2026-001
        < Trin 1 af 1
        < Borgeren har ingen coach endnu
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < [Bekræft: Jeg tager sagen] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Tag sagen
        < Gemt i ML-2026-001.
        < Du er nu coach på sagen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · En coach har taget sagen
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · En coach har taget sagen«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Indskrevet.
        < Opkvalificerende forløb, måned 1 af 6.
        < Næste: månedsstatus 23. december (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
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
        < Maria
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Idé
        < Cykelværksted med udlejning
        < Jobcentrets indstilling
        < Ja
        < Hvad der er sket
        < 23. november kl. 10.12 · Coach
        < En coach har taget sagen
        < 23. november kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Notér aktivitet] [Månedsstatus] [Faseskift] [Fortryd] [Kopiér til fagsystemet] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'coach2',
        `
        ! Borgeren har ingen coach endnu
        < # Borgeren har ingen coach endnu
        < ML-2026-001 · M.
        < Borgeren har en plads. Den første coach, der tager sagen, har den.
        < [Jeg tager sagen] [Åbn]
        * open dialog=take-case
        < Coach har taget ML-2026-001 som coach. Du skal ikke gøre mere.
        > sag ML-2026-001
        < # ML-2026-001
        < Coach har taget ML-2026-001 som coach. Du skal ikke gøre mere.
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
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
        ! Sagen har fået en coach
        < # Sagen har fået en coach
        < ML-2026-001 · M.
        < Se på sagen, hvem det er.
        < [Åbn]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > tag sag 1
        < Du er allerede coach på ML-2026-001.
        > fortryd
        < # Tag sagen
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Ingen coach endnu
        < [Jeg tager sagen]
        `,
      );
    }),
  );

  it(
    'is written in words: which case, why, and back',
    withStage(async (stage) => {
      await withoutCoach(stage);
      await transcript(
        stage,
        'coach',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Ingen coach endnu
        < [Jeg tager sagen]
        > jeg tager sag 1
        < # Tag sagen · ML-2026-001
        < Trin 1 af 1
        < Borgeren har ingen coach endnu
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < [Bekræft: Jeg tager sagen] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Tag sagen · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du?
        < Så du kan se det hele igennem, før det bliver gemt. Intet er sendt endnu.
        < Borgeren har ingen coach endnu
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < [Bekræft: Jeg tager sagen] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Tag sagen · ML-2026-001
        < Trin 1 af 1
        < Her begynder det – der er ikke noget før dette trin.
        < Borgeren har ingen coach endnu
        < Borger
        < M.
        < Sagen står som
        < Indskrevet
        < Starter
        < 23. november 2026
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Hovedforløb til og med
        < 22. november 2027
        < [Bekræft: Jeg tager sagen] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Tag sagen
        < Gemt i ML-2026-001.
        < Du er nu coach på sagen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is a coach’s alone, and nobody’s who sent the citizen',
    withStage(async (stage) => {
      await withoutCoach(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > tag sagen ML-2026-001
        < Det skal en coach i Næstved gøre, mens sagen ikke har en coach.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > tag sagen ML-2026-001
        < Det skal en coach i Næstved gøre, mens sagen ikke har en coach.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > tag sagen ML-2026-002
        < Jeg kan ikke vise dig ML-2026-002: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        > tag sagen
        < # Dine opgaver
        < Hvilken sag? Vælg den her, eller skriv sagsnummeret.
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Ingen coach endnu
        < [Jeg tager sagen]
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await withoutCoach(stage);
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > I take case 1
        < # Take the case · ML-2026-001
        < Step 1 of 1
        < The citizen has no coach yet
        < Citizen
        < M.
        < The case stands as
        < Enrolled
        < Starts
        < 23 November 2026
        < Qualifying phase to and including
        < 22 May 2027
        < Main phase to and including
        < 22 November 2027
        < [Confirm: I take the case] [Save for later] [Help] [Cancel]
        > yes
        < # Take the case
        < Saved in ML-2026-001.
        < You are now the coach of the case.
        < [Copy to your case system] [Undo] [My tasks]
        > take case 1
        < You are the coach of ML-2026-001 already.
        `,
      );
    }),
  );
});
