/**
 * What people type into one field, and what must be understood: the test and the documentation of the
 * readers. A row says `{ one }` (understood), `{ several }` (ask which; the order carries no meaning) or
 * `'none'` (ask again with an example). Readers never throw, and never guess: what was understood is said
 * back in words before it is kept.
 *
 * For every reader
 * - Full-width, Arabic-Indic and Persian digits and letters count as the usual ones; zero-width characters,
 *   soft hyphens and a byte order mark are not there; every kind of space is a space, every kind of dash a
 *   dash; å may be one character or two; æ ø å may be typed ae oe aa. Case, outer spaces, a closing full
 *   stop and emoji mean nothing.
 * - Polite and leading words around an answer (tak, det var, jeg vil gerne låne, pr., startdato) mean
 *   nothing.
 * - The same thing said twice is one reading; two things joined by "eller" are several; "ikke" is none.
 *
 * amount – whole kroner
 * - A dot is a thousands dot and needs exactly three digits after it, else none (12.00, 1.5, 50.00 are asked
 *   about). A space groups in the same way. A decimal comma may carry zeros only; øre are none, never
 *   rounded.
 * - A comma with exactly three digits is read both ways, as decimals and as English thousands, and what is
 *   not whole kroner falls away: 50,000 is 50 or 50000, 25,500 is 25500. Two commas, or a comma and then a
 *   dot, are English.
 * - t.kr., tkr, k, tusind multiply by 1000, mio. and million by 1000000; before those, and only there, a dot
 *   with one or two digits after it is a decimal. Numbers are literal: 50 and halvtreds are fifty, never
 *   50.000.
 * - Danish number words are read joined or apart, with the usual spelling mistakes; vague ones (et par) are
 *   none.
 * - About (ca., cirka, omkring, ~) is the number itself. Ranges, limits (højst, mindst, op til), sums and
 *   products are none. So are negative numbers, other currencies and units, dates, clocks, case and CPR
 *   numbers, a leading zero, and what is beyond the safe integers. Too little or too much is not the
 *   reader's business: 0 is read.
 *
 * date – an ISO day, seen from TODAY, a Monday in week 48
 * - Day, month, year; or year, month, day when four digits come first; never month first in digits. 010327
 *   and 01032027 are read. Two-digit years are 20xx, four-digit years 1900–2099. A day that does not exist
 *   is none.
 * - Without a year: the occurrence nearest to TODAY. Are the last and the next equally far, but for 21 days
 *   or less, both. 29 February without a year is none when neither year has one. A weekday beside the date
 *   decides between the last and the next occurrence, and one that contradicts makes none.
 * - A weekday: på, nu på, førstkommende are the coming one, never today; i …s and sidste the one gone by,
 *   never today. Bare, it is the last or the coming, and today if it fits: several. Næste is the coming or
 *   the one after, forrige the last or the one before: several. "i næste/denne/sidste uge" counts in weeks
 *   from Monday to Sunday. "første mandag i december" and "sidste fredag i november" count within the month.
 * - A numbered week is its Monday, or its named weekday; the year as for days. A week without a number
 *   (næste uge) names no day: none. Week 53 exists in the years that have it.
 * - A day alone (d. 3., 3., den tredje) is the last or the coming, and today if it fits: several. A bare
 *   number is none. "i næste/denne/sidste måned" settles it. Primo is the 1st, medio the 15th, ultimo the
 *   last day of the month named.
 * - om … and for … siden count days, weeks, calendar months and years; half of one is none, except et halvt
 *   år, which is six months. Lengths (14 dage, halvanden måned), vague times, months, habits (hver mandag,
 *   om mandagen) and ranges are none.
 * - A clock beside a date is passed over; alone it is none, but 12.10 is a day, as a day was asked for. ¾ is
 *   3/4. One typing error in a month or weekday is forgiven; if it fits two months, both. English dates and
 *   words are read too.
 *
 * yesNo – a closed list of words, because consent hangs on it
 * - Yes: ja, jo, jep(s), jada, javist, selvfølgelig, naturligvis, klart, absolut, helt sikkert, ok(ay),
 *   fint, (det er) i orden, korrekt, rigtigt, gerne, j, y, yes, yep, thumb up. No: nej, næ(h), nope, nix,
 *   niks, no, n, ikke endnu, slet / overhovedet / desværre ikke, forkert, thumb down. Beside them may stand
 *   tak, da, meget, please, thanks, desværre and words of the same list. A bare "ikke" or "tak" is none.
 * - "det gør/har/vil … jeg/vi/hun/han/borgeren (gerne)" and "det er rigtigt/fint" are yes, with "ikke" no;
 *   "det ved jeg ikke" is none.
 * - Drawn-out letters are forgiven, typing errors are not (hej is not nej). Anything else beside a yes or a
 *   no (men, hvis, når, undtagen, tror, a statement, a question mark, the opposite) makes none: asked again.
 *
 * list – budget lines, in the order typed
 * - New lines, semicolons, + and commas divide (not a comma between digits, nor one in brackets); og and
 *   samt divide only after a finished line. Name and amount in turn need no divider; the amount may come
 *   first, with til or for.
 * - Bullets, "1." and "1)" at the start of a line, colons, equals signs, dashes, kr. and til/for beside the
 *   amount belong to neither name nor amount. Names stay as typed.
 * - Every line has one name and one amount by the rules of `amount`, or the whole list is none; so is a name
 *   holding a number. A last line i alt / total is left out when it adds up, and makes none when it does
 *   not.
 *
 * caseNumber – with PREFIXES and CURRENT_YEAR
 * - Prefix, year and number with any divider or none; two-digit years are 20xx, four-digit years 2000–2099;
 *   without a year this year ("fra 2015" says another). The number is padded to three digits, is never 0 and
 *   may pass 999.
 * - Anywhere in a sentence: a known prefix, sag(en), sagsnr., case, # or nr. with a number, or three digits
 *   with a leading zero. A bare number only as the whole answer, with four digits never (2026 is a year).
 *   Numbers that carry another word (orientering nr., plads nr., uge, kl., min, kr., ml after the number)
 *   are not case numbers; prefixes are not guessed.
 *
 * cvr – eight digits, the first not 0, that pass modulus 11 (weights 2 7 6 5 4 3 2 1); spaces, dots, dashes,
 * DK and CVR are allowed. A number marked as a telephone number or as foreign is none.
 *
 * cpr – running text with every CPR number replaced by `[CPR fjernet]`, the rest untouched; none when there
 * is none
 * - Six digits that are a date in some century (the day may be 60 higher: replacement numbers) and four
 *   more, with nothing, spaces, one dot or one dash (spaces around it or not) between; the date may itself
 *   be divided by dots, dashes, slashes or spaces when a dash comes before the four. Modulus 11 is never
 *   asked. No other digit may touch it. Removing too much is the safe side.
 */

/** The day all rows are seen from: a Monday. */
export const TODAY = '2026-11-23';

/** What the case number reader is given beside the text. */
export const PREFIXES: readonly string[] = ['ML'];
export const CURRENT_YEAR = 2026;

