import { text } from '../../domain/text.ts';
import { list, type CommandWords } from './command-words.ts';

/** The commands that show something. */
export const LOOK_WORDS: readonly CommandWords[] = [
  {
    id: 'tasks',
    title: text('opgaver', 'tasks'),
    nouns: list('opgave, opgaver, opgaveliste, gøremål'),
    phrases: list(
      'har bolden, bolden, hvad skal jeg|vi lave|gøre|nå, hvad venter, hvad mangler jeg|vi, hvad har jeg at lave',
    ),
    english: { nouns: ['task'], phrases: list('to do, my tasks, what should i do') },
    looks: true,
  },
  {
    id: 'cases',
    title: text('sager', 'cases'),
    nouns: list('sager, sagerne, sagsliste, sagsoversigt'),
    phrases: list('alle sager, mine sager, hvor mange sager, vis .. sager'),
    english: { phrases: list('my cases, all cases, cases') },
    looks: true,
  },
  {
    id: 'places',
    title: text('pladser', 'places'),
    nouns: list('plads, pladser, venteliste, pladssituation'),
    phrases: list(
      'ledig|ledige plads|pladser, hvor mange pladser, næste plads, hvad har .. kostet, hvad koster .. plads|pladser|pladserne',
    ),
    english: { phrases: list('free places, places, waiting list') },
    looks: true,
  },
  {
    id: 'gate',
    shows: true,
    title: text('hvad mangler der', 'what is missing'),
    nouns: list('mangelliste, fasetjek'),
    phrases: list(
      'hvad mangler .. sag|borger|borgeren, det mangler, hvad skal .. hovedforløb, hvad .. mangler .. hovedforløb|faseskift, vis .. mangler',
    ),
    english: { phrases: list('what is missing, what .. missing') },
    looks: true,
  },
  {
    id: 'min-plan',
    shows: true,
    title: text('min plan', 'Min Plan'),
    phrases: list('min plan, tekst .. plan, til planen'),
    english: { phrases: list('text .. plan, citizen plan') },
    looks: true,
  },
  {
    id: 'deadlines',
    shows: true,
    title: text('frister', 'deadlines'),
    nouns: list('frister, fristerne, fristoverskridelse, fristoverskridelser'),
    phrases: list('overskredne|overskredet frister, frister .. overskredet|fare'),
    english: { nouns: ['deadlines'], phrases: list('deadlines at risk, overdue cases') },
    looks: true,
  },
  {
    id: 'not-copied',
    shows: true,
    title: text('ikke kopieret', 'not copied'),
    verbs: ['journaliser journalisere'],
    phrases: list(
      'ikke kopieret|journaliseret, mangler .. kopiere|journalisere, mangler .. kopieret|journaliseret, hvad .. kopieres|journaliseres',
    ),
    english: { phrases: list('not copied, left to copy, still to copy, not filed') },
    looks: true,
  },
  {
    id: 'overview',
    title: text('overblik', 'overview'),
    nouns: list('overblik, oversigt'),
    english: { nouns: ['overview', 'dashboard'] },
    looks: true,
  },
  {
    id: 'evaluation',
    shows: true,
    title: text('evaluering', 'evaluation'),
    verbs: ['evaluér evaluere'],
    nouns: list('evaluering, evalueringsrapport'),
    phrases: list('udskriv|print|lav|vis|hent .. evaluering|evalueringsrapport, oplæg .. udvalg|udvalget'),
    english: { nouns: ['evaluation'] },
  },
  {
    id: 'notices',
    title: text('orienteringer', 'notices'),
    nouns: list('orientering'),
    phrases: list('vis .. orientering'),
    english: { nouns: ['notice'] },
    looks: true,
  },
  {
    id: 'members',
    title: text('medarbejdere', 'members'),
    nouns: list('medarbejder, bruger, medarbejderliste, brugerliste'),
    phrases: list('tilføj|opret|fjern .. medarbejder|bruger|kollega, ny medarbejder|bruger'),
    english: { nouns: list('member, user, staff') },
    looks: true,
  },
  {
    id: 'operations',
    shows: true,
    title: text('status for botten', 'status of the bot'),
    nouns: list('driftsstatus, systemstatus'),
    phrases: list('status for|på botten, bottens status, kører|virker botten'),
    english: { phrases: list('status of .. bot, bot status') },
    looks: true,
  },
  {
    id: 'rules',
    title: text('regler', 'rules'),
    nouns: list('regel, regler, reglerne, regelsæt'),
    english: { nouns: ['rule'] },
    looks: true,
  },
  {
    id: 'letter',
    shows: true,
    title: text('brev', 'letter'),
    nouns: list(
      'brev, breve, brevene, afslagsbrev, oplysningspligt, oplysningsbrev, orienteringsbrev, afgørelsesbrev, partshøringsbrev',
    ),
    phrases: list(
      'brev|breve oplysningspligt, udskriv|print|vis|skriv|lav|hent .. brev|afslagsbrev|oplysningsbrev, brev om|til',
    ),
    english: { nouns: ['letter'], phrases: list('information letter') },
  },
];
