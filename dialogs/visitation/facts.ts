import type { SupportBasis } from '../../domain/programme.ts';
import type { Day } from '../../domain/day.ts';
import type { Bought } from '../course/past-programme.ts';

type Basis = { readonly [K in keyof SupportBasis]: SupportBasis[K] };

/** What a visitation needs to know when it begins. */
export type VisitationFacts = {
  readonly supportBases: readonly Basis[];
  /** The next day on which a course can begin. */
  readonly nextStart: Day;
  readonly bought?: Bought;
  /** Whom the case is shared with, as people call them; drafts from before do not know. */
  readonly provider?: string;
};
