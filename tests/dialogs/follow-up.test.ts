import assert from 'node:assert/strict';
import { enrolled, present, walk } from '../support/case-steps.ts';
import type { Kept } from '../support/open-twice.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { Stage, Who } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';

const ended = async (kept: Kept, reason = 'own-business'): Promise<Stage> => {
  const stage = await kept.open();
  await present(stage, 'coach');
  const number = await enrolled(stage);
  const answers = { reason, agreed: 'yes', outcome: 'self-employed' };
  await walk(stage, 'coach', `udskriv ${number}`, answers);
  return stage;
};

describe('A conversation about how a citizen is after the course', () => {
  it(
    'comes twice: 6 and 12 months after, and not before',
    withKeptStore(async (kept) => {
      await transcript(
        await ended(kept),
        'caseworker',
        `
        > status efter udskrivning ML-2026-001
        < Status efter udskrivning kan skrives fra 22. april 2027.
        `,
      );
      const half = await kept.open({ now: '2027-05-24T09:12:00.000Z' });
      await transcript(
        half,
        'caseworker',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november 2026 kl. 10.12: Udskrevet.
        < Dig: Status 6 måneder efter – siden 23. maj.
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 23. november 2026
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
        < Egen virksomhed
        < Lever af efter forløbet
        < Egen virksomhed
        < Hvad der er sket
        < 23. november 2026 kl. 10.12 · Coach
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Vis]
        < 23. november 2026 kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november 2026 kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Status efter udskrivning] [Genåbn sagen] [Ret en oplysning] [Overdrag sagen] [Skriv et notat] [Jeg er inhabil]
        * open dialog=follow-up
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 6 måneder efter udskrivningen 23. november 2026.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm outcome=self-employed-and-job note="Har ansat én"
        < # Status efter udskrivning
        < Gemt i ML-2026-001.
        < Status 6 måneder efter er noteret.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 24. maj 2027 · Status 6 måneder efter
        < Notat {note} »24. maj 2027 · Mikrolån ML-2026-001 · Status 6 måneder efter ⏎ Bemærkning: Har ansat én ⏎ Lever af: Job og egen virksomhed«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        > status efter udskrivning ML-2026-001
        < Den status er allerede noteret i ML-2026-001. Skriv »sag ML-2026-001« for at se den.
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november 2026 kl. 10.12: Udskrevet.
        < Næste: status efter udskrivning 23. november 2027 (dig).
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 23. november 2026
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
        < Egen virksomhed
        < Lever af efter forløbet
        < Egen virksomhed
        < Lever af 6 måneder efter
        < Job og egen virksomhed
        < Bemærkning til status
        < Har ansat én
        < Hvad der er sket
        < 24. maj kl. 11.12 · Sagsbehandler
        < Status 6 måneder efter
        < [Vis]
        < 23. november 2026 kl. 10.12 · Coach
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Vis]
        < 23. november 2026 kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november 2026 kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Genåbn sagen] [Fortryd] [Kopiér til fagsystemet] [Ret en oplysning] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
      const whole = await kept.open({ now: '2027-11-24T09:12:00.000Z' });
      await transcript(
        whole,
        'caseworker',
        `
        > efterværn ML-2026-001
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 12 måneder efter udskrivningen 23. november 2026.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvorfor spørger du? · Hvad lever borgeren af i dag?
        < Udvalget vil vide, om forløbet virker på længere sigt. Tallene er samlede, aldrig om én borger. Hvem ser det? Dig og din leder.
        < Hvorfor spørger du? · Bemærkning
        < Siger svaret for lidt om, hvordan det går borgeren, forstår evalueringen det bedre med en linje. Hvem ser det? Dig og din leder.
        < Hvordan går det borgeren?
        < Hvilken status
        < 12 måneder efter udskrivningen 23. november 2026.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ved ikke
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 12 måneder efter udskrivningen 23. november 2026.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ret bemærkning
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 12 måneder efter udskrivningen 23. november 2026.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > flyttet uden adresse
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 12 måneder efter udskrivningen 23. november 2026.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ● Ved ikke
        < Bemærkning (valgfrit) {note} »flyttet uden adresse«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Status efter udskrivning
        < Gemt i ML-2026-001.
        < Status 12 måneder efter er noteret.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > fortryd
        < # Status efter udskrivning
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        > efterværn ML-2026-001
        < # Status efter udskrivning · ML-2026-001
        < Trin 1 af 1
        < Hvordan går det borgeren?
        < Hvilken status
        < 12 måneder efter udskrivningen 23. november 2026.
        < Til statistik
        < Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.
        < Hvad lever borgeren af i dag? {outcome} ○ Egen virksomhed ○ Job og egen virksomhed ○ Egen virksomhed og supplerende ydelse ○ Job ○ Uddannelse ○ Offentlig ydelse ○ Pension ○ Ved ikke
        < Bemærkning (valgfrit) {note} (fx virksomheden har to ansatte)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        whole,
        'leader',
        `
        > sag ML-2026-001
        < # Sag ML-2026-001
        < Siden 23. november 2026 kl. 10.12: Udskrevet.
        < Sagsbehandler: Status 12 måneder efter – siden 23. november.
        < Forløbet
        < Starter
        < 23. november 2026
        < Sidste dag
        < 23. november 2026
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
        < Egen virksomhed
        < Lever af efter forløbet
        < Egen virksomhed
        < Lever af 6 måneder efter
        < Job og egen virksomhed
        < Bemærkning til status
        < Har ansat én
        < Hvad der er sket
        < 24. november kl. 10.12 · Sagsbehandler
        < Fortrudt
        < [Vis]
        < 24. november kl. 10.12 · Sagsbehandler
        < Status 12 måneder efter
        < [Vis]
        < 24. maj 2027 kl. 11.12 · Sagsbehandler
        < Status 6 måneder efter
        < [Vis]
        < 23. november 2026 kl. 10.12 · Coach
        < Udskrevet 23. november 2026 (orientering nr. 2)
        < [Vis]
        < 23. november 2026 kl. 10.12 · Visitator
        < Næstved kan tilbyde en plads. Indskrevet fra 23. november 2026 (orientering nr. 1)
        < 23. november 2026 kl. 10.12 · Sagsbehandler
        < Visitation sendt til Næstved
        < [Vis] [Overdrag sagen] [Jeg er inhabil]
        `,
      );
    }),
  );

  it(
    'of twelve months leaves that of six on the case, for whoever may read it',
    withKeptStore(async (kept) => {
      await ended(kept);
      const half = await kept.open({ now: '2027-05-24T09:12:00.000Z' });
      const said = { outcome: 'self-employed-and-job', note: 'Har ansat én' };
      await walk(half, 'caseworker', 'status efter udskrivning ML-2026-001', said);
      const whole = await kept.open({ now: '2027-11-24T09:12:00.000Z' });
      await walk(whole, 'caseworker', 'status efter udskrivning ML-2026-001', { outcome: 'employed' });
      const shown = async (who: Who): Promise<readonly string[]> => {
        const { texts } = cardOf(await whole.say(who, 'sag ML-2026-001'));
        return texts.flatMap((line, at) =>
          /(?:6|12) måneder/.test(line) ? [`${line}: ${texts[at + 1]}`] : [],
        );
      };
      const both = [
        'Lever af 12 måneder efter: Job',
        'Lever af 6 måneder efter: Job og egen virksomhed',
        'Bemærkning efter 6 måneder: Har ansat én',
      ];
      for (const who of ['caseworker', 'leader'] as const) {
        const lines = await shown(who);
        assert.deepEqual(
          lines.filter((line) => !line.startsWith('Status')),
          both,
        );
      }
      assert.ok((await shown('visitator')).every((line) => line.startsWith('Status')));
    }),
  );

  it(
    'is the caseworker’s: the provider has no task left',
    withKeptStore(async (kept) => {
      await ended(kept);
      const stage = await kept.open({ now: '2027-05-24T09:12:00.000Z' });
      for (const who of ['coach', 'visitator', 'director'] as const) {
        await transcript(
          stage,
          who,
          `
          > status efter udskrivning ML-2026-001
          < Det skal sagsbehandleren på sagen gøre.
          `,
        );
      }
      await transcript(
        stage,
        'coach',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
    }),
  );

  it(
    'is not begun where the citizen died',
    withKeptStore(async (kept) => {
      await ended(kept, 'death');
      const stage = await kept.open({ now: '2027-05-24T09:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        > status efter udskrivning ML-2026-001
        < Der er ikke noget at følge op på i ML-2026-001.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withKeptStore(async (kept) => {
      await ended(kept);
      const stage = await kept.open({ now: '2027-05-24T09:12:00.000Z' });
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > follow-up ML-2026-001
        < # Status after the discharge · ML-2026-001
        < Step 1 of 1
        < How is the citizen?
        < Which status
        < 6 months after the discharge on 23 November 2026.
        < For statistics
        < The citizen answers only if they wish. If your own system knows, use that; else "Not known".
        < What does the citizen live on today? {outcome} ○ Own business ○ A job and an own business ○ An own business and a supplementary benefit ○ A job ○ Education ○ Public benefits ○ Pension ○ Not known
        < Note (optional) {note} (e.g. the business employs two)
        < Only what is needed. The citizen can read it.
        < [Confirm and save] [Save for later] [Help] [Cancel]
        > not known
        < # Status after the discharge · ML-2026-001
        < Step 1 of 1
        < How is the citizen?
        < Which status
        < 6 months after the discharge on 23 November 2026.
        < For statistics
        < The citizen answers only if they wish. If your own system knows, use that; else "Not known".
        < What does the citizen live on today? {outcome} ○ Own business ○ A job and an own business ○ An own business and a supplementary benefit ○ A job ○ Education ○ Public benefits ○ Pension ● Not known
        < Note (optional) {note} (e.g. the business employs two)
        < Only what is needed. The citizen can read it.
        < [Confirm and save] [Save for later] [Help] [Cancel]
        > yes
        < # Status after the discharge
        < Saved in ML-2026-001.
        < The status 6 months after is noted.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
