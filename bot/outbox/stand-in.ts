import type { Case } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import { holdersOf } from '../../domain/turns.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { isActive, personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import type { CaseBody, ProgrammeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { caseId, programmePartition, taskDeliveryId } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import { newDelivery } from './delivery-tags.ts';

export interface StandInDeps {
  readonly store: Store;
  readonly directory: Directory;
  /** Real clock, milliseconds. */
  readonly now: () => number;
  /** The Danish day by the product clock. */
  readonly today: () => Day;
}

/**
 * Who hears of a task whose person cannot be reached: everybody at the same party who may see the case. Nobody where
 * the task was a whole unit's, whose others were told at once, or where it was only news.
 */
export const standInsFor = (
  subject: Case,
  missing: PersonKey,
  members: readonly Member[],
  programme: Programme,
  day: Day,
): readonly PersonKey[] => {
  const isTheirs = holdersOf(subject).some((holder) => holder.kind === 'person' && holder.person === missing);
  const own = members.find((member) => personKey(member) === missing)?.organisation;
  if (!isTheirs || own === undefined) return [];
  return members
    .filter((member) => member.organisation === own && isActive(member, day))
    .filter((member) => personKey(member) !== missing && may(member, 'see-case', programme, day, subject))
    .map(personKey);
};

/** Leaves a card for each of them, once; resolves to how many are new. */
export const tellStandIns = async (
  { store, directory, now, today }: StandInDeps,
  { programme }: ProgrammeBody,
  { id, body }: { readonly id: string; readonly body: DeliveryBody },
): Promise<number> => {
  const { what } = body;
  const seq = Number(/^delivery:task:(\d+):/.exec(id)?.[1]);
  if (what.kind !== 'task' || !Number.isSafeInteger(seq)) return 0;
  const partition = programmePartition(programme.id);
  const [doc] = await store.read(partition, [caseId(body.case)]);
  const subject = maybeBody<CaseBody>(doc);
  if (!subject) return 0;
  let told = 0;
  for (const to of standInsFor(subject, what.to, await directory.all(), programme, today())) {
    const write = newDelivery(taskDeliveryId(seq, to), { ...what, to }, now(), body.case);
    // Whoever has a card about it already keeps that one.
    if ((await store.commit(partition, [write])).ok) told += 1;
  }
  return told;
};
