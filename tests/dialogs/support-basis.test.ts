import { enrolled, present } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about what the citizen lives on', () => {
  it(
    'is noted where the course is not the reason, and nobody is told',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > forsørgelse ML-2026-001
        < # Forsørgelse · ML-2026-001
        < Trin 1 af 2
        < Hvad lever borgeren af?
        < I dag står der
        < Dagpenge
        < Hvad lever borgeren af nu? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Fra hvilken dag? {date} 2026-11-23
        < Skyldes ændringen mikrolånsforløbet? {becauseOfCourse} ○ Ja ○ Nej
        < »Ja« giver coachen og din leder besked.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer supportBasis=dagpenge becauseOfCourse=no
        < # Forsørgelse · ML-2026-001
        < Trin 1 af 2
        < Hvad lever borgeren af?
        < I dag står der
        < Dagpenge
        < Hvad lever borgeren af nu? {supportBasis} ○ Kontanthjælp ● Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < ⚠ Det er det, der står i sagen nu. Vælg det nye, eller skriv »annuller«.
        < Fra hvilken dag? {date} 2026-11-23
        < Skyldes ændringen mikrolånsforløbet? {becauseOfCourse} ○ Ja ● Nej
        < »Ja« giver coachen og din leder besked.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer supportBasis=sygedagpenge becauseOfCourse=no
        < # Forsørgelse · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad lever borgeren af?
        < [Ret]
        < Hvad lever borgeren af nu?
        < Sygedagpenge
        < Fra hvilken dag?
        < 23. november 2026
        < Skyldes ændringen mikrolånsforløbet?
        < Nej
        < At starte virksomhed kan få betydning for sygedagpengene – afklar det først.
        < Det bliver noteret. Ingen får besked.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Forsørgelse
        < Gemt i ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'tells the coach and the leader where it is, and says so before it is confirmed',
    withStage(async (stage) => {
      await present(stage, 'coach', 'leader');
      await enrolled(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > ny forsørgelse i sag 1: kontanthjælp
        < # Forsørgelse · ML-2026-001
        < Trin 1 af 2
        < Hvad lever borgeren af?
        < I dag står der
        < Dagpenge
        < Hvad lever borgeren af nu? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Fra hvilken dag? {date} 2026-11-23
        < Skyldes ændringen mikrolånsforløbet? {becauseOfCourse} ○ Ja ○ Nej
        < »Ja« giver coachen og din leder besked.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Forsørgelse
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        > forsørgelse ML-2026-001
        < # Forsørgelse · ML-2026-001
        < Trin 1 af 2
        < Hvad lever borgeren af?
        < I dag står der
        < Dagpenge
        < Hvad lever borgeren af nu? {supportBasis} ○ Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Fra hvilken dag? {date} 2026-11-23
        < Skyldes ændringen mikrolånsforløbet? {becauseOfCourse} ○ Ja ○ Nej
        < »Ja« giver coachen og din leder besked.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > kontanthjælp
        < # Forsørgelse · ML-2026-001
        < Trin 1 af 2
        < Hvad lever borgeren af?
        < I dag står der
        < Dagpenge
        < Hvad lever borgeren af nu? {supportBasis} ● Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Fra hvilken dag? {date} 2026-11-23
        < Skyldes ændringen mikrolånsforløbet? {becauseOfCourse} ○ Ja ○ Nej
        < »Ja« giver coachen og din leder besked.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Forsørgelse · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad lever borgeren af?
        < [Ret]
        < Hvad lever borgeren af nu?
        < Kontanthjælp
        < Fra hvilken dag?
        < 23. november 2026
        < Skyldes ændringen mikrolånsforløbet?
        < Ja
        < Coachen og lederen i jobcentret får besked: borgeren skal beholde sin forsørgelse i det opkvalificerende forløb.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > dato: 1. marts 2027
        < # Forsørgelse · ML-2026-001
        < Trin 1 af 2
        < Hvad lever borgeren af?
        < I dag står der
        < Dagpenge
        < Hvad lever borgeren af nu? {supportBasis} ● Kontanthjælp ○ Dagpenge ○ Sygedagpenge ○ Ledighedsydelse ○ Fleksløntilskud ○ Ressourceforløbsydelse (jobafklaring) ○ Revalideringsydelse ○ Førtidspension ○ Selvforsørgende ○ Løn ○ Andet
        < Fra hvilken dag? {date} 2027-03-01
        < ⚠ Vælg en dag til og med 24. december 2026.
        < Skyldes ændringen mikrolånsforløbet? {becauseOfCourse} ● Ja ○ Nej
        < »Ja« giver coachen og din leder besked.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > dato: i går
        < # Forsørgelse · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad lever borgeren af?
        < [Ret]
        < Hvad lever borgeren af nu?
        < Kontanthjælp
        < Fra hvilken dag?
        < 22. november 2026
        < Skyldes ændringen mikrolånsforløbet?
        < Ja
        < Coachen og lederen i jobcentret får besked: borgeren skal beholde sin forsørgelse i det opkvalificerende forløb.
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Forsørgelse
        < Gemt i ML-2026-001.
        < Begge parter får besked, så I kan tale om, hvad borgeren skal leve af.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Forsørgelsen er ændret på grund af forløbet
        < # Forsørgelsen er ændret på grund af forløbet
        < ML-2026-001 · M.
        < Tal sammen om, hvad borgeren skal leve af.
        < [Åbn]
        > forsørgelse ML-2026-001
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'leader',
        `
        ! Forsørgelsen er ændret på grund af forløbet
        < # Forsørgelsen er ændret på grund af forløbet
        < ML-2026-001 · M.
        < Tal sammen om, hvad borgeren skal leve af.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await enrolled(stage);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > support basis ML-2026-001
        < # Support basis · ML-2026-001
        < Step 1 of 2
        < What does the citizen live on?
        < It says today
        < Unemployment benefit
        < What does the citizen live on now? {supportBasis} ○ Cash benefit ○ Unemployment benefit ○ Sickness benefit ○ Flex-job unemployment benefit ○ Flex-job wage supplement ○ Resource course benefit ○ Rehabilitation benefit ○ Disability pension ○ Self-supporting ○ Wages ○ Other
        < From which day? {date} 2026-11-23
        < Is the course the reason of the change? {becauseOfCourse} ○ Yes ○ No
        < "Yes" tells the coach and your leader.
        < [Next] [Save for later] [Help] [Cancel]
        * answer supportBasis=loen becauseOfCourse=no
        < # Support basis · ML-2026-001
        < Step 2 of 2
        < Check it
        < What does the citizen live on?
        < [Change]
        < What does the citizen live on now?
        < Wages
        < From which day?
        < 23 November 2026
        < Is the course the reason of the change?
        < No
        < It is noted. Nobody is told.
        < [Confirm and save] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Support basis
        < Saved in ML-2026-001.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
