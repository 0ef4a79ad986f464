import { text } from '../../domain/text.ts';
import { list, type CommandWords } from './command-words.ts';

/** The commands while a citizen is on the course. */
export const COURSE_WORDS: readonly CommandWords[] = [
  {
    id: 'activity',
    title: text('aktivitet', 'activity'),
    verbs: list('log logge loggede logget, udebliv udeblive udeblev udeblevet'),
    nouns: list(
      'aktivitet, samtale, undervisning, coachsamtale, opfølgningssamtale, vejledningssamtale, sparringssamtale, log, afbud, udeblivelse, ' +
        'sparring, coaching, erhvervscoaching, vejledning, netværksmøde, kursusdag, rådgivning, undervisningsgang, session',
    ),
    phrases: list(
      'log|noter|registrer .. aktivitet|samtale|møde|undervisning|afbud|sparring|coaching|vejledning, finansiel|økonomisk rådgivning, hold|hav|opret|indberet .. møde|besøg, talt|talte|snakket|snakkede|mødtes|mødt med, har coachet|sparret|undervist|vejledt, mødte|mødt|dukkede|dukket ikke op, meldte|meldt afbud, var|været til samtale|møde|undervisning|kursus|sparring|vejledning',
    ),
    english: {
      nouns: list('activity, session, conversation'),
      phrases: list('log activity|session|meeting, met|talked|spoke with'),
    },
    told: 'havde haft holdt holdte afholdt afholdte gennemført gennemførte taget tog været var deltog deltaget talt talte snakket snakkede mødtes mødt coachet coachede sparret sparrede undervist underviste meldt meldte kom udeblev udeblevet had held met talked spoke',
    takes: ['date', 'minutes', 'activityTypes', 'attendance', 'allCases'],
  },
  {
    id: 'correct-activity',
    title: text('ret aktivitet', 'correct activity'),
    phrases: list(
      'ret|rette|rettet|ændr|korrigér|korriger .. aktivitet|aktiviteten|fremmøde|fremmødet|fravær|fraværet|samtale|samtalen|undervisning|undervisningen|sparring|coaching, aktivitet|aktiviteten|fremmøde|fremmødet|fravær|fraværet .. forkert|fejl, fejl|forkert .. aktivitet|aktiviteten|fremmøde|fremmødet|fravær|fraværet',
    ),
    english: {
      phrases: list('correct .. activity|attendance|session, wrong .. activity|attendance'),
    },
    told: 'forkert fejl wrong',
  },
  {
    id: 'status',
    title: text('månedsstatus', 'monthly status'),
    nouns: list('månedsstatus, status, opfølgning, checkin, månedsopfølgning, månedssamtale, statusmøde'),
    phrases: list('månedlig status|opfølgning, følg op'),
    english: { phrases: list('monthly status|checkin, check in, progress report') },
    takes: ['status'],
  },
  {
    id: 'phase',
    title: text('faseskift', 'phase change'),
    nouns: list('faseskift, fase, faseovergang'),
    phrases: list('skift .. fase, ryk|flyt|gå .. hovedforløb, videre .. hovedforløb, næste fase'),
    english: { nouns: ['phase'], phrases: list('phase change|shift|gate, main phase') },
    takes: ['date'],
  },
  {
    id: 'phase-answer',
    title: text('bekræft faseskift', 'confirm phase change'),
    phrases: list('bekræft|godkend|svar .. faseskift|fase|anbefaling, enig .. faseskift'),
    english: { phrases: list('confirm|answer .. phase') },
  },
  {
    id: 'renew-consent',
    byCitizen: true,
    title: text('samtykke igen', 'consent again'),
    phrases: list('samtykke|samtykket .. igen, nyt|ny|forny samtykke, del|deles|delt .. igen'),
    english: { phrases: list('consent again, renew consent, share again') },
  },
  {
    id: 'pause',
    byCitizen: true,
    title: text('sæt på pause', 'pause'),
    verbs: list('pausér pausere'),
    nouns: list('pause, bero, orlov, barsel, barselsorlov, pausering'),
    phrases: list(
      'sæt|sættes|læg|stil .. pause|bero|hold|standby, på pause|bero|orlov|barsel, i bero, hold pause, start|begynd .. pause',
    ),
    english: { verbs: ['pause', 'suspend'], phrases: list('put .. hold|pause, on hold') },
    takes: ['date', 'pauseReason'],
  },
  {
    id: 'resume',
    title: text('genoptag', 'resume'),
    verbs: list('genoptag genoptage genoptog genoptaget, genstart'),
    nouns: list('genoptagelse, genoptagning'),
    phrases: list(
      'tilbage fra pause|orlov|barsel, af pause|bero|orlov, ophæv|afslut|stop .. pause|bero|orlov, tag .. op igen, i gang igen, ' +
        'pause|pausen|orlov|orloven .. slut|forbi|ovre',
    ),
    english: { verbs: ['resume'], phrases: list('end|stop pause, off pause|hold') },
    takes: ['date'],
  },
  {
    id: 'discharge',
    title: text('udskriv', 'discharge'),
    verbs: list('udskriv udskrive udskrev udskrevet udskrevne, afslut'),
    nouns: list('udskrivning, udskrivelse, afslutning'),
    phrases: list(
      'stop|afslut|afbryd|ophør .. forløb|sag|borger|mikrolånsforløb|forløbet, meld .. ud, udmeld',
    ),
    english: { verbs: ['discharge'], phrases: list('end|close|stop case|course') },
    takes: ['date', 'dischargeReason'],
  },
  {
    id: 'reopen',
    title: text('genåbn sagen', 'reopen'),
    verbs: ['genåbn'],
    nouns: list('genåbning, genindskrivning'),
    phrases: list('fortryd|omgør|ophæv .. udskrivning'),
    english: { verbs: ['reopen'] },
  },
  {
    id: 'support-basis',
    title: text('forsørgelse', 'support basis'),
    nouns: list(
      'forsørgelse, forsørgelsesgrundlag, forsørgelsesgrundlaget, forsørgelsesændring, ydelsesskift',
    ),
    phrases: list('skift|ændr|ret|opdater|nyt|ny .. forsørgelse|forsørgelsesgrundlag|ydelse'),
    english: { phrases: list('support basis, change benefit') },
    told: 'fået fik skiftet skiftede ændret ændrede',
    takes: ['date', 'supportBasis'],
  },
  {
    id: 'offer',
    byCitizen: true,
    title: text('svar på tilbud', 'answer an offer'),
    nouns: list('tilbudssvar, pladstilbud'),
    phrases: list(
      'svar|svaret .. tilbud|tilbuddet|pladstilbud, tilbud .. plads, takker|takket|siger|sagt|takkede|sagde ja|nej .. plads|pladsen|tilbud|tilbuddet, tager imod .. plads|pladsen|tilbud|tilbuddet, taget imod .. plads|pladsen|tilbud|tilbuddet, forlæng .. tilbud|tilbuddet, tilbud|tilbuddet .. udløbet|udløb',
    ),
    english: {
      phrases: list('answer .. offer, accept|accepts|decline|declines .. offer|place, offer .. expired'),
    },
    told: 'sagt sagde takket takkede takker siger svaret svarede taget tog udløbet udløb said accepted declined expired',
  },
  {
    id: 'moved',
    byCitizen: true,
    title: text('borgeren er flyttet', 'moved'),
    nouns: list('flytning, fraflytning, kommuneskift'),
    phrases: list(
      'borgeren|borger er flyttet|fraflyttet, borgeren|borger .. flytter, flyttet .. kommune|kommunen, flytter .. kommune|kommunen, flyttet|flytter væk, ny bopælskommune',
    ),
    english: {
      nouns: ['relocation'],
      phrases: list('citizen moved|moves, moved .. municipality, has moved'),
    },
    told: 'flyttet flytter fraflyttet moved moves',
    takes: ['date'],
  },
  {
    id: 'moved-answer',
    title: text('afklar flytning', 'settle the move'),
    phrases: list('afklar|afklare .. flytning|flytningen, betaler .. flytning|flytningen'),
    english: { phrases: list('settle .. move, pays after .. move') },
  },
  {
    id: 'take-case',
    title: text('tag sagen', 'take the case'),
    phrases: list(
      'jeg tager sag|sagen, tag sag|sagen, tage sag|sagen som coach, overtag sagen som coach, jeg tager borgeren',
    ),
    english: { phrases: list('i take .. case, take the case') },
  },
  {
    id: 'follow-up',
    title: text('status efter udskrivning', 'follow-up'),
    nouns: list('efterværn, udskrivningsstatus, efteropfølgning'),
    phrases: list(
      'status|opfølgning .. efter .. udskrivning|afslutning|forløb|måned|mdr|år, status|opfølgning .. måned|mdr|år|måneders .. efter, måneders status|opfølgning, opfølgning|status .. udskrevne|udskrevet',
    ),
    english: { nouns: ['followup'], phrases: list('follow up, status after discharge') },
  },
];
