import { foldWords } from '../../domain/danish/normalise.ts';
import type { Attendance } from '../../domain/vocabulary.ts';

// Absence may cost a citizen the benefit, so what single words would turn round is read as a whole here.

const CAME = '(?:kom|kommet|moedte|moedt|var|came|arrived|was)(?: (?:der|op|frem|her))?';
const CITIZEN = '(?:hun|han|hen|de|borgeren|vedkommende|deltageren|she|he|they)';
const US = '(?:jeg|vi|coachen|underviseren|udbyderen|naestved|i|we|the coach)';
const MEETING =
  '(?: (?:det|den|moedet|samtalen|aftalen|timen|undervisningen|it|the meeting))?(?! (?:ikke|not|aldrig))';

const SAID: readonly (readonly [Attendance, RegExp])[] = [
  // »kom ikke for sent«, »mødte ikke til tiden«: they were there.
  [
    'attended',
    new RegExp(
      `\\b${CAME} (?:ikke|aldrig|not)(?: op)? (?:for sent|sent|til tiden|til tide|praecist?|der hele|hele|late|on time)\\b`,
    ),
  ],
  [
    'attended',
    /\b(?:var|er) der ikke (?:hele|i hele|fra|til) (?:tiden|timen|dagen|moedet|begyndelsen|slut(?:ningen)?|det hele)\b/,
  ],
  ['no-show', new RegExp(`\\buden at ${CITIZEN} (?:kom|moedte op|dukkede op|var der)\\b`)],
  ['no-show', /\b(?:uden|ingen|intet) fremmoede\b/],
  [
    'cancelled-by-us',
    new RegExp(`\\b${US} (?:har |maatte |had to )?(?:aflyste|aflyst|aflyse|cancelled|cancel)\\b${MEETING}`),
  ],
  [
    'cancelled-by-us',
    new RegExp(`\\b${US} (?:har )?(?:meldte|meldt|sendte|sendt|gav|givet) (?:afbud|fra)\\b`),
  ],
  ['cancelled-by-us', /\bafbud fra (?:os|mig|coachen|underviseren|udbyderen|naestved)\b/],
  ['cancelled-by-us', new RegExp(`\\b${US} (?:var|er|blev|was|were) (?:syge?|forhindrede?t?|sick|ill)\\b`)],
  ['cancelled', new RegExp(`\\b${CITIZEN} (?:var|er|blev|was|were) (?:syge?|sick|ill)\\b`)],
];

/** »vi talte om, at jeg var syg«: what was talked about says nothing of who came. */
const TOLD_ABOUT = /(?<= )(?:om|about)(?= )/;

/** What a sentence says as a whole of who came: »hun kom ikke for sent«, »vi meldte afbud«; `undefined` where its words do. */
export const attendanceAsAWhole = (sentence: string): Attendance | undefined => {
  const folded = foldWords(sentence)
    .replace(/[.,!]+/g, ' ')
    .replace(/\s+/g, ' ');
  const [told = ''] = folded.split(TOLD_ABOUT);
  return SAID.find(([, pattern]) => pattern.test(told))?.[0];
};
