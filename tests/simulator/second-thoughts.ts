import type { SeenCard } from '../support/read-card.ts';
import type { Member } from '../../domain/member.ts';
import type { Asking } from './answers.ts';
import type { House } from './deliver.ts';
import { doAct, newId, type Memory } from './acting.ts';
import { filled } from './fill.ts';
import { presses } from './people.ts';
import { dataOf, onward } from './sheet.ts';
import type { Act } from './watch.ts';

/** Answers are filled in freely from here on, so that another one comes. */
const ANOTHER = 2;

interface AtTheEnd {
  readonly house: House;
  readonly memory: Memory;
  readonly member: Member;
  readonly card: SeenCard;
  readonly asking: Asking;
  /** »Bekræft« on that card. */
  readonly confirm: Act;
}

/** Another answer to something on the card; the card as it is then. */
const changed = async (
  { house, memory, member, asking }: AtTheEnd,
  edit: SeenCard['buttons'][number],
): Promise<SeenCard | undefined> => {
  const asked = await doAct(house, memory, presses(newId(house), member, 'edit', dataOf(edit)));
  const next = asked && onward(asked);
  if (!next || next.verb !== 'answer') return asked;
  const data = { ...filled(asked, asking, ANOTHER), ...dataOf(next) };
  return doAct(house, memory, presses(newId(house), member, next.verb, data));
};

/**
 * Somebody at the end of a dialog changes an answer or drops it all, and then presses »Bekræft« on the card they had before:
 * it stands there on their telephone. Resolves to the card on which they go on, where there is one.
 */
export const secondThoughts = async (end: AtTheEnd): Promise<SeenCard | undefined> => {
  const { house, memory, member, card, confirm } = end;
  const { world } = house;
  const edit = card.buttons.find(({ verb, data }) => verb === 'edit' && 'field' in data);
  const cancel = card.buttons.find(({ verb }) => verb === 'cancel');
  if (edit && world.luck.percent(50)) {
    const now = await changed(end, edit);
    world.count('an answer changed, and the older card confirmed');
    await doAct(house, memory, confirm);
    return now;
  }
  if (!cancel) return doAct(house, memory, confirm);
  const drop = presses(newId(house), member, 'cancel', dataOf(cancel));
  world.count('a dialog dropped, and confirmed all the same');
  if (world.luck.percent(20)) await Promise.all([doAct(house, memory, drop), doAct(house, memory, confirm)]);
  else {
    await doAct(house, memory, drop);
    await doAct(house, memory, confirm);
  }
  return undefined;
};
