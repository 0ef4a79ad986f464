import { markedText } from './marks.ts';

/** Kroner, for each of the choices; what is too much for a step is tried, and then so little that it always fits. */
const AMOUNTS = ['1.000', '12.000', '2.500', '20.000'];
const ALWAYS = '1.000';
/** Twice: what is only asked about once stands at the second time. */
const TOO_MUCH = 3;

/** Of the 12.000 that were asked for: all of them, and less. */
const GRANTED = ['12.000', '12.000', '8.000', '10.000'];

const MONTHS = ['6', '12', '24', '3'];
const GRACE = ['1', '3', '2', '1'];

const asked = (pick: number, tries: number): string =>
  tries < TOO_MUCH ? (AMOUNTS[pick % AMOUNTS.length] ?? ALWAYS) : ALWAYS;

const granted = (pick: number): string => GRANTED[pick % GRANTED.length] ?? ALWAYS;

/** Two expenses with marks in their names that come to an amount. */
const budgetOf = (id: string, amount: string): string => {
  const rest = Number(amount.replaceAll('.', '')) - 400;
  return `${markedText(id)} 400\n${markedText('computer')} ${rest}`;
};

const FIGURES: Readonly<Record<string, (id: string, pick: number, tries: number) => string>> = {
  amount: (_id, pick, tries) => asked(pick, tries),
  budget: (id, pick, tries) => budgetOf(id, asked(pick, tries)),
  approvedAmount: (_id, pick) => granted(pick),
  approvedBudget: (id, pick) => budgetOf(id, granted(pick)),
  installments: (_id, pick) => MONTHS[pick % MONTHS.length] ?? '6',
  // The first one there is.
  notice: () => '1',
  firstPayment: (_id, pick) => GRACE[pick % GRACE.length] ?? '1',
};

/** Whether a mark alone can never stand in one of the inputs. */
export const hasFigures = (inputs: object): boolean => Object.keys(inputs).some((id) => id in FIGURES);

/** What fits an input for figures; `undefined` where it is none. */
export const figureFor = (id: string, pick: number, tries: number): string | undefined =>
  FIGURES[id]?.(id, pick, tries);
