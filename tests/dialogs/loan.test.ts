import { present } from '../support/case-steps.ts';
import { asked, decidedOn, inMain, paidOut } from '../support/loan-talk.ts';
import { transcript } from '../support/transcript.ts';
import { withStage } from '../support/with-stage.ts';

describe('A conversation about a request for a loan', () => {
  it(
    'shows the instalments while they are chosen, and goes to whoever decides',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver', 'finance');
      await inMain(stage);
      await transcript(
        stage,
        'coach',
        `
        > lån ML-2026-001
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} (fx 25.000)
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount="25 t.kr." budget="computer 8.000, værktøj 12.000, skilt 4.500"
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} »25.000«
        < Jeg forstår det som 25.000 kr. – femogtyvetusinde kroner.
        < Hvad skal pengene bruges til? {budget} »computer 8.000 ⏎ værktøj 12.000 ⏎ skilt 4.500«
        < ⚠ Budgettet giver 24.500 kr., og beløbet er 25.000 kr. Der er 500 kr. for lidt i budgettet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > budget: computer 8.000, værktøj 12.000, skilt 5.000
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 3
        < ✓ Beløb og budget: 25.000 kr. – … ▾
        < Tilbagebetaling
        < 12 måneder
        < 11 × 2.084 kr. og 1 × 2.076 kr., sidste 1. december 2027
        < 24 måneder
        < 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028
        < 36 måneder
        < 35 × 695 kr. og 1 × 675 kr., sidste 1. december 2029
        < Over hvor mange måneder skal lånet betales tilbage? {installments} (fx 24)
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »1«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * edit field=installments installments="24 måneder"
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 3
        < ✓ Beløb og budget: 25.000 kr. – … ▾
        < Tilbagebetaling
        < Hvis lånet udbetales i dag
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Over hvor mange måneder skal lånet betales tilbage? {installments} »24«
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »1«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tre år
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 36 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 1 måned
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} (fx de første tre kunder venter på værkstedet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ○ Ikke endnu
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. december 2029.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm justification="De første tre kunder venter" citizenAgrees=no
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 36 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 1 måned
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} »De første tre kunder venter«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ● Ikke endnu
        < ⚠ Så sender jeg ikke noget endnu. Vis borgeren ansøgningen i ro og mag – kladden er gemt, og »fortsæt« henter den.
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. december 2029.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * edit field=installments
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 3
        < ✓ Beløb og budget: 25.000 kr. – … ▾
        < Tilbagebetaling
        < Hvis lånet udbetales i dag
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. december 2029.
        < Over hvor mange måneder skal lånet betales tilbage? {installments} »36«
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »1«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer installments="30"
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 30 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 1 måned
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} »De første tre kunder venter«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ● Ikke endnu
        < ⚠ Så sender jeg ikke noget endnu. Vis borgeren ansøgningen i ro og mag – kladden er gemt, og »fortsæt« henter den.
        < 25.000 kr. over 30 måneder: 29 × 834 kr. og 1 × 814 kr., sidste 1. juni 2029.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 30 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 1 måned
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} »De første tre kunder venter«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ● Ja ○ Ikke endnu
        < 25.000 kr. over 30 måneder: 29 × 834 kr. og 1 × 814 kr., sidste 1. juni 2029.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Låneansøgning
        < Gemt i ML-2026-001.
        < Den bevillingsansvarlige har fået ansøgningen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        ! Låneansøgning til afgørelse
        < # Låneansøgning til afgørelse
        < ML-2026-001 · M.H.
        < Coachen har sendt en ansøgning for borgeren.
        < 25.000 kr. – femogtyvetusinde kroner.
        < Fristen er 21. december 2026.
        < Budget
        < computer
        < 8.000 kr.
        < værktøj
        < 12.000 kr.
        < skilt
        < 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 30 måneder: 29 × 834 kr. og 1 × 814 kr., sidste 1. juni 2029.
        < [Afgør] [Se sagen] [Jeg er inhabil]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.H.
        < Lån: ansøgning til afgørelse · Fristen er 21. december 2026 – 28 dage endnu.
        < [Afgør]
        `,
      );
      await transcript(
        stage,
        'finance',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        `,
      );
      await transcript(
        stage,
        'coach',
        `
        > lån ML-2026-001
        < ML-2026-001 har allerede et lån, der ikke er afgjort eller udbetalt. Træk det tilbage, eller vent, til det er udbetalt.
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka to minutter.
        < Hos dig
        < ML-2026-001 · M.H.
        < Månedsstatus – 6 måneder mangler
        < [Månedsstatus]
        `,
      );
    }),
  );

  it(
    'is typed from a sentence that says most of it; why, show, back and change',
    withStage(async (stage) => {
      await inMain(stage);
      await transcript(
        stage,
        'coach',
        `
        > lån 25.000 til sag 1 over 24 måneder
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} »25.000«
        < Jeg forstår det som 25.000 kr. – femogtyvetusinde kroner.
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Hvorfor spørger du? · Hvor meget søger borgeren om?
        < Et mikrolån er på mellem 1.000 og 50.000 kr. (notatet), og lånene må tilsammen ikke komme over. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret, de bevillingsansvarlige og økonomi – ikke Erhvervschefen.
        < Hvorfor spørger du? · Hvad skal pengene bruges til?
        < Lånet er til at starte egen virksomhed (notatet); budgettet viser, at hver krone går til det. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret og de bevillingsansvarlige – ikke Erhvervschefen.
        < Hvorfor spørger du? · Hvad er det mest til?
        < Udvalget skal kunne se, hvad lån bliver brugt til – samlet, aldrig om én borger. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret, de bevillingsansvarlige og økonomi – ikke Erhvervschefen.
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} »25.000«
        < Jeg forstår det som 25.000 kr. – femogtyvetusinde kroner.
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > computer 8.000, printer og papir 17.000
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 3
        < ✓ Beløb og budget: 25.000 kr. – … ▾
        < Tilbagebetaling
        < Hvis lånet udbetales i dag
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Over hvor mange måneder skal lånet betales tilbage? {installments} »24«
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »1«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ret beløb
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} »25.000«
        < Jeg forstår det som 25.000 kr. – femogtyvetusinde kroner.
        < Hvad skal pengene bruges til? {budget} »computer 8.000 ⏎ printer og papir 17.000«
        < 2 linjer, i alt 25.000 kr.
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > halvtreds tusind
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} »50.000«
        < Jeg forstår det som 50.000 kr. – halvtredstusinde kroner.
        < Hvad skal pengene bruges til? {budget} »computer 8.000 ⏎ printer og papir 17.000«
        < ⚠ Budgettet giver 25.000 kr., og beløbet er 50.000 kr. Der er 25.000 kr. for lidt i budgettet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > beløb: 25.000
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 3
        < ✓ Beløb og budget: 25.000 kr. – … ▾
        < Tilbagebetaling
        < Hvis lånet udbetales i dag
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < Over hvor mange måneder skal lånet betales tilbage? {installments} »24«
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »1«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > over tre år
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ printer og papir: 17.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 36 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 1 måned
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} (fx de første tre kunder venter på værkstedet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ○ Ikke endnu
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. december 2029.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > første afdrag: 3
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ printer og papir: 17.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 36 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 3 måneder
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} (fx de første tre kunder venter på værkstedet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ○ Ikke endnu
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. februar 2030.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > De første tre kunder venter på værkstedet
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ printer og papir: 17.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 36 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 3 måneder
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} »De første tre kunder venter på værkstedet«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ○ Ikke endnu
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. februar 2030.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > tilbage
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 3
        < ✓ Beløb og budget: 25.000 kr. – … ▾
        < Tilbagebetaling
        < Hvis lånet udbetales i dag
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. februar 2030.
        < Over hvor mange måneder skal lånet betales tilbage? {installments} »36«
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »3«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > vis
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 3
        < Dine svar indtil nu
        < ✓ Beløb og budget: 25.000 kr. – … ▾
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ printer og papir: 17.000 kr.
        < Hvad er det mest til?
        < –
        < [Ret]
        < Tilbagebetaling
        < Hvis lånet udbetales i dag
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. februar 2030.
        < Over hvor mange måneder skal lånet betales tilbage? {installments} »36«
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »3«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > næste
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ printer og papir: 17.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 36 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 3 måneder
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} »De første tre kunder venter på værkstedet«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ○ Ikke endnu
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. februar 2030.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > ja
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 3
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 25.000 kr. – femogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 8.000 kr. ⏎ printer og papir: 17.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 36 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 3 måneder
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} »De første tre kunder venter på værkstedet«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ● Ja ○ Ikke endnu
        < 25.000 kr. over 36 måneder: 35 × 695 kr. og 1 × 675 kr., sidste 1. februar 2030.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > bekræft
        < # Låneansøgning
        < Gemt i ML-2026-001.
        < Den bevillingsansvarlige har fået ansøgningen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
    }),
  );

  it(
    'that came back with a question is answered with everything filled in already',
    withStage(async (stage) => {
      await present(stage, 'coach', 'approver');
      const number = await inMain(stage);
      await asked(stage, number);
      // Who decides before the card has left gets none of the first request.
      await stage.until(({ card }) => card?.title === 'Låneansøgning til afgørelse');
      await decidedOn(stage, number, { decision: 'return', question: 'Kan computeren købes brugt?' });
      await transcript(
        stage,
        'coach',
        `
        ! Spørgsmål til låneansøgningen
        < # Spørgsmål til låneansøgningen
        < ML-2026-001 · M.H.
        < Den bevillingsansvarlige har et spørgsmål, før lånet bliver afgjort.
        < 25.000 kr. – femogtyvetusinde kroner.
        < Fristen er 21. december 2026.
        < Budget
        < computer
        < 8.000 kr.
        < værktøj
        < 12.000 kr.
        < skilt
        < 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < [Svar på spørgsmålet] [Se sagen]
        > opgaver
        < # Dine opgaver
        < Godmorgen. To ting i dag, cirka tre minutter.
        < Hos dig
        < ML-2026-001 · M.H.
        < Månedsstatus – 6 måneder mangler
        < [Månedsstatus]
        < ML-2026-001 · M.H.
        < Lån: sendt tilbage med et spørgsmål · Fristen er 21. december 2026 – 28 dage endnu.
        < [Svar]
        * open dialog=loan
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 4
        < Spørgsmål til ansøgningen
        < Den bevillingsansvarlige spørger
        < Kan computeren købes brugt?
        < Dit svar {answer} (fx computeren er brugt og koster 8.000)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer answer="Ja, den koster 6.000"
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 4
        < ✓ Spørgsmål til ansøgningen: Ja, den … ▾
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} »25.000«
        < Hvad skal pengene bruges til? {budget} »computer 8.000 ⏎ værktøj 12.000 ⏎ skilt 5.000«
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer amount="23.000" budget="computer 6.000 værktøj 12.000 skilt 5.000"
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 4
        < ✓ Spørgsmål til ansøgningen: Ja, den … ▾
        < ✓ Beløb og budget: 23.000 kr. – … ▾
        < Tilbagebetaling
        < Hvis lånet udbetales i dag
        < 23.000 kr. over 24 måneder: 23 × 959 kr. og 1 × 943 kr., sidste 1. december 2028.
        < Over hvor mange måneder skal lånet betales tilbage? {installments} »24«
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »1«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer
        < # Låneansøgning · ML-2026-001
        < Trin 4 af 4
        < Spørgsmål til ansøgningen
        < [Ret]
        < Dit svar
        < Ja, den koster 6.000
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 23.000 kr. – treogtyvetusinde kroner
        < Hvad skal pengene bruges til?
        < computer: 6.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 24 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 1 måned
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} »De første tre kunder venter«
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ○ Ikke endnu
        < 23.000 kr. over 24 måneder: 23 × 959 kr. og 1 × 943 kr., sidste 1. december 2028.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm citizenAgrees=yes
        < # Låneansøgning
        < Gemt i ML-2026-001.
        < Den bevillingsansvarlige har fået ansøgningen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'approver',
        `
        ! Låneansøgning til afgørelse
        < # Låneansøgning til afgørelse
        < ML-2026-001 · M.H.
        < Coachen har sendt en ansøgning for borgeren.
        < 25.000 kr. – femogtyvetusinde kroner.
        < Fristen er 21. december 2026.
        < Budget
        < computer
        < 8.000 kr.
        < værktøj
        < 12.000 kr.
        < skilt
        < 5.000 kr.
        < Tilbagebetaling
        < 25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. december 2028.
        < [Afgør] [Se sagen] [Jeg er inhabil]
        ! Låneansøgning til afgørelse
        < # Låneansøgning til afgørelse
        < ML-2026-001 · M.H.
        < Coachen har sendt en ansøgning for borgeren.
        < 23.000 kr. – treogtyvetusinde kroner.
        < Fristen er 21. december 2026.
        < Budget
        < computer
        < 6.000 kr.
        < værktøj
        < 12.000 kr.
        < skilt
        < 5.000 kr.
        < Tilbagebetaling
        < 23.000 kr. over 24 måneder: 23 × 959 kr. og 1 × 943 kr., sidste 1. december 2028.
        < [Afgør] [Se sagen] [Jeg er inhabil]
        * open dialog=loan-decision
        < # Afgør lån · ML-2026-001
        < Trin 1 af 2
        < Ansøgningen
        < Borger
        < Maria Holm
        < Søger om
        < 23.000 kr. – treogtyvetusinde kroner
        < Budget
        < computer: 6.000 kr. ⏎ værktøj: 12.000 kr. ⏎ skilt: 5.000 kr.
        < Tilbagebetaling
        < 23.000 kr. over 24 måneder: 23 × 959 kr. og 1 × 943 kr., sidste 1. december 2028.
        < Begrundelse
        < De første tre kunder venter
        < Idé
        < Cykelværksted med udlejning
        < Forsørgelsen er afklaret
        < 3. november med sagsbehandleren
        < Du spurgte
        < Kan computeren købes brugt?
        < Coachen svarer
        < Ja, den koster 6.000
        < Tilbage af loftet
        < 50.000 kr. af 50.000 kr.
        < Frist
        < 21. december 2026
        < Eksempel
        < Lånene i dette projekt bygger på et eksempel, ikke på en rigtig hjemmel.
        < Hvad afgør du? {decision} ○ Bevilg ○ Giv afslag ○ Send tilbage med et spørgsmål
        < Hvor meget bevilger du? {approvedAmount} »23.000«
        < Kun hvis du bevilger. Højst det, der er søgt om.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'asks what the citizen lives on where the gate did not',
    withStage(async (stage) => {
      await inMain(stage, {});
      await transcript(
        stage,
        'coach',
        `
        > lån sag 1
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 4
        < Beløb og budget
        < Borger
        < M.H.
        < Hvor meget søger borgeren om? {amount} (fx 25.000)
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        * answer amount="5.000" budget="symaskine 5.000"
        < # Låneansøgning · ML-2026-001
        < Trin 2 af 4
        < ✓ Beløb og budget: 5.000 kr. – … ▾
        < Tilbagebetaling
        < 12 måneder
        < 11 × 417 kr. og 1 × 413 kr., sidste 1. december 2027
        < 24 måneder
        < 23 × 209 kr. og 1 × 193 kr., sidste 1. december 2028
        < 36 måneder
        < 35 × 139 kr. og 1 × 135 kr., sidste 1. december 2029
        < Over hvor mange måneder skal lånet betales tilbage? {installments} (fx 24)
        < Ét afdrag om måneden, den første i måneden.
        < Hvor mange måneder efter udbetalingen kommer første afdrag? {firstPayment} »1«
        < [Vis afdragene] [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * answer installments="10"
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 4
        < ✓ Beløb og budget: 5.000 kr. – … ▾
        < ✓ Tilbagebetaling: 10 måneder ▾
        < Forsørgelse
        < Hvis lånet udbetales i dag
        < 5.000 kr. over 10 måneder: 10 × 500 kr., sidste 1. oktober 2027.
        < Hvornår og med hvem er det afklaret, hvad borgeren lever af i hovedforløbet? {supportSettled} (fx 3. marts med sagsbehandleren)
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, hvis det ikke er afklaret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > hvorfor
        < # Låneansøgning · ML-2026-001
        < Trin 3 af 4
        < ✓ Beløb og budget: 5.000 kr. – … ▾
        < ✓ Tilbagebetaling: 10 måneder ▾
        < Hvorfor spørger du? · Hvornår og med hvem er det afklaret, hvad borgeren lever af i hovedforløbet?
        < Så borgeren ikke står alene med det, hvis jobcentret senere ser anderledes på ydelsen. Hvem ser det? Coachen og sagsbehandleren på sagen, lederen i jobcentret og de bevillingsansvarlige – ikke Erhvervschefen.
        < Forsørgelse
        < Hvis lånet udbetales i dag
        < 5.000 kr. over 10 måneder: 10 × 500 kr., sidste 1. oktober 2027.
        < Hvornår og med hvem er det afklaret, hvad borgeren lever af i hovedforløbet? {supportSettled} (fx 3. marts med sagsbehandleren)
        < At registrere en virksomhed kan koste en ydelse. Spørg sagsbehandleren, hvis det ikke er afklaret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Næste] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        > den 3. november med sagsbehandleren
        < # Låneansøgning · ML-2026-001
        < Trin 4 af 4
        < Beløb og budget
        < [Ret]
        < Hvor meget søger borgeren om?
        < 5.000 kr. – femtusinde kroner
        < Hvad skal pengene bruges til?
        < symaskine: 5.000 kr.
        < Hvad er det mest til?
        < –
        < Tilbagebetaling
        < [Ret]
        < Over hvor mange måneder skal lånet betales tilbage?
        < 10 måneder
        < Hvor mange måneder efter udbetalingen kommer første afdrag?
        < 1 måned
        < Forsørgelse
        < [Ret]
        < Hvornår og med hvem er det afklaret, hvad borgeren lever af i hovedforløbet?
        < den 3. november med sagsbehandleren
        < Begrundelse
        < Hvorfor er lånet en god idé? {justification} (fx de første tre kunder venter på værkstedet)
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < Har borgeren set ansøgningen, og er borgeren enig? {citizenAgrees} ○ Ja ○ Ikke endnu
        < 5.000 kr. over 10 måneder: 10 × 500 kr., sidste 1. oktober 2027.
        < [Bekræft og send] [Tilbage] [Gem til senere] [Hjælp] [Annuller]
        * confirm justification="Kan sy hjemme" citizenAgrees=yes
        < # Låneansøgning
        < Gemt i ML-2026-001.
        < Den bevillingsansvarlige har fået ansøgningen.
        < [Kopiér til fagsystemet] [Fortryd] [Mine opgaver]
        * view view=copy
        < # Kopiér til fagsystemet
        < 23. november 2026 · Lån søgt: 5.000 kr.
        < Notat {note} »23. november 2026 · Mikrolån ML-2026-001 · Lån søgt: 5.000 kr. ⏎ Borgeren har set ansøgningen og er enig. ⏎ Tilbagebetaling over 10 måneder, første afdrag 1 måned efter udbetalingen. ⏎ Forsørgelsen i hovedforløbet er afklaret: den 3. november med sagsbehandleren ⏎ Budget: symaskine: 5.000 kr. ⏎ Begrundelse for lånet: Kan sy hjemme«
        < Markér teksten, og kopiér den over i jeres fagsystem. Jeg er ikke fagsystemet.
        < [Tilbage til kvitteringen]
        `,
      );
    }),
  );

  it(
    'says what is left of the ceiling once something was used',
    withStage(async (stage) => {
      const number = await inMain(stage);
      await paidOut(stage, number, 30_000);
      await transcript(
        stage,
        'coach',
        `
        > lån sag 1
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Tilbage af loftet
        < 20.000 kr. af 50.000 kr.
        < Hvor meget søger borgeren om? {amount} (fx 25.000)
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 20.001
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Tilbage af loftet
        < 20.000 kr. af 50.000 kr.
        < Hvor meget søger borgeren om? {amount} »20.001«
        < ⚠ Der er 20.000 kr. tilbage af loftet. Skriv et beløb på højst 20.000 kr.
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        > 20.000
        < # Låneansøgning · ML-2026-001
        < Trin 1 af 3
        < Beløb og budget
        < Borger
        < M.H.
        < Tilbage af loftet
        < 20.000 kr. af 50.000 kr.
        < Hvor meget søger borgeren om? {amount} »20.000«
        < Jeg forstår det som 20.000 kr. – tyvetusinde kroner.
        < Hvad skal pengene bruges til? {budget} (fx computer 8.000)
        < En linje for hver udgift. Linjerne skal give beløbet.
        < Hvad er det mest til? (valgfrit) {purpose} ○ Udstyr og værktøj ○ Varer og materialer ○ It og hjemmeside ○ Lokaler og transport ○ Markedsføring ○ Andet
        < Til evalueringen. Spring over, hvis intet passer.
        < [Næste] [Gem til senere] [Hjælp] [Annuller]
        `,
      );
    }),
  );

  it(
    'can be held in English',
    withStage(async (stage) => {
      await inMain(stage);
      await transcript(
        stage,
        'coach',
        `
        > sprog en
        < # Mikrolån
        < Hi Coach. I help you run the microloan course.
        < You are coach at Næstved Kommune.
        < Write as you like; "back", "change" and "later" always work. No CPR numbers, only what is needed, and remember your own case system.
        < I write down which cases you open; your leader sees ten random look-ups a month.
        < [Share an experience] [My tasks]
        > loan ML-2026-001
        < # Loan request · ML-2026-001
        < Step 1 of 3
        < Amount and budget
        < Citizen
        < M.H.
        < How much does the citizen ask for? {amount} (e.g. DKK 25,000)
        < What is the money for? {budget} (e.g. computer DKK 8,000)
        < A line for each expense. The lines add up to the amount.
        < What is it mainly for? (optional) {purpose} ○ Equipment and tools ○ Stock and materials ○ IT and website ○ Premises and transport ○ Marketing ○ Something else
        < For the evaluation. Skip it if none fits.
        < [Next] [Save for later] [Help] [Cancel]
        * answer amount="DKK 25,000" budget="computer 8.000, tools 16.000"
        < # Loan request · ML-2026-001
        < Step 1 of 3
        < Amount and budget
        < Citizen
        < M.H.
        < How much does the citizen ask for? {amount} »25.000«
        < I read that as DKK 25,000 – twenty-five thousand kroner.
        < What is the money for? {budget} »computer 8.000 ⏎ tools 16.000«
        < ⚠ The budget adds up to DKK 24,000, and the amount is DKK 25,000. The budget has DKK 1,000 too little.
        < What is it mainly for? (optional) {purpose} ○ Equipment and tools ○ Stock and materials ○ IT and website ○ Premises and transport ○ Marketing ○ Something else
        < For the evaluation. Skip it if none fits.
        < [Next] [Save for later] [Help] [Cancel]
        * answer budget="computer 8.000, tools 17.000"
        < # Loan request · ML-2026-001
        < Step 2 of 3
        < ✓ Amount and budget: DKK 25,000 – … ▾
        < Paying back
        < 12 months
        < 11 × DKK 2,084 and 1 × DKK 2,076, the last 1 December 2027
        < 24 months
        < 23 × DKK 1,042 and 1 × DKK 1,034, the last 1 December 2028
        < 36 months
        < 35 × DKK 695 and 1 × DKK 675, the last 1 December 2029
        < Over how many months is it paid back? {installments} (e.g. 24)
        < One instalment a month, on the first.
        < How many months after the payout is the first instalment? {firstPayment} »1«
        < [Show the instalments] [Next] [Back] [Save for later] [Help] [Cancel]
        * edit field=installments installments="two years"
        < # Loan request · ML-2026-001
        < Step 2 of 3
        < ✓ Amount and budget: DKK 25,000 – … ▾
        < Paying back
        < If paid out today
        < DKK 25,000 over 24 months: 23 × DKK 1,042 and 1 × DKK 1,034, the last 1 December 2028.
        < Over how many months is it paid back? {installments} »24«
        < One instalment a month, on the first.
        < How many months after the payout is the first instalment? {firstPayment} »1«
        < [Show the instalments] [Next] [Back] [Save for later] [Help] [Cancel]
        * answer
        < # Loan request · ML-2026-001
        < Step 3 of 3
        < Amount and budget
        < [Change]
        < How much does the citizen ask for?
        < DKK 25,000 – twenty-five thousand kroner
        < What is the money for?
        < computer: 8.000 kr. ⏎ tools: 17.000 kr.
        < What is it mainly for?
        < –
        < Paying back
        < [Change]
        < Over how many months is it paid back?
        < 24 months
        < How many months after the payout is the first instalment?
        < 1 month
        < Justification
        < Why is the loan a good idea? {justification} (e.g. the first three customers wait for the shop)
        < Only what is needed. The citizen can read it.
        < Has the citizen seen the request, and does the citizen agree? {citizenAgrees} ○ Yes ○ Not yet
        < DKK 25,000 over 24 months: 23 × DKK 1,042 and 1 × DKK 1,034, the last 1 December 2028.
        < [Confirm and send] [Back] [Save for later] [Help] [Cancel]
        > why
        < # Loan request · ML-2026-001
        < Step 3 of 3
        < Why do you ask? · Why is the loan a good idea?
        < Whoever decides has not met the citizen and must see that the money gets the business going. Who sees it? The coach and the caseworker of the case, the job centre's leader and those who decide on loans – not the Erhvervschef.
        < Why do you ask? · Has the citizen seen the request, and does the citizen agree?
        < It is the citizen who asks for the loan and owes it; you write for the citizen. Who sees it? The coach and the caseworker of the case, the job centre's leader, those who decide on loans and finance – not the Erhvervschef.
        < Amount and budget
        < [Change]
        < How much does the citizen ask for?
        < DKK 25,000 – twenty-five thousand kroner
        < What is the money for?
        < computer: 8.000 kr. ⏎ tools: 17.000 kr.
        < What is it mainly for?
        < –
        < Paying back
        < [Change]
        < Over how many months is it paid back?
        < 24 months
        < How many months after the payout is the first instalment?
        < 1 month
        < Justification
        < Why is the loan a good idea? {justification} (e.g. the first three customers wait for the shop)
        < Only what is needed. The citizen can read it.
        < Has the citizen seen the request, and does the citizen agree? {citizenAgrees} ○ Yes ○ Not yet
        < DKK 25,000 over 24 months: 23 × DKK 1,042 and 1 × DKK 1,034, the last 1 December 2028.
        < [Confirm and send] [Back] [Save for later] [Help] [Cancel]
        * confirm justification="The first three customers wait" citizenAgrees=no
        < # Loan request · ML-2026-001
        < Step 3 of 3
        < Amount and budget
        < [Change]
        < How much does the citizen ask for?
        < DKK 25,000 – twenty-five thousand kroner
        < What is the money for?
        < computer: 8.000 kr. ⏎ tools: 17.000 kr.
        < What is it mainly for?
        < –
        < Paying back
        < [Change]
        < Over how many months is it paid back?
        < 24 months
        < How many months after the payout is the first instalment?
        < 1 month
        < Justification
        < Why is the loan a good idea? {justification} »The first three customers wait«
        < Only what is needed. The citizen can read it.
        < Has the citizen seen the request, and does the citizen agree? {citizenAgrees} ○ Yes ● Not yet
        < ⚠ Then I send nothing yet. Take your time to show the citizen the request – the draft is kept, and "continue" brings it back.
        < DKK 25,000 over 24 months: 23 × DKK 1,042 and 1 × DKK 1,034, the last 1 December 2028.
        < [Confirm and send] [Back] [Save for later] [Help] [Cancel]
        * confirm citizenAgrees=yes
        < # Loan request
        < Saved in ML-2026-001.
        < Whoever decides on loans has got the request.
        < [Copy to your case system] [Undo] [My tasks]
        `,
      );
    }),
  );
});
