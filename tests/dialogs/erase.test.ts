import { carry } from '../support/carry.ts';
import { present, referred } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import type { Stage } from '../support/stage.ts';
import { withStage } from '../support/with-stage.ts';

const CASE = 'ML-2026-001';

const takenBack = async (stage: Stage): Promise<void> => {
  await present(stage, 'caseworker', 'leader');
  await referred(stage);
  await carry(stage, 'caseworker', { type: 'withdraw', case: CASE, reason: 'Har fået job' });
};

describe('A conversation about erasing the person in a case', () => {
  it(
    'takes two people, says what goes and what stays, and cannot be undone',
    withStage(async (stage) => {
      await takenBack(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > slet personoplysninger ML-2026-001
        < # Slet personoplysninger · ML-2026-001
        < Trin 1 af 1
        < Er sagen journaliseret hos jer?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 4 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Ligger sagen i jeres eget fagsystem? {filed} ○ Ja ○ Nej
        < Når nr. 2 har bekræftet, kan det ikke fortrydes.
        < [Bekræft og spørg nr. 2] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Slet personoplysninger · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Ligger sagen i jeres eget fagsystem?
        < Jeg er ikke jeres journal. Det, der skal gemmes efter loven, skal ligge hos jer, før jeg sletter. Hvem ser det? Sagsbehandleren på sagen og lederen i jobcentret.
        < Er sagen journaliseret hos jer?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 4 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Ligger sagen i jeres eget fagsystem? {filed} ○ Ja ○ Nej
        < Når nr. 2 har bekræftet, kan det ikke fortrydes.
        < [Bekræft og spørg nr. 2] [Gem til senere] [Hjælp] [Annuller]
        > nej
        < # Slet personoplysninger · ML-2026-001
        < Trin 1 af 1
        < Er sagen journaliseret hos jer?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 4 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Ligger sagen i jeres eget fagsystem? {filed} ○ Ja ● Nej
        < Når nr. 2 har bekræftet, kan det ikke fortrydes.
        < [Bekræft og spørg nr. 2] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Slet personoplysninger · ML-2026-001
        < Trin 1 af 1
        < Er sagen journaliseret hos jer?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 4 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Ligger sagen i jeres eget fagsystem? {filed} ○ Ja ● Nej
        < ⚠ Så sletter jeg ikke noget. Læg først sagen i jeres eget fagsystem; »indsigt« giver dig det hele i en fil.
        < [Bekræft og spørg nr. 2] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Slet personoplysninger · ML-2026-001
        < Trin 1 af 1
        < Er sagen journaliseret hos jer?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 4 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Ligger sagen i jeres eget fagsystem? {filed} ● Ja ○ Nej
        < Når nr. 2 har bekræftet, kan det ikke fortrydes.
        < [Bekræft og spørg nr. 2] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Slet personoplysninger
        < Gemt i ML-2026-001.
        < Lederen i jobcentret skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > slet personoplysninger ML-2026-001
        < Det er allerede foreslået i ML-2026-001. Lederen i jobcentret skal bekræfte som nr. 2.
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        ! Skal personoplysningerne slettes?
        < # Skal personoplysningerne slettes?
        < ML-2026-001 · M.
        < Sagsbehandleren har foreslået det. Bekræft som nr. 2, eller sig nej.
        < [Åbn]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Bekræft som nr. 2: slet personoplysningerne
        < [Bekræft som nr. 2]
        > bekræft sletning ML-2026-001
        < # Bekræft sletning · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 5 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Foreslået af
        < Sagsbehandler, 23. november 2026
        < Skal personoplysningerne slettes? {answer} ○ Ja ○ Nej
        < »Ja« kan ikke fortrydes. »Nej« ændrer intet.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Bekræft sletning · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Skal personoplysningerne slettes?
        < Det, der er slettet, kommer aldrig igen: derfor er I altid to. Hvem ser det? Sagsbehandleren på sagen og lederen i jobcentret.
        < Er du enig?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 5 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Foreslået af
        < Sagsbehandler, 23. november 2026
        < Skal personoplysningerne slettes? {answer} ○ Ja ○ Nej
        < »Ja« kan ikke fortrydes. »Nej« ændrer intet.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer=yes
        < # Bekræft sletning
        < Gemt i ML-2026-001.
        < Navn, sagsnummer hos jer og alle tekster er væk fra sagen. Kladder og gamle kort bliver ryddet i de næste minutter.
        < [Kopiér til fagsystemet] [Mine opgaver]
        > fortryd
        < Det kan ikke fortrydes. Skriv »sag ML-2026-001« for at se, hvad du kan gøre.
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Personoplysninger slettet.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Jobcentrets indstilling
        < Ja
        < Hvad der er sket
        < 23. november kl. 10.12 · Leder i jobcentret
        < Personoplysninger slettet
        < 23. november kl. 10.12 · Sagsbehandler
        < Sletning af personoplysninger foreslået
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Kopiér til fagsystemet]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Personoplysningerne er slettet
        < # Personoplysningerne er slettet
        < ML-2026-001
        < Navn, sagsnummer og tekster er væk fra sagen.
        < [Åbn]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Personoplysninger slettet.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
        < Informeret
        < 23. november 2026, tekst af 1. september 2015
        < Visitationen
        < Søgte
        < 23. november 2026
        < Lever af
        < Dagpenge
        < Jobcentrets indstilling
        < Ja
        < Hvad der er sket
        < 23. november kl. 10.12 · Leder i jobcentret
        < Personoplysninger slettet
        < 23. november kl. 10.12 · Sagsbehandler
        < Sletning af personoplysninger foreslået
        < 23. november kl. 10.12 · Sagsbehandler
        < Trukket tilbage
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis]
        > notat ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Personoplysninger slettet« siden 23. november kl. 10.12. Der er ikke mere at gøre i sagen.
        > slet personoplysninger ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Personoplysninger slettet« siden 23. november kl. 10.12. Der er ikke mere at gøre i sagen.
        > sager
        < # Dine sager
        < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
        < [Afsluttede]
        `,
      );
    }),
  );

  it(
    'is over with a no, which the caseworker hears',
    withStage(async (stage) => {
      await takenBack(stage);
      await carry(stage, 'caseworker', { type: 'propose-erasure', case: CASE, filed: true });
      await transcript(
        stage,
        'leader',
        `
        > bekræft sletning ML-2026-001
        < # Bekræft sletning · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 5 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Foreslået af
        < Sagsbehandler, 23. november 2026
        < Skal personoplysningerne slettes? {answer} ○ Ja ○ Nej
        < »Ja« kan ikke fortrydes. »Nej« ændrer intet.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        > nej
        < # Bekræft sletning · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Borger
        < M.
        < Sagen står som
        < Trukket tilbage
        < Slettes
        < Navn, jeres sagsnummer og alle tekster: 6 oplysninger, 5 kort i Teams.
        < Bliver stående
        < Sagens nummer, datoer og beløb og de valg, evalueringen tæller: forsørgelse, grund og resultat.
        < Det når jeg ikke
        < Beskeder, nogen har skrevet i Teams, breve og notater, I har kopieret, og sikkerhedskopier, til de er udløbet (op til 35 dage).
        < Foreslået af
        < Sagsbehandler, 23. november 2026
        < Skal personoplysningerne slettes? {answer} ○ Ja ● Nej
        < »Ja« kan ikke fortrydes. »Nej« ændrer intet.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Bekræft sletning
        < Gemt i ML-2026-001.
        < Intet er slettet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > bekræft sletning ML-2026-001
        < Ingen har foreslået at slette personoplysningerne i ML-2026-001.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Personoplysningerne er ikke slettet
        < # Personoplysningerne er ikke slettet
        < ML-2026-001 · M.
        < Nr. 2 er ikke enig. Tal sammen.
        < [Åbn]
        > bekræft sletning ML-2026-001
        < Det skal lederen i jobcentret gøre.
        `,
      );
    }),
  );

  it(
    'says what stands in its way',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'visitator');
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > anonymisér ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await carry(stage, 'visitator', { type: 'approve', case: CASE, startDate: '2026-11-23' });
      await carry(stage, 'caseworker', {
        type: 'discharge',
        case: CASE,
        date: '2026-11-23',
        reason: 'employment',
        agreed: true,
        outcome: 'employed',
      });
      await transcript(
        stage,
        'caseworker',
        `
        > slet personoplysningerne i sag 1
        < Status efter udskrivning mangler (23. maj 2027). Skriv den først – »ved ikke« er også et svar.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > slet personoplysninger i ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
    }),
  );

  it(
    'can be had in English',
    withStage(async (stage) => {
      await takenBack(stage);
      await stage.say('caseworker', 'sprog en');
      await stage.say('leader', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > erase the personal data in ML-2026-001
        < # Erase personal data · ML-2026-001
        < Step 1 of 1
        < Is the case filed with you?
        < Citizen
        < M.
        < The case stands as
        < Withdrawn
        < Is erased
        < Name, your case number and all texts: 6 values, 4 cards in Teams.
        < Stays
        < The number, days and amounts of the case and the choices the evaluation counts: support, reason and outcome.
        < What I do not reach
        < Messages typed in Teams, letters and notes you copied, and backups until they expire (up to 35 days).
        < Does the case stand in your own case system? {filed} ○ Yes ○ No
        < Once no. 2 has confirmed, there is no way back.
        < [Confirm and ask no. 2] [Save for later] [Help] [Cancel]
        * confirm filed=yes
        < # Erase personal data
        < Saved in ML-2026-001.
        < The job centre's leader has to confirm as no. 2 and has been told.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        > confirm the erasure in ML-2026-001
        < # Confirm the erasure · ML-2026-001
        < Step 1 of 1
        < Do you agree?
        < Citizen
        < M.
        < The case stands as
        < Withdrawn
        < Is erased
        < Name, your case number and all texts: 6 values, 5 cards in Teams.
        < Stays
        < The number, days and amounts of the case and the choices the evaluation counts: support, reason and outcome.
        < What I do not reach
        < Messages typed in Teams, letters and notes you copied, and backups until they expire (up to 35 days).
        < Proposed by
        < Sagsbehandler, 23 November 2026
        < Is the personal data to be erased? {answer} ○ Yes ○ No
        < "Yes" cannot be undone. "No" changes nothing.
        < [Confirm your answer] [Save for later] [Help] [Cancel]
        * confirm answer=yes
        < # Confirm the erasure
        < Saved in ML-2026-001.
        < Name, your case number and all texts are gone from the case. Drafts and old cards are cleared within minutes.
        < [Copy to your case system] [My tasks]
        `,
      );
    }),
  );
});
