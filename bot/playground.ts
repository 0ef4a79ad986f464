import { setTimeout as pause } from 'node:timers/promises';
import { type Child, startChild } from './playground/child.ts';
import { isTaken, portFrom } from './playground/port.ts';
import { PLAYGROUND_PORT, type Playground, hasPlayground, openPlayground } from './playground/program.ts';
import * as words from './playground/words.ts';

const BOT_PORT = 3978;
const READY_WITHIN_MS = 60_000;
/** Longer than the bot's own drain, so that only a bot that hangs is cut off. */
const STOP_WITHIN_MS = 20_000;

export type Town = {
  /** The project's folder: where `.m365agentsplayground.yml` lies and `.data` is kept. */
  readonly folder: string;
  /** The file that starts the bot. */
  readonly bot: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  /** Resolves when the person wants to stop. */
  readonly stop: Promise<unknown>;
};

/**
 * Resolves at the first Ctrl-C or SIGTERM; later ones are swallowed, so that stopping is never torn in half. Under
 * npm also when the parent is gone: npm's shell dies of a SIGTERM without passing it on.
 */
export function stopRequest(from: Pick<NodeJS.Process, 'on' | 'ppid' | 'env'>): Promise<void> {
  const { ppid } = from;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) from.on(signal, () => resolve());
    if (from.env.npm_lifecycle_event === undefined) return;
    setInterval(() => {
      if (from.ppid !== ppid) resolve();
    }, 500).unref();
  });
}

/**
 * Runs the bot and the Playground until `stop`, and answers with the exit code: 0 when stopped on request, 1 when
 * something failed (told through `say`). Both programs are gone when it resolves.
 */
export async function playLocally(town: Town): Promise<number> {
  const port = portFrom(town.env.PORT, BOT_PORT);
  const wished = portFrom(town.env.TEAMSAPPTESTER_PORT, PLAYGROUND_PORT) ?? PLAYGROUND_PORT;
  if (port === undefined) return fail(town, words.badPort(town.env.PORT ?? ''));
  if (town.env.MicrosoftAppId) return fail(town, words.notLocal);
  if (!hasPlayground()) return fail(town, words.notInstalled);
  if (await isTaken(port)) return fail(town, words.portTaken(port));

  const stopped = town.stop.then(() => 'stop' as const);
  const env = { ...town.env, NO_PROXY: [town.env.NO_PROXY, 'localhost', '127.0.0.1'].filter(Boolean).join() };
  const bot = startChild({ file: town.bot, args: [], cwd: town.folder, env, output: 'inherit' });
  const over = new AbortController();
  let playground: Playground | undefined;
  try {
    const ready = await Promise.race([stopped, gone(bot, 'gone'), untilReady(port, over.signal)]);
    if (ready === 'stop') return 0;
    if (ready !== 'ready') return fail(town, ready === 'gone' ? words.botFailed : words.botNotReady);

    playground = openPlayground(town.folder, town.env, port, wished);
    const open = await Promise.race([stopped, gone(bot, 'bot'), playground.open]);
    if (open === 'stop') return 0;
    if (open === 'bot') return fail(town, words.botStopped);
    if (!open.ok) return fail(town, words.playgroundFailed(open.reason));

    if (open.port !== wished) town.say(words.otherPort(wished, open.port));
    for (const line of words.welcome(open.port, town.env.DATA_DIR ?? '.data')) town.say(line);
    const end = await Promise.race([stopped, gone(bot, 'bot'), gone(playground.child, 'playground')]);
    if (end === 'bot') return fail(town, words.botStopped);
    if (end === 'playground') return fail(town, words.playgroundStopped);
    town.say(words.stopping);
    return 0;
  } finally {
    over.abort();
    await bot.stop(STOP_WITHIN_MS);
    await playground?.close();
  }
}

function fail(town: Town, line: string): number {
  town.say(line);
  return 1;
}

async function gone<const Name extends string>(child: Child, name: Name): Promise<Name> {
  await child.exited;
  return name;
}

async function untilReady(port: number, over: AbortSignal): Promise<'ready' | 'late'> {
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end && !over.aborted; await pause(100)) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) });
      await answer.body?.cancel();
      if (answer.status === 200) return 'ready';
    } catch {
      // Not listening yet.
    }
  }
  return 'late';
}
