import type { Day } from '../day.ts';
import type { DerivedFigure, DerivedId } from './derived.ts';
import type { Figure, Period } from './figure.ts';
import type { FigureId } from './figures/index.ts';

/** The figures of a programme in a period, with nobody's name in them. */
export interface Evaluation {
  readonly period: Period;
  /** The day they were counted. */
  readonly madeOn: Day;
  /** The newest log entry that they know of. */
  readonly upTo: number;
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly derived: Readonly<Record<DerivedId, DerivedFigure>>;
  /** What is public of them, see publish.ts; everything else stands in the confidential annex only. */
  readonly open: ReadonlySet<FigureId | DerivedId>;
}
