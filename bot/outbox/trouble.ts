import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { headsTrouble } from '../event-log/heads-state.ts';
import { FAILED, PARKED, WAITING } from './delivery-tags.ts';
import { lastAnswer } from './state-words.ts';

/** Whether it goes to the channel; everything else goes to one person. */
export const isForChannel = ({ what }: DeliveryBody): boolean => !('to' in what);

/** Whether it will not arrive unless somebody does something. A reply concerns nobody but who asked. */
export const isStuck = ({ what, state, lastStatus }: DeliveryBody): boolean =>
  what.kind !== 'reply' &&
  (state === 'parked' || state === 'failed' || (state === 'waiting' && lastStatus === 401));

/** Everything of a programme that is stuck, personal cards included; at most 1.000 of each kind. */
export const stuckIn = async (store: Store, programme: string): Promise<readonly DeliveryBody[]> => {
  const lists = await Promise.all(
    [PARKED, FAILED, WAITING].map((tag) => store.list(programmePartition(programme), tag)),
  );
  return lists
    .flat()
    .map((doc) => bodyOf<DeliveryBody>(doc))
    .filter((body) => isStuck(body) && body.what.kind !== 'call');
};

/** Whether an administrator has something to look at; reads as much as `stuckIn`. */
export const isAnythingStuck = async (store: Store, programme: string): Promise<boolean> =>
  (await stuckIn(store, programme)).length > 0;

const numbersOf = ({ what }: DeliveryBody): readonly number[] => {
  if (what.kind === 'notice') return [what.notice];
  return what.kind === 'bundle' ? what.notices : [];
};

const sentences = (bodies: readonly DeliveryBody[]): readonly Text[] => {
  const byAnswer = Map.groupBy(bodies, (body) => lastAnswer(body).da);
  return [...byAnswer.values()].flatMap((group) => {
    const [first] = group;
    const numbers = group.flatMap(numbersOf).toSorted((a, b) => a - b);
    if (!first || numbers.length === 0) return [];
    const list = numbers.slice(0, 10).join(', ') + (numbers.length > 10 ? ' …' : '');
    const answer = lastAnswer(first);
    return [
      text(
        `Orientering nr. ${list} er ikke kommet frem i kanalen: ${answer.da}.`,
        `Notice no. ${list} did not reach the channel: ${answer.en}.`,
      ),
    ];
  });
};

const personalLine = (count: number, state: Text): readonly Text[] => {
  if (count === 0) return [];
  const da = count === 1 ? 'Et personligt kort' : `${count} personlige kort`;
  const en = count === 1 ? 'One personal card' : `${count} personal cards`;
  return [text(`${da} ${state.da}.`, `${en}: ${state.en}.`)];
};

/**
 * What an administrator has to see to, a sentence each; empty where all is well. Made to stand among the tasks of an
 * administrator: numbers and reasons, nothing about a person.
 */
export const troubleIn = async (store: Store, programme: string): Promise<readonly Text[]> => {
  const stuck = await stuckIn(store, programme);
  const personal = stuck.filter((body) => !isForChannel(body));
  const waits = personal.filter(({ state }) => state === 'parked').length;
  const lost = personal.length - waits;
  return [
    ...sentences(stuck.filter(isForChannel)),
    ...personalLine(
      waits,
      text(
        'venter på nogen, der ikke har skrevet til mig endnu eller har blokeret mig',
        'waiting for somebody who has not written to me yet or has blocked me',
      ),
    ),
    ...personalLine(lost, text('kunne ikke afleveres', 'not delivered')),
    ...(await headsTrouble(store)),
  ];
};
