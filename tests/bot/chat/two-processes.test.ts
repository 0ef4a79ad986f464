import assert from 'node:assert/strict';
import type { CaseBody } from '../../../storage/documents.ts';
import { bodyOf } from '../../../storage/documents.ts';
import { programmePartition } from '../../../storage/keys.ts';
import type { StoreSettings } from '../../../storage/open.ts';
import { startEmulator, type Emulator } from '../../storage/emulator.ts';
import { openStage, type Stage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, VISITATION } from '../../support/walk-card.ts';

const CHANGED = 'Blomsterbutik på torvet';

const caseIn = async ({ store }: Stage): Promise<CaseBody> => {
  const docs = await store.list(programmePartition('ishoej-2015'), 'case');
  const [subject, ...others] = docs.map((doc) => bodyOf<CaseBody>(doc));
  assert.ok(subject && others.length === 0, `${docs.length} cases`);
  return subject;
};

describe('a conversation whose messages come to two processes by turns', () => {
  let emulator: Emulator;
  let one: Stage;
  let two: Stage;
  beforeEach(async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    const store: StoreSettings = { kind: 'cosmos', endpoint, credential: { key }, database: 'two' };
    one = await openStage({ store });
    two = await openStage({ store });
  });
  afterEach(async () => {
    await one.close();
    await two.close();
    await emulator.close();
  });

  /** A visitation at its summary, which the second process has seen, and changed since at the first. */
  const changedElsewhere = async (): Promise<void> => {
    await toSummary(one);
    assert.match(cardOf(await two.say('caseworker', 'vis')).texts.join(' '), /Cykelværksted/);
    const step = cardOf(await one.say('caseworker', 'ret idé'));
    const data = { ...buttonOf(step, 'answer').data, ...VISITATION, businessIdea: CHANGED };
    const given = Object.fromEntries(
      Object.entries(data).filter(([id]) => id in step.inputs || !(id in VISITATION)),
    );
    let card = cardOf(await one.press('caseworker', 'answer', given));
    while (!card.buttons.some(({ verb }) => verb === 'confirm'))
      card = cardOf(await one.press('caseworker', 'answer', buttonOf(card, 'answer').data));
    assert.match(card.texts.join(' '), new RegExp(CHANGED));
  };

  it('saves what stands on the newest card, whatever the other process last saw', async () => {
    await changedElsewhere();
    await two.say('caseworker', 'bekræft');
    assert.equal((await caseIn(two)).personal.businessIdea, CHANGED);
  });

  it('saves nothing of a dialog that was dropped elsewhere', async () => {
    await toSummary(one);
    await two.say('caseworker', 'vis');
    await one.say('caseworker', 'annuller');
    await two.say('caseworker', 'bekræft');
    assert.deepEqual(await two.store.list(programmePartition('ishoej-2015'), 'case'), []);
  });
});
