import { text } from '../../domain/text.ts';
import { list, type CommandWords } from './command-words.ts';

/** The commands of a loan, from the request to the last instalment. */
export const MONEY_WORDS: readonly CommandWords[] = [
  {
    id: 'loan',
    title: text('lån', 'loan'),
    verbs: ['lån låne lånte lånt'],
    nouns: list('lån, låneansøgning, lånansøgning, mikrolånsansøgning, låneanmodning, lånesag, mikrolån'),
    phrases: list('søg|ansøg|anmod .. lån, ansøgning om lån, låne penge'),
    english: { verbs: ['borrow'], nouns: ['loan'], phrases: list('loan request|application') },
    told: 'søgt søgte ansøgt ansøgte anmodet anmodede',
    byCitizen: true,
    takes: ['amount', 'installments'],
  },
  {
    id: 'loan-decision',
    title: text('afgør lån', 'loan decision'),
    verbs: list('bevilg, bevillig'),
    nouns: list('lånebevilling, låneafgørelse, bevilling'),
    phrases: list(
      'afgør|bevilg|bevillig|godkend|vurder|behandl .. lån|låneansøgning|lånesag|mikrolån, lån|låneansøgning .. afgør|bevilg|bevillig|godkend|behandl, giv .. afslag .. lån|låneansøgning, afgørelse .. lån|låneansøgning, afslag .. lån|låneansøgning, afslå|afvis .. lån|låneansøgning',
    ),
    english: { phrases: list('loan decision, decide|approve|grant|reject|refuse .. loan') },
  },
  {
    id: 'payout',
    title: text('udbetaling', 'payout'),
    verbs: ['udbetal udbetale udbetalte udbetalt'],
    nouns: list('udbetaling, låneudbetaling'),
    phrases: list('udbetal .. lån|mikrolån|penge, lån .. udbetal, udbetaling .. lån'),
    english: { verbs: ['disburse'], nouns: ['payout', 'disbursement'], phrases: ['pay out'] },
    takes: ['amount', 'date'],
  },
  {
    id: 'repayment',
    title: text('indbetaling', 'repayment'),
    verbs: list(
      'indbetal indbetale indbetalte indbetalt, tilbagebetal tilbagebetale tilbagebetalte tilbagebetalt',
    ),
    nouns: list('indbetaling, afdrag, tilbagebetaling, afdragsbetaling'),
    phrases: list('betal .. afdrag|rate, indbetal .. afdrag, har betalt|indbetalt'),
    english: { verbs: ['repay repaid'], nouns: list('repayment, instalment, installment') },
    told: 'kommet kom modtaget modtog indgået indgik betalt betalte indbetalt indbetalte tilbagebetalt tilbagebetalte fået fik received paid repaid',
    byCitizen: true,
    takes: ['amount', 'date'],
  },
  {
    id: 'deferral',
    byCitizen: true,
    title: text('henstand', 'deferral'),
    nouns: list('henstand, henstandsaftale, betalingshenstand'),
    phrases: list(
      'giv|bevilg .. henstand, udsæt|udskyd .. afdrag|betaling|rate, henstand .. afdrag|lån, bevilg .. henstand',
    ),
    english: { nouns: ['deferral'], phrases: ['defer .. payment|instalment'] },
    takes: ['date', 'amount'],
  },
  {
    id: 'reschedule',
    byCitizen: true,
    title: text('ny afdragsordning', 'new schedule'),
    nouns: list('afdragsordning, afdragsplan, afdragsaftale, betalingsplan, tilbagebetalingsplan'),
    phrases: list('ny|ændr|omlæg .. afdragsordning|afdragsplan|afdragsaftale|afdrag, omlæg .. lån'),
    english: { verbs: ['reschedule'], phrases: list('new schedule, repayment plan') },
    takes: ['installments', 'amount', 'date'],
  },
  {
    id: 'write-off',
    title: text('afskriv', 'write-off'),
    verbs: ['afskriv afskrive afskrev afskrevet'],
    nouns: list('afskrivning'),
    phrases: list('afskriv .. lån|gæld|rest, lån .. afskriv, afskrivning .. lån'),
    english: { nouns: ['writeoff'], phrases: ['write off', 'write .. off'] },
    takes: ['amount', 'date'],
  },
  {
    id: 'reverse',
    title: text('tilbagefør', 'reverse'),
    verbs: list('tilbagefør tilbageføre tilbageførte tilbageført'),
    nouns: list('tilbageførsel, tilbageførelse, tilbageføring'),
    phrases: list(
      'tilbagefør .. indbetaling|udbetaling|afdrag|lån, før .. indbetaling|udbetaling .. tilbage',
    ),
    english: { verbs: ['reverse'], nouns: ['reversal'] },
    takes: ['amount', 'date'],
  },
  {
    id: 'loan-reminder',
    title: text('rykker', 'reminder'),
    nouns: list('rykker, rykkerbrev, rykkerskrivelse, betalingspåmindelse'),
    phrases: list('send|skriv .. rykker|rykkerbrev, ryk .. betaling|afdrag, rykker .. lån|afdrag'),
    english: { phrases: list('loan reminder, payment reminder, dunning letter') },
    told: 'sendt sendte afsendt afsendte sent',
    takes: ['date'],
  },
  {
    id: 'recovery',
    title: text('overdrag til inddrivelse', 'recovery'),
    nouns: list('inddrivelse, gældsinddrivelse'),
    phrases: list(
      'overdrag|send|giv .. inddrivelse, overdrag|send|giv .. gældsstyrelsen, sendt|overdraget .. inddrivelse, inddriv .. lån|gæld|restance',
    ),
    english: { phrases: list('hand .. recovery, send .. recovery, debt recovery') },
    told: 'overdraget overdrog sendt sendte gået gik',
    takes: ['date'],
  },
  {
    id: 'write-off-answer',
    title: text('bekræft afskrivning', 'confirm write-off'),
    phrases: list(
      'bekræft|godkend .. afskrivning|afskrivningen, svar .. afskrivning|afskrivningen, nr. 2 .. afskrivning',
    ),
    english: { phrases: list('confirm|answer .. writeoff, confirm|answer .. write off') },
  },
  {
    id: 'loan-hearing',
    title: text('partshøring om lån', 'loan hearing'),
    phrases: list(
      'partshøring|høring .. lån|låneansøgning, partshør|hør .. lån|låneansøgning, svar .. partshøring|høring .. lån|låneansøgning, partshøring|høring .. lån|låneansøgning .. svar',
    ),
    english: { phrases: ['loan hearing', 'hearing .. loan'] },
    told: 'svaret svarede kommet kom modtaget modtog fået fik',
  },
  {
    id: 'loan-letter',
    title: text('afslag på lån sendt', 'loan letter sent'),
    phrases: list(
      'brev|afslag|afgørelse|afslagsbrev .. lån|låneansøgning .. sendt|afsendt|udsendt, sendt|sendte|afsendt|afsendte .. brev|afslag|afgørelse|afslagsbrev .. lån|låneansøgning',
    ),
    english: { phrases: list('loan letter .. sent, letter .. loan .. sent, sent .. letter .. loan') },
    told: 'sendt sendte afsendt afsendte udsendt gået gik sent blevet blev',
    takes: ['date'],
  },
  {
    id: 'loan-complaint',
    title: text('klage over lån', 'loan complaint'),
    phrases: list('klag|klage .. lån|låneansøgning, klag|klage .. afslag .. lån|låneansøgning'),
    english: { phrases: list('loan complaint, complaint|complain .. loan') },
    told: 'kommet kom modtaget modtog fået fik indgivet indgav klaget klagede påklaget påklagede received complained',
    byCitizen: true,
    takes: ['date'],
  },
  {
    id: 'loan-complaint-result',
    title: text('svar på klage over lån', 'loan complaint result'),
    phrases: list(
      'svar|besvar .. klage .. lån|låneansøgning, afgør|vurder|genvurder|behandl .. klage .. lån|låneansøgning',
    ),
    english: { phrases: ['loan complaint result', 'complaint result .. loan'] },
  },
  {
    id: 'loan-withdraw',
    title: text('træk lån tilbage', 'withdraw loan'),
    phrases: list(
      'træk .. lån|låneansøgning|mikrolån .. tilbage, tilbagetræk .. lån|låneansøgning|mikrolån, lån|låneansøgning .. træk .. tilbage, annuller .. lån|låneansøgning',
    ),
    english: { phrases: ['withdraw .. loan'] },
    byCitizen: true,
  },
  {
    id: 'loan-extend',
    title: text('forlæng fristen for lånet', 'extend the deadline of the loan'),
    phrases: list(
      'forlæng|udskyd|udsæt .. frist .. lån|låneansøgning|mikrolån, forlæng .. lånefrist, fristbrev|fristforlængelse .. lån|låneansøgning, lån|låneansøgning .. fristbrev|fristforlængelse',
    ),
    english: { phrases: list('extend .. deadline .. loan, extend .. loan deadline') },
    takes: ['date'],
  },
];
