import { bothNo, heardAbout, present } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a letter that was sent', () => {
  it(
    'notes the day, from the list of tasks; the case rests',
    withStage(async (stage) => {
      await present(stage, 'visitator');
      await heardAbout(stage, await bothNo(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Afslaget er klar til at blive sendt · Fristen er 21. december 2026 – 28 dage endnu.
        < [Åbn] [Ny visitation]
        * open
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-22
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-24
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-24
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-23
        < # Brevet er sendt
        < Gemt i ML-2026-001.
        < Afgørelsen er sendt 23. november 2026. Borgeren kan klage til og med 21. december 2026; skriv »klage«, hvis det sker.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslag sendt.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Afgørelsens regel
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Afgørelsens begrundelse
        < Der er ikke tid til undervisningen
        < Afgørelsen bygger på
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < Borgerens bemærkninger
        < Er uenig: pasningen er på plads nu
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < [Vis]
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Klage] [Vis brevet] [Fortryd] [Kopiér til fagsystemet] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november kl. 10.12: Afslag sendt.
        < Hvem har sagen
        < Sagsbehandler
        < Sagsbehandler
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
        < Nej, ikke på nuværende tidspunkt
        < Jobcentret bygger det på
        < Har drevet butik før
        < Næstveds begrundelse
        < Der er ikke tid til undervisningen
        < Det bygger på
        < Samtale den 20. november
        < Hvad der er sket
        < 23. november kl. 10.12 · Sagsbehandler
        < Afgørelse sendt 23. november 2026
        < 23. november kl. 10.12 · Sagsbehandler
        < Borgeren er hørt og har svaret
        < 23. november kl. 10.12 · Sagsbehandler
        < Partshøring, svar senest 7. december 2026
        < 23. november kl. 10.12 · Visitator
        < Næstved kan ikke anbefale en plads. Afslaget bliver skrevet
        < [Vis]
        < 23. november kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Skriv et notat] [Jeg er inhabil]
        > sager
        < # Dine sager
        < Du har ingen åbne sager. En sagsbehandler begynder med »ny visitation«.
        < [Afsluttede]
        `,
      );
    }),
  );

  it(
    'takes it in words: why, a day that cannot be, change',
    withStage(async (stage) => {
      await heardAbout(stage, await bothNo(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > brev sendt ML-2026-001
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvornår sendte du afgørelsen?
        < Klagefristen på fire uger regnes fra den dag, borgeren har fået brevet. Hvem ser det? Alle på sagen.
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > i går
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-22
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > i overmorgen
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-25
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ret dato
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-25
        < ⚠ Dagen kan kun være 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > i dag
        < # Brevet er sendt · ML-2026-001
        < Trin 1 af 1
        < Hvornår?
        < Hvornår sendte du afgørelsen? {date} 2026-11-23
        < Digital Post regnes for modtaget samme dag.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Brevet er sendt
        < Gemt i ML-2026-001.
        < Afgørelsen er sendt 23. november 2026. Borgeren kan klage til og med 21. december 2026; skriv »klage«, hvis det sker.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > brev sendt ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Afslag sendt« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'visitator',
        `
        > brev sendt ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
    }),
  );

  it(
    'can be noted in English',
    withStage(async (stage) => {
      await heardAbout(stage, await bothNo(stage));
      await transcript(
        stage,
        'caseworker',
        `
        > sprog en
        < # Mikrolån
        < Hi Sagsbehandler. I help you run the microloan course.
        < You are caseworker at Jobcenter Vallensbæk.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [New referral] [Share an experience] [My tasks]
        > letter sent ML-2026-001
        < # The letter is sent · ML-2026-001
        < Step 1 of 1
        < When?
        < When did you send the decision? {date} 2026-11-23
        < Digital Post counts as received the same day.
        < [Confirm and save] [Save for later] [Help] [Cancel]
        > yes
        < # The letter is sent
        < Saved in ML-2026-001.
        < The decision was sent 23 November 2026. The citizen can complain until 21 December 2026; write "complaint" if so.
        < [Copy to your case system] [Undo] [My tasks]
        > case ML-2026-001
        < # Case ML-2026-001
        < Since 23 November, 10.12: Refused.
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Informed
        < 23 November 2026, text of 1 September 2015
        < The referral
        < Citizen
        < Maria
        < Your own case number
        < 25/012345
        < Applied
        < 23 November 2026
        < Lives on
        < Unemployment benefit
        < Idea
        < Cykelværksted med udlejning
        < The job centre's recommendation
        < No, not at present
        < The job centre bases it on
        < Har drevet butik før
        < Næstved's reasons
        < Der er ikke tid til undervisningen
        < Facts relied on
        < Samtale den 20. november
        < Rule of the decision
        < Eksempel: den bestemmelse, jeres afgørelse bygger på.
        < Reasons of the decision
        < Der er ikke tid til undervisningen
        < The decision relies on
        < Samtale den 20. november ⏎  ⏎ Har drevet butik før
        < The citizen's remarks
        < Er uenig: pasningen er på plads nu
        < What happened
        < 23 November, 10.12 · Sagsbehandler
        < Decision sent 23 November 2026
        < 23 November, 10.12 · Sagsbehandler
        < The citizen was heard and has answered
        < [Show]
        < 23 November, 10.12 · Sagsbehandler
        < Hearing, answer by 7 December 2026
        < [Show]
        < 23 November, 10.12 · Visitator
        < The provider cannot recommend a place. The refusal is being written
        < [Show]
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Complaint] [Show the letter] [Undo] [Copy to your case system] [Hand over the case] [I have a conflict of interest]
        `,
      );
    }),
  );
});
