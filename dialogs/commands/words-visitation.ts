import { text } from '../../domain/text.ts';
import { list, type CommandWords } from './command-words.ts';

/** The commands from the referral to what follows a refusal. */
export const VISITATION_WORDS: readonly CommandWords[] = [
  {
    id: 'visitation',
    title: text('ny visitation', 'new referral'),
    verbs: list(
      'henvis henvise henviste henvist, indstil indstille indstillede indstillet, visitér visitere',
    ),
    nouns: list('visitation, henvisning, nyhenvisning'),
    phrases: list('opret .. sag|borger|ansøger, ny sag|borger|ansøger, ny ansøgning'),
    english: { verbs: ['refer referred'], nouns: ['referral'], phrases: list('new case|citizen|applicant') },
    takes: ['supportBasis'],
  },
  {
    id: 'reply',
    title: text('svar på spørgsmålet', 'answer the question'),
    verbs: list('svar svare svarede svaret, besvar'),
    nouns: ['svar'],
    phrases: list('svar|besvar .. spørgsmål, svar .. næstved|visitator, send|giv svar'),
    english: { verbs: ['reply replied', 'answer'], phrases: ['answer .. question'] },
  },
  {
    id: 'decision',
    title: text('svar på visitation', 'assessment'),
    verbs: list('vurdér vurdere, afgør afgøre afgjorde afgjort'),
    nouns: list('vurdering, afgørelse'),
    phrases: list(
      'svar|besvar .. visitation|henvisning, vurder|afgør .. visitation|henvisning|ansøgning|sag',
    ),
    english: { verbs: ['assess', 'decide'], nouns: ['assessment', 'decision'] },
  },
  {
    id: 'joint-decision',
    title: text('fælles afgørelse', 'joint decision'),
    nouns: list('fællesafgørelse, fællesbeslutning'),
    phrases: list('fælles afgørelse|beslutning|vurdering'),
    english: { phrases: ['joint decision'] },
  },
  {
    id: 'final-decision',
    title: text('endelig afgørelse', 'final decision'),
    phrases: list('endelig|endelige afgørelse|beslutning, afgør .. endeligt|endelig'),
    english: { phrases: ['final decision'] },
  },
  {
    id: 'refusal',
    title: text('giv afslag', 'refusal'),
    verbs: list('afslå afslå afslog afslået, afvis afvise afviste afvist'),
    nouns: list('afslag, afvisning'),
    phrases: list('giv|skriv|lav .. afslag, meddel .. afslag'),
    english: { verbs: ['refuse', 'reject'], nouns: list('refusal, rejection') },
  },
  {
    id: 'hearing',
    title: text('partshøring', 'hearing'),
    verbs: list('partshør partshøre partshørte partshørt'),
    nouns: list('partshøring, partshøringssvar, høringssvar, høring'),
    phrases: list('svar .. partshøring|høring, partshøring|høring .. svar, hør .. borger'),
    english: { nouns: ['hearing'] },
    told: 'svaret svarede kommet kom modtaget modtog fået fik',
  },
  {
    id: 'letter-sent',
    title: text('brev sendt', 'letter sent'),
    nouns: list('brevsendt'),
    phrases: list(
      'brev|afslag|afgørelse|afslagsbrev .. sendt|afsendt|udsendt, sendt|sendte|afsendt|afsendte .. brev|afslag|afgørelse|afslagsbrev, brev|afslag .. gået ud',
    ),
    english: { phrases: list('letter .. sent, sent .. letter') },
    told: 'sendt sendte afsendt afsendte udsendt gået gik sent blevet blev',
    takes: ['date'],
  },
  {
    id: 'complaint',
    title: text('klage', 'complaint'),
    verbs: list('klag klage klagede klaget, påklag påklage påklagede påklaget'),
    nouns: list('klage, klagesag'),
    phrases: list('klag|klage .. afslag|afgørelse'),
    english: { verbs: ['complain', 'appeal'], nouns: ['complaint', 'appeal'] },
    told: 'kommet kom modtaget modtog fået fik indgivet indgav klaget klagede påklaget påklagede received complained',
    byCitizen: true,
    takes: ['date'],
  },
  {
    id: 'complaint-result',
    title: text('svar på klage', 'complaint result'),
    nouns: list('klagesvar, klageafgørelse'),
    phrases: list(
      'svar|besvar .. klage, afgør|vurder|genvurder|behandl .. klage, klage .. afgør|vurder|behandl',
    ),
    english: { phrases: ['complaint result'] },
  },
  {
    id: 'withdraw',
    byCitizen: true,
    title: text('træk tilbage', 'withdraw'),
    verbs: list('tilbagetræk tilbagetrække tilbagetrak tilbagetrukket'),
    nouns: ['tilbagetrækning'],
    phrases: list('træk .. tilbage, træk .. visitation|ansøgning|henvisning .. tilbage'),
    english: { verbs: ['withdraw withdrew withdrawn'], nouns: ['withdrawal'] },
  },
  {
    id: 'withdraw-consent',
    title: text('tilbagekald samtykket', 'withdraw consent'),
    verbs: list('tilbagekald tilbagekalde tilbagekaldte tilbagekaldt'),
    nouns: list('tilbagekaldelse'),
    phrases: list(
      'træk .. samtykke .. tilbage, tilbagekald|tilbagetræk .. samtykke, samtykke .. tilbagekald|tilbagetræk, samtykke .. træk .. tilbage, tilbagekaldelse .. samtykke, ikke .. delt|dele .. mere|længere, stop .. deling|delingen',
    ),
    english: { verbs: ['revoke'], phrases: ['withdraw|revoke .. consent'] },
    told: 'tilbagekaldt tilbagekaldte trukket trak tilbagetrukket withdrawn revoked',
    byCitizen: true,
  },
  {
    id: 'extend',
    title: text('forlæng fristen', 'extend the deadline'),
    nouns: list('fristbrev, fristforlængelse'),
    phrases: list('forlæng|udskyd|udsæt|ryk .. frist|svarfrist, forlængelse .. frist, brev .. frist'),
    english: { phrases: ['extend .. deadline'] },
  },
];
