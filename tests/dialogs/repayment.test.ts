import { present } from '../support/case-steps.ts';
import { done, inMain, lent, OVERDUE } from '../support/lent.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a repayment', () => {
  it(
    'proposes the next instalment, and says what is left',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      await transcript(
        stage,
        'finance',
        `
        > indbetaling sag 1
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 12.000 kr.
        < Næste afdrag
        < 1.000 kr. 1. december 2026
        < Hvor meget er indbetalt? {amount} »1.000«
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-23
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Registrér indbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Indbetalingen
        < [Ret]
        < Hvor meget er indbetalt?
        < 1.000 kr. – ettusinde kroner
        < Bogført den
        < 23. november 2026
        < Restgæld bagefter: 11.000 kr. Næste afdrag: 1.000 kr. 1. januar 2027.
        < [Bekræft indbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér indbetaling
        < Gemt i ML-2026-001.
        < 1.000 kr. er registreret, bogført den 23. november 2026.
        < Restgæld: 11.000 kr. Næste afdrag: 1.000 kr. 1. januar 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > fortryd
        < # Registrér indbetaling
        < Fortrudt. ML-2026-001 er, som den var før.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'proposes what is overdue, takes a part of it, and payments out of order',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
      await transcript(
        stage,
        'finance',
        `
        > indbetaling på sag 1
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvor meget er indbetalt? {amount} »2.000«
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-23
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount=700 date=2026-11-20
        < # Registrér indbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Indbetalingen
        < [Ret]
        < Hvor meget er indbetalt?
        < 700 kr. – syvhundrede kroner
        < Bogført den
        < 20. november 2026
        < Restgæld bagefter: 11.300 kr. I restance: 1.300 kr. siden 1. oktober 2026.
        < [Bekræft indbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér indbetaling
        < Gemt i ML-2026-001.
        < 700 kr. er registreret, bogført den 20. november 2026.
        < Restgæld: 11.300 kr. I restance: 1.300 kr. siden 1. oktober 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > indbetaling 1.300 kr. på sag 1 den 12. oktober
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 11.300 kr.
        < I restance
        < 1.300 kr.
        < Ældste ubetalte afdrag
        < 300 kr. 1. oktober 2026
        < Hvor meget er indbetalt? {amount} »1.300«
        < Jeg forstår det som 1.300 kr. – ettusinde trehundrede kroner.
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-10-12
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Registrér indbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Indbetalingen
        < [Ret]
        < Hvor meget er indbetalt?
        < 1.300 kr. – ettusinde trehundrede kroner
        < Bogført den
        < 12. oktober 2026
        < Restgæld bagefter: 10.000 kr. Næste afdrag: 1.000 kr. 1. december 2026.
        < [Bekræft indbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér indbetaling
        < Gemt i ML-2026-001.
        < 1.300 kr. er registreret, bogført den 12. oktober 2026.
        < Restgæld: 10.000 kr. Næste afdrag: 1.000 kr. 1. december 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > indbetaling sag 1
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 10.000 kr.
        < Næste afdrag
        < 1.000 kr. 1. december 2026
        < Hvor meget er indbetalt? {amount} »1.000«
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-23
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount=0 date=2026-08-09
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 10.000 kr.
        < Næste afdrag
        < 1.000 kr. 1. december 2026
        < Hvor meget er indbetalt? {amount} »0«
        < ⚠ Restgælden er 10.000 kr. Skriv et beløb fra 1 kr. til 10.000 kr.
        < Bogført den {date} 2026-08-09
        < ⚠ Vælg en dag fra 10. august 2026 til 23. november 2026.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount=500 date=2026-11-24
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 10.000 kr.
        < Næste afdrag
        < 1.000 kr. 1. december 2026
        < Hvor meget er indbetalt? {amount} »500«
        < Jeg forstår det som 500 kr. – femhundrede kroner.
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-24
        < ⚠ Vælg en dag fra 10. august 2026 til 23. november 2026.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Registrér indbetaling
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'asks about more than is owed, and notes it as paid too much',
    withStage(async (stage) => {
      await present(stage, 'coach');
      const number = await inMain(stage);
      await lent(stage, number);
      await done(stage, 'finance', '2026-09-01', {
        type: 'repay',
        case: number,
        amount: 11_000,
        date: '2026-09-01',
      });
      await transcript(
        stage,
        'finance',
        `
        > indbetaling 1.300 kr. på sag 1 i går
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Det er 300 kr. mere, end der mangler. Passer beløbet, så behold det: 300 kr. bliver noteret som betalt for meget og skal tilbage til borgeren.
        < [Behold] [Ret]
        < Indbetalingen
        < Restgæld
        < 1.000 kr.
        < Næste afdrag
        < 1.000 kr. 1. november 2027
        < Hvor meget er indbetalt? {amount} »1.300«
        < Jeg forstår det som 1.300 kr. – ettusinde trehundrede kroner.
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-22
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > behold
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 1.000 kr.
        < Næste afdrag
        < 1.000 kr. 1. november 2027
        < Hvor meget er indbetalt? {amount} »1.300«
        < Jeg forstår det som 1.300 kr. – ettusinde trehundrede kroner.
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-22
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Registrér indbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Indbetalingen
        < [Ret]
        < Hvor meget er indbetalt?
        < 1.300 kr. – ettusinde trehundrede kroner
        < Bogført den
        < 22. november 2026
        < 300 kr. er betalt for meget og skal tilbage til borgeren.
        < Så er lånet indfriet.
        < [Bekræft indbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér indbetaling
        < Gemt i ML-2026-001.
        < 1.000 kr. er registreret, bogført den 22. november 2026.
        < 300 kr. er betalt for meget og skal tilbage til borgeren.
        < Intet mangler at blive betalt.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > indbetaling sag 1
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: indfriet. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Lånet er indfriet
        < # Lånet er indfriet
        < ML-2026-001 · M.
        < Alt er betalt tilbage.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'asks which of two running loans',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await lent(stage, number, OVERDUE);
      await lent(stage, number, { amount: 5_000, instalments: 5 });
      await transcript(
        stage,
        'finance',
        `
        > afdrag sag 1
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 3
        < Flere lån
        < Hvilket lån? {loan} ○ Lån 1: 12.000 kr., restgæld 12.000 kr. ○ Lån 2: 5.000 kr., restgæld 5.000 kr.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > lån 2
        < # Registrér indbetaling · ML-2026-001
        < Trin 2 af 3
        < ✓ Flere lån: Lån 2: 5.000 kr., … ▾
        < Indbetalingen
        < Restgæld
        < 5.000 kr.
        < Næste afdrag
        < 1.000 kr. 1. december 2026
        < Hvor meget er indbetalt? {amount} »1.000«
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-23
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Registrér indbetaling · ML-2026-001
        < Trin 3 af 3
        < Se det igennem
        < Flere lån
        < [Ret]
        < Hvilket lån?
        < Lån 2: 5.000 kr., restgæld 5.000 kr.
        < Indbetalingen
        < [Ret]
        < Hvor meget er indbetalt?
        < 1.000 kr. – ettusinde kroner
        < Bogført den
        < 23. november 2026
        < Restgæld bagefter: 4.000 kr. Næste afdrag: 1.000 kr. 1. januar 2027.
        < [Bekræft indbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér indbetaling
        < Gemt i ML-2026-001.
        < 1.000 kr. er registreret, bogført den 23. november 2026.
        < Restgæld: 4.000 kr. Næste afdrag: 1.000 kr. 1. januar 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is spoken in English',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
      await stage.say('finance', 'language en');
      await transcript(
        stage,
        'finance',
        `
        > repayment ML-2026-001
        < # Record repayment · ML-2026-001
        < Step 1 of 2
        < The repayment
        < Balance
        < DKK 12,000
        < Overdue
        < DKK 2,000
        < Oldest unpaid instalment
        < DKK 1,000 1 October 2026
        < How much was paid? {amount} »2.000«
        < A whole instalment, a part of it or more: write what came.
        < Booked on {date} 2026-11-23
        < [Next] [Save for later] [Help] [Cancel]
        * answer amount=12500
        < # Record repayment · ML-2026-001
        < Step 2 of 2
        < That is DKK 500 more than is owed. If the amount is right, keep it: DKK 500 is noted as paid too much and goes back to the citizen.
        < [Keep] [Change]
        < Check it
        < The repayment
        < [Change]
        < How much was paid?
        < DKK 12,500 – twelve thousand five hundred kroner
        < Booked on
        < 23 November 2026
        < DKK 500 is paid too much and goes back to the citizen.
        < Then the loan is repaid.
        < [Confirm the repayment] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Record repayment
        < Saved in ML-2026-001.
        < DKK 12,000 is recorded, booked 23 November 2026.
        < DKK 500 was paid too much and goes back to the citizen.
        < Nothing is left to be paid.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
