/** How a word stands in a sentence: the imperative, the bare noun and so on. */
export type Form =
  | 'imperative'
  | 'infinitive'
  | 'present'
  | 'passive'
  | 'past'
  | 'participle'
  | 'noun'
  | 'plural'
  | 'definite';

export type Inflected = readonly (readonly [word: string, form: Form])[];

const VOWEL = /[aeiouyæøå]$/;

const pairs = (words: readonly string[], form: Form): Inflected => words.map((word) => [word, form] as const);

/**
 * The forms of a Danish verb: »udskriv udskrive udskrev udskrevet udskrevne« is its imperative, infinitive, past and
 * participles; what is left out is regular.
 */
export const verbForms = (principal: string): Inflected => {
  const [imperative = '', given, past, ...participles] = principal.split(' ');
  const infinitive = given ?? (VOWEL.test(imperative) ? imperative : `${imperative}e`);
  const stem = VOWEL.test(imperative) ? infinitive : infinitive.replace(/e$/, '');
  return [
    [imperative, 'imperative'],
    [infinitive, 'infinitive'],
    [`${infinitive}r`, 'present'],
    [`${infinitive}s`, 'passive'],
    ...pairs(past === undefined ? [`${stem}ede`, `${stem}te`] : [past], 'past'),
    ...pairs(participles.length === 0 ? [`${stem}et`, `${stem}t`, `${stem}ede`] : participles, 'participle'),
  ];
};

/** »discharge«: what an English verb becomes. */
export const englishForms = (principal: string): Inflected => {
  const [base = '', past, participle] = principal.split(' ');
  const stem = base.replace(/e$/, '');
  return [
    [base, 'imperative'],
    [`${base}s`, 'present'],
    [`${stem}ing`, 'infinitive'],
    [past ?? `${stem}ed`, 'past'],
    [participle ?? past ?? `${stem}ed`, 'participle'],
  ];
};

const PLURAL = ['er', 'r', 'e'];
const DEFINITE = ['en', 'et', 'n', 't', 'erne', 'ene', 'rne', 'ne', 's', 'ens', 'ets', 'ernes'];

/** A noun with the endings of both genders: one too many matches nothing that is written. */
export const nounForms = (noun: string): Inflected => [
  [noun, 'noun'],
  ...pairs(
    PLURAL.map((ending) => noun + ending),
    'plural',
  ),
  ...pairs(
    DEFINITE.map((ending) => noun + ending),
    'definite',
  ),
];

/** »case« and »cases«. */
export const englishNounForms = (noun: string): Inflected => [
  [noun, 'noun'],
  [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, 'plural'],
];
