import { readAmount, saysOre } from '../../domain/danish/amount.ts';
import { readCvr } from '../../domain/danish/cvr.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { readNumeral } from '../../domain/danish/numerals.ts';
import type { Day } from '../../domain/day.ts';
import type { Beside, Said } from './said.ts';

const FIGURE = /^(?:kr\.?)?\d[\d.,']*(?:k|kr\.?|t\.?kr\.?|tkr\.?|,-+|-)?$/;
const CURRENCY = /^(?:kr\.?|kroner|dkk|øre|t\.?kr\.?|tkr\.?|mio\.?|k|t\.)$/;
const TIMES = /^(?:tusind|tusinde|tusinder|hundrede|hundred|million|millioner|thousand)$/;
const HALF = /^(?:halvand(?:en|et)|halvt?|et|en|og|a)$/;

/** After these a number counts something else than kroner. */
const COUNTED =
  /^(?:rater|rate|gange|måned|måneder|mdr\.?|dage?|uger?|år|timer?|min\.?|minutter|afdrag|procent|%|borgere?|deltagere|personer|sager|pladser|stk\.?|months?|days?|weeks?|years?|times)$/;

/** Smaller figures without kroner or a thousands dot are counts and clocks. */
const LEAST = 100;

/** »2x500« */
const EACH = /^\d{1,3}[x×*]\d[\d.,]*$/;

const isPart = (word: string): boolean =>
  FIGURE.test(word) ||
  EACH.test(word) ||
  CURRENCY.test(word) ||
  TIMES.test(word) ||
  HALF.test(word) ||
  readNumeral(fold(word)) !== undefined;

const LIMIT =
  /(?:^| )((?:højst|højest|mindst|maks\.?|max\.?|maksimalt|minimum|under|over|mellem|nogle|par|flere|mange|op til|indtil|minus|up to|at most|at least|\d\S* (?:til|to|-|x|×|\*|gange)|\d{1,2} ?[x×*]))$/;

/** »1.042 x 2«: what follows makes it another amount. */
const TIMES_MORE = /^(?:[x×*]\d*|gange)$/;

/** »højst«, »op til«, »20 til«, »2 x«: what makes an amount no amount; empty where nothing does. */
const limitBefore = (before: readonly string[]): string => LIMIT.exec(before.slice(-2).join(' '))?.[1] ?? '';

/** »27, 28« and »27 28« are two figures: known at once, where a page full of them would be read in every way. */
const isSeveral = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    const before = words[at - 1] ?? '';
    return before.endsWith(',') || (/^\d/.test(word) && /\d$/.test(before) && !/^\d{3}(?!\d)/.test(word));
  });

/** »10.30« is a clock: øre stand behind at least three figures, or beside kroner. */
const ORE = /\d{3}[.,]\d{1,2}(?!\d)/;

/** An amount with øre, which no field takes: said as it was typed, so that its field says so. */
const withOre = (raw: string, money: boolean): Said | undefined =>
  saysOre(raw) && (money || ORE.test(raw)) ? { what: 'amount', raw } : undefined;

/** The amount that a whole stretch of words says, or a CVR number. */
export const amountSaid = (words: readonly string[], _today: Day, beside: Beside): Said | undefined => {
  if (
    isSeveral(words) ||
    !words.every(isPart) ||
    /^(?:og|k|t\.)$/.test(words[0] ?? '') ||
    HALF.test(words.at(-1) ?? '')
  )
    return undefined;
  const raw = words.join(' ');
  if (EACH.test(raw)) return { what: 'amount', raw };
  const cvr = /^\d{8}$/.test(raw) ? readCvr(raw) : undefined;
  if (cvr) return { what: 'cvr', raw, ...(cvr.kind === 'one' && { value: cvr.value }) };
  const reading = readAmount(raw);
  const money = words.some((word) => CURRENCY.test(word) || /kr|,-/.test(word));
  if (reading.kind === 'none') return withOre(raw, money);
  const values = reading.kind === 'one' ? [reading.value] : reading.values;
  if (!money && (COUNTED.test(beside.next) || values.every((value) => value < LEAST)))
    return /^\d+$/.test(raw) ? { what: 'number', raw } : undefined;
  const limit = limitBefore(beside.before);
  if (limit !== '') return { what: 'amount', raw: `${limit} ${raw}` };
  if (TIMES_MORE.test(beside.next)) return { what: 'amount', raw: `${raw} ${beside.next}` };
  if (/^\d/.test(beside.before.at(-1) ?? '')) return undefined;
  return { what: 'amount', raw, ...(reading.kind === 'one' && { value: String(reading.value) }) };
};
