import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../bot/app.ts';
import { makeClocks } from '../../bot/clocks.ts';
import { startServer } from '../../bot/http/server.ts';
import { makeLog } from '../../bot/log/log.ts';
import { makePace } from '../../bot/outbox/pace.ts';
import { markStore, seedDemo } from '../../bot/seed.ts';
import { makeTeams } from '../../bot/teams/adapter.ts';
import type { OpenSdk } from '../../bot/teams/sdk.ts';
import { openStore } from '../../storage/open.ts';
import { TEAMS_URL } from '../bot/teams/activities.ts';
import { CHANNEL, type Heard, type Who } from '../support/stage.ts';
import type { Speaker } from '../support/walk-card.ts';
import { conversationOf, invokeOf, messageOf, type Activity, type How } from '../wire/activity.ts';
import { answerIn, cameByItself, postedOf } from '../wire/heard.ts';
import type { Outside } from './outside.ts';

/** A bot of its own: an SDK keeps tokens for as long as the process lives. */
const BOT = '22222222-3333-4444-5555-666666666666';

/** What one request brought back, as it came. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

export interface Product extends Speaker {
  /** The bot's answers over HTTP, oldest first. */
  readonly answers: readonly HttpAnswer[];
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** The same names for everything that is named, whoever speaks to Teams. */
const counted = (name: string): (() => string) => {
  let count = 0;
  return () => `${name}-${(count += 1)}`;
};

/** The whole product as in production, with an SDK of one's choice, spoken to over HTTP with signed tokens. */
export const openProduct = async (outside: Outside, openSdk?: OpenSdk): Promise<Product> => {
  const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-way-out-'));
  const store = await openStore({ kind: 'sqlite', folder, scratch: true });
  await markStore(store, 'demo');
  await seedDemo(store);
  const lines: string[] = [];
  const log = makeLog({ write: (line) => void lines.push(line) });
  const teams = makeTeams(
    {
      local: false,
      appId: BOT,
      appType: 'UserAssignedMSI',
      tenantId: 'host-tenant',
      keyServer: outside.keys.url,
      network: outside.network,
      log,
    },
    openSdk,
  );
  const app = makeApp({
    store,
    teams,
    clocks: makeClocks(Date.now, '2026-11-23T09:12:00.000Z'),
    local: false,
    link: 'https://teams.microsoft.com/l/app/bot',
    noticeChannel: CHANNEL,
    files: { kind: 'consent', upload: async () => true },
    newId: counted('id'),
    // A connector that only writes down has no limits.
    pace: makePace([], []),
    log,
  });
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    handle: ({ authorization, read }) => teams.receive(authorization, read, app.receive),
    ready: async () => true,
    log,
  });
  teams.keys?.start();
  app.start();

  const answers: HttpAnswer[] = [];
  const nextId = counted('1763900000000');

  const deliver = async (activity: Activity): Promise<Heard> => {
    const { posts } = outside.connector;
    const from = posts.length;
    const answer = await fetch(`http://127.0.0.1:${server.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: outside.keys.token({ aud: BOT }) },
      body: JSON.stringify({ ...activity, recipient: { id: `28:${BOT}`, name: 'Mikrolån' } }),
    });
    const body = await answer.text();
    answers.push({ status: answer.status, body });
    const here = conversationOf(activity);
    const posted = posts.slice(from).filter(({ conversationId }) => conversationId === here);
    return { posted: posted.map(postedOf).filter((one) => !cameByItself(one)), ...answerIn(body) };
  };
  const how = (given: How = {}): How => ({ ...given, id: given.id ?? nextId() });

  return {
    answers,
    log: lines,
    say: (who: Who, text, given) => deliver(messageOf(TEAMS_URL, who, 'chat', text, how(given))),
    press: (who: Who, verb, data, given) =>
      deliver(invokeOf(TEAMS_URL, who, 'chat', { verb, data }, how(given))),
    async close() {
      teams.keys?.stop();
      await server.close();
      await app.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
