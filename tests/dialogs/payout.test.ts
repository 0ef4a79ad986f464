import assert from 'node:assert/strict';
import { change } from '../support/samples.ts';
import { granted, inMain, lent, told, withTerms } from '../support/lent.ts';
import { logOf } from '../support/look-inside.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a payout', () => {
  it(
    'shows what was granted and on what terms, and the plan before it is confirmed',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await granted(stage, number, {
        amount: 30_000,
        approved: 25_000,
        instalments: 24,
        conditions: 'Værktøjet bliver købt på faktura.',
      });
      await told(stage, 'loan', 'finance', 'coach');
      await transcript(
        stage,
        'finance',
        `
        ! Lån til udbetaling
        < # Lån til udbetaling
        < ML-2026-001 · M.
        < Lånet er bevilget. Registrér udbetalingen, når aftalen er underskrevet og pengene er bogført.
        < 25.000 kr. er bevilget, 30.000 kr. var søgt.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. februar 2029.
        < [Registrér udbetaling] [Se sagen]
        * open dialog=payout
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 25.000 kr. – 30.000 kr. var søgt
        < Vilkår
        < Værktøjet bliver købt på faktura.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} (dato)
        < Hvor meget er udbetalt? {amount} »25.000«
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer agreementDate=2026-08-12
        < # Registrér udbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Udbetalingen
        < [Ret]
        < Hvornår blev låneaftalen skrevet under?
        < 12. august 2026
        < Hvor meget er udbetalt?
        < 25.000 kr. – femogtyvetusinde kroner
        < Bogført den
        < 23. november 2026
        < CVR-nummer
        < –
        < Afdrag: 23 × 1.042 kr. og 1 × 1.034 kr., første 1. marts 2027, sidste 1. februar 2029.
        < Når det hele er udbetalt, er der 25.000 kr. tilbage af loftet på 50.000 kr.
        < [Bekræft udbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér udbetaling
        < Gemt i ML-2026-001.
        < 25.000 kr. er udbetalt, bogført den 23. november 2026.
        < Afdrag: 23 × 1.042 kr. og 1 × 1.034 kr., første 1. marts 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Lånet er udbetalt
        < # Lånet er udbetalt
        < ML-2026-001 · M.
        < Se afdragene på sagen.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'says at each field what cannot stand, and does not take øre or an amount with two readings',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await granted(stage, number);
      await transcript(
        stage,
        'finance',
        `
        > udbetaling sag 1
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} (dato)
        < Hvor meget er udbetalt? {amount} »12.000«
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer agreementDate=2026-08-01 amount=12.001 cvr=12345678
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-08-01
        < ⚠ Vælg en dag fra 5. august 2026 til 23. november 2026. Lånet blev bevilget 5. august 2026, og aftalen bliver skrevet under bagefter.
        < Hvor meget er udbetalt? {amount} »12.001«
        < ⚠ Der er 12.000 kr. tilbage af det, der er bevilget. Skriv et beløb fra 1 kr. til 12.000 kr.
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer (valgfrit) {cvr} »12345678«
        < ⚠ Det er ikke et CVR-nummer: otte cifre, fx 25313763.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer agreementDate=2026-11-20 amount=12,000 date=2026-11-19 cvr=25313763
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-11-20
        < Hvor meget er udbetalt? {amount} »12,000«
        < ⚠ Mener du 12 kr. – tolv kroner eller 12.000 kr. – tolvtusinde kroner?
        < Bogført den {date} 2026-11-19
        < ⚠ Vælg en dag fra 20. november 2026 til 23. november 2026.
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > beløb: 999,50
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-11-20
        < Hvor meget er udbetalt? {amount} »999,50«
        < ⚠ Her regner jeg i hele kroner. Skriv beløbet uden øre.
        < Bogført den {date} 2026-11-19
        < ⚠ Vælg en dag fra 20. november 2026 til 23. november 2026.
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > beløb: 0
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-11-20
        < Hvor meget er udbetalt? {amount} »0«
        < ⚠ Der er 12.000 kr. tilbage af det, der er bevilget. Skriv et beløb fra 1 kr. til 12.000 kr.
        < Bogført den {date} 2026-11-19
        < ⚠ Vælg en dag fra 20. november 2026 til 23. november 2026.
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > beløb: halvtreds tusind
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-11-20
        < Hvor meget er udbetalt? {amount} »50.000«
        < ⚠ Der er 12.000 kr. tilbage af det, der er bevilget. Skriv et beløb fra 1 kr. til 12.000 kr.
        < Bogført den {date} 2026-11-19
        < ⚠ Vælg en dag fra 20. november 2026 til 23. november 2026.
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > bogført: i går
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-11-20
        < Hvor meget er udbetalt? {amount} »50.000«
        < ⚠ Der er 12.000 kr. tilbage af det, der er bevilget. Skriv et beløb fra 1 kr. til 12.000 kr.
        < Bogført den {date} 2026-11-22
        < Skriv aldrig et kontonummer her.
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 12.000
        < # Registrér udbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Udbetalingen
        < [Ret]
        < Hvornår blev låneaftalen skrevet under?
        < 20. november 2026
        < Hvor meget er udbetalt?
        < 12.000 kr. – tolvtusinde kroner
        < Bogført den
        < 22. november 2026
        < CVR-nummer
        < 25313763
        < Afdrag: 12 × 1.000 kr., første 1. marts 2027, sidste 1. februar 2028.
        < Når det hele er udbetalt, er der 38.000 kr. tilbage af loftet på 50.000 kr.
        < [Bekræft udbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-11-20
        < Hvor meget er udbetalt? {amount} »12.000«
        < Jeg forstår det som 12.000 kr. – tolvtusinde kroner.
        < Bogført den {date} 2026-11-22
        < Skriv aldrig et kontonummer her.
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Hvorfor spørger du? · Hvornår blev låneaftalen skrevet under?
        < Uden en underskrevet låneaftale har borgeren ikke lovet at betale tilbage, og så bliver der ikke udbetalt. Hvem ser det? Økonomi, den bevillingsansvarlige, coachen, sagsbehandleren og lederen i jobcentret – ikke Erhvervschefen.
        < Hvorfor spørger du? · Hvor meget er udbetalt?
        < Der kan udbetales i flere dele, aldrig mere end bevilget og aldrig over loftet for borgeren. Hvem ser det? Økonomi, den bevillingsansvarlige, coachen, sagsbehandleren og lederen i jobcentret – ikke Erhvervschefen.
        < Hvorfor spørger du? · Bogført den
        < Pengene går til borgerens NemKonto, og økonomisystemet er regnskabet. Her står kun dagen, aldrig et kontonummer. Hvem ser det? Økonomi, den bevillingsansvarlige, coachen, sagsbehandleren og lederen i jobcentret – ikke Erhvervschefen.
        < Hvorfor spørger du? · CVR-nummer
        < Har borgeren registreret virksomheden, kan evalueringen se, om den findes senere. Lånet kræver det ikke. Hvem ser det? Økonomi, den bevillingsansvarlige, coachen, sagsbehandleren og lederen i jobcentret – ikke Erhvervschefen.
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-11-20
        < Hvor meget er udbetalt? {amount} »12.000«
        < Jeg forstår det som 12.000 kr. – tolvtusinde kroner.
        < Bogført den {date} 2026-11-22
        < Skriv aldrig et kontonummer her.
        < CVR-nummer (valgfrit) {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'pays out in parts, with the day of the agreement kept and what is left of the ceiling said',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await granted(stage, number, { amount: 49_500, instalments: 20 });
      await transcript(
        stage,
        'finance',
        `
        > udbetaling 20.000 sag 1
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 49.500 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} (dato)
        < Hvor meget er udbetalt? {amount} »20.000«
        < Jeg forstår det som 20.000 kr. – tyvetusinde kroner.
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer (valgfrit) {cvr} (fx 25313763)
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer agreementDate=2026-08-12 cvr="25 31 37 63"
        < # Registrér udbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Udbetalingen
        < [Ret]
        < Hvornår blev låneaftalen skrevet under?
        < 12. august 2026
        < Hvor meget er udbetalt?
        < 20.000 kr. – tyvetusinde kroner
        < Bogført den
        < 23. november 2026
        < CVR-nummer
        < 25 31 37 63
        < Afdrag: 20 × 1.000 kr., første 1. marts 2027, sidste 1. oktober 2028.
        < 29.500 kr. mangler at blive udbetalt.
        < Når det hele er udbetalt, er der 500 kr. tilbage af loftet på 50.000 kr. Det er under 1.000 kr., så borgeren kan ikke få et lån mere.
        < [Bekræft udbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér udbetaling
        < Gemt i ML-2026-001.
        < 20.000 kr. er udbetalt, bogført den 23. november 2026.
        < Afdrag: 20 × 1.000 kr., første 1. marts 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > udbetaling sag 1
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 49.500 kr.
        < Udbetalt
        < 20.000 kr.
        < Tilbage at udbetale
        < 29.500 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-08-12
        < Hvor meget er udbetalt? {amount} »29.500«
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount=29500
        < # Registrér udbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Udbetalingen
        < [Ret]
        < Hvornår blev låneaftalen skrevet under?
        < 12. august 2026
        < Hvor meget er udbetalt?
        < 29.500 kr. – niogtyvetusinde femhundrede kroner
        < Bogført den
        < 23. november 2026
        < Afdrag: 20 × 2.475 kr., første 1. marts 2027, sidste 1. oktober 2028.
        < Når det hele er udbetalt, er der 500 kr. tilbage af loftet på 50.000 kr. Det er under 1.000 kr., så borgeren kan ikke få et lån mere.
        < [Bekræft udbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér udbetaling
        < Gemt i ML-2026-001.
        < 29.500 kr. er udbetalt, bogført den 23. november 2026.
        < Afdrag: 20 × 2.475 kr., første 1. marts 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > udbetaling sag 1
        < Hele lånet i ML-2026-001 er udbetalt.
        `,
      );
    }),
  );

  it(
    'is refused to who granted the loan, by typed words, by a button and with the card of somebody else',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      const number = await inMain(before);
      await granted(before, number);
      await change(before, 'approver', { roles: ['loan-approver', 'finance'] });
      const stage = await kept.open();
      await transcript(
        stage,
        'approver',
        `
        > udbetaling sag 1
        < Du har selv bevilget lånet i ML-2026-001. En anden skal udbetale det.
        `,
      );
      const pressed = await stage.press('approver', 'open', { dialog: 'payout', case: number });
      assert.match(JSON.stringify(pressed), /Du har selv bevilget lånet/);
      const forged = buttonOf(cardOf(await stage.say('finance', `udbetaling ${number}`)), 'answer');
      const tried = await stage.press('approver', 'confirm', {
        ...forged.data,
        agreementDate: '2026-08-12',
        amount: '12000',
        date: '2026-11-23',
        cvr: '',
      });
      assert.equal(tried.status, 200);
      assert.match(JSON.stringify(tried), /Kortet er gammelt/);
      const paid = (await logOf(stage)).filter(({ events }) =>
        events.some(({ type }) => type === 'loan-disbursed'),
      );
      assert.deepEqual(paid, []);
    }),
  );

  it(
    'says why not where there is no loan, none that waits, and to who does not pay',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await transcript(
        stage,
        'coach',
        `
        > udbetaling sag 1
        < Det har du ikke adgang til.
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        > udbetaling sag 1
        < Jeg kan ikke vise dig ML-2026-001: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
      await lent(stage, number);
      await transcript(
        stage,
        'finance',
        `
        > udbetaling sag 1
        < Hele lånet i ML-2026-001 er udbetalt.
        > udbetaling sag 9
        < Jeg kan ikke vise dig ML-2026-009: sagen findes ikke, eller du er ikke på den. »sager« viser dine.
        `,
      );
    }),
  );

  it(
    'demands the number of the business where the terms do, and asks no more for one that is known',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      await withTerms(before, { cvrBeforePayout: true });
      await granted(before, await inMain(before));
      const stage = await kept.open();
      await transcript(
        stage,
        'finance',
        `
        > udbetaling sag 1
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} (dato)
        < Hvor meget er udbetalt? {amount} »12.000«
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer {cvr} (fx 25313763)
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer agreementDate=2026-08-12
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-08-12
        < Hvor meget er udbetalt? {amount} »12.000«
        < Jeg forstår det som 12.000 kr. – tolvtusinde kroner.
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer {cvr} (fx 25313763)
        < ⚠ Her mangler et svar. Skriv fx »25313763«.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 12345678
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-08-12
        < Hvor meget er udbetalt? {amount} »12.000«
        < Jeg forstår det som 12.000 kr. – tolvtusinde kroner.
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer {cvr} »12345678«
        < ⚠ Det er ikke et CVR-nummer: otte cifre, fx 25313763.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > CVR: 25313763
        < # Registrér udbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Udbetalingen
        < [Ret]
        < Hvornår blev låneaftalen skrevet under?
        < 12. august 2026
        < Hvor meget er udbetalt?
        < 12.000 kr. – tolvtusinde kroner
        < Bogført den
        < 23. november 2026
        < CVR-nummer
        < 25313763
        < Afdrag: 12 × 1.000 kr., første 1. marts 2027, sidste 1. februar 2028.
        < Når det hele er udbetalt, er der 38.000 kr. tilbage af loftet på 50.000 kr.
        < [Bekræft udbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret beløb
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-08-12
        < Hvor meget er udbetalt? {amount} »12.000«
        < Jeg forstår det som 12.000 kr. – tolvtusinde kroner.
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < CVR-nummer {cvr} »25313763«
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 5.000
        < # Registrér udbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Udbetalingen
        < [Ret]
        < Hvornår blev låneaftalen skrevet under?
        < 12. august 2026
        < Hvor meget er udbetalt?
        < 5.000 kr. – femtusinde kroner
        < Bogført den
        < 23. november 2026
        < CVR-nummer
        < 25313763
        < Afdrag: 11 × 417 kr. og 1 × 413 kr., første 1. marts 2027, sidste 1. februar 2028.
        < 7.000 kr. mangler at blive udbetalt.
        < Når det hele er udbetalt, er der 38.000 kr. tilbage af loftet på 50.000 kr.
        < [Bekræft udbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér udbetaling
        < Gemt i ML-2026-001.
        < 5.000 kr. er udbetalt, bogført den 23. november 2026.
        < Afdrag: 11 × 417 kr. og 1 × 413 kr., første 1. marts 2027.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > udbetaling sag 1
        < # Registrér udbetaling · ML-2026-001
        < Trin 1 af 2
        < Udbetalingen
        < Bevilget
        < 12.000 kr.
        < Udbetalt
        < 5.000 kr.
        < Tilbage at udbetale
        < 7.000 kr.
        < Hvornår blev låneaftalen skrevet under? {agreementDate} 2026-08-12
        < Hvor meget er udbetalt? {amount} »7.000«
        < Bogført den {date} 2026-11-23
        < Skriv aldrig et kontonummer her.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'is spoken in English',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await granted(stage, number);
      await stage.say('finance', 'language en');
      await transcript(
        stage,
        'finance',
        `
        > payout ML-2026-001
        < # Record payout · ML-2026-001
        < Step 1 of 2
        < The payout
        < Granted
        < DKK 12,000
        < When was the loan agreement signed? {agreementDate} (dato)
        < How much was paid out? {amount} »12.000«
        < Booked on {date} 2026-11-23
        < Never write an account number here.
        < CVR number (optional) {cvr} (e.g. 25313763)
        < [Next] [Save for later] [Help] [Cancel]
        * answer agreementDate=2026-08-12 amount=8.000
        < # Record payout · ML-2026-001
        < Step 2 of 2
        < Check it
        < The payout
        < [Change]
        < When was the loan agreement signed?
        < 12 August 2026
        < How much was paid out?
        < DKK 8,000 – eight thousand kroner
        < Booked on
        < 23 November 2026
        < CVR number
        < –
        < Instalments: 11 × DKK 667 and 1 × DKK 663, the first 1 March 2027, the last 1 February 2028.
        < DKK 4,000 is still to be paid out.
        < Once all is paid out, DKK 38,000 is left of the ceiling of DKK 50,000.
        < [Confirm the payout] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Record payout
        < Saved in ML-2026-001.
        < DKK 8,000 is paid out, booked 23 November 2026.
        < Instalments: 11 × DKK 667 and 1 × DKK 663, the first 1 March 2027.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