export type Expected<T> = { readonly one: T } | { readonly several: readonly T[] } | 'none';

export type BudgetLine = { readonly name: string; readonly amount: number };

type Row<Reader extends string, T> = {
  readonly reader: Reader;
  readonly input: string;
  readonly expect: Expected<T>;
  readonly why?: string;
  readonly heldOut?: true;
};

export type Case =
  | Row<'amount', number>
  | Row<'date', string>
  | Row<'yesNo', 'yes' | 'no'>
  | Row<'list', readonly BudgetLine[]>
  | Row<'caseNumber' | 'cvr' | 'cpr', string>;

export const INPUTS: readonly Case[] = [
  // amount
  { reader: 'amount', input: '50.000', expect: { one: 50000 }, why: 'a thousands dot, never 50' },
  { reader: 'amount', input: '50 000', expect: { one: 50000 } },
  { reader: 'amount', input: '25.000kr.', expect: { one: 25000 } },
  { reader: 'amount', input: 'kr. 25.000', expect: { one: 25000 } },
  { reader: 'amount', input: 'kr.25.000', expect: { one: 25000 } },
  { reader: 'amount', input: 'kr. 25.000,-', expect: { one: 25000 } },
  { reader: 'amount', input: '25.000,–', expect: { one: 25000 }, why: 'autocorrect made the dash long' },
  { reader: 'amount', input: '25.000 kroner', expect: { one: 25000 } },
  { reader: 'amount', input: 'DKK 25.000,00', expect: { one: 25000 } },
  { reader: 'amount', input: '25.000 dkk', expect: { one: 25000 } },
  { reader: 'amount', input: '25.000.', expect: { one: 25000 }, why: 'a full stop after the answer' },
  { reader: 'amount', input: '"25.000"', expect: { one: 25000 } },
  { reader: 'amount', input: '25.000 👍', expect: { one: 25000 } },
  { reader: 'amount', input: '1.000.000', expect: { one: 1000000 } },
  { reader: 'amount', input: '0', expect: { one: 0 }, why: 'read; too little is the rules’ business' },
  { reader: 'amount', input: '0 kr.', expect: { one: 0 } },
  { reader: 'amount', input: '1.000,00', expect: { one: 1000 } },
  { reader: 'amount', input: '1000,00 kr.', expect: { one: 1000 } },
  { reader: 'amount', input: '1.000,50', expect: 'none', why: 'whole kroner only; never 1,5' },
  { reader: 'amount', input: '1000,50 kr.', expect: 'none' },
  { reader: 'amount', input: '1.000,5', expect: 'none' },
  { reader: 'amount', input: '0,5', expect: 'none' },
  {
    reader: 'amount',
    input: '50,000',
    expect: { several: [50, 50000] },
    why: 'decimal comma with zeros, or an English thousands comma',
  },
  { reader: 'amount', input: '50,000 DKK', expect: { several: [50, 50000] } },
  {
    reader: 'amount',
    input: '1,234,567',
    expect: { one: 1234567 },
    why: 'two commas can only be English grouping',
  },
  { reader: 'amount', input: '50,000.00', expect: { one: 50000 }, why: 'comma then dot can only be English' },
  { reader: 'amount', input: '12.00', expect: 'none', why: 'a clock, 12 kroner or a lost zero: ask' },
  { reader: 'amount', input: '1.5', expect: 'none' },
  { reader: 'amount', input: '50.00', expect: 'none', why: 'a lost zero?' },
  { reader: 'amount', input: '1.00.000', expect: 'none' },
  { reader: 'amount', input: '50.000.00', expect: 'none' },
  { reader: 'amount', input: '25 00', expect: 'none' },
  { reader: 'amount', input: '2 5000', expect: 'none' },
  { reader: 'amount', input: '50 t.kr.', expect: { one: 50000 } },
  { reader: 'amount', input: '50 t. kr.', expect: { one: 50000 } },
  { reader: 'amount', input: '50 tkr', expect: { one: 50000 } },
  { reader: 'amount', input: '50 tkr.', expect: { one: 50000 } },
  { reader: 'amount', input: '50t.kr.', expect: { one: 50000 } },
  { reader: 'amount', input: 't.kr. 50', expect: { one: 50000 } },
  { reader: 'amount', input: '50k', expect: { one: 50000 } },
  { reader: 'amount', input: '50 K', expect: { one: 50000 } },
  { reader: 'amount', input: '2,5k', expect: { one: 2500 } },
  { reader: 'amount', input: '1,5 t.kr.', expect: { one: 1500 } },
  { reader: 'amount', input: '1,500 t.kr.', expect: { several: [1500, 1500000] } },
  { reader: 'amount', input: '50 thousand', expect: { one: 50000 } },
  { reader: 'amount', input: '0,5 mio. kr.', expect: { one: 500000 } },
  { reader: 'amount', input: '1 mio.', expect: { one: 1000000 } },
  { reader: 'amount', input: '½ million', expect: { one: 500000 } },
  { reader: 'amount', input: 'halvtreds tusind', expect: { one: 50000 } },
  { reader: 'amount', input: 'halvtreds', expect: { one: 50 }, why: 'literal, as for 50' },
  { reader: 'amount', input: 'halvtres tusind', expect: { one: 50000 }, why: 'the usual spelling mistake' },
  { reader: 'amount', input: 'Halvtredstusind kr.', expect: { one: 50000 } },
  { reader: 'amount', input: 'femogtyve tusinde', expect: { one: 25000 } },
  { reader: 'amount', input: 'fem og tyve tusind', expect: { one: 25000 } },
  { reader: 'amount', input: 'femogtyvetusinde kroner', expect: { one: 25000 } },
  { reader: 'amount', input: 'femoghalvtredstusinde', expect: { one: 55000 } },
  { reader: 'amount', input: 'tredve tusind', expect: { one: 30000 }, why: 'old spelling' },
  { reader: 'amount', input: 'fyrre tusind', expect: { one: 40000 } },
  { reader: 'amount', input: 'fyrretyve tusind', expect: { one: 40000 }, why: 'old form' },
  { reader: 'amount', input: 'tre tusinde', expect: { one: 3000 }, why: 'not tres' },
  { reader: 'amount', input: 'halvfjerds tusinde', expect: { one: 70000 } },
  { reader: 'amount', input: 'firs tusind', expect: { one: 80000 } },
  { reader: 'amount', input: 'tyve tusind fem hundrede', expect: { one: 20500 } },
  { reader: 'amount', input: 'tolv tusinde femhundrede kroner', expect: { one: 12500 } },
  { reader: 'amount', input: 'tre tusind fire hundrede og fem', expect: { one: 3405 } },
  { reader: 'amount', input: 'otte tusin', expect: { one: 8000 } },
  { reader: 'amount', input: 'femten hundrede', expect: { one: 1500 } },
  { reader: 'amount', input: 'tolvhundrede kr.', expect: { one: 1200 } },
  { reader: 'amount', input: 'tusind', expect: { one: 1000 } },
  { reader: 'amount', input: 'et tusinde kroner', expect: { one: 1000 } },
  { reader: 'amount', input: 'halvandet tusind', expect: { one: 1500 } },
  { reader: 'amount', input: 'to og et halvt tusinde', expect: { one: 2500 } },
  { reader: 'amount', input: 'en halv million', expect: { one: 500000 } },
  { reader: 'amount', input: 'halvanden million', expect: { one: 1500000 } },
  { reader: 'amount', input: 'et par tusind', expect: 'none', why: 'not a number' },
  { reader: 'amount', input: 'nogle tusinde kroner', expect: 'none' },
  {
    reader: 'amount',
    input: '25.000 kr. (femogtyvetusinde)',
    expect: { one: 25000 },
    why: 'said twice, the same',
  },
  {
    reader: 'amount',
    input: 'ca. 20.000',
    expect: { one: 20000 },
    why: 'about: read as the number; it is said back before it is stored',
  },
  { reader: 'amount', input: 'mellem 10.000 og 20.000', expect: 'none', why: 'a range is no amount' },
  { reader: 'amount', input: '20.000-25.000', expect: 'none' },
  { reader: 'amount', input: '20-25.000 kr.', expect: 'none' },
  { reader: 'amount', input: 'fra 20 til 25 tusind', expect: 'none' },
  { reader: 'amount', input: 'højst 50.000', expect: 'none', why: 'a limit is no amount' },
  { reader: 'amount', input: 'mindst 20.000 kr.', expect: 'none' },
  { reader: 'amount', input: 'op til 50.000', expect: 'none' },
  { reader: 'amount', input: 'halvtreds tusind eller tres tusind', expect: { several: [50000, 60000] } },
  { reader: 'amount', input: '10.000 + 5.000', expect: 'none', why: 'sums are left to the person' },
  { reader: 'amount', input: '25.000 til en computer', expect: { one: 25000 } },
  { reader: 'amount', input: 'i alt 25.000,-', expect: { one: 25000 } },
  { reader: 'amount', input: '25.000, tak', expect: { one: 25000 } },
  { reader: 'amount', input: 'ikke 25.000', expect: 'none' },
  { reader: 'amount', input: '-500', expect: 'none' },
  { reader: 'amount', input: '−500', expect: 'none', why: 'a real minus sign' },
  { reader: 'amount', input: '$500', expect: 'none' },
  { reader: 'amount', input: '24 måneder', expect: 'none' },
  { reader: 'amount', input: 'kl. 10', expect: 'none' },
  { reader: 'amount', input: '1.3.2027', expect: 'none' },
  { reader: 'amount', input: 'ML-2026-001', expect: 'none' },
  { reader: 'amount', input: '010190-1234', expect: 'none' },
  { reader: 'amount', input: '1e4', expect: 'none' },
  { reader: 'amount', input: '5O.OOO', expect: 'none', why: 'letters O' },
  { reader: 'amount', input: '', expect: 'none' },
  { reader: 'amount', input: '   ', expect: 'none' },
  { reader: 'amount', input: 'ved ikke', expect: 'none' },
  { reader: 'amount', input: '２５０００', expect: { one: 25000 }, why: 'full-width digits' },
  { reader: 'amount', input: '２５．０００', expect: { one: 25000 }, why: 'full-width dot' },
  { reader: 'amount', input: '۵۰۰۰۰', expect: { one: 50000 }, why: 'Persian digits' },
  { reader: 'amount', input: '\ufeff25000', expect: { one: 25000 }, why: 'byte order mark' },
  { reader: 'amount', input: '25\u00ad000', expect: { one: 25000 }, why: 'soft hyphen' },
  { reader: 'amount', input: '25\u00a0000\u00a0kr.', expect: { one: 25000 }, why: 'no-break spaces' },
  // date
  { reader: 'date', input: '2027-03-01', expect: { one: '2027-03-01' } },
  { reader: 'date', input: '2027-3-1', expect: { one: '2027-03-01' } },
  { reader: 'date', input: '1.3.2027', expect: { one: '2027-03-01' } },
  { reader: 'date', input: '01.03.2027', expect: { one: '2027-03-01' } },
  { reader: 'date', input: '3/4/2027', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '3/4–27', expect: { one: '2027-04-03' }, why: 'autocorrect made the dash long' },
  { reader: 'date', input: '3-4-27', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '1.3.27', expect: { one: '2027-03-01' } },
  { reader: 'date', input: '3/4-15', expect: { one: '2015-04-03' } },
  { reader: 'date', input: '25.11.1990', expect: { one: '1990-11-25' } },
  { reader: 'date', input: '010327', expect: { one: '2027-03-01' }, why: 'typed as in a date of birth' },
  { reader: 'date', input: '01032027', expect: { one: '2027-03-01' } },
  { reader: 'date', input: '310227', expect: 'none' },
  { reader: 'date', input: 'd. 3/4-27', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '3.april 2027', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '3. apr. 2027', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '3 april 27', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '3. APRIL 2027', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '1. december 2026.', expect: { one: '2026-12-01' } },
  { reader: 'date', input: '29/2-2028', expect: { one: '2028-02-29' } },
  { reader: 'date', input: '29/2-2027', expect: 'none' },
  { reader: 'date', input: '29/2', expect: 'none', why: 'neither 2026 nor 2027 has one' },
  { reader: 'date', input: '31. februar', expect: 'none' },
  { reader: 'date', input: '31/4', expect: 'none' },
  { reader: 'date', input: '32/1', expect: 'none' },
  { reader: 'date', input: '0/3', expect: 'none' },
  { reader: 'date', input: '3/13', expect: 'none' },
  { reader: 'date', input: '04/13/2027', expect: 'none', why: 'month first is never read' },
  { reader: 'date', input: '2027-13-01', expect: 'none' },
  { reader: 'date', input: '3/4-2', expect: 'none' },
  { reader: 'date', input: '3/4', expect: { one: '2027-04-03' }, why: '131 days ahead, 234 back' },
  { reader: 'date', input: '3. april', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '3.4', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '03/04', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '¾', expect: { one: '2027-04-03' }, why: 'what autocorrect makes of 3/4' },
  { reader: 'date', input: '1/10', expect: { one: '2026-10-01' } },
  { reader: 'date', input: '10/12', expect: { one: '2026-12-10' } },
  { reader: 'date', input: '23/11', expect: { one: '2026-11-23' }, why: 'today' },
  { reader: 'date', input: '1. juli', expect: { one: '2026-07-01' } },
  { reader: 'date', input: '1. maj', expect: { one: '2027-05-01' } },
  { reader: 'date', input: '13/5', expect: { one: '2027-05-13' }, why: 'equally far but for 23 days' },
  { reader: 'date', input: '1/6', expect: { several: ['2026-06-01', '2027-06-01'] } },
  {
    reader: 'date',
    input: '4/6',
    expect: { several: ['2026-06-04', '2027-06-04'] },
    why: 'equally far but for 21 days, the edge',
  },
  { reader: 'date', input: '5/6', expect: { one: '2026-06-05' }, why: 'equally far but for 23 days' },
  { reader: 'date', input: '15/6', expect: { one: '2026-06-15' } },
  { reader: 'date', input: '4. mar', expect: { one: '2027-03-04' } },
  { reader: 'date', input: '4. maj', expect: { one: '2027-05-04' } },
  { reader: 'date', input: '12. sept.', expect: { one: '2026-09-12' } },
  { reader: 'date', input: '5. dec', expect: { one: '2026-12-05' } },
  { reader: 'date', input: '14. febuar', expect: { one: '2027-02-14' } },
  { reader: 'date', input: '1. augst', expect: { one: '2026-08-01' } },
  { reader: 'date', input: '15. novmeber', expect: { one: '2026-11-15' } },
  { reader: 'date', input: '24. desember', expect: { one: '2026-12-24' } },
  { reader: 'date', input: '1. marst 2027', expect: { one: '2027-03-01' } },
  { reader: 'date', input: '1. janaur', expect: { one: '2027-01-01' } },
  { reader: 'date', input: '1. ocktober', expect: { one: '2026-10-01' } },
  {
    reader: 'date',
    input: '12. jui',
    expect: { several: ['2026-06-12', '2026-07-12'] },
    why: 'juni or juli',
  },
  { reader: 'date', input: 'den første december', expect: { one: '2026-12-01' } },
  { reader: 'date', input: 'tredje april 2027', expect: { one: '2027-04-03' } },
  { reader: 'date', input: 'tredie april 2027', expect: { one: '2027-04-03' }, why: 'old spelling' },
  { reader: 'date', input: 'tyvende december', expect: { one: '2026-12-20' } },
  { reader: 'date', input: 'femogtyvende januar', expect: { one: '2027-01-25' } },
  { reader: 'date', input: 'den første i fjerde', expect: { one: '2027-04-01' }, why: 'the spoken 1/4' },
  { reader: 'date', input: 'lørdag den 3. april', expect: { one: '2027-04-03' } },
  { reader: 'date', input: 'tirsdag d. 3. april', expect: 'none', why: 'neither year' },
  { reader: 'date', input: 'mandag den 1. marts 2027', expect: { one: '2027-03-01' } },
  { reader: 'date', input: 'tirsdag den 1. marts 2027', expect: 'none', why: 'it is a Monday' },
  { reader: 'date', input: 'torsdag d. 3.', expect: { one: '2026-12-03' } },
  { reader: 'date', input: 'fredag d. 3.', expect: 'none', why: 'neither the last 3rd nor the next' },
  { reader: 'date', input: 'ons. 25/11', expect: { one: '2026-11-25' } },
  { reader: 'date', input: 'i går, søndag', expect: { one: '2026-11-22' } },
  { reader: 'date', input: 'i går, fredag', expect: 'none' },
  { reader: 'date', input: 'i dag', expect: { one: '2026-11-23' } },
  { reader: 'date', input: 'idag', expect: { one: '2026-11-23' } },
  { reader: 'date', input: 'dags dato', expect: { one: '2026-11-23' } },
  { reader: 'date', input: 'd.d.', expect: { one: '2026-11-23' } },
  { reader: 'date', input: 'i går', expect: { one: '2026-11-22' } },
  { reader: 'date', input: 'igår', expect: { one: '2026-11-22' } },
  { reader: 'date', input: 'i forgårs', expect: { one: '2026-11-21' } },
  { reader: 'date', input: 'forgårs', expect: { one: '2026-11-21' } },
  { reader: 'date', input: 'i morgen', expect: { one: '2026-11-24' } },
  { reader: 'date', input: 'imorgen', expect: { one: '2026-11-24' } },
  { reader: 'date', input: 'i morgn', expect: { one: '2026-11-24' } },
  { reader: 'date', input: 'om fjorten dage', expect: { one: '2026-12-07' } },
  { reader: 'date', input: 'om en uge', expect: { one: '2026-11-30' } },
  { reader: 'date', input: 'om 3 uger', expect: { one: '2026-12-14' } },
  { reader: 'date', input: 'om en måned', expect: { one: '2026-12-23' } },
  { reader: 'date', input: 'om et halvt år', expect: { one: '2027-05-23' }, why: 'six calendar months' },
  { reader: 'date', input: 'om et år', expect: { one: '2027-11-23' } },
  { reader: 'date', input: 'for tre dage siden', expect: { one: '2026-11-20' } },
  { reader: 'date', input: 'for 3 dage siden', expect: { one: '2026-11-20' } },
  { reader: 'date', input: 'for en uge siden', expect: { one: '2026-11-16' } },
  { reader: 'date', input: 'for 14 dage siden', expect: { one: '2026-11-09' } },
  { reader: 'date', input: 'for en måned siden', expect: { one: '2026-10-23' } },
  { reader: 'date', input: 'om halvanden uge', expect: 'none' },
  { reader: 'date', input: 'om et par dage', expect: 'none' },
  { reader: 'date', input: '14 dage', expect: 'none', why: 'a length' },
  { reader: 'date', input: 'på fredag', expect: { one: '2026-11-27' } },
  { reader: 'date', input: 'nu på fredag', expect: { one: '2026-11-27' } },
  { reader: 'date', input: 'førstkommende fredag', expect: { one: '2026-11-27' } },
  { reader: 'date', input: 'på fredga', expect: { one: '2026-11-27' } },
  { reader: 'date', input: 'på loerdag', expect: { one: '2026-11-28' } },
  { reader: 'date', input: 'i søndags', expect: { one: '2026-11-22' } },
  { reader: 'date', input: 'i trosdags', expect: { one: '2026-11-19' } },
  { reader: 'date', input: 'sidste fredag', expect: { one: '2026-11-20' } },
  { reader: 'date', input: 'Tirsdag', expect: { several: ['2026-11-17', '2026-11-24'] } },
  { reader: 'date', input: 'næste onsdag', expect: { several: ['2026-11-25', '2026-12-02'] } },
  {
    reader: 'date',
    input: 'forrige fredag',
    expect: { several: ['2026-11-13', '2026-11-20'] },
    why: 'Danes disagree: ask',
  },
  { reader: 'date', input: 'fredag i denne uge', expect: { one: '2026-11-27' } },
  { reader: 'date', input: 'på onsdag i næste uge', expect: { one: '2026-12-02' } },
  { reader: 'date', input: 'fredag i sidste uge', expect: { one: '2026-11-20' } },
  { reader: 'date', input: 'første mandag i december', expect: { one: '2026-12-07' } },
  {
    reader: 'date',
    input: 'sidste fredag i november',
    expect: { one: '2026-11-27' },
    why: 'not the last Friday gone by',
  },
  { reader: 'date', input: 'hver mandag', expect: 'none', why: 'a habit' },
  { reader: 'date', input: 'om mandagen', expect: 'none', why: 'a habit' },
  { reader: 'date', input: 'uge12', expect: { one: '2027-03-22' } },
  { reader: 'date', input: 'Uge 12.', expect: { one: '2027-03-22' } },
  { reader: 'date', input: 'uge 47', expect: { one: '2026-11-16' } },
  { reader: 'date', input: 'uge 49', expect: { one: '2026-11-30' } },
  { reader: 'date', input: 'uge 1', expect: { one: '2027-01-04' } },
  { reader: 'date', input: 'uge 54', expect: 'none' },
  { reader: 'date', input: 'uge 0', expect: 'none' },
  { reader: 'date', input: 'uge 12 2027', expect: { one: '2027-03-22' } },
  { reader: 'date', input: 'uge 12/2027', expect: { one: '2027-03-22' } },
  { reader: 'date', input: 'mandag i uge 48', expect: { one: '2026-11-23' } },
  { reader: 'date', input: 'fredag i uge 12', expect: { one: '2027-03-26' } },
  { reader: 'date', input: 'uge 49, torsdag', expect: { one: '2026-12-03' } },
  { reader: 'date', input: 'næste uge', expect: 'none', why: 'no day named and no number to look up' },
  { reader: 'date', input: 'd. 3', expect: { several: ['2026-11-03', '2026-12-03'] } },
  { reader: 'date', input: '3.', expect: { several: ['2026-11-03', '2026-12-03'] } },
  { reader: 'date', input: 'den femtende', expect: { several: ['2026-11-15', '2026-12-15'] } },
  { reader: 'date', input: 'd. 32.', expect: 'none' },
  { reader: 'date', input: '3', expect: 'none', why: 'could be anything' },
  { reader: 'date', input: 'den første i næste måned', expect: { one: '2026-12-01' } },
  { reader: 'date', input: 'd. 1. i næste måned', expect: { one: '2026-12-01' } },
  { reader: 'date', input: 'den 15. i denne måned', expect: { one: '2026-11-15' } },
  { reader: 'date', input: 'd. 15. i sidste måned', expect: { one: '2026-10-15' } },
  { reader: 'date', input: 'sidste dag i måneden', expect: { one: '2026-11-30' } },
  { reader: 'date', input: 'ultimo november', expect: { one: '2026-11-30' } },
  { reader: 'date', input: 'ultimo februar 2028', expect: { one: '2028-02-29' } },
  { reader: 'date', input: 'ult. december', expect: { one: '2026-12-31' } },
  { reader: 'date', input: 'primo januar', expect: { one: '2027-01-01' } },
  { reader: 'date', input: 'primo december 2026', expect: { one: '2026-12-01' } },
  { reader: 'date', input: 'medio december', expect: { one: '2026-12-15' } },
  { reader: 'date', input: 'ultimo', expect: 'none' },
  { reader: 'date', input: 'november', expect: 'none', why: 'no day' },
  { reader: 'date', input: 'i næste måned', expect: 'none' },
  { reader: 'date', input: 'March 3, 2027', expect: { one: '2027-03-03' } },
  { reader: 'date', input: 'October 1', expect: { one: '2026-10-01' } },
  { reader: 'date', input: '1 May 2027', expect: { one: '2027-05-01' } },
  { reader: 'date', input: 'yesterday', expect: { one: '2026-11-22' } },
  { reader: 'date', input: 'last Friday', expect: { one: '2026-11-20' } },
  { reader: 'date', input: 'in two weeks', expect: { one: '2026-12-07' } },
  { reader: 'date', input: '3 days ago', expect: { one: '2026-11-20' } },
  { reader: 'date', input: 'i går kl. 10', expect: { one: '2026-11-22' } },
  { reader: 'date', input: 'i morgen kl. 14.30', expect: { one: '2026-11-24' } },
  { reader: 'date', input: '1/12 kl 10', expect: { one: '2026-12-01' } },
  { reader: 'date', input: 'mødet er d. 1/12 kl. 10.30', expect: { one: '2026-12-01' } },
  { reader: 'date', input: 'det var i går', expect: { one: '2026-11-22' } },
  { reader: 'date', input: 'jeg tror det var i fredags', expect: { one: '2026-11-20' } },
  { reader: 'date', input: 'pr. 1. januar', expect: { one: '2027-01-01' } },
  { reader: 'date', input: 'den 3. april 2027, tak', expect: { one: '2027-04-03' } },
  { reader: 'date', input: '1/10 eller 8/10', expect: { several: ['2026-10-01', '2026-10-08'] } },
  { reader: 'date', input: '3.-5. april', expect: 'none' },
  { reader: 'date', input: 'ikke den 1/12', expect: 'none' },
  { reader: 'date', input: 'kl. 10', expect: 'none' },
  { reader: 'date', input: 'kl. 12.10', expect: 'none', why: 'a clock, though 12.10 alone is a date' },
  { reader: 'date', input: '45', expect: 'none' },
  { reader: 'date', input: '45 min', expect: 'none' },
  { reader: 'date', input: '2027', expect: 'none' },
  { reader: 'date', input: '50.000', expect: 'none' },
  { reader: 'date', input: '25.000 kr.', expect: 'none' },
  { reader: 'date', input: '25/012345', expect: 'none', why: 'the job centre’s own number' },
  { reader: 'date', input: '010190-1234', expect: 'none' },
  { reader: 'date', input: '12 34 56 78', expect: 'none' },
  { reader: 'date', input: '', expect: 'none' },
  { reader: 'date', input: 'ved ikke', expect: 'none' },
  { reader: 'date', input: '３/４-２７', expect: { one: '2027-04-03' }, why: 'full-width digits' },
  { reader: 'date', input: 'i\u00a0går', expect: { one: '2026-11-22' }, why: 'no-break space' },
  // yesNo
  { reader: 'yesNo', input: 'ja', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'Ja', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'JA', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ja!', expect: { one: 'yes' } },
  { reader: 'yesNo', input: ' ja ', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'jaaa', expect: { one: 'yes' }, why: 'drawn out' },
  { reader: 'yesNo', input: 'ja ja', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'jo', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'jo da', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ja tak', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'jatak', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ja tak, meget gerne', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'jep', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'jeps', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'jada', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'javist', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ja selvfølgelig', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'selvfølgelig', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'klart', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'absolut', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'helt sikkert', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'okay', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ja ok', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'fint', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'korrekt', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'det er rigtigt', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'yes', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'yes please', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ja, det vil borgeren gerne', expect: { one: 'yes' } },
  { reader: 'yesNo', input: '👍', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ja 😊', expect: { one: 'yes' } },
  { reader: 'yesNo', input: 'ｊａ', expect: { one: 'yes' }, why: 'full-width letters' },
  { reader: 'yesNo', input: 'NEJ!', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'neeej', expect: { one: 'no' }, why: 'drawn out' },
  { reader: 'yesNo', input: 'nej nej', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'nej tak', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'næ', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'næh', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'næ tak', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'nix', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'niks', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'no thanks', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'desværre ikke', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'nej, ikke endnu', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'ikke endnu', expect: { one: 'no' }, why: 'the words on the button' },
  { reader: 'yesNo', input: 'overhovedet ikke', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'slet ikke', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'det gør jeg ikke', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'nej, det vil hun ikke', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'det er ikke rigtigt', expect: { one: 'no' } },
  { reader: 'yesNo', input: 'ja men nej', expect: 'none' },
  { reader: 'yesNo', input: 'ja og nej', expect: 'none' },
  { reader: 'yesNo', input: 'nej jo', expect: 'none' },
  { reader: 'yesNo', input: 'ja/nej', expect: 'none' },
  { reader: 'yesNo', input: 'ja eller nej', expect: 'none' },
  { reader: 'yesNo', input: 'ja men kun mundtligt', expect: 'none', why: 'a reservation is asked about' },
  { reader: 'yesNo', input: 'ja, men ikke helbred', expect: 'none' },
  { reader: 'yesNo', input: 'jo men', expect: 'none' },
  { reader: 'yesNo', input: 'ok men kun økonomien', expect: 'none' },
  { reader: 'yesNo', input: 'yes, but not yet', expect: 'none' },
  { reader: 'yesNo', input: 'ja når hun er tilbage', expect: 'none' },
  { reader: 'yesNo', input: 'ja undtagen netværk', expect: 'none' },
  { reader: 'yesNo', input: 'ja, tror jeg', expect: 'none' },
  { reader: 'yesNo', input: 'måske', expect: 'none' },
  { reader: 'yesNo', input: 'njaa', expect: 'none' },
  { reader: 'yesNo', input: 'både og', expect: 'none' },
  { reader: 'yesNo', input: 'næppe', expect: 'none' },
  { reader: 'yesNo', input: 'helst ikke', expect: 'none' },
  { reader: 'yesNo', input: 'formentlig', expect: 'none' },
  { reader: 'yesNo', input: 'det ved jeg ikke', expect: 'none', why: 'not the no of "det gør jeg ikke"' },
  {
    reader: 'yesNo',
    input: 'ja, hun er blevet orienteret om alt',
    expect: 'none',
    why: 'words beyond the list are asked about',
  },
  { reader: 'yesNo', input: 'hej', expect: 'none', why: 'one letter from nej' },
  { reader: 'yesNo', input: 'jamen', expect: 'none' },
  { reader: 'yesNo', input: 'jakob', expect: 'none' },
  { reader: 'yesNo', input: 'okse', expect: 'none' },
  { reader: 'yesNo', input: 'ikke', expect: 'none' },
  { reader: 'yesNo', input: '1', expect: 'none' },
  // list
  {
    reader: 'list',
    input: 'computer 8.000, varer 12.000 og 500 til skilt',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
        { name: 'skilt', amount: 500 },
      ],
    },
  },
  { reader: 'list', input: 'computer 8.000', expect: { one: [{ name: 'computer', amount: 8000 }] } },
  {
    reader: 'list',
    input: 'Computer 8.000 kr.',
    expect: { one: [{ name: 'Computer', amount: 8000 }] },
    why: 'names stay as typed',
  },
  {
    reader: 'list',
    input: 'computer 8.000,varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000 og varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000 samt varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000; varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000\r\nvarer 12.000\r\n',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000,\nvarer 12.000\n\nskilt 500',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
        { name: 'skilt', amount: 500 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer - 8.000\nvarer - 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: '- computer 8.000\n- varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
    why: 'a bulleted list',
  },
  {
    reader: 'list',
    input: '• computer 8.000\n• varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: '1) computer 8.000\n2) varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000 varer 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
    why: 'name and amount in turn need no comma',
  },
  {
    reader: 'list',
    input: '8.000 kr. til computer, 12.000 kr. til varer',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: '8.000 computer, 12.000 varer',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer til 8.000 og varer for 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer kr. 8.000, varer kr. 12.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000,- og varer 12.000,-',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000,-, varer 12.000,-',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8 000, varer 12 000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000, 500 til skilt',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'skilt', amount: 500 },
      ],
    },
    why: 'a comma and a space divide',
  },
  {
    reader: 'list',
    input: 'computer otte tusind og varer tolv tusind',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'borde og stole 3.000',
    expect: { one: [{ name: 'borde og stole', amount: 3000 }] },
    why: 'og divides after an amount only',
  },
  {
    reader: 'list',
    input: 'borde og stole 3.000 og 500 til skilt',
    expect: {
      one: [
        { name: 'borde og stole', amount: 3000 },
        { name: 'skilt', amount: 500 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000 og 500 til skilt og maling',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'skilt og maling', amount: 500 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'e-mail og hjemmeside 1.000',
    expect: { one: [{ name: 'e-mail og hjemmeside', amount: 1000 }] },
  },
  {
    reader: 'list',
    input: 'husleje/depositum 9.000',
    expect: { one: [{ name: 'husleje/depositum', amount: 9000 }] },
  },
  {
    reader: 'list',
    input: 'annoncer (Facebook, Google) 2.000',
    expect: { one: [{ name: 'annoncer (Facebook, Google)', amount: 2000 }] },
    why: 'brackets hold together',
  },
  {
    reader: 'list',
    input: 'stol 500, stol 500',
    expect: {
      one: [
        { name: 'stol', amount: 500 },
        { name: 'stol', amount: 500 },
      ],
    },
    why: 'the same name twice is two lines',
  },
  {
    reader: 'list',
    input: 'computer 8.000\nvarer 12.000\nI alt 20.000',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
    why: 'a total that adds up is no line',
  },
  {
    reader: 'list',
    input: 'computer 8.000, varer 12.000, total: 20.000 kr.',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
  },
  {
    reader: 'list',
    input: 'computer 8.000\nvarer 12.000\ni alt 21.000',
    expect: 'none',
    why: 'a total that does not add up',
  },
  { reader: 'list', input: 'computer, varer 12.000', expect: 'none', why: 'the computer has no amount' },
  { reader: 'list', input: 'computer 8.000, varer', expect: 'none' },
  { reader: 'list', input: '8.000', expect: 'none', why: 'no name' },
  { reader: 'list', input: 'computer 8.000,50', expect: 'none' },
  {
    reader: 'list',
    input: 'computer 8,000',
    expect: 'none',
    why: 'an amount with two readings is asked about',
  },
  { reader: 'list', input: 'computer 7.000-8.000', expect: 'none' },
  { reader: 'list', input: 'iPhone 15 6.000', expect: 'none', why: 'two numbers to one name' },
  { reader: 'list', input: '2 computere 16.000', expect: 'none', why: 'two numbers to one name' },
  { reader: 'list', input: 'tilskud minus 500', expect: 'none' },
  { reader: 'list', input: '', expect: 'none' },
  { reader: 'list', input: 'ved det ikke endnu', expect: 'none' },
  {
    reader: 'list',
    input: 'computer 8\u00a0000\u00a0kr., varer 12\u00a0000\u00a0kr.',
    expect: {
      one: [
        { name: 'computer', amount: 8000 },
        { name: 'varer', amount: 12000 },
      ],
    },
    why: 'no-break spaces',
  },
  {
    reader: 'list',
    input: 'computer\u200b 8.000',
    expect: { one: [{ name: 'computer', amount: 8000 }] },
    why: 'zero-width space',
  },
  // caseNumber
  { reader: 'caseNumber', input: 'ML-2026-001', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'ml-2026-001', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'ml-2015-1', expect: { one: 'ML-2015-001' } },
  { reader: 'caseNumber', input: 'ml2026-1', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'ML-2026-01', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'ML-2026-123', expect: { one: 'ML-2026-123' } },
  { reader: 'caseNumber', input: 'ml-15-2', expect: { one: 'ML-2015-002' } },
  { reader: 'caseNumber', input: 'ML-3', expect: { one: 'ML-2026-003' }, why: 'no year: this year' },
  {
    reader: 'caseNumber',
    input: '2026-001',
    expect: { one: 'ML-2026-001' },
    why: 'one programme, so its prefix may be left out',
  },
  { reader: 'caseNumber', input: '2015-1', expect: { one: 'ML-2015-001' } },
  { reader: 'caseNumber', input: 'ML/2026/1', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'ML_2026_001', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: '(ML-2026-001)', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'ML-2026-001.', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'sagsnr. ML-2026-012', expect: { one: 'ML-2026-012' } },
  { reader: 'caseNumber', input: 'Sag 1.', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'sag 001', expect: { one: 'ML-2026-001' } },
  { reader: 'caseNumber', input: 'sag nr. 3', expect: { one: 'ML-2026-003' } },
  { reader: 'caseNumber', input: 'sag nr 3', expect: { one: 'ML-2026-003' } },
  { reader: 'caseNumber', input: 'sagen 12', expect: { one: 'ML-2026-012' } },
  { reader: 'caseNumber', input: 'sagsnummer 14', expect: { one: 'ML-2026-014' } },
  { reader: 'caseNumber', input: 'case 3', expect: { one: 'ML-2026-003' } },
  { reader: 'caseNumber', input: '#3', expect: { one: 'ML-2026-003' } },
  { reader: 'caseNumber', input: 'nr. 3', expect: { one: 'ML-2026-003' } },
  { reader: 'caseNumber', input: '003', expect: { one: 'ML-2026-003' } },
  { reader: 'caseNumber', input: 'sag 3 fra 2015', expect: { one: 'ML-2015-003' } },
  { reader: 'caseNumber', input: 'kan du vise sag 12 for mig', expect: { one: 'ML-2026-012' } },
  {
    reader: 'caseNumber',
    input: 'log 003 i går 45 min budget',
    expect: { one: 'ML-2026-003' },
    why: 'leading zeros mark a case; 45 is minutes',
  },
  { reader: 'caseNumber', input: 'sag 3 den 3/4', expect: { one: 'ML-2026-003' } },
  {
    reader: 'caseNumber',
    input: 'ML-2026-001 og ML-2026-002',
    expect: { several: ['ML-2026-001', 'ML-2026-002'] },
  },
  { reader: 'caseNumber', input: 'sag 1 eller 2', expect: { several: ['ML-2026-001', 'ML-2026-002'] } },
  {
    reader: 'caseNumber',
    input: 'ML-2026-001, sag 1',
    expect: { one: 'ML-2026-001' },
    why: 'the same case twice',
  },
  { reader: 'caseNumber', input: 'sag 0', expect: 'none' },
  { reader: 'caseNumber', input: 'ML-2026-000', expect: 'none' },
  { reader: 'caseNumber', input: 'ML-2026', expect: 'none', why: 'a year and no number' },
  { reader: 'caseNumber', input: '2026', expect: 'none' },
  { reader: 'caseNumber', input: 'ML', expect: 'none' },
  { reader: 'caseNumber', input: 'sag', expect: 'none' },
  { reader: 'caseNumber', input: 'MK-2026-001', expect: 'none', why: 'prefixes are not guessed at' },
  { reader: 'caseNumber', input: 'HTML-2026-001', expect: 'none', why: 'inside another word' },
  { reader: 'caseNumber', input: '3 ml', expect: 'none', why: 'millilitres' },
  { reader: 'caseNumber', input: '2026-11-23', expect: 'none', why: 'a date' },
  { reader: 'caseNumber', input: '1/10', expect: 'none' },
  { reader: 'caseNumber', input: '3. april', expect: 'none' },
  { reader: 'caseNumber', input: 'den 3.', expect: 'none' },
  { reader: 'caseNumber', input: '3 timer', expect: 'none' },
  { reader: 'caseNumber', input: 'kl. 10', expect: 'none' },
  { reader: 'caseNumber', input: 'trin 3', expect: 'none' },
  { reader: 'caseNumber', input: '50.000', expect: 'none' },
  { reader: 'caseNumber', input: '25 kr.', expect: 'none' },
  { reader: 'caseNumber', input: '25/012345', expect: 'none', why: 'the job centre’s own number' },
  { reader: 'caseNumber', input: '010190-1234', expect: 'none' },
  { reader: 'caseNumber', input: '0101901234', expect: 'none' },
  { reader: 'caseNumber', input: '25313763', expect: 'none' },
  { reader: 'caseNumber', input: '12 34 56 78', expect: 'none' },
  { reader: 'caseNumber', input: 'borgeren vil gerne starte en café', expect: 'none' },
  { reader: 'caseNumber', input: '', expect: 'none' },
  {
    reader: 'caseNumber',
    input: 'ＭＬ－２０２６－００１',
    expect: { one: 'ML-2026-001' },
    why: 'full-width',
  },
  {
    reader: 'caseNumber',
    input: 'ML-2026\u200b-001',
    expect: { one: 'ML-2026-001' },
    why: 'zero-width space',
  },
  { reader: 'caseNumber', input: 'ML-٢٠٢٦-٠٠١', expect: { one: 'ML-2026-001' }, why: 'Arabic-Indic digits' },
  {
    reader: 'caseNumber',
    input: 'ML\u00a02026\u00a01',
    expect: { one: 'ML-2026-001' },
    why: 'no-break spaces',
  },
  // cvr
  { reader: 'cvr', input: '25313763', expect: { one: '25313763' } },
  { reader: 'cvr', input: '25 31 37 63', expect: { one: '25313763' } },
  { reader: 'cvr', input: '2531 3763', expect: { one: '25313763' } },
  { reader: 'cvr', input: '25 313 763', expect: { one: '25313763' } },
  { reader: 'cvr', input: '25-31-37-63', expect: { one: '25313763' } },
  { reader: 'cvr', input: 'DK 25313763', expect: { one: '25313763' } },
  { reader: 'cvr', input: 'dk-25313763', expect: { one: '25313763' } },
  { reader: 'cvr', input: 'DK 25 31 37 63', expect: { one: '25313763' } },
  { reader: 'cvr', input: 'CVR: 25313763', expect: { one: '25313763' } },
  { reader: 'cvr', input: '25313763.', expect: { one: '25313763' } },
  { reader: 'cvr', input: '(25313763)', expect: { one: '25313763' } },
  { reader: 'cvr', input: '10000009', expect: { one: '10000009' } },
  { reader: 'cvr', input: '12345674', expect: { one: '12345674' } },
  { reader: 'cvr', input: '25313763 eller 12345674', expect: { several: ['12345674', '25313763'] } },
  { reader: 'cvr', input: 'CVR 25313763 (25 31 37 63)', expect: { one: '25313763' }, why: 'the same twice' },
  { reader: 'cvr', input: 'CVR 25313763, tlf. 12345678', expect: { one: '25313763' } },
  { reader: 'cvr', input: '25313764', expect: 'none', why: 'wrong check digit' },
  { reader: 'cvr', input: '12345678', expect: 'none', why: 'wrong check digit' },
  { reader: 'cvr', input: '25313736', expect: 'none', why: 'two digits swapped' },
  { reader: 'cvr', input: '2531376', expect: 'none' },
  { reader: 'cvr', input: '253137633', expect: 'none' },
  { reader: 'cvr', input: 'GB25313763', expect: 'none', why: 'not Danish' },
  { reader: 'cvr', input: '+45 25313763', expect: 'none', why: 'a telephone number, though it adds up' },
  { reader: 'cvr', input: 'tlf. 25313763', expect: 'none' },
  { reader: 'cvr', input: '010190-1234', expect: 'none' },
  { reader: 'cvr', input: '1003456789', expect: 'none', why: 'a production unit has ten digits' },
  { reader: 'cvr', input: '2531376O', expect: 'none', why: 'letter O' },
  { reader: 'cvr', input: 'har hun ikke endnu', expect: 'none' },
  { reader: 'cvr', input: '２５３１３７６３', expect: { one: '25313763' }, why: 'full-width digits' },
  // cpr
  { reader: 'cpr', input: '010190-1234', expect: { one: '[CPR fjernet]' } },
  { reader: 'cpr', input: '0101901234', expect: { one: '[CPR fjernet]' } },
  { reader: 'cpr', input: '010190 - 1234', expect: { one: '[CPR fjernet]' } },
  { reader: 'cpr', input: '010190– 1234', expect: { one: '[CPR fjernet]' } },
  { reader: 'cpr', input: '010190–1234', expect: { one: '[CPR fjernet]' }, why: 'long dash' },
  { reader: 'cpr', input: '010190\u20111234', expect: { one: '[CPR fjernet]' }, why: 'non-breaking hyphen' },
  { reader: 'cpr', input: '01-01-90-1234', expect: { one: '[CPR fjernet]' } },
  { reader: 'cpr', input: '01/01/90-1234', expect: { one: '[CPR fjernet]' } },
  { reader: 'cpr', input: 'cpr 0101901234', expect: { one: 'cpr [CPR fjernet]' } },
  { reader: 'cpr', input: 'CPR: 010190-1234', expect: { one: 'CPR: [CPR fjernet]' } },
  { reader: 'cpr', input: 'CPR0101901234', expect: { one: 'CPR[CPR fjernet]' } },
  {
    reader: 'cpr',
    input: 'Hun hedder Anna og har 010190-1234.',
    expect: { one: 'Hun hedder Anna og har [CPR fjernet].' },
  },
  {
    reader: 'cpr',
    input: 'Det er 0101901234.',
    expect: { one: 'Det er [CPR fjernet].' },
    why: 'end of a sentence',
  },
  {
    reader: 'cpr',
    input: 'Anna (010190-1234) vil starte en café',
    expect: { one: 'Anna ([CPR fjernet]) vil starte en café' },
  },
  { reader: 'cpr', input: 'udskriv 010190-1234', expect: { one: 'udskriv [CPR fjernet]' } },
  {
    reader: 'cpr',
    input: 'lån på 25.000 kr. til 010190-1234 i 24 rater',
    expect: { one: 'lån på 25.000 kr. til [CPR fjernet] i 24 rater' },
  },
  { reader: 'cpr', input: 'ML-2026-001 010190-1234', expect: { one: 'ML-2026-001 [CPR fjernet]' } },
  {
    reader: 'cpr',
    input: 'hun er 010190-1234 og han er 0202885678',
    expect: { one: 'hun er [CPR fjernet] og han er [CPR fjernet]' },
  },
  { reader: 'cpr', input: '311299-9999', expect: { one: '[CPR fjernet]' } },
  { reader: 'cpr', input: '290200-1234', expect: { one: '[CPR fjernet]' }, why: '2000 was a leap year' },
  {
    reader: 'cpr',
    input: '610190-1234',
    expect: { one: '[CPR fjernet]' },
    why: 'a replacement number: day plus 60',
  },
  {
    reader: 'cpr',
    input: '9112901234',
    expect: { one: '[CPR fjernet]' },
    why: 'a replacement number for the 31st',
  },
  {
    reader: 'cpr',
    input: '1003456789',
    expect: { one: '[CPR fjernet]' },
    why: 'a production unit can look like one; removing too much is the safe side',
  },
  {
    reader: 'cpr',
    input: '０１０１９０－１２３４',
    expect: { one: '[CPR fjernet]' },
    why: 'full-width digits',
  },
  { reader: 'cpr', input: '٠١٠١٩٠-١٢٣٤', expect: { one: '[CPR fjernet]' }, why: 'Arabic-Indic digits' },
  { reader: 'cpr', input: '0101\u200b90-1234', expect: { one: '[CPR fjernet]' }, why: 'zero-width space' },
  { reader: 'cpr', input: '010190\u00ad1234', expect: { one: '[CPR fjernet]' }, why: 'soft hyphen' },
  { reader: 'cpr', input: '', expect: 'none' },
  { reader: 'cpr', input: 'Hun vil starte en café.', expect: 'none' },
  { reader: 'cpr', input: '12 34 56 78', expect: 'none', why: 'a telephone number' },
  { reader: 'cpr', input: '12345678', expect: 'none' },
  { reader: 'cpr', input: '+4512345678', expect: 'none', why: 'ten digits, but no day 45' },
  { reader: 'cpr', input: '25/012345', expect: 'none', why: 'the job centre’s own number' },
  { reader: 'cpr', input: 'DK25313763', expect: 'none' },
  { reader: 'cpr', input: 'ML-2026-001', expect: 'none' },
  { reader: 'cpr', input: '9999991234', expect: 'none', why: 'no date' },
  { reader: 'cpr', input: '3212901234', expect: 'none', why: 'no day 32' },
  { reader: 'cpr', input: '011390-1234', expect: 'none', why: 'no month 13' },
  { reader: 'cpr', input: '000190-1234', expect: 'none', why: 'no day 0' },
  { reader: 'cpr', input: '310490-1234', expect: 'none', why: 'April has 30 days' },
  { reader: 'cpr', input: '5798010190123', expect: 'none', why: 'an EAN number' },
  { reader: 'cpr', input: 'DK5000400440116243', expect: 'none', why: 'an account number' },
  { reader: 'cpr', input: '010190', expect: 'none', why: 'a date of birth alone' },
  { reader: 'cpr', input: '01-02-2026', expect: 'none' },
  { reader: 'cpr', input: '010126-310126', expect: 'none', why: 'a period' },
  { reader: 'cpr', input: '2026-11-23T10:15:00Z', expect: 'none' },
  { reader: 'cpr', input: '20261123', expect: 'none' },
  { reader: 'cpr', input: '202611231015', expect: 'none' },
  { reader: 'cpr', input: '1795392000', expect: 'none', why: 'a timestamp in seconds' },
  { reader: 'cpr', input: 'mødet er d. 12.10.15 kl. 1430', expect: 'none' },
];
