import { markStore } from '../../bot/seed.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { memberId, MEMBERS as PEOPLE, prefixId, programmePartition, SYSTEM } from '../../storage/keys.ts';
import type { StoreSettings } from '../../storage/open.ts';
import { openStore } from '../../storage/open.ts';
import { COMING, GONE, MEMBERS } from './people.ts';
import { REALMS } from './realms.ts';

export const EVERYBODY: readonly Member[] = [...MEMBERS, ...GONE, ...COMING];

/** A store with the programmes and the people of the town, and nothing else. */
export const settle = async (settings: StoreSettings): Promise<void> => {
  const store = await openStore(settings);
  await markStore(store, 'demo');
  for (const { programme } of REALMS) {
    const { id, prefix } = programme;
    await store.commit(programmePartition(id), [
      { op: 'create', id: 'programme', body: { v: 1, programme, salt: 'salt' } },
    ]);
    await store.commit(SYSTEM, [
      { op: 'create', id: prefixId(prefix), tags: ['prefix'], body: { v: 1, programme: id } },
    ]);
  }
  for (const one of EVERYBODY) {
    const id = memberId(personKey(one));
    await store.commit(PEOPLE, [{ op: 'create', id, tags: ['member'], body: { v: 1, ...one } }]);
  }
  await store.close();
};
