import type { Role } from './member.ts';

/** The roles that read something of a case: who else has to do with it sees that there is one. */
export type Reader = Extract<
  Role,
  'caseworker' | 'visitator' | 'coach' | 'leader' | 'loan-approver' | 'finance'
>;
