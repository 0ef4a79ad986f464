import { done, granted, inMain, lent, OVERDUE } from '../support/lent.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

const paid = (stage: Stage, number: string, amount: number, date: string) =>
  done(stage, 'finance', date, { type: 'repay', case: number, amount, date });

describe('A conversation about a step that is taken back', () => {
  it(
    'lists what can be, the newest first, and leads on where a payment was of another case',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await lent(stage, number, OVERDUE);
      await paid(stage, number, 1_000, '2026-10-01');
      await paid(stage, number, 1_000, '2026-11-02');
      await done(stage, 'finance', '2026-11-03', {
        type: 'defer',
        case: number,
        date: '2027-01-01',
        reason: 'sygdom i familien',
      });
      await transcript(
        stage,
        'finance',
        `
        > tilbagefør sag 1
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ○ Henstand til 1. januar 2027 ○ Indbetaling 1.000 kr. 2. november 2026 ○ Indbetaling 1.000 kr. 1. oktober 2026
        < Det nyeste står først. Noget kan først tilbageføres, når det, der bygger på det, er det.
        < Hvorfor skal det tilbageføres? {reason} (fx registreret på en forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > den anden
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ○ Henstand til 1. januar 2027 ○ Indbetaling 1.000 kr. 2. november 2026 ○ Indbetaling 1.000 kr. 1. oktober 2026
        < ⚠ Det forstod jeg ikke. Svar »Henstand til 1. januar 2027«, »Indbetaling 1.000 kr. 2. november 2026« eller »Indbetaling 1.000 kr. 1. oktober 2026«.
        < Hvorfor skal det tilbageføres? {reason} (fx registreret på en forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Indbetaling 1.000 kr. 2. november 2026
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ○ Henstand til 1. januar 2027 ● Indbetaling 1.000 kr. 2. november 2026 ○ Indbetaling 1.000 kr. 1. oktober 2026
        < Det nyeste står først. Noget kan først tilbageføres, når det, der bygger på det, er det.
        < Hvorfor skal det tilbageføres? {reason} (fx registreret på en forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > registreret på en forkert sag
        < # Tilbagefør · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvad skal tilbageføres?
        < Indbetaling 1.000 kr. 2. november 2026
        < Hvorfor skal det tilbageføres?
        < registreret på en forkert sag
        < [Bekræft og tilbagefør] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Tilbagefør
        < Gemt i ML-2026-001.
        < Tilbageført. Det gamle bliver stående i hændelsesloggen.
        < Restgæld: 11.000 kr. I restance: 1.000 kr. siden 1. november 2026.
        < Hørte indbetalingen til på en anden sag, så registrér den der nu.
        < [Kopiér til fagsystemet] [Fortryd] [Registrér på en anden sag] [Mine opgaver]
        * open dialog=repayment
        < # Dine opgaver
        < Hvilken sag? Vælg den her, eller skriv sagsnummeret.
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Afdrag 1. november i restance
        < [Registrér]
        > tilbagefør sag 1
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ○ Henstand til 1. januar 2027 ○ Indbetaling 1.000 kr. 1. oktober 2026
        < Det nyeste står først. Noget kan først tilbageføres, når det, der bygger på det, er det.
        < Hvorfor skal det tilbageføres? {reason} (fx registreret på en forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > Henstand til 1. januar 2027
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ● Henstand til 1. januar 2027 ○ Indbetaling 1.000 kr. 1. oktober 2026
        < Det nyeste står først. Noget kan først tilbageføres, når det, der bygger på det, er det.
        < Hvorfor skal det tilbageføres? {reason} (fx registreret på en forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > forkert dato
        < # Tilbagefør · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvad skal tilbageføres?
        < Henstand til 1. januar 2027
        < Hvorfor skal det tilbageføres?
        < forkert dato
        < [Bekræft og tilbagefør] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Tilbagefør
        < Gemt i ML-2026-001.
        < Tilbageført. Det gamle bliver stående i hændelsesloggen.
        < Restgæld: 11.000 kr. I restance: 1.000 kr. siden 1. november 2026.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'takes back a payout only before anything was paid, and a grant only before it was paid out',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await granted(stage, number);
      await transcript(
        stage,
        'finance',
        `
        > tilbagefør sag 1
        < Der er ikke noget at tilbageføre i ML-2026-001.
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        > tilbagefør sag 1
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ○ Lån bevilget 12.000 kr. 5. august 2026
        < Det nyeste står først. Noget kan først tilbageføres, når det, der bygger på det, er det.
        < Hvorfor skal det tilbageføres? {reason} (fx registreret på en forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason="det forkerte beløb" entry="7"
        < # Tilbagefør · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvad skal tilbageføres?
        < Lån bevilget 12.000 kr. 5. august 2026
        < Hvorfor skal det tilbageføres?
        < det forkerte beløb
        < [Bekræft og tilbagefør] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Tilbagefør
        < Gemt i ML-2026-001.
        < Tilbageført. Det gamle bliver stående i hændelsesloggen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        > tilbagefør sag 1
        < Der er ikke noget at tilbageføre i ML-2026-001.
        `,
      );
    }),
  );

  it(
    'takes back a payout that did not happen',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await lent(stage, number);
      await transcript(
        stage,
        'approver',
        `
        > tilbagefør sag 1
        < Der er ikke noget at tilbageføre i ML-2026-001.
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        > tilbagefør udbetalingen i sag 1
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ○ Lån udbetalt 12.000 kr. 10. august 2026
        < Det nyeste står først. Noget kan først tilbageføres, når det, der bygger på det, er det.
        < Hvorfor skal det tilbageføres? {reason} (fx registreret på en forkert sag)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer reason="banken afviste den"
        < # Tilbagefør · ML-2026-001
        < Trin 1 af 2
        < Hvad er forkert?
        < Hvad skal tilbageføres? {entry} ○ Lån udbetalt 12.000 kr. 10. august 2026
        < ⚠ Her mangler et svar. Skriv fx »den nyeste«.
        < Hvorfor skal det tilbageføres? {reason} »banken afviste den«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > udbetaling
        < # Tilbagefør · ML-2026-001
        < Trin 2 af 2
        < Se det igennem
        < Hvad er forkert?
        < [Ret]
        < Hvad skal tilbageføres?
        < Lån udbetalt 12.000 kr. 10. august 2026
        < Hvorfor skal det tilbageføres?
        < banken afviste den
        < [Bekræft og tilbagefør] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Tilbagefør
        < Gemt i ML-2026-001.
        < Tilbageført. Det gamle bliver stående i hændelsesloggen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > tilbagefør sag 1
        < Det har du ikke adgang til.
        `,
      );
    }),
  );

  it(
    'is spoken in English',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await lent(stage, number, OVERDUE);
      await paid(stage, number, 1_000, '2026-10-01');
      await stage.say('finance', 'language en');
      await transcript(
        stage,
        'finance',
        `
        > reverse ML-2026-001
        < # Reverse · ML-2026-001
        < Step 1 of 2
        < What is wrong?
        < What is to be reversed? {entry} ○ Repayment DKK 1,000 1 October 2026
        < The newest is first. What others are built on can be reversed after those.
        < Why is it reversed? {reason} (e.g. recorded on the wrong case)
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        * answer reason="recorded twice"
        < # Reverse · ML-2026-001
        < Step 1 of 2
        < What is wrong?
        < What is to be reversed? {entry} ○ Repayment DKK 1,000 1 October 2026
        < ⚠ An answer is missing here. Try "the newest".
        < Why is it reversed? {reason} »recorded twice«
        < Only what is needed. The citizen can read it.
        < [Next] [Save for later] [Help] [Cancel]
        > repayment
        < # Reverse · ML-2026-001
        < Step 2 of 2
        < Check it
        < What is wrong?
        < [Change]
        < What is to be reversed?
        < Repayment DKK 1,000 1 October 2026
        < Why is it reversed?
        < recorded twice
        < [Confirm and reverse] [Back] [Save for later] [Help] [Cancel]
        * confirm
        < # Reverse
        < Saved in ML-2026-001.
        < Reversed. The old entry stays in the event log.
        < Balance: DKK 12,000. Overdue: DKK 2,000 since 1 October 2026.
        < If the payment belonged to another case, record it there now.
        < [Copy to your case system] [Undo] [Record on another case] [My tasks]
        `,
      );
    }),
  );
});
