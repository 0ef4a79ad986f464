import type { Day } from '../../domain/day.ts';
import type { TaskHolder } from '../../domain/turns.ts';
import type { Member } from '../../domain/member.ts';
import { sitsFor } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { listed, ROLE } from '../../dialogs/role-words.ts';
import type { World } from '../world.ts';
import { sameJson } from '../../domain/json.ts';

/** The words as a sentence begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A unit: the provider by its place, for it assesses as one; everybody else by their role. */
const unitOf = ({ party, role }: TaskHolder & { readonly kind: 'role' }): Text => {
  if (party === 'provider' && role === 'visitator') return same('Næstved');
  if (role === 'leader' && party === 'provider') return text('lederen i Næstved', 'the leader in Næstved');
  if (role === 'leader') return text('lederen i jobcentret', 'the leader at the job centre');
  return text(`en ${ROLE[role].da} i Næstved`, `a ${ROLE[role].en} in Næstved`);
};

const isMine = (holder: TaskHolder, member: Member, day: Day): boolean =>
  holder.kind === 'person' && sitsFor(member, holder.person, day);

/** Who has to do something, by name where it is one person: »dig«, »Næstved«, »Mette Holm og en coach i Næstved«. */
export const whoHas = async (
  holders: readonly TaskHolder[],
  { member, today, nameOf }: Pick<World, 'member' | 'today' | 'nameOf'>,
): Promise<Text> => {
  const each = holders.filter((one, index) => holders.findIndex((other) => sameJson(one, other)) === index);
  const words = await Promise.all(
    each.map(async (holder): Promise<Text> => {
      if (holder.kind === 'role') return unitOf(holder);
      return isMine(holder, member, today) ? text('dig', 'you') : same(await nameOf(holder.person));
    }),
  );
  return listed(words);
};
