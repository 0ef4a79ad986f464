import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../storage/emulator.ts';
import type { Heard } from '../support/stage.ts';
import { toSummary } from '../support/to-summary.ts';
import { buttonOf, cardOf, walkCards } from '../support/walk-card.ts';
import { booksAt } from './books.ts';
import { clientOf, type Client } from './client.ts';
import { startServer, type Env, type Server } from './server.ts';
import { openWorld, type World } from './world.ts';

/** How much faster the bots' clocks run than ours. */
const SPEED = 20;
/** So long a process may go by what it last read of who is on the list, by its own clock. */
const KEPT_MS = 60_000;
/** The caseworker of the demo. */
const PERSON = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020';

/** What one look may take on a machine that has much to do; each millisecond of ours is many of theirs. */
const SLOWEST_MS = 1_500;
const REFUSED = /Det skal en sagsbehandler i jobcentret gøre|Det kan en sagsbehandler/;

const said = ({ text, card, posted }: Heard): string =>
  [text, ...(card?.texts ?? []), ...posted.flatMap((one) => [one.text, ...(one.card?.texts ?? [])])].join(
    ' ',
  );

describe('somebody who loses a role through one process', function () {
  this.timeout(60_000);
  let emulator: Emulator;
  let world: World;
  let second: Server;
  let other: Client;
  let from: number;
  let env: Env;

  before(async () => {
    emulator = await startEmulator();
    env = { COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key };
    world = await openWorld(env);
    from = Date.now();
    const clock = new URL(`fast-clock.ts?from=${from}&speed=${SPEED}`, import.meta.url);
    await world.start({}, clock);
    second = await startServer({ ...env, DATA_DIR: join(world.folder, 'other') }, clock);
    other = clientOf(world.connector, () => second.url).inChat('other');
  });
  after(async () => {
    await second.kill();
    await world.close();
    await emulator.close();
  });

  it('changes nothing more by it through another one, and after a minute cannot begin there', async () => {
    const { verb, data } = buttonOf(await toSummary(other), 'confirm');
    const first = cardOf(await world.say('admin', 'ret roller'));
    const end = await walkCards(world, 'admin', first, { member: PERSON, roles: 'leader' });
    const removed = Date.now();
    assert.ok(
      end.buttons.every((button) => button.verb !== 'confirm'),
      end.texts.join(' '),
    );

    // The other process still believes in the old roles: that is enough to read, and not to write.
    const refused = await other.press('caseworker', verb, data);
    assert.match(said(refused), REFUSED);
    const { endpoint, key } = emulator;
    const books = await booksAt({ kind: 'cosmos', endpoint, credential: { key }, database: 'mikrolaan' });
    assert.deepEqual(books.entries, []);

    let heard = await other.say('caseworker', 'ny visitation');
    while (!REFUSED.test(said(heard))) {
      assert.ok((Date.now() - removed) * SPEED < 3 * KEPT_MS, said(heard));
      await other.say('caseworker', 'annuller');
      heard = await other.say('caseworker', 'ny visitation');
    }
    const ms = (Date.now() - removed) * SPEED;
    process.stdout.write(`      cannot begin after ${Math.round(ms / 1000)} s by the bots' clocks\n`);
    assert.ok(ms <= KEPT_MS + SLOWEST_MS * SPEED, `${ms} ms`);
  });
});
