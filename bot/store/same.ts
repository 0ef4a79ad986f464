import { differences, digestOf, type StoreDigest } from '../../storage/digest.ts';
import { type Everything } from '../../storage/everything.ts';
import { openEverything } from '../../storage/open-everything.ts';
import { openToRead } from '../../storage/open.ts';
import type { Reader } from '../../storage/port.ts';
import { whileOpen } from '../while-open.ts';
import { groupOf } from './kinds.ts';
import type { Named } from './named.ts';
import { proveWhole, type Newest } from './proof.ts';
import { Refused } from './refused.ts';

/** Reads a store beside the bot that works on it. Rejects with an Error for people where it cannot be opened. */
export const readingFrom = async <T>({ settings }: Named, use: (reader: Reader) => Promise<T>): Promise<T> =>
  whileOpen(await openToRead(settings), use);

/** The same for every document there is, whatever it can be listed by. */
export const everythingIn = async <T>(
  { settings }: Named,
  use: (everything: Everything) => Promise<T>,
): Promise<T> => whileOpen(await openEverything(settings), use);

/** Whether two stores hold the same documents to the byte, markers apart. */
export const areSame = async (one: Named, other: Named): Promise<boolean> =>
  differences(await everythingIn(one, digestOf), await everythingIn(other, digestOf)).length === 0;

export interface Proof {
  readonly digest: StoreDigest;
  readonly newest: Newest;
}

/** Throws Refused where the two are not the same to the byte, or a log that arrived is broken. */
export const proveSame = async (from: Named, to: Named): Promise<Proof> => {
  const source = await everythingIn(from, digestOf);
  const target = await everythingIn(to, digestOf);
  const groups = [...new Set(differences(source, target).map(groupOf))];
  if (groups.length > 0)
    throw new Refused(
      [
        `The two stores are not the same in: ${groups.join(', ')}. No bot starts on ${to.says} as it is.`,
        `If a bot worked on ${from.says} meanwhile, stop it and say the same again; else name a store that is empty.`,
      ].join('\n'),
    );
  return { digest: target, newest: await readingFrom(to, (reader) => proveWhole(reader, to.says)) };
};
