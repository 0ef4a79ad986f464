import { personKey } from '../../../domain/member.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { PARTITION } from '../choose.ts';
import type { Disk } from '../disk.ts';
import { membersOn } from '../members.ts';
import { PEOPLE } from '../people.ts';
import type { Watch } from '../watch.ts';

const OVER = new Set<DeliveryBody['state']>(['sent', 'over', 'bundled', 'failed']);

/** Whose roles are other ones than at the beginning, or who has left: a card for what they may no longer see waits. */
const changedPeople = (disk: Disk): ReadonlySet<string> => {
  const before = new Map(PEOPLE.map((member) => [personKey(member), member.roles.join()]));
  const now = membersOn(disk).filter(
    (one) => one.to !== undefined || before.get(personKey(one)) !== one.roles.join(),
  );
  return new Set(now.map(personKey));
};

const isTheirs = ({ state, what }: DeliveryBody, changed: ReadonlySet<string>): boolean =>
  state === 'parked' && 'to' in what && changed.has(what.to);

/** Once nothing fails any more, nothing is left lying: every card is out, or somebody knows that it is not. */
export const nothingIsLeft = (): Watch => ({
  name: 'nothing is left to be sent',
  end({ disk, at }) {
    const changed = changedPeople(disk);
    const left = disk
      .list(PARTITION, { tag: 'delivery', limit: 100_000 })
      .filter(
        ({ body }) => !OVER.has((body as DeliveryBody).state) && !isTheirs(body as DeliveryBody, changed),
      );
    const [one] = left;
    if (!one) return undefined;
    const { state, unclear, notBefore, attempts } = one.body as DeliveryBody;
    return `${left.length} left: ${one.id} is ${state}, ${attempts} attempts, ${unclear} unclear, due ${notBefore - at} ms from now`;
  },
});
