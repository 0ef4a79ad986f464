import type { Case, Status } from './case.ts';
import type { Deed } from './deed.ts';

/** A case that nobody proposes to erase any more. */
export const withoutErasure = (subject: Case): Case => {
  const { erasure: _, ...rest } = subject;
  return rest;
};

/** What happens to a case once more is no longer what was to be erased. */
export const movedTo = (subject: Case, status: Status, { at }: Deed): Case => ({
  ...withoutErasure(subject),
  status,
  since: at,
});

/** A case in a status; since when stays as it was where it has that already. */
export const inStatus = (subject: Case, status: Status, { at }: Deed): Case =>
  subject.status === status ? subject : { ...subject, status, since: at };
