import { text } from '../../domain/text.ts';
import { list, type CommandWords } from './command-words.ts';

/** The commands about the bot itself, and about what it keeps. */
export const SERVICE_WORDS: readonly CommandWords[] = [
  {
    id: 'channel',
    shows: true,
    title: text('kanal', 'channel'),
    nouns: list('kanal'),
    phrases: list('brug|vælg|brug .. kanal'),
    english: { nouns: ['channel'] },
  },
  {
    id: 'setup',
    shows: true,
    title: text('opsætning', 'set-up'),
    nouns: list('opsætning, setup'),
    phrases: list('hvad mangler .. opsætning'),
  },
  {
    id: 'rule',
    title: text('ret regler', 'change a rule'),
    phrases: list('ret|rette|ændr|ændre|ændring .. regel|reglen|regler|reglerne, ny regel, foreslå .. regel'),
    english: { phrases: list('change|propose .. rule|rules') },
  },
  {
    id: 'rule-answer',
    title: text('bekræft regel', 'confirm a rule'),
    phrases: list('bekræft|bekræfte|godkend .. regel|reglen|regler|reglerne, svar på .. regel|reglen'),
    english: { phrases: list('confirm .. rule|rules') },
  },
  {
    id: 'notice-question',
    title: text('spørg om orientering', 'ask about notice'),
    phrases: list(
      'spørg|spørge .. orientering|orienteringen, spørgsmål til|om orientering|orienteringen, stil|stille .. spørgsmål .. orientering|orienteringen',
    ),
    english: { phrases: list('ask about .. notice, question about .. notice') },
  },
  {
    id: 'notice-answer',
    title: text('svar om orientering', 'answer about notice'),
    phrases: list(
      'svar|svare|besvar|besvare .. spørgsmål|spørgsmålet .. orientering|orienteringen, svar|svare på|om orientering|orienteringen, besvar|besvare .. orientering|orienteringen',
    ),
    english: { phrases: list('answer .. about .. notice') },
  },
  {
    id: 'sample',
    shows: true,
    title: text('stikprøve', 'sample'),
    nouns: list('stikprøve, stikprøvekontrol'),
    english: { nouns: ['sample'], phrases: list('spot check') },
  },
  {
    id: 'access',
    shows: true,
    title: text('indsigt', 'access'),
    nouns: list('indsigt, aktindsigt, registerindsigt, egenindsigt, indsigtsanmodning'),
    phrases: list(
      'anmod|bed|søg .. indsigt|aktindsigt, anmodning om indsigt|aktindsigt, giv .. indsigt|aktindsigt',
    ),
    english: { phrases: list('access request, subject access, access') },
    told: 'bedt bad søgt søgte anmodet anmodede ønsker kommet kom modtaget fået fik',
    byCitizen: true,
  },
  {
    id: 'access-given',
    title: text('indsigt givet', 'access given'),
    nouns: list('indsigtsvar, indsigtssvar'),
    phrases: list(
      'indsigt|aktindsigt .. givet|udleveret|sendt|besvaret, givet|udleveret|sendt|besvaret .. indsigt|aktindsigt, borger .. fået|fik .. indsigt|aktindsigt|filen',
    ),
    english: { phrases: list('access given, access .. given') },
    told: 'givet gav udleveret udleverede sendt sendte besvaret besvarede fået fik given',
  },
  {
    id: 'remark',
    title: text('borgerens bemærkning', "the citizen's remark"),
    nouns: list('borgerbemærkning'),
    phrases: list(
      'borger|borgerens .. bemærkning|bemærkninger, bemærkning|bemærkninger fra .. borger|borgeren, skriv|tilføj .. bemærkning .. borger|borgeren',
    ),
    english: { phrases: list("citizen's remark, citizen .. remark") },
  },
  {
    id: 'erase',
    title: text('slet personoplysninger', 'erase personal data'),
    verbs: list('anonymisér anonymisere'),
    nouns: list('anonymisering'),
    phrases: list(
      'slet|fjern .. personoplysning|personoplysninger|persondata, slet|fjern .. personlige oplysninger|data, sletning .. personoplysninger|persondata',
    ),
    english: { verbs: ['erase', 'anonymise', 'anonymize'], phrases: list('erase|delete .. personal data') },
  },
  {
    id: 'erase-answer',
    title: text('bekræft sletning', 'confirm erasure'),
    phrases: list(
      'bekræft|godkend|svar .. sletning|sletningen, bekræft|godkend .. slet .. personoplysning|personoplysninger|persondata',
    ),
    english: { phrases: list('confirm|answer .. erasure') },
  },
  {
    id: 'language',
    shows: true,
    title: text('sprog', 'language'),
    nouns: list('sprog'),
    phrases: list(
      'vælg|skift|ændr .. sprog, skift .. dansk|engelsk, på dansk|engelsk, tal|skriv dansk|engelsk, sprog da|en|dansk|engelsk',
    ),
    english: { nouns: ['language'], phrases: list('speak|in|to english|danish, switch .. english|danish') },
    takes: ['language'],
  },
  {
    id: 'drafts',
    title: text('fortsæt', 'continue'),
    nouns: list('kladde'),
    phrases: list('fortsæt .. kladde'),
    english: { nouns: ['draft'] },
    looks: true,
  },
  {
    id: 'help',
    title: text('hjælp', 'help'),
    verbs: ['hjælp hjælpe hjalp hjulpet'],
    nouns: list('hjælp, kommando, kommandoer, menu'),
    phrases: list('hvad kan du, hvad kan jeg, hvordan virker, vis mig rundt'),
    english: { nouns: ['help', 'command'], phrases: ['what can you'] },
    looks: true,
  },
];
