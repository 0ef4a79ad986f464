import { createHash } from 'node:crypto';
import type { PersonalBody } from '../../../storage/documents/log.ts';
import { verifyStore } from '../../../storage/verify.ts';
import { calmStore } from '../calm-store.ts';
import { ordered } from './chain.ts';
import { entriesIn, type Committed, type Watch } from '../watch.ts';

const hashOf = (salt: string, value: unknown): string =>
  createHash('sha256')
    .update(`${salt}\n${JSON.stringify(ordered(value))}`)
    .digest('base64url');

/** Events that leave the case as it is. */
const LEAVES = new Set(['notice-acknowledged', 'experience-shared', 'channel-bound']);

const hashesBeside = ({ after, before }: Committed, seq: number): ReadonlySet<string> =>
  new Set(
    after.flatMap(({ id, body }, index) =>
      id.startsWith('personal:') && id.endsWith(`:${seq}`) && !before[index]
        ? Object.values((body as PersonalBody).values).map(({ salt, value }) => hashOf(salt, value))
        : [],
    ),
  );

/** What happened, the case as it then is and what was written about it come together or not at all. */
export const commandsAreWhole = (): Watch => ({
  name: 'a command is carried out whole',
  commit(change) {
    for (const { seq, events, personal } of entriesIn(change)) {
      const beside = hashesBeside(change, seq);
      const missing = Object.entries(personal).find(([, hash]) => !beside.has(hash));
      if (missing) return `entry ${seq} came without its ${missing[0]}`;
      for (const event of events)
        if (
          'case' in event &&
          !LEAVES.has(event.type) &&
          !change.after.some(({ id }) => id === `case:${event.case}`)
        )
          return `entry ${seq} (${event.type}) did not change ${event.case}`;
    }
    return undefined;
  },
});

/** The product's own examination of the store finds nothing either. */
export const storeIsSound = (): Watch => ({
  name: 'the store is sound by its own examination',
  async end({ disk }) {
    for await (const { chain, breaks, first } of verifyStore(calmStore(disk)))
      if (breaks > 0) return `${chain}: ${JSON.stringify(first)}`;
    return undefined;
  },
});
