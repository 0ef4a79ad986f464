import assert from 'node:assert/strict';
import { programmePartition } from '../../../storage/keys.ts';
import type { StoreSettings } from '../../../storage/open.ts';
import { startEmulator, type Emulator } from '../../storage/emulator.ts';
import { startFaultProxy, type FaultProxy } from '../../storage/fault-proxy.ts';
import { lagBehind } from '../../storage/lagging-replica.ts';
import { openStage, type Stage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { cardOf } from '../../support/walk-card.ts';

describe('two processes, each of which sees late what the other has written', () => {
  let emulator: Emulator;
  let proxy: FaultProxy;
  let one: Stage;
  let two: Stage;
  /** From now on every read is answered from the oldest state that its process may be answered from. */
  let late = false;
  beforeEach(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    late = false;
    lagBehind(proxy, { stale: 1, behind: 0, random: () => (late ? 0 : 1) });
    const { endpoint } = proxy;
    const credential = { key: emulator.key };
    const store: StoreSettings = { kind: 'cosmos', endpoint, credential, database: 'behind' };
    one = await openStage({ store });
    two = await openStage({ store });
  });
  afterEach(async () => {
    await one.close();
    await two.close();
    await proxy.close();
    await emulator.close();
  });

  it('save nothing of a dialog that was dropped through the other', async () => {
    await toSummary(one);
    const seen = cardOf(await two.say('caseworker', 'vis'));
    assert.match(seen.texts.join(' '), /Cykelværksted/);
    late = true;
    await one.say('caseworker', 'annuller');
    await two.say('caseworker', 'bekræft');
    assert.deepEqual(await two.store.list(programmePartition('ishoej-2015'), 'case'), []);
  });
});
