import { DEMO_FROM, DEMO_TENANT } from '../../bot/demo/members.ts';
import { markStore, seedDemo } from '../../bot/seed.ts';
import { personKey, type Member } from '../../domain/member.ts';
import { memberId, MEMBERS } from '../../storage/keys.ts';
import { openStore, type StoreSettings } from '../../storage/open.ts';
import type { Write } from '../../storage/port.ts';

/** Entra's ids of the people of a run; each has one chat with the bot, as in Teams. */
export const objectOf = (person: number): string => `caseworker-${person}`;

const memberOf = (person: number): Member => ({
  tenant: DEMO_TENANT,
  object: objectOf(person),
  name: `Sagsbehandler ${person}`,
  organisation: 'jobcenter-vallensbaek',
  roles: ['caseworker'],
  from: DEMO_FROM,
});

/** Fills a store with the demo and so many more caseworkers, as it would be found by a bot that starts again. */
export const seedStore = async (settings: StoreSettings, people: number): Promise<void> => {
  const store = await openStore(settings);
  try {
    await markStore(store, 'demo');
    await seedDemo(store);
    const writes = Array.from({ length: people }, (_, person): Write => {
      const member = memberOf(person);
      return {
        op: 'create',
        id: memberId(personKey(member)),
        tags: ['member'],
        body: { v: 1, ...member },
      };
    });
    await store.commit(MEMBERS, writes);
  } finally {
    await store.close();
  }
};
