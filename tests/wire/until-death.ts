import assert from 'node:assert/strict';
import type { Speaker } from '../support/walk-card.ts';
import type { Activity } from './activity.ts';
import { through } from './client.ts';
import type { World } from './world.ts';

/** Walks until the bot dies; resolves to the activity that nobody answered. */
export const untilDeath = async (
  world: World,
  walk: (speaker: Speaker) => Promise<unknown>,
): Promise<Activity> => {
  let last: Activity = {};
  const speaker = through(world, (activity) => {
    last = activity;
    return world.deliver(activity);
  });
  await assert.rejects(walk(speaker), TypeError, 'it did not die');
  assert.deepEqual(await world.server().ended, { code: null, signal: 'SIGKILL' });
  return last;
};

/** Presses the same button once more, as a person does: another activity. */
export const pressedAgain = ({
  value,
}: Activity): { readonly verb: string; readonly data: Record<string, string> } =>
  (value as { readonly action: { readonly verb: string; readonly data: Record<string, string> } }).action;
