import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { programmeIds } from '../storage/chains.ts';
import { makeExecute } from '../storage/execute.ts';
import { openStore } from '../storage/open.ts';
import { makeApp } from './app.ts';
import { makeClocks } from './clocks.ts';
import { readConfig } from './config.ts';
import { targetsFor } from './event-log/targets.ts';
import { fileList } from './erasure/erase-list.ts';
import { repeatErasures } from './erasure/repeat.ts';
import { makeShelf } from './files/shelf.ts';
import { faultLine } from './http/faults.ts';
import { startServer } from './http/server.ts';
import { captureConsole } from './log/console.ts';
import { processLog } from './log/log.ts';
import { freeLease, OUTBOX } from './outbox/lease.ts';
import { productStartFor } from './product-clock.ts';
import { markStore, seedDemo } from './seed.ts';
import { makeDirectory } from './people/directory.ts';
import { beginProgrammes } from './set-up/begin-programmes.ts';
import { olderProgrammes } from './set-up/older-programmes.ts';
import { enlistFirstAdmins } from './people/enlist.ts';
import { makeTeams } from './teams/adapter.ts';
import { uploadFile } from './teams/upload.ts';

const log = processLog();

/** What a command of the start may take. */
const START_MS = 10_000;

/** Who shares out the requests has this long to see that one of several processes leaves, which answers until then. */
const LINGER_MS = 1_500;

const fail = (lines: readonly string[]): never => {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
};

/** Node would write the error with its text. */
const crash = (error: unknown): never => {
  log('crashed', { fault: faultLine(error) });
  process.exit(1);
};

const run = async (): Promise<void> => {
  const restoreConsole = captureConsole(log, console, process);
  process.on('uncaughtException', crash);
  const read = readConfig(process.env);
  if (!read.ok)
    return fail(['The bot cannot start with these settings:', ...read.faults.map((fault) => `  ${fault}`)]);
  const { config } = read;
  const store = await openStore(config.store);
  await markStore(store, config.local ? 'demo' : 'real');
  if (config.local) await seedDemo(store);
  else {
    const admins = await enlistFirstAdmins(store, config.admins, new Date().toISOString());
    if (admins > 0) log('first-admins', { admins });
  }
  const older = await olderProgrammes(store, config.local);
  if (older.length > 0) {
    await store.close();
    return fail(older);
  }
  // The folder is locked for this process alone: who held a lease there has died.
  if (config.store.kind === 'sqlite') await freeLease(store, OUTBOX);
  const clocks = makeClocks(
    Date.now,
    config.local
      ? await productStartFor(store, config.productStart, new Date().toISOString(), log)
      : undefined,
  );
  const faults = await beginProgrammes(store, {
    path: config.programmes,
    production: config.production ?? false,
    today: clocks.today(),
    log,
  });
  if (faults.length > 0) {
    await store.close();
    return fail(['The bot cannot start with these programmes:', ...faults.map((fault) => `  ${fault}`)]);
  }
  const eraseList = config.erasures === undefined ? undefined : fileList(config.erasures);
  if (eraseList) {
    const members = () => makeDirectory(store, Date.now).all();
    const execute = makeExecute({ store, members, now: Date.now, budgetMs: START_MS });
    const programmes = () => programmeIds(store);
    const cases = await repeatErasures({ eraseList, members, programmes, execute, clock: clocks.now });
    if (cases > 0) log('erased-again', { cases });
  }
  const teams = makeTeams({
    local: config.local,
    appId: config.app?.id,
    appPassword: config.app?.password,
    appType: config.app?.type,
    tenantId: config.app?.tenant,
    log,
  });
  // A link that anybody can open is for one's own machine alone.
  const shelf = makeShelf(() => randomBytes(24).toString('base64url'), Date.now);
  const app = makeApp({
    store,
    teams,
    clocks,
    local: config.local,
    link: config.link,
    noticeChannel: config.noticeChannel,
    headsTo: targetsFor(config.heads),
    ...(eraseList && { eraseList }),
    files: config.local
      ? { kind: 'links', linkTo: (file) => `http://127.0.0.1:${config.port}${shelf.lay(file)}` }
      : { kind: 'consent', upload: uploadFile },
    log,
  });
  let leaving = false;
  const server = await startServer({
    port: config.port,
    host: config.local ? '127.0.0.1' : '0.0.0.0',
    ...(config.local && { takeFile: shelf.take }),
    handle: ({ authorization, activity }) => teams.receive(authorization, activity, app.receive),
    ready: async () =>
      !leaving &&
      store.read('system', ['store']).then(
        () => true,
        () => false,
      ),
    log,
  });
  app.start();
  log('ready', { port: server.port, store: store.name, local: config.local });

  const stop = async (): Promise<void> => {
    leaving = true;
    // Cards under way end while people are still answered: no gap is longer because Teams takes its time with them.
    await Promise.all([app.rest(), config.store.kind === 'cosmos' && sleep(LINGER_MS)]);
    await server.close();
    await app.close();
    await store.close();
    log('stopped');
    restoreConsole();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().catch((error: unknown) => fail([`Stopping failed: ${faultLine(error)}`]));
    });
  }
};

/** Our own errors at the start are written for people; one that the language throws can quote what it choked on. */
const startFault = (error: unknown): string =>
  error instanceof Error && ![SyntaxError, TypeError, RangeError].some((kind) => error instanceof kind)
    ? error.message
    : `The bot cannot start (${faultLine(error)}).`;

run().catch((error: unknown) => fail([startFault(error)]));
