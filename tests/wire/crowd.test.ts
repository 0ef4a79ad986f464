import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { makeExecute } from '../../storage/execute.ts';
import { openStore, type StoreSettings } from '../../storage/open.ts';
import { REFER } from '../domain/past.ts';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import { startFaultProxy, type FaultProxy } from '../storage/fault-proxy.ts';
import type { Heard } from '../support/stage.ts';
import { PROGRAMME } from '../support/waiting-notices.ts';
import { buttonOf, cardOf } from '../support/walk-card.ts';
import type { Activity } from './activity.ts';
import { assertWhole, booksAt } from './books.ts';
import { clientOf, type Client } from './client.ts';
import { startServer, type Env, type Server } from './server.ts';
import { percentile } from './steady-talk.ts';
import { openWorld, until, type World } from './world.ts';

/** How many say yes in the same moment; 50 in the long run. */
const CROWD = Number(process.env['CROWD'] ?? 14);
const PROCESSES = 3;
const PLACES = 2;
/** Teams waits 10 to 15 seconds. */
const DEADLINE_MS = 9_000;

const DAY = '2026-11-23';
const [CASEWORKER = assert.fail()] = DEMO_MEMBERS;

const everybody = () => Promise.resolve(DEMO_MEMBERS);

interface Yes {
  readonly client: Client;
  readonly press: Activity;
  readonly number: string;
}

describe(`${CROWD} approvals at once for ${PLACES} places through ${PROCESSES} processes`, function () {
  this.timeout(60_000 + CROWD * 2_000);
  let emulator: Emulator;
  let proxy: FaultProxy;
  let world: World;
  let servers: readonly Server[] = [];
  let settings: StoreSettings;
  let yes: readonly Yes[] = [];
  let said: readonly string[] = [];
  let commits = 0;

  /** So many citizens whose provider has not answered; their applications are of one day, so who is first comes first. */
  const referAll = async (): Promise<readonly string[]> => {
    const store = await openStore(settings);
    const execute = makeExecute({ store, members: everybody, now: Date.now, budgetMs: 10_000 });
    const numbers: string[] = [];
    for (let index = 1; index <= CROWD; index += 1) {
      const outcome = await execute(PROGRAMME, {
        id: `refer-${index}`,
        actor: CASEWORKER,
        at: `${DAY}T08:00:00.000Z`,
        today: DAY,
        intent: { ...REFER, journalRef: `25/C-${index}`, applicationDate: DAY },
      });
      const [event] = outcome.kind === 'done' ? outcome.events : [];
      assert.ok(event && 'case' in event);
      numbers.push(event.case);
    }
    await store.close();
    return numbers;
  };

  /** Everybody in a chat of their own, one press from the yes. */
  const atTheYes = async (number: string, index: number): Promise<Yes> => {
    const server = servers[index % PROCESSES];
    assert.ok(server);
    const who = index % 2 === 0 ? 'visitator' : 'visitator2';
    const client = clientOf(world.connector, () => server.url).inChat(`crowd${index}`);
    const first = cardOf(await client.press(who, 'open', { dialog: 'decision', case: number }));
    const { verb, data } = buttonOf(first, 'answer');
    const card = cardOf(await client.press(who, verb, { ...data, decision: 'approve' }));
    const confirm = buttonOf(card, 'confirm');
    const startDate = card.inputs['startDate']?.value ?? '';
    return { client, number, press: client.invoke(who, 'confirm', { ...confirm.data, startDate }) };
  };

  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    const env: Env = { COSMOS_ENDPOINT: proxy.endpoint, COSMOS_KEY: emulator.key };
    const { endpoint, key } = emulator;
    settings = { kind: 'cosmos', endpoint, credential: { key }, database: 'mikrolaan' };
    world = await openWorld(env);
    const first = await startServer({ ...env, DATA_DIR: join(world.folder, '0') });
    const others = Array.from({ length: PROCESSES - 1 }, (_, index) =>
      startServer({ ...env, DATA_DIR: join(world.folder, `${index + 1}`) }),
    );
    servers = [first, ...(await Promise.all(others))];
    const numbers = await referAll();
    const ready: Yes[] = [];
    for (let at = 0; at < CROWD; at += PROCESSES)
      ready.push(
        ...(await Promise.all(
          numbers.slice(at, at + PROCESSES).map((one, index) => atTheYes(one, at + index)),
        )),
      );
    yes = ready;
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await world.close();
    await proxy.close();
    await emulator.close();
  });

  it('answer everybody in time', async () => {
    const took: number[] = [];
    proxy.decide = (kind) => {
      if (kind === 'write') commits += 1;
      return undefined;
    };
    const press = async ({ client, press: activity }: Yes): Promise<Heard> => {
      const from = Date.now();
      const heard = await client.deliver(activity);
      took.push(Date.now() - from);
      return heard;
    };
    const heard = await Promise.all(yes.map(press));
    process.stdout.write(
      `      ${CROWD} answers, p50 ${percentile(took, 50)} ms, p99 ${percentile(took, 99)} ms, ${commits} writes\n`,
    );
    said = heard.map(
      (one) => one.card?.texts.join(' ') ?? `no card: ${one.text ?? JSON.stringify(one.posted)}`,
    );
    assert.deepEqual(
      said.filter((text) => !/Gemt i ML-/.test(text)),
      [],
    );
    assert.ok(percentile(took, 100) <= DEADLINE_MS, `${percentile(took, 100)} ms`);
  });

  it('enrol two and queue the others in the order of the log, on numbers without a gap', async () => {
    const books = await booksAt(settings);
    assertWhole(books);
    const { head, entries } = books;
    assert.equal(entries.length, 2 * CROWD);
    assert.equal(head.seq, 2 * CROWD);
    const approved = entries.slice(CROWD).map(({ events }) => events[0]);
    const inOrder = approved.map((event) => (event && 'case' in event ? event.case : ''));
    assert.deepEqual(
      head.places.map((place) => place.case),
      inOrder.slice(0, PLACES),
    );
    assert.deepEqual(
      head.queue.map((entry) => entry.case),
      inOrder.slice(PLACES),
    );
    // What everybody was told is what became of their case.
    for (const [index, { number }] of yes.entries()) {
      const at = inOrder.indexOf(number);
      const told = at < PLACES ? `orientering nr. ${at + 1}` : `som nr. ${at - PLACES + 1} på ventelisten`;
      assert.ok(said[index]?.includes(told), `${number}: ${told}, but: ${said[index]}`);
    }
  });

  it('send two notices, numbers 1 and 2', async () => {
    const titles = () => new Set(world.noticesPosted().map(({ card }) => card?.title));
    await until('two notices', () => titles().size >= PLACES, 20_000);
    assert.deepEqual(
      titles(),
      new Set(['Orientering nr. 1 · Indskrivning', 'Orientering nr. 2 · Indskrivning']),
    );
    assert.equal(world.noticesPosted().length, PLACES);
  });
});
