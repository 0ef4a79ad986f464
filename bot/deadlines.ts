import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/day.ts';
import { may } from '../domain/rights/may.ts';
import { ASSESSED } from '../domain/case-tags.ts';
import type { Scope } from './scope.ts';

/** How many applications wait for the provider's assessment; nothing of any of them. */
export interface Awaiting {
  readonly count: number;
  /** When the one that has waited longest came. */
  readonly since?: Instant;
}

export interface Deadlines {
  /** For who may see to the deadlines of the provider without reading a case. */
  awaiting(): Promise<Awaiting>;
}

type Deps = Pick<Scope, 'programme' | 'member' | 'today' | 'standing'>;

const WAITS: ReadonlySet<Case['status']> = new Set(['with-provider', 'invited']);

export const makeDeadlines = ({ programme, member, today, standing }: Deps): Deadlines => ({
  async awaiting() {
    const all = await standing([ASSESSED]);
    const waiting = all.filter(
      (subject) => WAITS.has(subject.status) && may(member, 'see-deadlines', programme, today, subject),
    );
    const [since] = waiting.map((subject) => subject.since).toSorted();
    return { count: waiting.length, ...(since !== undefined && { since }) };
  },
});
