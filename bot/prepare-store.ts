import { programmeIds } from '../storage/chains.ts';
import { makeExecute } from '../storage/execute.ts';
import { logOf } from '../storage/history.ts';
import { programmePartition } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import { makeClocks, type Clocks } from './clocks.ts';
import type { Config } from './config.ts';
import { fileList, listTrouble, type EraseList } from './erasure/erase-list.ts';
import { repeatErasures } from './erasure/repeat.ts';
import type { Log } from './log/log.ts';
import { freeLease, OUTBOX } from './outbox/lease.ts';
import { makeDirectory } from './people/directory.ts';
import { enlistFirstAdmins } from './people/enlist.ts';
import { productStartFor } from './product-clock.ts';
import { markStore, seedDemo } from './seed.ts';
import { beginProgrammes } from './set-up/begin-programmes.ts';
import { olderProgrammes } from './set-up/older-programmes.ts';

/** What a command of the start may take, milliseconds. */
const START_MS = 10_000;

export type Prepared =
  | { readonly ok: true; readonly clocks: Clocks; readonly eraseList: EraseList | undefined }
  /** Sentences for people. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Who a backup brought back is erased again before anybody is let in. */
const eraseAgain = async (store: Store, eraseList: EraseList, clocks: Clocks, log: Log): Promise<void> => {
  const members = () => makeDirectory(store, Date.now).all();
  const execute = makeExecute({ store, members, now: Date.now, budgetMs: START_MS });
  const programmes = () => programmeIds(store);
  const madeAt = async (programme: string, number: string) =>
    (await logOf(store, programmePartition(programme), number))[0]?.at;
  const cases = await repeatErasures({
    eraseList,
    members,
    programmes,
    execute,
    madeAt,
    clock: clocks.now,
  });
  if (cases > 0) log('erased-again', { cases });
};

/** Makes a store what the bot can begin on: of its kind, with people and programmes in it, and without who was erased. */
export const prepareStore = async (store: Store, config: Config, log: Log): Promise<Prepared> => {
  await markStore(store, config.local ? 'demo' : 'real');
  const unwritten = config.erasures === undefined ? undefined : await listTrouble(config.erasures);
  if (unwritten !== undefined) return { ok: false, faults: [unwritten] };
  const now = new Date().toISOString();
  if (config.local) await seedDemo(store);
  const older = await olderProgrammes(store, config.local);
  if (older.length > 0) return { ok: false, faults: older };
  // The folder is locked for this process alone: who held a lease there has died.
  if (config.store.kind === 'sqlite') await freeLease(store, OUTBOX);
  const start = config.local ? await productStartFor(store, config.productStart, now, log) : undefined;
  const clocks = makeClocks(Date.now, start);
  const faults = await beginProgrammes(store, {
    path: config.programmes,
    production: config.production ?? false,
    admins: config.admins,
    today: clocks.today(),
    log,
  });
  if (faults.length > 0)
    return {
      ok: false,
      faults: ['The bot cannot start with these programmes:', ...faults.map((fault) => `  ${fault}`)],
    };
  if (!config.local) {
    const admins = await enlistFirstAdmins(store, config.admins, now);
    if (admins > 0) log('first-admins', { admins });
  }
  const eraseList = config.erasures === undefined ? undefined : fileList(config.erasures);
  if (eraseList) await eraseAgain(store, eraseList, clocks, log);
  return { ok: true, clocks, eraseList };
};
