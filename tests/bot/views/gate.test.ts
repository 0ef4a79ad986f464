import { enrolled, referred } from '../../support/case-steps.ts';
import { attended } from '../../support/course-steps.ts';
import { transcript } from '../../support/transcript.ts';
import { withStage } from '../../support/with-stage.ts';

describe('What is missing before the main phase', () => {
  it(
    'is shown with a button for each thing, and a sheet to hand to the citizen',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await attended(stage, number, '2026-11-23', ['guidance', 'course-accounting', 'course-vat']);
      await transcript(
        stage,
        'coach',
        `
        > hvad mangler der i sag 1?
        < # Det mangler · ML-2026-001
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < mangler – skal være der først
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Log erhvervscoaching] [Log finansiel rådgivning] [Log undervisning: skat] [Log arbejde med forretningsplanen] [Log arbejde med budgettet] [Skriv til sagsbehandleren om forsørgelsen] [Faseskift]
        < Til borgeren {sheet} »Hej Maria ⏎  ⏎ Du er godt i gang. Første del af dit forløb går til og med 22. maj 2027; så ser vi sammen på, om du er klar til hovedforløbet. ⏎  ⏎ Det mangler du endnu: ⏎ – erhvervscoaching: idéen og planen ⏎ – finansiel rådgivning: økonomien i virksomheden ⏎ – undervisning i skat ⏎  ⏎ Det ser vi også på: ⏎ – din forretningsplan ⏎ – dit budget ⏎ – hvad du lever af i hovedforløbet. Tal med din sagsbehandler, før du registrerer en virksomhed ⏎  ⏎ Det har du klaret: ⏎ – en personlig vejledning ⏎ – undervisning i regnskab ⏎ – undervisning i moms ⏎  ⏎ Er noget uklart, eller kan du allerede noget af det? Så sig det til Coach.«
        < Kopiér teksten, og giv den til borgeren. Jeg sender ikke noget.
        * open dialog=phase
        < # Faseskift · ML-2026-001
        < Trin 1 af 3
        < Klar til hovedforløbet?
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < mangler – skal være der først
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Log erhvervscoaching] [Log finansiel rådgivning] [Log undervisning: skat]
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > det mangler sag 1
        < # Det mangler · ML-2026-001
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < mangler – skal være der først
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Log erhvervscoaching] [Log finansiel rådgivning] [Log undervisning: skat] [Log arbejde med forretningsplanen] [Log arbejde med budgettet] [Skriv til sagsbehandleren om forsørgelsen] [Faseskift]
        < Til borgeren {sheet} »Hej Maria ⏎  ⏎ Du er godt i gang. Første del af dit forløb går til og med 22. maj 2027; så ser vi sammen på, om du er klar til hovedforløbet. ⏎  ⏎ Det mangler du endnu: ⏎ – erhvervscoaching: idéen og planen ⏎ – finansiel rådgivning: økonomien i virksomheden ⏎ – undervisning i skat ⏎  ⏎ Det ser vi også på: ⏎ – din forretningsplan ⏎ – dit budget ⏎ – hvad du lever af i hovedforløbet. Tal med din sagsbehandler, før du registrerer en virksomhed ⏎  ⏎ Det har du klaret: ⏎ – en personlig vejledning ⏎ – undervisning i regnskab ⏎ – undervisning i moms ⏎  ⏎ Er noget uklart, eller kan du allerede noget af det? Så sig det til Coach.«
        < Kopiér teksten, og giv den til borgeren. Jeg sender ikke noget.
        < # Faseskift · ML-2026-001
        < Trin 1 af 3
        < Klar til hovedforløbet?
        < Opkvalificerende forløb til og med
        < 22. maj 2027
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < mangler – skal være der først
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Log erhvervscoaching] [Log finansiel rådgivning] [Log undervisning: skat]
        < Er forretningsplanen klar? {businessPlanReady} ○ Ja ○ Nej
        < Er budgettet klar? {budgetReady} ○ Ja ○ Nej
        < Er det afklaret, hvad borgeren lever af i hovedforløbet? {supportClarified} ○ Ja ○ Nej
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, før I går videre.
        < Hvornår og med hvem er det afklaret? (valgfrit) {supportSettled} (fx 3. marts med sagsbehandleren)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > hvad mangler sag 1 for at komme i hovedforløbet
        < # Det mangler · ML-2026-001
        < Personlig vejledning
        < ✓ gennemført
        < Erhvervscoaching
        < mangler – skal være der først
        < Finansiel rådgivning
        < mangler – skal være der først
        < Undervisning: regnskab
        < ✓ gennemført
        < Undervisning: skat
        < mangler – skal være der først
        < Undervisning: moms
        < ✓ gennemført
        < [Tekst til Min Plan]
        < Til borgeren {sheet} »Hej Maria ⏎  ⏎ Du er godt i gang. Første del af dit forløb går til og med 22. maj 2027; så ser vi sammen på, om du er klar til hovedforløbet. ⏎  ⏎ Det mangler du endnu: ⏎ – erhvervscoaching: idéen og planen ⏎ – finansiel rådgivning: økonomien i virksomheden ⏎ – undervisning i skat ⏎  ⏎ Det ser vi også på: ⏎ – din forretningsplan ⏎ – dit budget ⏎ – hvad du lever af i hovedforløbet. Tal med din sagsbehandler, før du registrerer en virksomhed ⏎  ⏎ Det har du klaret: ⏎ – en personlig vejledning ⏎ – undervisning i regnskab ⏎ – undervisning i moms ⏎  ⏎ Er noget uklart, eller kan du allerede noget af det? Så sig det til Coach.«
        < Kopiér teksten, og giv den til borgeren. Jeg sender ikke noget.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > det mangler ML-2026-001
        < # Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
    }),
  );

  it(
    'is asked about a case, and only of a course',
    withStage(async (stage) => {
      await referred(stage);
      await transcript(
        stage,
        'caseworker',
        `
        > hvad mangler der
        < # Dine opgaver
        < Hvilken sag? Vælg den her, eller skriv sagsnummeret.
        < Du har ingen opgaver lige nu.
        < Hos andre
        < ML-2026-001 · M.
        < Venter på Næstved siden 23. november, frist 21. december
        < [Vis] [Ny visitation]
        > hvad mangler der i sag 1
        < # Det kan ikke lade sig gøre nu. ML-2026-001 står som »Til vurdering hos Næstved« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'can be read in English; the sheet stays Danish',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await attended(stage, number, '2026-11-23');
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > what is missing in case 1
        < # What is missing · ML-2026-001
        < The citizen has attended everything.
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
        < [Log work on the business plan] [Log work on the budget] [Write to the caseworker about the support] [Phase change]
        < For the citizen (in Danish) {sheet} »Hej Maria ⏎  ⏎ Du er godt i gang. Første del af dit forløb går til og med 22. maj 2027; så ser vi sammen på, om du er klar til hovedforløbet. ⏎  ⏎ Du har været med til det hele. Flot. ⏎  ⏎ Det ser vi også på: ⏎ – din forretningsplan ⏎ – dit budget ⏎ – hvad du lever af i hovedforløbet. Tal med din sagsbehandler, før du registrerer en virksomhed ⏎  ⏎ Det har du klaret: ⏎ – en personlig vejledning ⏎ – erhvervscoaching: idéen og planen ⏎ – finansiel rådgivning: økonomien i virksomheden ⏎ – undervisning i regnskab ⏎ – undervisning i skat ⏎ – undervisning i moms ⏎  ⏎ Er noget uklart, eller kan du allerede noget af det? Så sig det til Coach.«
        < Copy the text and hand it to the citizen. I send nothing.
        `,
      );
    }),
  );
});
