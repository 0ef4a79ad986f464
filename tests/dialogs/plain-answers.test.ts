import assert from 'node:assert/strict';
import { enrolled, walk } from '../support/case-steps.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A bare »ja« or »nej« beside a question that holds by default', () => {
  it(
    'answers the question on the card that confirms, and »bekræft« stores',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > log 001 vejledning
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
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
        > hun tvivler på lokalet
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
        < Referat (valgfrit) {summary} »hun tvivler på lokalet«
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Notér aktivitet
        < Trin 3 af 3
        < »Ja« er noteret som svar på »Må jobcentret læse referatet?«. Skriv »bekræft«, når det hele er rigtigt.
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
        < Referat (valgfrit) {summary} »hun tvivler på lokalet«
        < Skriv, hvad I aftalte. Ikke helbred, familie eller andre personer.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ● Ja ○ Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Næste gang (valgfrit) {nextDate} (dato)
        < [Bekræft og gem] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Notér aktivitet
        < Gemt i ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      const { texts } = cardOf(await stage.say('caseworker', 'sag 001'));
      assert.ok(texts.join(' ').includes('hun tvivler på lokalet'));
    }),
  );

  it(
    '»nej« too: it is no text, and the next »ja« confirms',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > log 001 vejledning
        < # Notér aktivitet
        < Trin 2 af 3
        < ✓ Hvem? ML-2026-001 ▾
        < Hvad skete der?
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvornår? {date} 2026-11-23
        < Hvor mange minutter? {minutes} »60«
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
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
        > nej
        < # Notér aktivitet
        < Trin 3 af 3
        < »Nej« er noteret som svar på »Må jobcentret læse referatet?«. Skriv »bekræft«, når det hele er rigtigt.
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
        > nej
        < # Notér aktivitet
        < Trin 3 af 3
        < Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.
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
        > ja
        < # Notér aktivitet
        < Gemt i ML-2026-001.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'answers the question of a step before the end, and not the text beside it',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await walk(stage, 'coach', `log ${number}`, { activityTypes: 'guidance' });
      await transcript(
        stage,
        'coach',
        `
        > ret aktivitet 001
        < # Ret aktivitet · ML-2026-001
        < Trin 1 af 4
        < Hvad er forkert?
        < Hvilken aktivitet? {entry} ● 23. november 2026 · Personlig vejledning · mødt
        < Den nyeste står først.
        < Hvad er der galt? {what} ● Noget står forkert ○ Den fandt slet ikke sted
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Ret aktivitet · ML-2026-001
        < Trin 2 af 4
        < ✓ Hvad er forkert? 23. november … ▾
        < Hvad skete der?
        < Fremmøde {attendance} ● Mødt ○ Meldte afbud ○ Aflyst af os ○ Kom ikke
        < Hvornår? {date} 2026-11-23
        < Hvad handlede det om? {activityTypes} ● Personlig vejledning ○ Erhvervscoaching ○ Finansiel rådgivning ○ Undervisning: regnskab ○ Undervisning: skat ○ Undervisning: moms
        < Hvor mange minutter? {minutes} »60«
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Ret aktivitet · ML-2026-001
        < Trin 3 af 4
        < ✓ Hvad er forkert? 23. november … ▾
        < ✓ Hvad skete der? Mødt … ▾
        < Hvad kom I frem til?
        < Referat (valgfrit) {summary} (fx vi gik budgettet igennem)
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Må jobcentret læse referatet? {share} ○ Ja ● Nej
        < Aftaler (valgfrit) {agreements} (fx taler med banken inden fredag)
        < Står feltet tomt, bliver det, der står der nu.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Ret aktivitet · ML-2026-001
        < Trin 4 af 4
        < Jeg har noteret: del »Ja«.
        < Hvad er forkert?
        < [Ret]
        < Hvilken aktivitet?
        < 23. november 2026 · Personlig vejledning · mødt
        < Hvad er der galt?
        < Noget står forkert
        < Hvad skete der?
        < [Ret]
        < Fremmøde
        < Mødt
        < Hvornår?
        < 23. november 2026
        < Hvad handlede det om?
        < Personlig vejledning
        < Hvor mange minutter?
        < 60
        < Hvad kom I frem til?
        < [Ret]
        < Referat
        < –
        < Må jobcentret læse referatet?
        < Ja
        < Aftaler
        < –
        < Hvorfor?
        < Hvorfor skal det rettes? {reason} (fx jeg tog fejl af to borgere)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Bekræft og ret] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );
});
