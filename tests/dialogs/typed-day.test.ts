import { enrolled } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A day that is typed beside one that stands there by default', () => {
  it(
    'changes it, and not the number that is asked for',
    withStage((stage) =>
      transcript(
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
        > 3. november 2026
        < # Ny visitation
        < Trin 1 af 6
        < Jeg har noteret: ansøgningsdato »3. november 2026«.
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-03
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > i går
        < # Ny visitation
        < Trin 1 af 6
        < Jeg har noteret: ansøgningsdato »22. november 2026«.
        < Ansøgningen
        < Hvornår søgte borgeren? {applicationDate} 2026-11-22
        < Jeres sagsnummer {journalRef} (fx 25/012345)
        < Fx 25/012345 – ikke CPR.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 25/1
        < # Ny visitation
        < Trin 2 af 6
        < ✓ Ansøgningen: 22. november 2026 … ▾
        < Borgeren
        < Borgerens fornavn {citizenName} (fx Maria)
        < Fornavn er nok. Ved navne- og adressebeskyttelse: initialer.
        < Er borgeren informeret, og vil borgeren gerne have sagen delt med Næstved? {consent} ○ Ja ○ Ikke endnu
        < Hvordan sagde borgeren ja? {consentForm} ● Mundtligt ○ Skriftligt
        < Hvornår sagde borgeren ja? {consentDate} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      ),
    ),
  );

  it(
    'changes it where the question that is open has choices, in words or in figures',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > log 001
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 20/11
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-20
        < ⚠ Vælg en dag fra 23. november 2026 til 24. december 2026.
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 3. marts 2027
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2027-03-03
        < ⚠ Vælg en dag fra 23. november 2026 til 24. december 2026.
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > i dag
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ○ Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > vejledning
        < # Notér aktivitet
        < Trin 3 af 3
        < Hvem?
        < [Ret]
        < Hvem var det med?
        < ML-2026-001
        < Hvad skete der?
        < [Ret]
        < Hvad handlede det om?
        < Personlig vejledning
        < Hvornår?
        < 23. november 2026
        < Hvor mange minutter?
        < 60
        < Fremmøde
        < Mødt
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );
});
