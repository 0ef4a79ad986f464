import type { Member } from '../../domain/member.ts';
import type { SeenCard } from '../support/read-card.ts';
import { deliver, type House } from './deliver.ts';
import { cardIn, dataOf } from './sheet.ts';
import type { Act } from './watch.ts';

/** What somebody remembers to do again later: old buttons and activities that were sent. */
export interface Memory {
  readonly sent: Act[];
  readonly buttons: {
    readonly member: Member;
    readonly verb: string;
    readonly data: Readonly<Record<string, string>>;
  }[];
}

const KEPT = 40;
const keep = <T>(list: T[], one: T): void => {
  list.push(one);
  if (list.length > KEPT) list.shift();
};

/** Sends an act and remembers it. */
export const doAct = async (house: House, memory: Memory, act: Act): Promise<SeenCard | undefined> => {
  keep(memory.sent, act);
  const heard = await deliver(house, act);
  return cardIn(heard?.body);
};

export const newId = ({ world }: House): string => `i${world.serial()}`;

export const remembered = (memory: Memory, member: Member, { buttons }: SeenCard): void => {
  for (const button of buttons) keep(memory.buttons, { member, verb: button.verb, data: dataOf(button) });
};
