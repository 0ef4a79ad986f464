import assert from 'node:assert/strict';
import { present } from '../support/case-steps.ts';
import { copyAll } from '../support/copy-all.ts';
import { inMain, lent, OVERDUE } from '../support/lent.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about what is not paid', () => {
  it(
    'notes that a reminder was sent, once something is overdue',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
      await transcript(
        stage,
        'finance',
        `
        > rykker sag 1
        < # Rykker · ML-2026-001
        < Trin 1 af 1
        < Rykkeren er sendt
        < I restance
        < 2.000 kr.
        < Siden
        < 1. oktober 2026
        < [Vis brevet]
        < Hvornår sendte du rykkeren? {date} 2026-11-23
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * view view=letter
        < # Rykker · ML-2026-001
        < Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Du mangler at betale et afdrag
        < Kære Maria
        < Vi har ikke fået dit afdrag på mikrolånet, som forfaldt den 1. oktober 2026. Du mangler at betale 2.000 kr. Du skylder 12.000 kr. i alt.
        < Kan du ikke betale nu, så ring til os. Vi kan aftale henstand eller en ny afdragsordning.
        < Venlig hilsen ⏎ Økonomimedarbejder ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Du mangler at betale et afdrag ⏎  ⏎ Kære Maria ⏎  ⏎ Vi har ikke fået dit afdrag på mikrolånet, som forfaldt den 1. oktober 2026. Du mangler at betale 2.000 kr. Du skylder 12.000 kr. i alt. ⏎  ⏎ Kan du ikke betale nu, så ring til os. Vi kan aftale henstand eller en ny afdragsordning. ⏎  ⏎ Venlig hilsen ⏎ Økonomimedarbejder ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        > rykker sag 1
        < # Rykker · ML-2026-001
        < Trin 1 af 1
        < Rykkeren er sendt
        < I restance
        < 2.000 kr.
        < Siden
        < 1. oktober 2026
        < [Vis brevet]
        < Hvornår sendte du rykkeren? {date} 2026-11-23
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-10-01
        < # Rykker · ML-2026-001
        < Trin 1 af 1
        < Rykkeren er sendt
        < I restance
        < 2.000 kr.
        < Siden
        < 1. oktober 2026
        < [Vis brevet]
        < Hvornår sendte du rykkeren? {date} 2026-10-01
        < ⚠ Vælg en dag fra 2. oktober 2026 til 23. november 2026.
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        * confirm date=2026-11-20
        < # Rykker
        < Gemt i ML-2026-001.
        < Rykkeren er noteret.
        < [Vis brevet] [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=letter
        < # Rykker · ML-2026-001
        < Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026
        < Du mangler at betale et afdrag
        < Kære Maria
        < Vi har ikke fået dit afdrag på mikrolånet, som forfaldt den 1. oktober 2026. Du mangler at betale 2.000 kr. Du skylder 12.000 kr. i alt.
        < Kan du ikke betale nu, så ring til os. Vi kan aftale henstand eller en ny afdragsordning.
        < Venlig hilsen ⏎ Økonomimedarbejder ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        < Kopiér herfra {letter} »Næstved Kommune, Erhverv og beskæftigelse ⏎ Sag ML-2026-001 · 23. november 2026 ⏎  ⏎ Du mangler at betale et afdrag ⏎  ⏎ Kære Maria ⏎  ⏎ Vi har ikke fået dit afdrag på mikrolånet, som forfaldt den 1. oktober 2026. Du mangler at betale 2.000 kr. Du skylder 12.000 kr. i alt. ⏎  ⏎ Kan du ikke betale nu, så ring til os. Vi kan aftale henstand eller en ny afdragsordning. ⏎  ⏎ Venlig hilsen ⏎ Økonomimedarbejder ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00«
        < Læs brevet igennem, og send det med Digital Post. Jeg sender ikke noget.
        < [Tilbage til kvitteringen]
        > rykker sag 1
        < # Rykker · ML-2026-001
        < Trin 1 af 1
        < Rykkeren er sendt
        < I restance
        < 2.000 kr.
        < Siden
        < 1. oktober 2026
        < Sidste rykker
        < 20. november 2026
        < [Vis brevet]
        < Hvornår sendte du rykkeren? {date} 2026-11-23
        < [Bekræft og gem] [Gem til senere] [Hjælp] [Annuller]
        > annuller
        < # Rykker
        < Annulleret. Intet er sendt eller gemt i en sag.
        < [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'reminds nobody of what is not overdue, nor hands it over',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      await transcript(
        stage,
        'finance',
        `
        > rykker sag 1
        < Ingen afdrag er i restance i ML-2026-001.
        > overdrag sag 1 til inddrivelse
        < Ingen afdrag er i restance i ML-2026-001.
        `,
      );
    }),
  );

  it(
    'puts the instalments off, with the new plan before it is confirmed',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
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
        * answer date=2026-10-01 reason="de første kunder betaler til foråret"
        < # Henstand · ML-2026-001
        < Trin 1 af 2
        < Afdragene bliver udskudt
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvornår skal næste afdrag falde? {date} 2026-10-01
        < ⚠ Vælg en dag fra 23. november 2026 til 23. november 2027.
        < Hvorfor får borgeren henstand? {reason} »de første kunder betaler til foråret«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer date=2027-03-01
        < # Henstand · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Afdragene bliver udskudt
        < [Ret]
        < Hvornår skal næste afdrag falde?
        < 1. marts 2027
        < Hvorfor får borgeren henstand?
        < de første kunder betaler til foråret
        < Ny plan: 12 × 1.000 kr., første 1. marts 2027, sidste 1. februar 2028.
        < [Bekræft henstanden] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Henstand
        < Gemt i ML-2026-001.
        < Sidste afdrag er nu 1. februar 2028.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'makes a new schedule of what is left',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage), OVERDUE);
      await transcript(
        stage,
        'finance',
        `
        > ny afdragsordning sag 1 24 rater
        < # Ny afdragsordning · ML-2026-001
        < Trin 1 af 2
        < Resten i nye afdrag
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvor mange afdrag? {installments} »24«
        < Ét om måneden.
        < Hvornår falder det første? {date} 2026-12-01
        < Hvorfor en ny ordning? {reason} (fx indtægten er lavere end i budgettet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer installments=61 date=2028-01-01 reason="lavere indtægt end i budgettet"
        < # Ny afdragsordning · ML-2026-001
        < Trin 1 af 2
        < Resten i nye afdrag
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvor mange afdrag? {installments} »61«
        < ⚠ Vælg mellem 1 og 60 afdrag.
        < Hvornår falder det første? {date} 2028-01-01
        < ⚠ Vælg en dag fra 23. november 2026 til 23. november 2027.
        < Hvorfor en ny ordning? {reason} »lavere indtægt end i budgettet«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 24 afdrag
        < # Ny afdragsordning · ML-2026-001
        < Trin 1 af 2
        < Resten i nye afdrag
        < Restgæld
        < 12.000 kr.
        < I restance
        < 2.000 kr.
        < Ældste ubetalte afdrag
        < 1.000 kr. 1. oktober 2026
        < Hvor mange afdrag? {installments} »24«
        < Ét om måneden.
        < Hvornår falder det første? {date} 2028-01-01
        < ⚠ Vælg en dag fra 23. november 2026 til 23. november 2027.
        < Hvorfor en ny ordning? {reason} »lavere indtægt end i budgettet«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > første afdrag: 1. februar
        < # Ny afdragsordning · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Resten i nye afdrag
        < [Ret]
        < Hvor mange afdrag?
        < 24
        < Hvornår falder det første?
        < 1. februar 2027
        < Hvorfor en ny ordning?
        < lavere indtægt end i budgettet
        < Ny plan: 24 × 500 kr., første 1. februar 2027, sidste 1. januar 2029.
        < [Bekræft ordningen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Ny afdragsordning
        < Gemt i ML-2026-001.
        < Sidste afdrag er nu 1. januar 2029.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'hands a debt over to recovery, says what that means, and ends what follows from it',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await lent(stage, await inMain(stage), OVERDUE);
      await transcript(
        stage,
        'finance',
        `
        > overdrag sag 1 til inddrivelse
        < # Overdrag til inddrivelse · ML-2026-001
        < Trin 1 af 2
        < Gælden går til inddrivelse
        < I restance
        < 2.000 kr.
        < Siden
        < 1. oktober 2026
        < Hvilken dag er den overdraget? {date} 2026-11-23
        < Hvorfor til inddrivelse? {reason} (fx to rykkere uden svar)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason="to rykkere uden svar"
        < # Overdrag til inddrivelse · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Gælden går til inddrivelse
        < [Ret]
        < Hvilken dag er den overdraget?
        < 23. november 2026
        < Hvorfor til inddrivelse?
        < to rykkere uden svar
        < Hele restgælden på 12.000 kr. er Gældsstyrelsens at inddrive. De skriver til borgeren.
        < Jeg minder ikke mere om afdragene, og I kan ikke give henstand eller en ny ordning. Indbetalinger kan stadig registreres.
        < [Bekræft og overdrag] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Overdrag til inddrivelse
        < Gemt i ML-2026-001.
        < 12.000 kr. er overdraget til inddrivelse. Jeg minder ikke mere om afdragene.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > henstand sag 1
        < Lånet i ML-2026-001 er overdraget til inddrivelse. Kun indbetalinger kan registreres.
        > indbetaling sag 1
        < # Registrér indbetaling · ML-2026-001
        < Trin 1 af 2
        < Indbetalingen
        < Restgæld
        < 12.000 kr.
        < Hvor meget er indbetalt? {amount} (fx 1.042)
        < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
        < Bogført den {date} 2026-11-23
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount=500
        < # Registrér indbetaling · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Indbetalingen
        < [Ret]
        < Hvor meget er indbetalt?
        < 500 kr. – femhundrede kroner
        < Bogført den
        < 23. november 2026
        < Restgæld bagefter: 11.500 kr.
        < [Bekræft indbetalingen] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Registrér indbetaling
        < Gemt i ML-2026-001.
        < 500 kr. er registreret, bogført den 23. november 2026.
        < Restgæld: 11.500 kr.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        ! Lånet er overdraget til inddrivelse
        < # Lånet er overdraget til inddrivelse
        < ML-2026-001 · M.
        < Gældsstyrelsen skriver til borgeren. Jeg minder ikke mere om afdragene.
        < [Åbn]
        `,
      );
    }),
  );

  it(
    'takes a day that is typed first as the day of a deferral, and other words as the reason',
    withStage(async (stage) => {
      await lent(stage, await inMain(stage));
      const inputsOf = async (said: string) => cardOf(await stage.say('finance', said)).inputs;
      await inputsOf('henstand sag 1');
      const { date, reason } = await inputsOf('1. februar 2027');
      assert.deepEqual([date?.value, reason?.value ?? ''], ['2027-02-01', '']);
      const confirm = cardOf(await stage.say('finance', 'kunderne betaler først den 1. maj'));
      assert.ok(confirm.texts.includes('kunderne betaler først den 1. maj'), confirm.texts.join(' | '));
      assert.ok(confirm.texts.includes('1. februar 2027'), confirm.texts.join(' | '));
    }),
  );

  it(
    'is told to finance and the coach by the card of the morning, and never to the job centre',
    withStage(
      async (stage) => {
        await present(stage, 'finance', 'coach', 'caseworker');
        await lent(stage, await inMain(stage), OVERDUE);
        await copyAll(stage.store);
        await stage.say('director', 'hej');
        await transcript(
          stage,
          'finance',
          `
          ! Godmorgen. Én ting i dag, cirka to minutter.
          < # Godmorgen. Én ting i dag, cirka to minutter.
          < ML-2026-001 · M.
          < Et afdrag fra 1. oktober 2026 er ikke betalt.
          < [Registrér indbetaling]
          * open dialog=repayment
          < # Registrér indbetaling · ML-2026-001
          < Trin 1 af 2
          < Indbetalingen
          < Restgæld
          < 12.000 kr.
          < I restance
          < 1.000 kr.
          < Ældste ubetalte afdrag
          < 1.000 kr. 1. oktober 2026
          < Hvor meget er indbetalt? {amount} »1.000«
          < Et helt afdrag, en del af det eller mere: skriv det, der er kommet.
          < Bogført den {date} 2026-10-02
          < [Næste] [Gem til senere] [Hjælp] [Annuller]
          `,
        );
        await transcript(
          stage,
          'coach',
          `
          ! Godmorgen. To ting i dag, cirka tre minutter.
          < # Godmorgen. To ting i dag, cirka tre minutter.
          < ML-2026-001 · M.
          < Månedsstatus – den skulle være skrevet 1. oktober 2026.
          < [Skriv status]
          < ML-2026-001 · M.
          < Et afdrag fra 1. oktober 2026 er ikke betalt.
          < [Åbn]
          `,
        );
        const heard = stage.posted.filter(
          ({ conversation }) => conversation === stage.conversationOf('caseworker'),
        );
        assert.doesNotMatch(JSON.stringify(heard), /afdrag|restance/i);
      },
      { now: '2026-10-02T06:30:00.000Z' },
    ),
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
        > deferral ML-2026-001
        < # Deferral · ML-2026-001
        < Step 1 of 2
        < The instalments are put off
        < Balance
        < DKK 12,000
        < Overdue
        < DKK 2,000
        < Oldest unpaid instalment
        < DKK 1,000 1 October 2026
        < When is the next instalment to fall? {date} 2026-12-01
        < On that day or right after. The others move by as many months.
        < Why does the citizen get a deferral? {reason} (e.g. the first customers pay in spring)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        * answer reason="the customers pay in spring"
        < # Deferral · ML-2026-001
        < Step 2 of 2
        < Check it
        < The instalments are put off
        < [Change]
        < When is the next instalment to fall?
        < 1 December 2026
        < Why does the citizen get a deferral?
        < the customers pay in spring
        < New plan: 12 × DKK 1,000, the first 1 December 2026, the last 1 November 2027.
        < [Confirm the deferral] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Deferral
        < Saved in ML-2026-001.
        < The last instalment is now 1 November 2027.
        < [Copy to your case system] [Undo] [My tasks]
        > new schedule ML-2026-001
        < # New schedule · ML-2026-001
        < Step 1 of 2
        < The rest in new instalments
        < Balance
        < DKK 12,000
        < Next instalment
        < DKK 1,000 1 December 2026
        < How many instalments? {installments} (e.g. 24 instalments)
        < One a month.
        < When does the first one fall? {date} 2026-12-01
        < Why a new schedule? {reason} (e.g. the income is lower than in the budget)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        * answer installments=6 reason="a better income"
        < # New schedule · ML-2026-001
        < Step 2 of 2
        < Check it
        < The rest in new instalments
        < [Change]
        < How many instalments?
        < 6
        < When does the first one fall?
        < 1 December 2026
        < Why a new schedule?
        < a better income
        < New plan: 6 × DKK 2,000, the first 1 December 2026, the last 1 May 2027.
        < [Confirm the schedule] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # New schedule
        < Saved in ML-2026-001.
        < The last instalment is now 1 May 2027.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
