import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { lexicon } from '../dialogs/commands/lexicon.ts';
import type { StoreSettings } from '../storage/open.ts';
import { makeApp } from './app.ts';
import { writeCompiledSoon } from './compiled.ts';
import { readConfig } from './config.ts';
import { openNamed } from './config/open-named.ts';
import { targetsFor } from './event-log/targets.ts';
import { makeShelf } from './files/shelf.ts';
import { faultLine } from './http/faults.ts';
import { startServer } from './http/server.ts';
import { captureConsole } from './log/console.ts';
import { processLog } from './log/log.ts';
import { prepareStore } from './prepare-store.ts';
import type { BackupKnown } from './status/condition.ts';
import { lastBackup } from './store/backups.ts';
import { NO_TELEMETRY, type Telemetry } from './telemetry/telemetry.ts';
import { makeTeams } from './teams/adapter.ts';
import { uploadFile } from './teams/upload.ts';

const plainLog = processLog();

/** Who shares out the requests has this long to see that one of several processes leaves, which answers until then. */
const LINGER_MS = 1_500;

const fail = (lines: readonly string[]): never => {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
};

/** Node would write the error with its text. */
const crash = (error: unknown): never => {
  plainLog('crashed', { fault: faultLine(error) });
  process.exit(1);
};

const backupKnown = async (settings: StoreSettings): Promise<BackupKnown> =>
  settings.kind === 'cosmos' ? { kind: 'account' } : { kind: 'file', at: await lastBackup(settings.folder) };

/** The library is loaded only where there is somewhere to send to. */
const telemetryFor = async (connection: string | undefined): Promise<Telemetry> => {
  if (connection === undefined) return NO_TELEMETRY;
  const { startAzureMonitor } = await import('./telemetry/azure-monitor.ts');
  return startAzureMonitor(connection, plainLog);
};

const run = async (): Promise<void> => {
  const restoreConsole = captureConsole(plainLog, console, process);
  process.on('uncaughtException', crash);
  const read = readConfig(process.env);
  if (!read.ok)
    return fail(['The bot cannot start with these settings:', ...read.faults.map((fault) => `  ${fault}`)]);
  const { config } = read;
  const telemetry = await telemetryFor(config.telemetry);
  const log = telemetry.log(plainLog);
  const store = telemetry.store(await openNamed(config.store));
  const prepared = await prepareStore(store, config, log);
  if (!prepared.ok) {
    await store.close();
    return fail(prepared.faults);
  }
  const { clocks, eraseList } = prepared;
  const door = makeTeams({
    local: config.local,
    appId: config.app?.id,
    appPassword: config.app?.password,
    appType: config.app?.type,
    tenantId: config.app?.tenant,
    log,
  });
  const teams = telemetry.outgoing(door);
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
    ...(door.keysKnown && { keys: door.keysKnown }),
    backup: () => backupKnown(config.store),
    files: config.local
      ? { kind: 'links', linkTo: (file) => `http://127.0.0.1:${config.port}${shelf.lay(file)}` }
      : { kind: 'consent', upload: uploadFile },
    log,
  });
  const receive = telemetry.receive(app.receive);
  const server = await startServer({
    port: config.port,
    host: config.local ? '127.0.0.1' : '0.0.0.0',
    ...(config.local && { takeFile: shelf.take }),
    handle: (request) => door.receive(request.authorization, request.read, receive),
    ready: async () =>
      (door.keys?.ready() ?? true) &&
      store.read('system', ['store']).then(
        () => true,
        () => false,
      ),
    log,
  });
  door.keys?.start();
  app.start();
  log('ready', { port: server.port, store: store.name, local: config.local });
  // Before anybody has typed, and after whoever waits for us has been told.
  setImmediate(lexicon);
  writeCompiledSoon();

  const stop = async (): Promise<void> => {
    server.leave();
    // Cards under way end while people are still answered: no gap is longer because Teams takes its time with them.
    await Promise.all([app.rest(), config.store.kind === 'cosmos' && sleep(LINGER_MS)]);
    door.keys?.stop();
    await server.close();
    await app.close();
    await store.close();
    log('stopped');
    await telemetry.stop();
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
const startFault = (error: unknown): string => {
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'code' in error)
    return `The bot cannot listen on its port (${String(error.code)}). Stop who has it, or set another PORT.`;
  return error instanceof Error && ![SyntaxError, TypeError, RangeError].some((kind) => error instanceof kind)
    ? error.message
    : `The bot cannot start (${faultLine(error)}).`;
};

run().catch((error: unknown) => fail([startFault(error)]));
