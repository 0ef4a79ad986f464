import { MARKER } from '../../storage/digest.ts';
import { SYSTEM } from '../../storage/keys.ts';
import { openStore, TOOL_BUDGET_MS } from '../../storage/open.ts';
import type { Store } from '../../storage/port.ts';
import { FolderInUse } from '../../storage/sqlite-lock.ts';
import { readMark, type StoreMark } from './marker.ts';
import { hashOfPlace, type Named } from './named.ts';
import { Refused } from './refused.ts';
import { areSame, everythingIn } from './same.ts';

const EMPTY_ONE = 'Nothing was changed; name a store that is empty.';

/** Opened for writing: on SQLite nobody else can work on it until it is closed. */
export const openTarget = async ({ settings, says }: Named): Promise<Store> => {
  try {
    return await openStore(settings.kind === 'cosmos' ? { ...settings, budgetMs: TOOL_BUDGET_MS } : settings);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    throw new Refused(`Another process is working on ${says}. ${EMPTY_ONE}`);
  }
};

const holdsNothing = (target: Named): Promise<boolean> =>
  everythingIn(target, async (everything) => (await everything.pages().next()).done === true);

/**
 * Marks an empty store as one that is being copied to, which no bot starts on. Throws Refused where what it holds is
 * neither the beginning nor the whole of this copy.
 */
export const beginCopy = async (
  store: Store,
  from: Named,
  to: Named,
  kind: 'demo' | 'real',
): Promise<'begun' | 'goes-on' | 'complete'> => {
  const mine: StoreMark = { v: 1, kind: 'copying', from: hashOfPlace(from) };
  const { mark } = await readMark(store);
  if (mark?.kind === 'copying') {
    if (mark.from === mine.from) return 'goes-on';
    throw new Refused(`A copy of another store was begun in ${to.says}. ${EMPTY_ONE}`);
  }
  if (mark) {
    if (mark.kind === kind && (await areSame(from, to))) return 'complete';
    throw new Refused(`There is ${mark.kind} data in ${to.says}, and it is not this copy. ${EMPTY_ONE}`);
  }
  const begun =
    (await holdsNothing(to)) && (await store.commit(SYSTEM, [{ op: 'create', id: MARKER, body: mine }])).ok;
  if (!begun) throw new Refused(`There is something in ${to.says} already. ${EMPTY_ONE}`);
  return 'begun';
};

/** The last write of a copy: from here on a bot starts on it. */
export const finishCopy = async (store: Store, kind: 'demo' | 'real'): Promise<void> => {
  const { doc } = await readMark(store);
  const body: StoreMark = { v: 1, kind };
  const write = doc && ({ op: 'replace', id: MARKER, ifMatch: doc.etag, body } as const);
  if (write && (await store.commit(SYSTEM, [write])).ok) return;
  throw new Refused(
    'Somebody else finished this copy at the same time. Say the same again to see it proved.',
  );
};
