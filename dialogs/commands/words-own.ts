import { text } from '../../domain/text.ts';
import { list, type CommandWords } from './command-words.ts';

/** The commands of a person's own work with their cases. */
export const OWN_WORDS: readonly CommandWords[] = [
  {
    id: 'note',
    title: text('notat', 'note'),
    nouns: list('notat, sagsnotat, projektnotat, journalnotat'),
    phrases: list('skriv|lav|tilføj .. notat'),
    english: { nouns: ['note'] },
  },
  {
    id: 'handover',
    title: text('overdrag', 'hand over'),
    verbs: list(
      'overdrag overdrage overdrog overdraget, overlad overlade overlod overladt, videregiv videregive videregav videregivet',
    ),
    nouns: list('overdragelse, sagsoverdragelse'),
    phrases: list(
      'overdrag .. sager|sag, giv .. sag|sagen .. videre, giv .. § .. videre, overgiv|flyt .. sag|sager .. kollega',
    ),
    english: { phrases: list('hand over, hand .. over, transfer case'), nouns: ['handover'] },
    takes: ['allCases'],
  },
  {
    id: 'recuse',
    title: text('jeg er inhabil', 'conflict of interest'),
    nouns: list('inhabilitet'),
    phrases: list('er .. inhabil, inhabil, er ikke habil, meld .. inhabil, har interessekonflikt'),
    english: { verbs: ['recuse'], phrases: list('conflict of interest') },
    told: 'er har',
  },
  {
    id: 'reinstate',
    title: text('ophæv inhabilitet', 'end a conflict of interest'),
    phrases: list('ophæv|fjern|slet .. inhabilitet, er ikke inhabil, ikke .. inhabil'),
    english: { verbs: ['reinstate'] },
    told: 'er',
  },
  {
    id: 'away',
    title: text('ferie', 'away'),
    nouns: list(
      'ferie, fravær, sommerferie, vinterferie, efterårsferie, juleferie, påskeferie, stedfortræder, ferieafløser',
    ),
    phrases: list('på|har|holder|går ferie, holde ferie, tage ferie, ikke på arbejde'),
    english: { nouns: list('vacation, holiday, away'), phrases: list('out of office') },
    told: 'er har holder går tager',
  },
  {
    id: 'correct',
    title: text('ret oplysning', 'correct'),
    verbs: list('korrigér korrigere, berigtig'),
    nouns: list('rettelse, korrektion, fejlrettelse'),
    phrases: list(
      'ret|rette|ændr .. oplysning|dato|navn|fejl|fornavn|sagsnummer|startdato|journalnummer|ansøgningsdato|idé|ide|ideen|begrundelse, ret|rette §',
    ),
    english: { verbs: ['correct'], nouns: ['correction'] },
  },
  {
    id: 'undo',
    title: text('fortryd', 'undo'),
    verbs: ['fortryd fortryde fortrød fortrudt'],
    phrases: ['fortryd .. afgørelse|afslag|aktivitet|log|sidste|handling'],
    english: { verbs: ['undo undid undone'] },
  },
];
