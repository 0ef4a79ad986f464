// Everything a reader sees goes through here first, so that a pasted no-break space or a full-width digit is no surprise.

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u20e3]/gu;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const DIGIT = /^\p{Nd}$/u;

/** Compatibility forms would run together with what stands before: `2½` would become `21⁄2`. */
const HALVES: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

/** The ASCII digit of one character of any script, or undefined: Unicode keeps every set of ten in order. */
export const digitOf = (char: string): string | undefined => {
  const plain = char.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  if (!DIGIT.test(char)) return undefined;
  const code = char.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
};

/** True for a character that shows nothing: zero-width, bidi control, variation selector, keycap ring. */
export const isInvisible = (char: string): boolean => char.replace(INVISIBLE, '') === '';

/** Most of what people type: nothing in it has another form. Each run of letters can be read in one way only. */
const PLAIN = /^[!-%'-_a-zæøåÆØÅ{-~]+(?: [!-%'-_a-zæøåÆØÅ{-~]+)*$/;

const AS_TWO: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * Text for reading, not for storing: NFKC, ASCII digits, nothing invisible, every run of spaces one space,
 * trimmed. Case is kept; line breaks become spaces unless `lines` is set, then each is one `\n`.
 */
export const normalise = (text: string, options: { readonly lines?: boolean } = {}): string => {
  if (PLAIN.test(text)) return text;
  const plain = text
    .replace(LINE_BREAK, '\n')
    .replace(
      /(?:(\d) ?)?([½¼¾])/g,
      (_, digit: string | undefined, half: string) => `${digit ?? '0'},${HALVES[half] ?? ''}`,
    )
    .replace(/&nbsp;/g, ' ')
    .replace(/[´`’‘]/g, "'")
    .normalize('NFKC')
    .replace(/`/g, "'")
    .replace(INVISIBLE, '')
    .replace(/[٫]/g, ',')
    .replace(/[٬]/g, '.')
    .replace(/(?!\d)\p{Nd}/gu, (char) => digitOf(char) ?? char)
    .replace(/(?!\s)\p{Cc}/gu, '');
  if (options.lines !== true) return plain.replace(/\s+/g, ' ').trim();
  return plain
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
};

/** The key by which words are compared: lower case, `æ`=`ae`, `ø`=`oe`, `å`=`aa`, no accents, one kind of dash. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/[æøå]/g, (letter) => AS_TWO[letter] ?? '') : folded(text);

const folded = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/[\p{Pd}−]/gu, '-')
    .normalize('NFD')
    .replace(/a\u030a/g, 'aa')
    .replace(/([ao])\u0308/g, '$1e')
    .replace(/\p{M}/gu, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim();

/** As fold, but only letters and digits: »syge dagpenge« and »sygedagpenge« are the same. */
export const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;

/** Emoji mean nothing. */
export const withoutEmoji = (text: string): string => text.replace(EMOJI, ' ');

/** As fold, without emoji. */
export const foldWords = (text: string): string => withoutEmoji(fold(text)).replace(/\s+/g, ' ').trim();

/** As foldWords, for a short answer: quotes or brackets around the whole and a closing full stop mean nothing. */
export const foldAnswer = (text: string): string => {
  let plain = foldWords(text);
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain
      .replace(/^(["'»«“”„])(.*)["'»«“”„]$/, '$2')
      .replace(/^\(([^()]*)\)$/, '$1')
      .replace(/[.!]+$/, '')
      .trim();
  }
  return plain;
};
