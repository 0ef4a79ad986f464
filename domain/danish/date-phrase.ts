import { yearOf, type Day } from '../day.ts';
import { monthsOf, weekdaysOf } from './date-words.ts';
import { foldWords } from './normalise.ts';

const TIME = [
  /(?:^| )(?:kl|klokken|at)\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|til|to) ?\d{1,2}(?:[.:]\d{2})?)?(?= |$)/g,
  /(?:^| )\d{1,2}:\d{2}(?: ?- ?\d{1,2}:\d{2})?(?= |$)/g,
  /(?<=\d)t\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:\d{2})?(?= |$)/g,
  /(?<!^i|^this|^til|^over|^om) (?:tidlig|formiddag|eftermiddag|aften|morgen|middag|morning|afternoon|evening)$/,
];

/** Words that say something about a day: whoever writes them tells, and names no day alone. */
const TOLD = (
  'det er var bliver blev vaere vi jeg hun han de borgeren tror mener synes husker skal vil gerne tak start starter ' +
  'startede begynder begyndte ansoegte soegte ansoegning ansoegningen modtaget modtog kom kommer moede moedet moedes ' +
  'moedtes samtale samtalen aftale aftalen kursus kurset foregik skete holdt talte saas it is was since please we think ' +
  'meeting met'
).split(' ');

/** Words that may stand around a date and do not say which day; »ikke«, »hver« and »om« do. */
const FILLERS = [
  'fra og med',
  'til og med',
  'fra d\\.',
  'vi siger',
  'vi ses',
  'i think',
  'pr\\.?',
  'ca\\.?',
  'd\\.?',
  ...'den dato datoen at senest inden fra per startdato startdatoen slutdato slutdatoen the of by from'.split(
    ' ',
  ),
  ...TOLD,
];
const FILLER = new RegExp(`(?<= |^)(?:${FILLERS.join('|')})(?= |$)`, 'g');

/** »vi talte sammen i går« tells of a day; »i går« is one. */
export const tellsOf = (text: string): boolean =>
  foldWords(text)
    .split(/[^\p{L}]+/u)
    .some((word) => TOLD.includes(word));

/** After a word `10.30` is a time, unless it can be a date there: »fredag 3.12«, »den 10.12«. */
const withoutClock = (phrase: string): string =>
  phrase.replace(
    /(?<= |^)([a-z]+)( \d{4})? \d{1,2}\.(\d{2})$/,
    (whole, word: string, year: string | undefined, minutes: string) => {
      const surelyDay =
        /^(?:dag|gaar|gar|morgen|idag|igaar|imorgen|today|tomorrow|yesterday)$/.test(word) ||
        monthsOf(word).length > 0;
      const noMonth = Number(minutes) < 1 || Number(minutes) > 12;
      return surelyDay || (noMonth && weekdaysOf(word).length > 0) ? word + (year ?? '') : whole;
    },
  );

/** `¾` is what autocorrect makes of 3/4. */
const withFractions = (text: string): string =>
  text.replace(/(?<![\d.,])[¼-¾⅐-⅞]/g, (sign) => sign.normalize('NFKC').replace('\u2044', '/'));

/** »udgangen af maj« and »d.d.« in the words that the readers of dates know. */
const inKnownWords = (phrase: string, today: Day): string =>
  phrase
    .replace(/(?<= |^)(?:dags dato|d\. ?d\.?|dd\.?)(?= |$)/, 'i dag')
    .replace(/(?<= |^)(?:den |the )?(?:sidste(?: dag)? i|udgangen af|last day (?:in|of)) /, 'ultimo ')
    .replace(/(?<= |^)(?:den |the )?(?:foerste dag i|first day (?:in|of)) /, 'primo ')
    .replace(/(?<= |^)ult\.? /, 'ultimo ')
    .replace(/ og (?=tyvende|tredivte)|(?<=twenty|thirty) (?=[a-z]+(?:st|nd|rd|th)(?: |$))/g, (gap) =>
      gap === ' ' ? '-' : 'og',
    )
    .replace(/(?<=[a-z]) (?=og(?:tyvende|tredivte))/g, '')
    .replace(/(?<= )(?:i )?(?:naeste aar|next year)$/, String(yearOf(today) + 1))
    .replace(/(?<= )(?:i )?(?:sidste aar|last year|fjor)$/, String(yearOf(today) - 1))
    .replace(/(?<= )(?:i aar|this year)$/, String(yearOf(today)))
    .replace(/ (?:i|in) (?=(?:19|20)\d\d$)/, ' ');

/** The words that can carry a date, folded; times of day are taken off, because alone they are none. */
export const datePhrase = (text: string, today: Day): string => {
  let phrase = foldWords(withFractions(text))
    .replace(/,(?!\d)|(?<!\d),|[()"»«!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  phrase = inKnownWords(phrase, today)
    .replace(/(?<= |^)(?:den|the|d\.?) ?(\d{1,2})$/, '$1.')
    .replace(/(?<= |^)d\.?(?= ?\d)/g, ' ');
  for (const time of TIME) phrase = phrase.replace(time, '');
  return withoutClock(phrase)
    .replace(FILLER, ' ')
    .replace(/(\d)(?:st|nd|rd|th)(?![a-z])/g, '$1.')
    .replace(/(?<=\d\.?)[/-](?=[a-z])|(?<=[a-z]\.?)[/-](?=\d)/g, ' ')
    .replace(/(\d\.?)(?=[a-z])/g, '$1 ')
    .replace(/([a-z]\.?)(?=\d)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/ ?[!?:;]+$/, '')
    .trim();
};
