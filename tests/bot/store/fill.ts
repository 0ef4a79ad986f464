import { markStore } from '../../../bot/seed.ts';
import { prefixId, SYSTEM, talkPartition } from '../../../storage/keys.ts';
import { openStore, type StoreSettings } from '../../../storage/open.ts';
import type { Store } from '../../../storage/port.ts';
import { playInto } from '../../storage/random-log.ts';

export const sqliteIn = (folder: string): StoreSettings => ({ kind: 'sqlite', folder, scratch: true });

export const usingStore = async <T>(
  settings: StoreSettings,
  use: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await openStore(settings);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/** What stores could take amiss: ids that they sort differently, odd texts, an emptied document, tags of all kinds. */
const ODD: readonly (readonly [id: string, tags: readonly string[], body: unknown])[] = [
  ['talk:😀', ['t', 'æøå', 'u'], { text: 'Æ "quoted" \\ \n  😀', n: 1e21, f: 0.1, none: null, z: 1, a: 2 }],
  ['talk:', [], { v: 1, erased: true }],
  [
    'talk',
    ['u', 't'],
    { __proto__: { never: 'written' }, list: [[], {}, ''], deep: { a: { b: { c: [] } } } },
  ],
  ['talk%2f', ['t'], 'a text alone'],
];

/** A random programme of so many entries, conversations and odd documents, marked as a bot does. */
export const fillStore = async (
  store: Store,
  {
    kind = 'demo',
    entries = 40,
    chats = 3,
  }: { readonly kind?: 'demo' | 'real'; readonly entries?: number; readonly chats?: number } = {},
): Promise<string> => {
  await markStore(store, kind);
  const { programme } = await playInto(store, entries);
  const body = { v: 1, programme };
  await store.commit(SYSTEM, [{ op: 'create', id: prefixId(programme), tags: ['prefix'], body }]);
  for (let chat = 1; chat <= chats; chat += 1)
    await store.commit(
      talkPartition(`a:chat-${chat}`),
      ODD.map(([id, tags, odd]) => ({ op: 'create', id, tags, body: odd })),
    );
  return programme;
};
