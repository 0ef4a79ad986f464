import { createHash } from 'node:crypto';
import type { Day } from '../../domain/day.ts';
import { byText } from '../../domain/order.ts';

/** How an application stood on the period's last day. */
export type RowAnswer = 'placed' | 'waiting' | 'refused' | 'withdrawn' | 'open';

/** What a citizen lived on: self-supporting or not, and no benefit by name. */
export type RowSupport = 'self-supporting' | 'supported' | 'unknown';

/**
 * One application and the course that came of it, for the confidential sheet. Days are exact; nothing else tells whose
 * it is: no case number, name, reference or CVR number, and – as they can say something of health – no benefit, no
 * reason of a pause or of the end (practice §4).
 */
export interface EvaluationRow {
  readonly appliedOn: Day;
  readonly answer: RowAnswer;
  readonly decidedOn?: Day;
  readonly startedOn?: Day;
  readonly mainFrom?: Day;
  /** The last day of the course. */
  readonly endedOn?: Day;
  readonly asPlanned?: boolean;
  readonly pauseDays: number;
  readonly activities: number;
  readonly attended: number;
  /** In kroner, as are the two after it. */
  readonly granted: number;
  readonly paidOut: number;
  readonly paidBack: number;
  readonly atDischarge?: RowSupport;
  readonly after6?: RowSupport;
  readonly after12?: RowSupport;
}

/** A fixed order of names, so that the same row has the same key whoever made it. */
const keyOf = (row: EvaluationRow): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(row).toSorted(([one], [other]) => byText(one, other))))
    .digest('hex');

/** The rows in an order that says nothing of the cases' numbers, and the same each time. */
export const inNoOrder = (rows: readonly EvaluationRow[]): readonly EvaluationRow[] =>
  rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((one, other) => byText(one.key, other.key))
    .map(({ row }) => row);
