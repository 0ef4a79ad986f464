import { maybeBody } from '../storage/documents/body.ts';
import { SYSTEM } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import { DEMO_FROM, DEMO_MEMBERS } from './demo/members.ts';
import { DEMO_PROGRAMME } from './demo/programme.ts';
import { createProgramme } from './set-up/create-programme.ts';
import { enlist } from './people/enlist.ts';
import { NOT_FINISHED, type StoreMark } from './store/marker.ts';

/** A store of the other kind must not be opened: demo people would meet real citizens. Nor one that lacks data. */
export class WrongStore extends Error {
  override readonly name = 'WrongStore';
}

/** Marks an empty store, refuses one of the other kind. */
export const markStore = async (store: Store, kind: 'demo' | 'real'): Promise<void> => {
  await store.commit(SYSTEM, [{ op: 'create', id: 'store', body: { v: 1, kind } satisfies StoreMark }]);
  const [doc] = await store.read(SYSTEM, ['store']);
  const found = maybeBody<StoreMark>(doc)?.kind;
  if (found === kind) return;
  if (found === 'copying') throw new WrongStore(NOT_FINISHED);
  throw new WrongStore(
    `This store holds ${found} data, and the bot was started for ${kind} data. Choose another DATA_DIR or database.`,
  );
};

/** The demo's programme and people, where they are not there yet; doing it again changes nothing. */
export const seedDemo = async (store: Store): Promise<void> => {
  await createProgramme(store, DEMO_PROGRAMME);
  await enlist(store, DEMO_MEMBERS, `${DEMO_FROM}T00:00:00.000Z`);
};
