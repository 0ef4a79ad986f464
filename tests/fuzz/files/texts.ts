import * as fc from 'fast-check';
import { HOSTILE } from '../../support/hostile.ts';

const BEGINNINGS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '＝',
  '"=',
  "'=",
  '=+',
  '@@',
  '|',
  '%0A=',
  ';=',
  ',=',
];
const ENDINGS = [
  '1+1',
  'HYPERLINK("http://evil.example","klik")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("http://evil.example")',
  'DDE("cmd";"/C calc";"x")',
  '<f>1+1</f>',
  '</t></si><f>1</f>',
  '</w:t></w:r><w:fldSimple w:instr="DDE cmd"/>',
  ']]><f>1</f>',
  '<!--',
  '&lt;f&gt;',
  '_x000D_',
  '_x003D_1+1',
];

const formula = fc
  .tuple(fc.constantFrom(...BEGINNINGS), fc.constantFrom(...ENDINGS))
  .map(([beginning, ending]) => beginning + ending);

/** What opens, runs or breaks a file, and anything at all: every control character and half a character among it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: formula },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0x9f }), { maxLength: 30 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 1, arbitrary: formula.map((one) => one.repeat(3_000)) },
);

const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** A text as a file has it: without what XML cannot hold, halves of characters as the sign for what cannot be read. */
export const asWritten = (text: string): string => text.toWellFormed().replaceAll(UNWRITABLE, '');

/** In a cell the sign for what cannot be read is left out, and what is too long for Excel is cut. */
export const asCell = (text: string): string => asWritten(text.slice(0, 32_767)).replaceAll('\uFFFD', '');

/** XML knows one line break, and a reader may take all spaces for one. */
export const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
