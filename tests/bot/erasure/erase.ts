import assert from 'node:assert/strict';
import type { ErasureBody } from '../../../storage/documents/erasure.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { erasureId, programmePartition } from '../../../storage/keys.ts';
import { PROGRAMME } from '../../support/looks.ts';
import type { Stage } from '../../support/stage.ts';
import { cardOf, walkCards } from '../../support/walk-card.ts';

const erasureIn = async ({ store }: Stage, number: string): Promise<ErasureBody | undefined> => {
  const [doc] = await store.read(programmePartition(PROGRAMME), [erasureId(number)]);
  return doc && bodyOf<ErasureBody>(doc);
};

/** By the dialogs alone: who is responsible proposes, the leader agrees; resolves when all of it is cleared away. */
export const erase = async (stage: Stage, number = 'ML-2026-001'): Promise<void> => {
  const first = cardOf(await stage.say('caseworker', `slet personoplysninger ${number}`));
  await walkCards(stage, 'caseworker', first, { filed: 'yes' });
  const second = cardOf(await stage.say('leader', `bekræft sletning ${number}`));
  await walkCards(stage, 'leader', second, { answer: 'yes' });
  const end = Date.now() + 20_000;
  while ((await erasureIn(stage, number))?.state !== 'done') {
    assert.ok(Date.now() < end, 'it is cleared away');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    await stage.say('director', 'pladser');
  }
};
