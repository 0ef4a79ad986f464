import assert from 'node:assert/strict';
import { startIngestion, type Ingestion } from './ingestion.ts';
import { MARKED, assertUnmarked } from './marks.ts';
import { refer } from '../support/walk-card.ts';
import { openWorld, until, type World } from './world.ts';

describe('traces and metrics', () => {
  let world: World;
  let ingestion: Ingestion;
  before(async () => {
    ingestion = await startIngestion();
    world = await openWorld(ingestion.env);
    await world.start();
  });
  after(async () => {
    await world.close();
    ingestion.close();
  });

  it('go out with names and outcomes of the product’s own, and nothing of a person or a case', async () => {
    const number = await refer(world, MARKED);
    await world.say('visitator', 'hej');
    await world.say('caseworker', `sag ${number}`);
    await until('the task card', () => world.connector.posts.length > 3);
    assert.deepEqual(await world.server().stop(), { code: 0, signal: null });
    const sent = ingestion.bodies.join('\n');
    for (const name of [
      '"turn"',
      'command refer',
      'store commit',
      'teams send',
      'mikrolaan.turn',
      'mikrolaan.command',
    ])
      assert.ok(sent.includes(name), `${name} is sent`);
    assertUnmarked(sent, 'telemetry');
    for (const trace of [
      number,
      'ML-2026',
      '127.0.0.1:9',
      'conversations',
      '00000000-0000-0000',
      'Maria',
      world.folder,
    ])
      assert.ok(!sent.includes(trace), trace);
    assert.equal(world.server().logged('warning').length, 0);
  });

  it('that cannot leave hold nothing up and lose nothing else', async () => {
    await world.start({ NODE_EXTRA_CA_CERTS: undefined });
    await world.say('caseworker', 'sager');
    assert.deepEqual(await world.server().stop(), { code: 0, signal: null });
    assert.equal(world.server().logged('telemetry-failed').length, 1);
    assert.equal(world.server().logged('turn')[0]?.['outcome'], 'answered');
  });
});
