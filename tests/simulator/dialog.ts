import type { Member } from '../../domain/member.ts';
import type { Asking } from './answers.ts';
import { doAct, newId, remembered, type Memory } from './acting.ts';
import type { House } from './deliver.ts';
import { filled } from './fill.ts';
import { presses } from './people.ts';
import { secondThoughts } from './second-thoughts.ts';
import { dataOf, onward } from './sheet.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Act } from './watch.ts';

/** So many presses bring any dialog to its end, or somebody gives up. */
const MOST = 12;
/** Of a hundred people at the end of a dialog, how many change their mind. */
const THINKS_AGAIN = 8;

/** Walks a dialog to its end, one press after the other; resolves to the last card. `atEnd`: waited for before »Bekræft«. */
export const walk = async (
  house: House,
  memory: Memory,
  member: Member,
  first: Act,
  asking: Asking,
  atEnd?: () => Promise<void>,
): Promise<SeenCard | undefined> => {
  const { world } = house;
  let card = await doAct(house, memory, first);
  const visits = new Map<string, number>();
  for (let count = 0; card && count < MOST; count += 1) {
    remembered(memory, member, card);
    const button = onward(card);
    if (!button) break;
    const here = `${button.data['step']}`;
    const tries = visits.get(here) ?? 0;
    visits.set(here, tries + 1);
    // What is begun is not always ended at once.
    if (world.luck.percent(2)) return card;
    const data = { ...filled(card, asking, tries), ...dataOf(button) };
    const press = presses(newId(house), member, button.verb, data);
    // Once: who comes back to the same card has no one to wait for.
    if (button.verb === 'confirm' && visits.get('met') === undefined && atEnd) {
      visits.set('met', 1);
      await atEnd();
    }
    if (button.verb === 'confirm' && world.luck.percent(THINKS_AGAIN)) {
      card = await secondThoughts({ house, memory, member, card, asking, confirm: press });
      continue;
    }
    const twice = button.verb === 'confirm' && world.luck.percent(10);
    if (twice) {
      world.count('pressed twice');
      const again = presses(newId(house), member, button.verb, data);
      const [one] = await Promise.all([doAct(house, memory, press), doAct(house, memory, again)]);
      card = one;
    } else card = await doAct(house, memory, press);
  }
  if (card) {
    remembered(memory, member, card);
    world.count(`dialog ${onward(card) ? 'left open' : 'ended'}`);
  }
  return card;
};
