import { enrolled, present } from '../support/case-steps.ts';
import { attended } from '../support/course-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';

/** A spring day on which a course that began in November comes to its gate. */
const SPRING = '2027-05-20T08:00:00.000Z';

describe('A conversation about a change of phase', () => {
  it(
    'names what is missing with a button for each, and takes an exemption with its reason',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      const number = await enrolled(first);
      await attended(first, number, '2026-11-23', [
        'guidance',
        'business-coaching',
        'financial-advice',
        'course-accounting',
      ]);
      const stage = await kept.open({ now: SPRING });
      await present(stage, 'caseworker', 'coach');
      await transcript(
        stage,
        'coach',
        `
        > faseskift ML-2026-001
        < # Faseskift · ML-2026-001
        < Trin 1 af 3
        < Klar til hovedforløbet?
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < ✓ gennemført
        < Finansiel rådgivning
        < ✓ gennemført
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < mangler – skal være der først
        < [Log undervisning: skat] [Log undervisning: moms]
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer businessPlanReady=yes budgetReady=yes supportClarified=yes supportSettled="3. maj med sagsbehandleren"
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Ja · Ja … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} (fx planen holder, og de første kunder er fundet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer assessment="Planen holder" recommendation=advance
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Ja … ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < Det mangler
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < mangler – skal være der først
        < [Log undervisning: skat] [Log undervisning: moms]
        < Er borgeren fritaget for noget? (valgfrit) {exemptions} (fx skat: er uddannet revisor)
        < En linje for hver, med grunden: »skat: er uddannet revisor«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår begynder hovedforløbet? {date} 2027-05-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Faseskift · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Klar til hovedforløbet?
        < [Ret]
        < Er forretningsplanen klar?
        < Ja
        < Er budgettet klar?
        < Ja
        < Er det afklaret, hvad borgeren lever af i hovedforløbet?
        < Ja
        < Hvornår og med hvem er det afklaret?
        < 3. maj med sagsbehandleren
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Planen holder
        < Hvad anbefaler du?
        < Videre til hovedforløbet
        < Det mangler
        < [Ret]
        < Er borgeren fritaget for noget?
        < –
        < Hvornår begynder hovedforløbet?
        < 23. maj 2027
        < Det mangler stadig: Undervisning: skat og Undervisning: moms. Uden det kan hovedforløbet ikke begynde.
        < Hovedforløbet begynder 23. maj 2027.
        < Hovedforløb til og med 22. november 2027.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Ja … ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < Det mangler
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < mangler – skal være der først
        < [Log undervisning: skat] [Log undervisning: moms]
        < Er borgeren fritaget for noget? (valgfrit) {exemptions} (fx skat: er uddannet revisor)
        < ⚠ Det mangler, før hovedforløbet kan begynde: Undervisning: skat og Undervisning: moms. Log det, eller skriv, hvorfor borgeren er fritaget.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår begynder hovedforløbet? {date} 2027-05-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > skat: er uddannet revisor
        < # Faseskift · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Klar til hovedforløbet?
        < [Ret]
        < Er forretningsplanen klar?
        < Ja
        < Er budgettet klar?
        < Ja
        < Er det afklaret, hvad borgeren lever af i hovedforløbet?
        < Ja
        < Hvornår og med hvem er det afklaret?
        < 3. maj med sagsbehandleren
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Planen holder
        < Hvad anbefaler du?
        < Videre til hovedforløbet
        < Det mangler
        < [Ret]
        < Er borgeren fritaget for noget?
        < Undervisning: skat – er uddannet revisor
        < Hvornår begynder hovedforløbet?
        < 23. maj 2027
        < Det mangler stadig: Undervisning: moms. Uden det kan hovedforløbet ikke begynde.
        < Hovedforløbet begynder 23. maj 2027.
        < Hovedforløb til og med 22. november 2027.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Ja … ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < Det mangler
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < mangler – skal være der først
        < [Log undervisning: skat] [Log undervisning: moms]
        < Er borgeren fritaget for noget? (valgfrit) {exemptions} »Undervisning: skat: er uddannet revisor«
        < ⚠ Det mangler, før hovedforløbet kan begynde: Undervisning: moms. Log det, eller skriv, hvorfor borgeren er fritaget.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår begynder hovedforløbet? {date} 2027-05-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > fritagelser: moms: er uddannet revisor; skat og kage
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Ja … ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < Det mangler
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < mangler – skal være der først
        < [Log undervisning: skat] [Log undervisning: moms]
        < Er borgeren fritaget for noget? (valgfrit) {exemptions} »moms: er uddannet revisor; skat og kage«
        < ⚠ »skat og kage« forstod jeg ikke. Skriv en linje for hver: hvad, kolon og hvorfor, fx »skat: er uddannet revisor«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvornår begynder hovedforløbet? {date} 2027-05-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > fritagelser: skat og moms: er uddannet revisor
        < # Faseskift · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Klar til hovedforløbet?
        < [Ret]
        < Er forretningsplanen klar?
        < Ja
        < Er budgettet klar?
        < Ja
        < Er det afklaret, hvad borgeren lever af i hovedforløbet?
        < Ja
        < Hvornår og med hvem er det afklaret?
        < 3. maj med sagsbehandleren
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Planen holder
        < Hvad anbefaler du?
        < Videre til hovedforløbet
        < Det mangler
        < [Ret]
        < Er borgeren fritaget for noget?
        < Undervisning: skat – er uddannet revisor; Undervisning: moms – er uddannet revisor
        < Hvornår begynder hovedforløbet?
        < 23. maj 2027
        < Hovedforløbet begynder 23. maj 2027.
        < Hovedforløb til og med 22. november 2027.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift
        < Gemt i ML-2026-001.
        < Sagsbehandleren skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Bekræft som nr. 2
        < # Bekræft som nr. 2
        < ML-2026-001 · M.
        < Coachen har skrevet, hvad der skal ske, når fasen slutter.
        < Videre til hovedforløbet 23. maj 2027.
        < Hovedforløbet begynder 23. maj 2027.
        < Hovedforløb til og med 22. november 2027.
        < [Enig – bekræft] [Ikke enig] [Åbn]
        `,
      );
    }),
  );
});
