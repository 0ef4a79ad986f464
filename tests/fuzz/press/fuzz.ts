import { forgerOn } from '../../rights/press-forged.ts';
import { openStreet } from '../../rights/street.ts';
import { kind, tryKinds, type FuzzSettings, type Tried } from '../kinds.ts';
import { openDoor } from './door.ts';
import { anyPayload } from './payload.ts';
import { senderOn } from './send.ts';

/** Data of card actions, from real buttons of every kind of card, changed on its way to the real door of a whole town. */
export const fuzzPress = async (
  settings: FuzzSettings,
  say: (line: string) => void = () => undefined,
): Promise<readonly Tried[]> => {
  const street = await openStreet();
  const forger = forgerOn(street);
  await forger.begin();
  const door = await openDoor(street);
  try {
    const { send, counts } = senderOn(street, door, forger);
    // The next finds what the one before left.
    const tried = await tryKinds([kind('card data', anyPayload, send, { stays: true })], settings);
    for (const [name, row] of counts)
      say(
        `  ${name}: ${Object.entries(row)
          .map(([outcome, times]) => `${times} ${outcome}`)
          .join(', ')}`,
      );
    return tried;
  } finally {
    await door.close();
    await street.close();
  }
};
