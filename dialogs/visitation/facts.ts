import type { SupportBasis } from '../../domain/programme.ts';

/** What a visitation needs to know when it begins. */
export interface VisitationFacts {
  readonly [key: string]: never | readonly Basis[];
  readonly supportBases: readonly Basis[];
}
type Basis = { readonly [K in keyof SupportBasis]: SupportBasis[K] };
