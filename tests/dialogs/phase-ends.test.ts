import { drafted, enrolled, present, walk } from '../support/case-steps.ts';
import { attended, recommended } from '../support/course-steps.ts';
import type { Kept } from '../support/open-twice.ts';
import { withKeptStore } from '../support/open-twice.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';

/** A course in which everything was attended, on a later day. */
const on = async (kept: Kept, now: string): Promise<Stage> => {
  const first = await kept.open();
  const number = await enrolled(first);
  await attended(first, number, '2026-11-23');
  const stage = await kept.open({ now });
  await present(stage, 'caseworker', 'coach');
  return stage;
};

const SPRING = '2027-05-20T08:00:00.000Z';

describe('A phase that ends in another way than planned', () => {
  it(
    'begins the main phase late with a reason, and asks for none within fourteen days',
    withKeptStore(async (kept) => {
      const stage = await on(kept, '2027-07-01T08:00:00.000Z');
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
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
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
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Er forretningsplanen klar? {businessPlanReady} ● Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > nej
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
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Er forretningsplanen klar? {businessPlanReady} ● Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ● Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Ja · Nej … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} (fx planen holder, og de første kunder er fundet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Planen holder
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Ja · Nej … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} »Planen holder«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > videre
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Ja · Nej … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} »Planen holder«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ● Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < ⚠ Det mangler, før hovedforløbet kan begynde: Budget. Ret svaret, når det er på plads, eller vælg »Forlæng«.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret budgettet
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
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Er forretningsplanen klar? {businessPlanReady} ● Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ● Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ● Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Faseskift · ML-2026-001
        < Trin 2 af 5
        < ✓ Klar til hovedforløbet? Ja · Ja · Ja ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} »Planen holder«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ● Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > videre
        < # Faseskift · ML-2026-001
        < Trin 3 af 5
        < ✓ Klar til hovedforløbet? Ja · Ja · Ja ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < Videre til hovedforløbet
        < Hvornår begynder hovedforløbet? {date} 2027-07-01
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > dato: 5. juni
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
        < –
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Planen holder
        < Hvad anbefaler du?
        < Videre til hovedforløbet
        < Videre til hovedforløbet
        < [Ret]
        < Hvornår begynder hovedforløbet?
        < 5. juni 2027
        < Hovedforløbet begynder 5. juni 2027.
        < Hovedforløb til og med 4. december 2027.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret dato
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Ja · Ja ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < Videre til hovedforløbet
        < Hvornår begynder hovedforløbet? {date} 2027-06-05
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > 1. juli
        < # Faseskift · ML-2026-001
        < Trin 4 af 5
        < ✓ Klar til hovedforløbet? Ja · Ja · Ja ▾
        < ✓ Din anbefaling: Planen holder … ▾
        < ✓ Videre til hovedforløbet: 1. juli 2027 ▾
        < Senere end planlagt
        < Hvorfor begynder hovedforløbet så sent? {lateReason} »Se vurderingen«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ventede på afklaring af forsørgelsen
        < # Faseskift · ML-2026-001
        < Trin 5 af 5
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
        < –
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Planen holder
        < Hvad anbefaler du?
        < Videre til hovedforløbet
        < Videre til hovedforløbet
        < [Ret]
        < Hvornår begynder hovedforløbet?
        < 1. juli 2027
        < Senere end planlagt
        < [Ret]
        < Hvorfor begynder hovedforløbet så sent?
        < ventede på afklaring af forsørgelsen
        < Hovedforløbet begynder 1. juli 2027.
        < Hovedforløb til og med 31. december 2027.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift
        < Gemt i ML-2026-001.
        < Sagsbehandleren skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is extended to a day, and says who pays',
    withKeptStore(async (kept) => {
      const stage = await on(kept, SPRING);
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
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer businessPlanReady=yes budgetReady=no supportClarified=no
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Ja · Nej … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} (fx planen holder, og de første kunder er fundet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer assessment="Budgettet mangler to måneder" recommendation=extend
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Nej … ▾
        < ✓ Din anbefaling: Budgettet mangler … ▾
        < Forlæng
        < Til og med hvilken dag? {until} 2027-06-22
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer until=2027-05-01
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Ja · Nej … ▾
        < ✓ Din anbefaling: Budgettet mangler … ▾
        < Forlæng
        < Til og med hvilken dag? {until} 2027-05-01
        < ⚠ Vælg en dag fra 23. maj 2027 til 22. maj 2028.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer until=2027-07-31
        < # Faseskift · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Klar til hovedforløbet?
        < [Ret]
        < Er forretningsplanen klar?
        < Ja
        < Er budgettet klar?
        < Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet?
        < Nej
        < Hvornår og med hvem er det afklaret?
        < –
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Budgettet mangler to måneder
        < Hvad anbefaler du?
        < Forlæng
        < Forlæng
        < [Ret]
        < Til og med hvilken dag?
        < 31. juli 2027
        < Opkvalificerende forløb til og med 31. juli 2027, hovedforløb til og med 31. januar 2028.
        < Ishøj Kommune betaler for pladsen så længe.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift
        < Gemt i ML-2026-001.
        < Sagsbehandleren skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'stops with the citizen: discharged when both have confirmed, and the channel hears it',
    withKeptStore(async (kept) => {
      const stage = await on(kept, SPRING);
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
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer businessPlanReady=no budgetReady=no supportClarified=no
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Nej · Nej … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} (fx planen holder, og de første kunder er fundet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > Borgeren vil hellere tage et job
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Klar til hovedforløbet? Nej · Nej … ▾
        < Din anbefaling
        < Hvordan vurderer du forløbet? {assessment} »Borgeren vil hellere tage et job«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Videre til hovedforløbet ○ Forlæng ○ Stop forløbet
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > stop
        < # Faseskift · ML-2026-001
        < Trin 3 af 4
        < ✓ Klar til hovedforløbet? Nej · Nej … ▾
        < ✓ Din anbefaling: Borgeren vil … ▾
        < Forløbet stopper
        < Er borgeren enig i at stoppe? {agreed} ○ Ja ● Nej
        < »Nej« gør det til en afgørelse: jobcentret hører borgeren og sender et brev.
        < Hvad er forløbets sidste dag? {date} 2027-05-20
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer agreed=yes
        < # Faseskift · ML-2026-001
        < Trin 4 af 4
        < Se det igennem
        < Klar til hovedforløbet?
        < [Ret]
        < Er forretningsplanen klar?
        < Nej
        < Er budgettet klar?
        < Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet?
        < Nej
        < Hvornår og med hvem er det afklaret?
        < –
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Borgeren vil hellere tage et job
        < Hvad anbefaler du?
        < Stop forløbet
        < Forløbet stopper
        < [Ret]
        < Er borgeren enig i at stoppe?
        < Ja
        < Hvad er forløbets sidste dag?
        < 20. maj 2027
        < Forløbet slutter 20. maj 2027, og pladsen bliver ledig.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift
        < Gemt i ML-2026-001.
        < Sagsbehandleren skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await walk(stage, 'caseworker', 'bekræft faseskift ML-2026-001', { answer: 'yes' });
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 2 · Udskrivning
        < # Orientering nr. 2 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 20. maj 2027 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 0 af 2.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
    }),
  );

  it(
    'stops against the wish of the citizen as a decision: hearing, letter, discharged',
    withKeptStore(async (kept) => {
      const stage = await on(kept, SPRING);
      await recommended(stage, 'ML-2026-001', { recommendation: 'stop', assessment: 'Planen bærer ikke' });
      await transcript(
        stage,
        'caseworker',
        `
        > bekræft faseskift ML-2026-001
        < # Bekræft faseskift · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Coachen anbefaler
        < Stop forløbet 20. maj 2027
        < Vurdering
        < Planen bærer ikke
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < ✓ gennemført
        < Finansiel rådgivning
        < ✓ gennemført
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < ✓ gennemført
        < Undervisning: moms
        < ✓ gennemført
        < Når du bekræfter
        < Borgeren er ikke enig, så det er en afgørelse: først partshøring, så et brev med klagevejledning. Imens fortsætter forløbet.
        < Bekræfter du det, coachen anbefaler? {answer} ○ Ja ○ Nej
        < »Nej« ændrer intet i forløbet; coachen får besked, og I kan tale sammen.
        < [Svar coachen] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer=yes
        < # Bekræft faseskift
        < Gemt i ML-2026-001.
        < Begge har bekræftet, at forløbet stopper.
        < Borgeren er ikke enig, så jobcentret skal afgøre det. Sagsbehandleren skriver udkastet, hører borgeren og sender brevet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka fem minutter.
        < Hos dig
        < ML-2026-001 · M.
        < Afgørelse om udskrivning bliver skrevet
        < [Åbn] [Ny visitation]
        `,
      );
      await drafted(stage, 'ML-2026-001', {
        rejectionConsiderations: 'Planen bærer ikke',
        rejectionFacts: 'Budgettet',
      });
      await walk(stage, 'caseworker', 'partshøring ML-2026-001', { result: 'no-answer' });
      await walk(stage, 'caseworker', 'brev sendt ML-2026-001');
      await transcript(
        stage,
        'director',
        `
        ! Orientering nr. 2 · Udskrivning
        < # Orientering nr. 2 · Udskrivning
        < Mikrolånsforløb Ishøj 2015, sag ML-2026-001
        < Sag ML-2026-001 er udskrevet den 20. maj 2027 fra det opkvalificerende forløb, før tid.
        < Pladser i brug: 0 af 2.
        < [Jeg har set den] [Stil et spørgsmål]
        `,
        { channel: true },
      );
    }),
  );

  it(
    'offers no way to the main phase in the main phase',
    withKeptStore(async (kept) => {
      const stage = await on(kept, SPRING);
      await recommended(stage, 'ML-2026-001', {});
      await walk(stage, 'caseworker', 'bekræft faseskift ML-2026-001', { answer: 'yes' });
      const later = await kept.open({ now: '2027-10-01T08:00:00.000Z' });
      await transcript(
        later,
        'coach',
        `
        > faseskift ML-2026-001
        < # Faseskift · ML-2026-001
        < Trin 1 af 2
        < Din anbefaling
        < Hovedforløb til og med
        < 22. november 2027
        < Hvordan vurderer du forløbet? {assessment} (fx planen holder, og de første kunder er fundet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Hvad anbefaler du? {recommendation} ○ Forlæng ○ Stop forløbet
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer assessment="Der mangler to netværksmøder" recommendation=extend
        < # Faseskift · ML-2026-001
        < Trin 2 af 3
        < ✓ Din anbefaling: Der mangler to … ▾
        < Forlæng
        < Til og med hvilken dag? {until} 2027-12-22
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer until=2027-12-31
        < # Faseskift · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Din anbefaling
        < [Ret]
        < Hvordan vurderer du forløbet?
        < Der mangler to netværksmøder
        < Hvad anbefaler du?
        < Forlæng
        < Forlæng
        < [Ret]
        < Til og med hvilken dag?
        < 31. december 2027
        < Hovedforløb til og med 31. december 2027.
        < Ishøj Kommune betaler for pladsen så længe.
        < Intet ændrer sig, før sagsbehandleren har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Faseskift
        < Gemt i ML-2026-001.
        < Sagsbehandleren skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > hvad mangler der i ML-2026-001
        < # Det mangler · ML-2026-001
        < Borgeren er i hovedforløbet, så der mangler ikke noget for at komme dertil.
        `,
      );
    }),
  );

  it(
    'is for the coach of the case',
    withKeptStore(async (kept) => {
      const stage = await on(kept, SPRING);
      await transcript(
        stage,
        'caseworker',
        `
        > faseskift ML-2026-001
        < Det skal coachen på sagen gøre.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withKeptStore(async (kept) => {
      const stage = await on(kept, SPRING);
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > phase change ML-2026-001
        < # Phase change · ML-2026-001
        < Step 1 of 3
        < Ready for the main phase?
        < Qualifying phase to and including
        < 22 May 2027
        < Personal guidance
        < ✓ attended
        < Business coaching
        < ✓ attended
        < Financial advice
        < ✓ attended
        < Lesson: accounting
        < ✓ attended
        < Lesson: tax
        < ✓ attended
        < Lesson: VAT
        < ✓ attended
        < Is the business plan ready? {businessPlanReady} ○ Yes ○ No
        < Is the budget ready? {budgetReady} ○ Yes ○ No
        < Is it settled what the citizen lives on in the main phase? {supportClarified} ○ Yes ○ No
        < Registering a business can cost a benefit. Ask the caseworker before you go on.
        < When and with whom was it settled? (optional) {supportSettled} (e.g. 3 March with the caseworker)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        * answer businessPlanReady=yes budgetReady=yes supportClarified=yes
        < # Phase change · ML-2026-001
        < Step 2 of 3
        < ✓ Ready for the main phase? Yes · Yes … ▾
        < Your recommendation
        < How do you see the course? {assessment} (e.g. the plan holds and there are first customers)
        < Only what is needed. The citizen can read it.
        < What do you recommend? {recommendation} ○ On to the main phase ○ Extend ○ Stop the course
        < [Next] [Back] [Save for later] [Help] [Cancel]
        * answer assessment="The plan holds" recommendation=stop
        < # Phase change · ML-2026-001
        < Step 3 of 4
        < ✓ Ready for the main phase? Yes · Yes … ▾
        < ✓ Your recommendation: The plan … ▾
        < The course stops
        < Does the citizen agree to stop? {agreed} ○ Yes ● No
        < "No" makes it a decision: the job centre hears the citizen and sends a letter.
        < What is the last day of the course? {date} 2027-05-20
        < [Next] [Back] [Save for later] [Help] [Cancel]
        * answer
        < # Phase change · ML-2026-001
        < Step 4 of 4
        < Check it
        < Ready for the main phase?
        < [Change]
        < Is the business plan ready?
        < Yes
        < Is the budget ready?
        < Yes
        < Is it settled what the citizen lives on in the main phase?
        < Yes
        < When and with whom was it settled?
        < –
        < Your recommendation
        < [Change]
        < How do you see the course?
        < The plan holds
        < What do you recommend?
        < Stop the course
        < The course stops
        < [Change]
        < Does the citizen agree to stop?
        < No
        < What is the last day of the course?
        < 20 May 2027
        < The citizen does not agree, so it is a decision: first a hearing, then a letter with the right to complain. Meanwhile the course goes on.
        < Nothing changes before the caseworker has confirmed as no. 2.
        < [Confirm and send to no. 2] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Phase change
        < Saved in ML-2026-001.
        < The caseworker has to confirm as no. 2 and has been told.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
