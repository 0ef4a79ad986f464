import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { makeExecute } from '../../../storage/execute.ts';
import type { Stage } from '../../support/stage.ts';
import { PEOPLE } from '../../support/stage.ts';
import type { Deed } from './deeds.ts';
import type { Way } from './ways.ts';

/** When a walk begins, by the product clock. */
export const NOW = '2026-11-23T09:12:00.000Z';

const members = () => Promise.resolve(DEMO_MEMBERS);

/** Two cases in the state that the dialog is for, made by commands alone. */
export const prepare = async ({ store }: Stage, { before, after = [] }: Way): Promise<void> => {
  const execute = makeExecute({ store, members, now: Date.now, budgetMs: 4_000 });
  let done = 0;
  const carryOut = async ({ who, intent, on }: Deed, number: string): Promise<void> => {
    const actor = DEMO_MEMBERS.find(({ object }) => object.endsWith(PEOPLE[who]));
    assert.ok(actor);
    const asked = intent(number);
    const made = asked.type === 'refer' ? { ...asked, journalRef: `25/${Number(number.slice(-3))}` } : asked;
    done += 1;
    const id = `before-${done}`;
    const at = on === undefined ? NOW : `${on}T10:00:00.000Z`;
    const command = { id, actor, at, today: at.slice(0, 10), intent: made };
    const outcome = await execute('ishoej-2015', command);
    assert.equal(outcome.kind, 'done', `the table of ways is wrong: ${JSON.stringify(outcome)}`);
  };
  for (const which of before.length === 0 ? [] : [1, 2])
    for (const deed of before) await carryOut(deed, `ML-2026-00${which}`);
  for (const [deed, number] of after) await carryOut(deed, number);
};
