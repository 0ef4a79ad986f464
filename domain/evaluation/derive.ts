import type { DerivedFigure, DerivedId } from './derived.ts';
import type { Figure } from './figure.ts';
import type { FigureId } from './figures/index.ts';

/** What the programme says itself; absent where nobody has set it. */
export interface Own {
  /** Absent where the places count in all and not at the same time: then no day was bought. */
  readonly placeDaysBought?: number;
  /** Whole kroner for the period. */
  readonly price?: number;
  /** Begun months and courses that the price has nothing for, as they began before one was set. */
  readonly unpriced?: number;
  /** Whole kroner a month for each self-supporting citizen. */
  readonly monthlySaving?: number;
}

/** To one decimal; nothing is divided by nothing. */
const shared = (part: number, whole: number, factor = 1): DerivedFigure =>
  whole === 0 ? { missing: 'nothing-to-divide' } : { value: Math.round((part / whole) * factor * 10) / 10 };

const percentOf = (part: number, whole: number): DerivedFigure => shared(part, whole, 100);

const priceBy = ({ price }: Own, whole: number): DerivedFigure => {
  if (price === undefined) return { missing: 'no-price' };
  return whole === 0 ? { missing: 'nothing-to-divide' } : { value: Math.round(price / whole) };
};

const balance = ({ price, monthlySaving }: Own): DerivedFigure => {
  if (price === undefined) return { missing: 'no-price' };
  return monthlySaving === undefined || monthlySaving === 0
    ? { missing: 'no-saving' }
    : shared(price, monthlySaving);
};

/** The figures that are worked out of others. */
export const derive = (
  figures: Readonly<Record<FigureId, Figure>>,
  own: Own,
): Readonly<Record<DerivedId, DerivedFigure>> => {
  const of = (id: FigureId): number => figures[id].value ?? 0;
  const { placeDaysBought, price, monthlySaving, unpriced = 0 } = own;
  const rate = (part: FigureId, other: FigureId): DerivedFigure => percentOf(of(part), of(part) + of(other));
  return {
    'in-time-rate': percentOf(of('decided-in-time') + of('decided-in-extended-time'), of('decisions')),
    'attendance-rate': percentOf(of('attended'), of('attended') + of('cancelled') + of('no-show')),
    'self-supporting-rate': rate('self-supporting', 'supported'),
    'self-supporting-rate-6': rate('self-supporting-6', 'supported-6'),
    'self-supporting-rate-12': rate('self-supporting-12', 'supported-12'),
    'place-days-bought':
      placeDaysBought === undefined ? { missing: 'places-in-all' } : { value: placeDaysBought },
    'place-use':
      placeDaysBought === undefined
        ? { missing: 'places-in-all' }
        : percentOf(of('place-days'), placeDaysBought),
    price:
      price === undefined
        ? { missing: 'no-price' }
        : { value: price, ...(unpriced > 0 && { leftOut: unpriced }) },
    'price-per-course': priceBy(own, of('enrolments')),
    'price-per-self-supporting': priceBy(own, of('self-supporting')),
    'monthly-saving': monthlySaving === undefined ? { missing: 'no-saving' } : { value: monthlySaving },
    'months-to-balance': balance(own),
  };
};
