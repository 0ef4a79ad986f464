import type { Period } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import { may } from '../../domain/rights/may.ts';
import type { Counting, Source } from './counting.ts';
import { countPeriod, sourcesOf, wholePeriod } from './counting.ts';
import type { Scope } from '../scope.ts';

/** The evaluation as one member may see it. */
export interface EvaluationWorld {
  /** The period a paper covers unless told. */
  wholePeriod(): Promise<Period>;
  /** The figures of a period; `undefined` for who may make no paper. Which of them they may see is `seesAll`. */
  counted(period: Period, withRows?: boolean): Promise<Counting | undefined>;
  /** The events behind a figure, without the numbers of cases the member may not see; none for who may not see them. */
  sources(period: Period, figure: FigureId): Promise<readonly Source[]>;
  /** Whether the member may make the paper. */
  mayEvaluate(): boolean;
  /** Whether the member may see what is about few citizens too. */
  seesAll(): boolean;
}

type Deps = Pick<Scope, 'store' | 'partition' | 'programme' | 'member' | 'today'>;

export const makeEvaluation = (deps: Deps): EvaluationWorld => {
  const { member, programme, today } = deps;
  const mayEvaluate = (): boolean => may(member, 'see-evaluation', programme, today);
  const seesAll = (): boolean => may(member, 'see-closed-evaluation', programme, today);
  return {
    wholePeriod: () => wholePeriod(deps),
    async counted(period, withRows) {
      return mayEvaluate() ? countPeriod(deps, period, withRows) : undefined;
    },
    async sources(period, figure) {
      // Each job centre's leader counts them all, and sees the cases of the own one alone.
      return seesAll()
        ? sourcesOf(deps, period, figure, (subject) => may(member, 'see-case', programme, today, subject))
        : [];
    },
    mayEvaluate,
    seesAll,
  };
};
