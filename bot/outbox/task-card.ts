import { sitsFor } from '../../domain/member.ts';
import { IN_COURSE } from '../../domain/status.ts';
import { viewOf } from '../../domain/view.ts';
import type { CaseBody, ProgrammeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import { taskMessage } from '../views/task.ts';
import type { CardDeps, OutgoingCard, Withheld } from './ways.ts';
import { toPerson } from './ways.ts';

/** The card of somebody's task, as long as the case stands where it stood and is theirs. */
export const taskCard = async (
  deps: CardDeps,
  { programme }: ProgrammeBody,
  { case: number }: DeliveryBody,
  what: DeliveryBody['what'] & { readonly kind: 'task' },
): Promise<OutgoingCard | Withheld> => {
  const [doc] = await deps.store.read(programmePartition(programme.id), [caseId(number)]);
  const subject = maybeBody<CaseBody>(doc);
  if (subject?.status !== what.status) return 'over';
  const member = await deps.directory.get(what.to);
  const today = deps.today();
  // Who stands in has used the job centre's key too, and does the work as long as the other is away.
  const isTheirs = subject.caseworker === what.to || (member && sitsFor(member, subject.caseworker, today));
  // The case went to somebody else since, or the person has a conflict of interest.
  const had = subject.keys?.['job-centre']?.includes(what.to) && !isTheirs;
  if (had || subject.recused?.includes(what.to)) return 'over';
  if (!member) return 'parked';
  const reader = { member, programme, today };
  // A coach took the case while the others had not been told yet that it has none.
  const taken = subject.coach !== undefined && IN_COURSE.has(subject.status);
  if (taken && !viewOf(subject, member, programme, today)) return 'over';
  return toPerson(deps, programme, what.to, 'list-cases', await taskMessage(subject, reader, what.kept));
};
