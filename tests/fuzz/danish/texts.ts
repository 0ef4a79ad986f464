import * as fc from 'fast-check';
import { DIALOGS } from '../../../dialogs/index.ts';
import { HOSTILE } from '../../support/hostile.ts';

const WORDS = (
  'den d. 3 3. 31. 29 99 9999 99999999999 / - . , : ; kl 17.30 uge næste sidste på i om for siden dage måneder år fredag i fredags tirsdags ' +
  'april marts 2026 27 går morgen eller og halvanden halvt en to tusind hundrede million femogtyve halvtreds kr. t.kr. ,- DKK 50.000 ' +
  '50,000 010190 010190-1234 1234 ML ML- -2026- 001 cvr 13585628 ja nej men tak ikke computer printer til i alt sag log lån vurder ferie ' +
  'udskriv månedsstatus 45 min time rater x ½ ٣ ３ & <b> &nbsp; ( ) « » ca.'
).split(' ');

const STARTS = DIALOGS.flatMap(({ starts }) => [...starts.da, ...starts.en]);

const INVISIBLE = [
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
];
const BROKEN = ['\ud83d', '\udc00', '\u0000', '\u0007', '\ufffe', '\u030a', '\u0308', '\n', '\r\n', '\u2028'];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...STARTS) },
  { weight: 2, arbitrary: fc.constantFrom(...INVISIBLE, ...BROKEN) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Anything at all, and what is made of what the readers look for, which gets further into them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Halves of characters too.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
);

/** What a request may be long, and what somebody may really type. */
export const BODY_LIMIT = 250_000;
export const TYPED_LIMIT = 4_000;

/** The same again and again, with something else before and after it: what makes a pattern try every way. */
export const longText: fc.Arbitrary<string> = fc
  .record({
    head: fc.option(piece, { nil: '' }),
    pieces: fc.array(piece, { minLength: 1, maxLength: 3 }),
    join: fc.constantFrom('', ' ', ', ', '\n', '-', '.'),
    tail: fc.option(piece, { nil: '' }),
    length: fc.constantFrom(200, 400, 2_000, TYPED_LIMIT, TYPED_LIMIT, 20_000, BODY_LIMIT),
  })
  .map(({ head, pieces, join, tail, length }) => {
    const once = pieces.join(join) + join || ' ';
    return `${head} ${once.repeat(Math.ceil(length / once.length))}`.slice(0, length - tail.length) + tail;
  });
