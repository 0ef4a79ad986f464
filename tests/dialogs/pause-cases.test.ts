import { enrolled, present, walk } from '../support/case-steps.ts';
import { attended, recommended } from '../support/course-steps.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A pause as it happens', () => {
  it(
    'is entered late, asked about where it is long, and never laid over another one',
    withKeptStore(async (kept) => {
      await enrolled(await kept.open());
      const stage = await kept.open({ now: '2027-03-15T09:12:00.000Z' });
      await walk(stage, 'caseworker', 'sæt på pause ML-2026-001', { date: '2027-01-04', reason: 'leave' });
      await walk(stage, 'caseworker', 'genoptag ML-2026-001', { date: '2027-02-01' });
      await transcript(
        stage,
        'caseworker',
        `
        > sæt ML-2026-001 på pause
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2027-03-15
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > dato: 1. oktober 2026
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2026-10-01
        < ⚠ Vælg en dag fra 23. november 2026 til 20. december 2027.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > dato: 15. januar
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2027-01-15
        < ⚠ Forløbet var allerede på pause fra 4. januar 2027 til 1. februar 2027. Vælg en dag efter.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > dato: 1. marts
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2027-03-01
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > borgeren
        < # Sæt på pause · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet holder pause
        < [Ret]
        < Hvilken dag begynder pausen?
        < 1. marts 2027
        < Hvorfor holder forløbet pause?
        < Borgerens forhold
        < Hvornår ventes borgeren tilbage?
        < –
        < Fra 1. marts 2027 forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.
        < Afdrag på et lån løber videre.
        < [Bekræft og sæt på pause] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > forventet tilbage: 1. februar 2027
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2027-03-01
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ● Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} 2027-02-01
        < ⚠ Borgeren kan først være tilbage efter 1. marts 2027.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > forventet tilbage: 1. august
        < # Sæt på pause · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet holder pause
        < [Ret]
        < Hvilken dag begynder pausen?
        < 1. marts 2027
        < Hvorfor holder forløbet pause?
        < Borgerens forhold
        < Hvornår ventes borgeren tilbage?
        < 1. august 2027
        < Pausen er længere end 90 dage, og Ishøj Kommune betaler for pladsen imens. Er det rigtigt?
        < Fra 1. marts 2027 forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.
        < Går det i gang igen 1. august 2027: Opkvalificerende forløb til og med 19. november 2027, hovedforløb til og med 21. maj 2028.
        < Afdrag på et lån løber videre.
        < [Bekræft og sæt på pause] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Sæt på pause
        < Gemt i ML-2026-001.
        < På pause fra 1. marts 2027. Ingen frister løber, og jeg minder ikke om noget.
        < Forventet tilbage 1. august 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is planned ahead, and dropped before it begins without a trace',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'coach',
        `
        > pause ML-2026-001
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2026-11-23
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2026-12-21 reason=holiday expectedReturn=2027-01-04
        < # Sæt på pause · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet holder pause
        < [Ret]
        < Hvilken dag begynder pausen?
        < 21. december 2026
        < Hvorfor holder forløbet pause?
        < Ferie
        < Hvornår ventes borgeren tilbage?
        < 4. januar 2027
        < Fra 21. december 2026 forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.
        < Går det i gang igen 4. januar 2027: Opkvalificerende forløb til og med 5. juni 2027, hovedforløb til og med 6. december 2027.
        < Afdrag på et lån løber videre.
        < [Bekræft og sæt på pause] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Sæt på pause
        < Gemt i ML-2026-001.
        < På pause fra 21. december 2026. Ingen frister løber, og jeg minder ikke om noget.
        < Forventet tilbage 4. januar 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > pause ML-2026-001
        < ML-2026-001 har en pause, der er aftalt fra 21. december 2026, og så længe den står der, kan det ikke lade sig gøre. Skriv »genoptag ML-2026-001«, og bekræft 21. december 2026 som første dag igen: så er pausen væk, og ingen dage er flyttet. Bagefter kan du sætte den på igen.
        > genoptag ML-2026-001
        < # Genoptag · ML-2026-001
        < Trin 1 af 2
        < Forløbet går i gang igen
        < På pause fra
        < 21. december 2026
        < Hvad er den første dag igen? {date} 2026-12-21
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > i dag
        < # Genoptag · ML-2026-001
        < Trin 1 af 2
        < Forløbet går i gang igen
        < På pause fra
        < 21. december 2026
        < Hvad er den første dag igen? {date} 2026-11-23
        < ⚠ Dagen kan kun være 21. december 2026.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2026-12-21
        < # Genoptag · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet går i gang igen
        < [Ret]
        < Hvad er den første dag igen?
        < 21. december 2026
        < Så blev det ikke til en pause: alle datoer bliver, som de var.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < [Bekræft og genoptag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Genoptag
        < Gemt i ML-2026-001.
        < Forløbet er i gang igen fra 21. december 2026.
        < Opkvalificerende forløb til og med 22. maj 2027, hovedforløb til og med 22. november 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'leaves a recommended change of phase waiting, which moves with the course and is confirmed when it goes on',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      await attended(first, await enrolled(first), '2026-11-23');
      const stage = await kept.open({ now: '2027-05-20T08:00:00.000Z' });
      await present(stage, 'caseworker', 'coach');
      await recommended(stage, 'ML-2026-001');
      await transcript(
        stage,
        'coach',
        `
        > pause ML-2026-001
        < # Sæt på pause · ML-2026-001
        < Trin 1 af 2
        < Forløbet holder pause
        < Hvilken dag begynder pausen? {date} 2027-05-20
        < Den må gerne være begyndt, eller ligge forude.
        < Hvorfor holder forløbet pause? {reason} ○ Borgerens forhold ○ Barsel eller orlov ○ Ferie ○ Udbyderens forhold ○ Andet
        < Vælg det, der passer bedst. Skriv ikke hvorfor.
        < Hvornår ventes borgeren tilbage? (valgfrit) {expectedReturn} (dato)
        < Så minder jeg om det den dag.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason=leave
        < # Sæt på pause · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Forløbet holder pause
        < [Ret]
        < Hvilken dag begynder pausen?
        < 20. maj 2027
        < Hvorfor holder forløbet pause?
        < Barsel eller orlov
        < Hvornår ventes borgeren tilbage?
        < –
        < Fra 20. maj 2027 forfalder intet i forløbet, og jeg minder ikke om noget. Slutdatoerne flytter sig lige så længe, som pausen varer.
        < Afdrag på et lån løber videre.
        < Anbefalingen om faseskift bliver liggende og kan bekræftes, når forløbet er i gang igen.
        < [Bekræft og sæt på pause] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Sæt på pause
        < Gemt i ML-2026-001.
        < På pause fra 20. maj 2027. Ingen frister løber, og jeg minder ikke om noget.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > bekræft faseskift ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »På pause« siden 20. maj kl. 10.00. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      const later = await kept.open({ now: '2027-06-30T08:00:00.000Z' });
      await walk(later, 'coach', 'genoptag ML-2026-001');
      await transcript(
        later,
        'caseworker',
        `
        > bekræft faseskift ML-2026-001
        < # Bekræft faseskift · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Coachen anbefaler
        < Videre til hovedforløbet 3. juli 2027
        < Vurdering
        < Planen holder, og de første kunder er fundet
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
        < Forretningsplan
        < ✓ på plads
        < Budget
        < ✓ på plads
        < Forsørgelsen i hovedforløbet er afklaret
        < ✓ på plads
        < Når du bekræfter
        < Hovedforløbet begynder 3. juli 2027. Hovedforløb til og med 2. januar 2028.
        < Bekræfter du det, coachen anbefaler? {answer} ○ Ja ○ Nej
        < »Nej« ændrer intet i forløbet; coachen får besked, og I kan tale sammen.
        < [Svar coachen] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is for the coach and the caseworker of the case',
    withStage(async (stage) => {
      await enrolled(stage);
      await transcript(
        stage,
        'visitator',
        `
        > pause ML-2026-001
        < Det skal coachen eller sagsbehandleren på sagen gøre.
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > pause ML-2026-001
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > genoptag ML-2026-001
        < Det kan ikke lade sig gøre nu. ML-2026-001 står som »Indskrevet« siden 23. november kl. 10.12. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
    }),
  );

  it(
    'can be said in English',
    withStage(async (stage) => {
      await enrolled(stage);
      await stage.say('coach', 'sprog en');
      await transcript(
        stage,
        'coach',
        `
        > pause ML-2026-001
        < # Pause · ML-2026-001
        < Step 1 of 2
        < The course pauses
        < On which day does the pause begin? {date} 2026-11-23
        < It may have begun already, or lie ahead.
        < Why does the course pause? {reason} ○ The citizen's circumstances ○ Parental or other leave ○ Holiday ○ The provider's circumstances ○ Other
        < Choose what fits best. Do not write why.
        < When is the citizen expected back? (optional) {expectedReturn} (dato)
        < I remind you on that day.
        < [Next] [Save for later] [Help] [Cancel]
        * answer reason=provider expectedReturn=2026-12-01
        < # Pause · ML-2026-001
        < Step 2 of 2
        < Check it
        < The course pauses
        < [Change]
        < On which day does the pause begin?
        < 23 November 2026
        < Why does the course pause?
        < The provider's circumstances
        < When is the citizen expected back?
        < 1 December 2026
        < From 23 November 2026 nothing of the course is due, and I remind nobody. The ends move by as long as the pause lasts.
        < If it goes on 1 December 2026: Qualifying phase to and including 30 May 2027, main phase to 30 November 2027.
        < Instalments on a loan run on.
        < [Confirm and pause] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Pause
        < Saved in ML-2026-001.
        < Paused from 23 November 2026. No dates run, and I remind nobody.
        < Expected back 1 December 2026.
        < [Copy to your case system] [Undo] [My tasks]
        > resume ML-2026-001
        < # Resume · ML-2026-001
        < Step 1 of 2
        < The course goes on
        < Paused from
        < 23 November 2026
        < What is the first day back? {date} 2026-11-23
        < [Next] [Save for later] [Help] [Cancel]
        * answer
        < # Resume · ML-2026-001
        < Step 2 of 2
        < Check it
        < The course goes on
        < [Change]
        < What is the first day back?
        < 23 November 2026
        < Then there was no pause: all dates stay as they were.
        < Qualifying phase to and including 22 May 2027, main phase to 22 November 2027.
        < [Confirm and resume] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Resume
        < Saved in ML-2026-001.
        < The course goes on from 23 November 2026.
        < Qualifying phase to and including 22 May 2027, main phase to 22 November 2027.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
