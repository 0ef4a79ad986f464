import assert from 'node:assert/strict';
import { present, walk } from '../support/case-steps.ts';
import { inMain, lent, OVERDUE } from '../support/lent.ts';
import { logOf } from '../support/look-inside.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { change } from '../support/samples.ts';
import { transcript } from '../support/transcript.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const REASON = { reason: 'dødsboet er uden midler' };

describe('A conversation about a write-off', () => {
  it(
    'waits for a second person, who sees how much, why and from whom',
    withStage(async (stage) => {
      await present(stage, 'approver', 'coach');
      await lent(stage, await inMain(stage), OVERDUE);
      await transcript(
        stage,
        'finance',
        `
        > afskriv sag 1
        < # Afskriv · ML-2026-001
        < Trin 1 af 2
        < Gæld, I opgiver
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvor meget skal afskrives? {amount} »12.000«
        < Hvorfor skal det afskrives? {reason} (fx dødsboet er uden midler)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount=12.001
        < # Afskriv · ML-2026-001
        < Trin 1 af 2
        < Gæld, I opgiver
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvor meget skal afskrives? {amount} »12.001«
        < ⚠ Restgælden er 12.000 kr. Skriv et beløb fra 1 kr. til 12.000 kr.
        < Hvorfor skal det afskrives? {reason} (fx dødsboet er uden midler)
        < ⚠ Her mangler et svar. Skriv fx »dødsboet er uden midler«.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount=12.000 reason="dødsboet er uden midler"
        < # Afskriv · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Gæld, I opgiver
        < [Ret]
        < Hvor meget skal afskrives?
        < 12.000 kr. – tolvtusinde kroner
        < Hvorfor skal det afskrives?
        < dødsboet er uden midler
        < Intet bliver afskrevet, før en bevillingsansvarlig har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Afskriv
        < Gemt i ML-2026-001.
        < En bevillingsansvarlig skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > afskriv sag 1
        < Det kan ikke lade sig gøre med lånet i ML-2026-001 nu: afskrivning – venter på nr. 2. Det venter på den bevillingsansvarlige. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu.
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        ! Bekræft som nr. 2: afskrivning
        < # Bekræft som nr. 2: afskrivning
        < ML-2026-001 · M.
        < Økonomi foreslår en afskrivning.
        < 12.000 kr. af restgælden på 12.000 kr. foreslås afskrevet.
        < Budget
        < værktøj
        < 12.000 kr.
        < Tilbagebetaling
        < 12.000 kr. over 12 måneder: 12 × 1.000 kr., sidste 1. september 2027.
        < [Åbn] [Se sagen] [Jeg er inhabil]
        * open dialog=write-off-answer
        < # Bekræft afskrivning · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Afskrives
        < 12.000 kr.
        < Restgæld
        < 12.000 kr.
        < Begrundelse
        < dødsboet er uden midler
        < Foreslået af
        < Økonomimedarbejder
        < Skal det afskrives? {answer} ○ Ja ○ Nej
        < »Nej« ændrer intet: gælden bliver stående.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer=yes
        < # Bekræft afskrivning
        < Gemt i ML-2026-001.
        < 12.000 kr. er afskrevet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Lånet er afskrevet
        < # Lånet er afskrevet
        < ML-2026-001 · M.
        < To har bekræftet det.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'is partly, and the debt stays where no. 2 says no',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
      await transcript(
        stage,
        'finance',
        `
        > afskriv 5.000 kr. sag 1
        < # Afskriv · ML-2026-001
        < Trin 1 af 2
        < Gæld, I opgiver
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvor meget skal afskrives? {amount} »5.000«
        < Jeg forstår det som 5.000 kr. – femtusinde kroner.
        < Hvorfor skal det afskrives? {reason} (fx dødsboet er uden midler)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason="en del er forældet"
        < # Afskriv · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Gæld, I opgiver
        < [Ret]
        < Hvor meget skal afskrives?
        < 5.000 kr. – femtusinde kroner
        < Hvorfor skal det afskrives?
        < en del er forældet
        < Borgeren skylder stadig 7.000 kr.
        < Intet bliver afskrevet, før en bevillingsansvarlig har bekræftet som nr. 2.
        < [Bekræft og send til nr. 2] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Afskriv
        < Gemt i ML-2026-001.
        < En bevillingsansvarlig skal bekræfte som nr. 2 og har fået besked.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        > bekræft afskrivning sag 1
        < # Bekræft afskrivning · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Afskrives
        < 5.000 kr.
        < Restgæld
        < 12.000 kr.
        < Begrundelse
        < en del er forældet
        < Foreslået af
        < Økonomimedarbejder
        < Skal det afskrives? {answer} ○ Ja ○ Nej
        < »Nej« ændrer intet: gælden bliver stående.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        > nej
        < # Bekræft afskrivning · ML-2026-001
        < Trin 1 af 1
        < Er du enig?
        < Afskrives
        < 5.000 kr.
        < Restgæld
        < 12.000 kr.
        < Begrundelse
        < en del er forældet
        < Foreslået af
        < Økonomimedarbejder
        < Skal det afskrives? {answer} ○ Ja ● Nej
        < »Nej« ændrer intet: gælden bliver stående.
        < [Bekræft dit svar] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Bekræft afskrivning
        < Gemt i ML-2026-001.
        < Lånet bliver ikke afskrevet.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        > henstand sag 1
        < # Henstand · ML-2026-001
        < Trin 1 af 2
        < Afdragene bliver udskudt
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvornår skal næste afdrag falde? {date} 2026-12-01
        < På den dag eller lige efter. De andre afdrag flytter sig lige så mange måneder.
        < Hvorfor får borgeren henstand? {reason} (fx de første kunder betaler først til foråret)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Henstand
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'is never confirmed by who proposed it: not by typed words, a button or the card of somebody else',
    withKeptStore(async (kept) => {
      const before = await kept.open();
      const number = await inMain(before);
      await lent(before, number, OVERDUE);
      await change(before, 'finance', { roles: ['finance', 'loan-approver'] });
      const stage = await kept.open();
      await walk(stage, 'finance', `afskriv ${number}`, REASON);
      await transcript(
        stage,
        'finance',
        `
        > bekræft afskrivning sag 1
        < Du har selv foreslået det. En anden skal bekræfte som nr. 2.
        `,
      );
      const data = { dialog: 'write-off-answer', case: number };
      const pressed = await stage.press('finance', 'open', data);
      assert.match(JSON.stringify(pressed), /Du har selv foreslået det/);
      for (const verb of ['countersign', 'confirm', 'answer'])
        await stage.press('finance', verb, { ...data, answer: 'yes' });
      const theirs = buttonOf(cardOf(await stage.press('approver', 'open', data)), 'confirm');
      const forged = await stage.press('finance', 'confirm', { ...theirs.data, answer: 'yes' });
      assert.match(JSON.stringify(forged), /Kortet er gammelt/);
      const types = (await logOf(stage)).flatMap(({ events }) => events.map(({ type }) => type));
      assert.ok(types.includes('loan-write-off-proposed'));
      assert.ok(!types.includes('loan-written-off'));
    }),
  );

  it(
    'is spoken in English',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
      await walk(stage, 'finance', 'afskriv sag 1', REASON);
      await stage.say('approver', 'language en');
      await transcript(
        stage,
        'approver',
        `
        > confirm write-off ML-2026-001
        < # Confirm the write-off · ML-2026-001
        < Step 1 of 1
        < Do you agree?
        < To be written off
        < DKK 12,000
        < Balance
        < DKK 12,000
        < Reason
        < dødsboet er uden midler
        < Proposed by
        < Økonomimedarbejder
        < Is it to be written off? {answer} ○ Yes ○ No
        < "No" changes nothing: the debt stays.
        < [Confirm your answer] [Save for later] [Help] [Cancel]
        > yes
        < # Confirm the write-off · ML-2026-001
        < Step 1 of 1
        < Do you agree?
        < To be written off
        < DKK 12,000
        < Balance
        < DKK 12,000
        < Reason
        < dødsboet er uden midler
        < Proposed by
        < Økonomimedarbejder
        < Is it to be written off? {answer} ● Yes ○ No
        < "No" changes nothing: the debt stays.
        < [Confirm your answer] [Save for later] [Help] [Cancel]
        > ja
        < # Confirm the write-off
        < Saved in ML-2026-001.
        < DKK 12,000 is written off.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
