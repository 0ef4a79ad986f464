import { PARKED, whomOf } from '../../bot/outbox/delivery-tags.ts';
import { personKey } from '../../domain/member.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { newId } from './acting.ts';
import { PARTITION } from './choose.ts';
import { leap, toOffice } from './days.ts';
import { deliver, type House } from './deliver.ts';
import { DIRECTOR, PEOPLE, says } from './people.ts';

const MINUTE = 60_000;

/** Nothing fails any more, everybody can be reached, and what waits has the time that it takes. */
export const becomeCalm = async (house: House): Promise<void> => {
  const { world } = house;
  const { clock, weather, away } = world;
  weather.storeShare = 0;
  weather.teamsShare = 0;
  weather.oldShare = 0;
  away.clear();
  world.note('— calm');
  leap(world, 5 * MINUTE);
  await clock.sleep(2_500);
  // A new day: what becomes due after the card of the day has left waits for the next one.
  toOffice(world, 1);
  await clock.sleep(2_500);
  // Who could not be reached speaks again.
  await deliver(house, says(newId(house), DIRECTOR, 'pladser', true));
  const parked = new Set(
    world.disk.list(PARTITION, { tag: PARKED, limit: 1_000 }).map(({ body }) => whomOf(body as DeliveryBody)),
  );
  for (const member of PEOPLE)
    if (parked.has(personKey(member))) await deliver(house, says(newId(house), member, 'pladser'));
  for (const ms of [330_000, 70_000]) {
    await clock.sleep(2_500);
    leap(world, ms);
  }
  await clock.sleep(4_000);
};
