import { caseNumbersIn, plainNumber } from '../../domain/danish/case-number-patterns.ts';
import { withoutEmoji } from '../../domain/danish/normalise.ts';
import { foldWord } from './fold-word.ts';
import { masked } from './masked.ts';
import { type Said } from './said.ts';
import type { CommandContext } from './reading.ts';

/** A piece of a sentence: a word, a sign that divides, cases named, or a value that was read. */
export type Token =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'break'; readonly key: string }
  | { readonly kind: 'case'; readonly key: '§'; readonly numbers: readonly string[] }
  | { readonly kind: 'value'; readonly key: '§'; readonly said: Said };

const ABBREVIATED =
  /^(?:pr|d|kl|ca|kr|nr|min|pga|vedr|mdr|fx|evt|inkl|ang|mfl|dvs|osv|incl|dkk|t\.kr|tkr|mio|jf|bl\.a)\.$/;

/** Signs around a word stand for themselves; a dot belongs to an abbreviation and to a number. */
const splitWord = (word: string): readonly string[] => {
  const opened = /^(["'(»«“”„@#[*]+)(.+)$/.exec(word)?.[2] ?? word;
  if (ABBREVIATED.test(opened) || /^\d{1,2}\.$/.test(opened) || /^\d[\d.]*,-+$/.test(opened)) return [opened];
  const [, body = '', tail = ''] = /^(.*?)([.,;:!?)"'»«“”\]*]*)$/.exec(opened) ?? [];
  const parts = /\d/.test(body) ? [body] : body.split(/(?<=\p{L})([/&+])(?=\p{L})/u);
  return [...parts, ...tail.split('')].filter((part) => part !== '');
};

const isBreak = (part: string): boolean => /^[.,;:!?)"'»«“”\]*/&+\-–]$/.test(part);

/** The words of a folded text, divided by signs. */
const wordsIn = (text: string): readonly Token[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(splitWord)
    .map((part): Token =>
      isBreak(part)
        ? { kind: 'break', key: part }
        : { kind: 'word', key: part.replace(/(?<=\p{L})-(?=\p{L})|(?<=\p{L})\.$/gu, '') },
    );

/** Room for a sentence; what is longer is no command. */
export const LONGEST = 400;

/** A sentence in pieces, from the left. */
export const tokensOf = (sentence: string, context: CommandContext): readonly Token[] => {
  const typed = withoutEmoji(plainNumber(sentence.replace(/[§]/g, ' ')));
  const found = caseNumbersIn(typed, context);
  const numbered = found.reduceRight(
    (text, { start, end }, at) => `${text.slice(0, start)} §c${at}§ ${text.slice(end)}`,
    typed,
  );
  const { text, said } = masked(foldWord(numbered), context.today);
  return wordsIn(text).map((token): Token => {
    const [, mark, at] = /^§([cv])(\d+)§$/.exec(token.key) ?? [];
    if (mark === 'c') return { kind: 'case', key: '§', numbers: found[Number(at)]?.numbers ?? [] };
    const value = mark === 'v' ? said[Number(at)] : undefined;
    return value ? { kind: 'value', key: '§', said: value } : token;
  });
};
