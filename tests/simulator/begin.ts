import { dayOf } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import type { Asking } from './answers.ts';
import { choose } from './choose.ts';
import type { House } from './deliver.ts';
import { newId, type Memory } from './acting.ts';
import { walk } from './dialog.ts';
import { presses } from './people.ts';

/** What somebody does next: chosen from how things stand, so that most of it is accepted. */
export type Deed = (house: House, memory: Memory) => Promise<unknown>;

export const todayIn = ({ world }: House): string => dayOf(new Date(world.clock.now()).toISOString());

export const askingFor = (house: House, dialog: string): Asking => ({
  luck: house.world.luck,
  today: todayIn(house),
  mark: `m${house.world.serial()}m`,
  dialog,
});

export const begin = (
  house: House,
  memory: Memory,
  member: Member,
  dialog: string,
  data: Readonly<Record<string, string>> = {},
  atEnd?: () => Promise<void>,
) =>
  walk(
    house,
    memory,
    member,
    presses(newId(house), member, 'open', { dialog, ...data }),
    askingFor(house, dialog),
    atEnd,
  );

export const aboutCase: Deed = async (house, memory) => {
  const choice = choose(house.world.disk, house.world.luck, todayIn(house));
  if (choice) await begin(house, memory, choice.member, choice.dialog, { case: choice.case });
};
