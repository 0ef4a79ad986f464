import type { Case } from '../case.ts';
import type { Day } from '../day.ts';
import { dayOf } from '../day.ts';
import { smallCountOn } from '../economy.ts';
import type { HeldPlace } from '../held.ts';
import type { Notice } from '../notice.ts';
import type { Programme } from '../programme.ts';
import { derive } from './derive.ts';
import type { Evaluation } from './evaluation.ts';
import type { Period } from './figure.ts';
import type { Observation } from './observe.ts';
import { isIn, seen } from './observe.ts';
import { beganOf, payableOf } from './observers/held.ts';
import { asked, observe } from './observers/index.ts';
import { ownFigures } from './own.ts';
import { openFigures } from './publish.ts';
import { makeTally } from './tally.ts';

/** As much of a notice as is counted. */
export type CountedNotice = Pick<Notice, 'case' | 'at' | 'entry' | 'seen'>;

/** What a notice adds to the figures of a period. */
export const observeNotice = (notice: CountedNotice, period: Period): readonly Observation[] => {
  if (!isIn(period, dayOf(notice.at))) return [];
  const { seen: receipt, entry = 0 } = notice;
  const known = receipt !== undefined && dayOf(receipt.at) <= period.to;
  return [seen('notices', { entry }), seen(known ? 'notices-seen' : 'notices-unseen', { entry })];
};

export interface Gathering {
  /** A case as it is; each once, in any order. */
  add(subject: Case): void;
  /** The notices of a case belong together: by case, or few enough that citizens are no matter. */
  notice(notice: CountedNotice): void;
  /** `madeOn`: the day of counting; `upTo`: the newest log entry that was seen. */
  done(known: { readonly madeOn: Day; readonly upTo: number }): Evaluation;
}

/** Counts the figures of a period out of the cases of a programme, one case at a time and keeping none. */
export const gather = (programme: Programme, period: Period): Gathering => {
  const tally = makeTally();
  const held: HeldPlace[] = [];
  return {
    add(subject) {
      const about = asked(subject, period);
      tally.add(subject.number, observe(about));
      const began = beganOf(about);
      if (began) held.push(payableOf(began, period.to));
    },
    notice(notice) {
      tally.add(notice.case, observeNotice(notice, period));
    },
    done({ madeOn, upTo }) {
      const figures = tally.figures();
      return {
        period,
        madeOn,
        upTo,
        figures,
        derived: derive(figures, ownFigures(programme, held, period)),
        open: openFigures(figures, smallCountOn(programme, period.to)),
      };
    },
  };
};
