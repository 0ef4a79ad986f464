import assert from 'node:assert/strict';
import { logOf, talkOf } from '../../support/look-inside.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { buttonOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const CAME_LATE = /kom forsinket frem/;

/** Says it as if Teams had taken it so many milliseconds after `stage.activity` would have it. */
const sayAt = (stage: Stage, text: string, ms: number): Promise<Heard> => {
  const activity = stage.activity('caseworker', { type: 'message', text }) as { readonly timestamp: string };
  const timestamp = new Date(Date.parse(activity.timestamp) + ms).toISOString();
  return stage.deliver({ ...activity, timestamp });
};

const heardOf = (heard: Heard): string => JSON.stringify(heard.posted);
const entriesOf = async (stage: Stage): Promise<number> => (await logOf(stage)).length;

describe('A sentence that comes after what was done since it was sent', () => {
  it(
    'confirms nothing and says so; sent anew it does',
    withStage(async (stage) => {
      await toSummary(stage);
      const late = await sayAt(stage, 'bekræft', -9_000);
      assert.equal(await entriesOf(stage), 0);
      assert.match(heardOf(late), CAME_LATE);
      assert.match(heardOf(late), /Tjek og send|"confirm"/);
      assert.match(heardOf(await stage.say('caseworker', 'bekræft')), /ML-2026-001/);
      assert.equal(await entriesOf(stage), 1);
    }),
  );

  it(
    'takes nothing back',
    withStage(async (stage) => {
      await refer(stage);
      await stage.say('caseworker', 'opgaver');
      const before = await entriesOf(stage);
      assert.match(heardOf(await sayAt(stage, 'fortryd', -9_000)), CAME_LATE);
      assert.equal(await entriesOf(stage), before);
      await stage.say('caseworker', 'fortryd');
      assert.equal(await entriesOf(stage), before + 1);
    }),
  );

  it(
    'is an answer like any other, and shows what was asked for: nothing is carried out by it',
    withStage(async (stage) => {
      await stage.say('caseworker', 'ny visitation');
      assert.doesNotMatch(heardOf(await sayAt(stage, '25/012345', -60_000)), CAME_LATE);
      const [run] = Object.values((await talkOf(stage, 'caseworker')).runs);
      assert.equal(run?.answers['journalRef'], '25/012345');
      assert.doesNotMatch(heardOf(await sayAt(stage, 'opgaver', -60_000)), CAME_LATE);
    }),
  );

  it(
    'is not late where two clocks of Teams are a moment apart, nor where one was far ahead of ours',
    withStage(async (stage) => {
      const summary = await toSummary(stage);
      // The activity before came five seconds earlier: this one counts as sent two seconds before it.
      await stage.press('caseworker', 'help', buttonOf(summary, 'confirm').data);
      await sayAt(stage, 'hjælp', 30 * 365 * 86_400_000);
      await sayAt(stage, 'bekræft', -12_000);
      assert.equal(await entriesOf(stage), 1);
    }),
  );

  it(
    'is whatever it was where nobody says when it was sent',
    withStage(async (stage) => {
      await toSummary(stage);
      const { timestamp: _, ...activity } = stage.activity('caseworker', {
        type: 'message',
        text: 'bekræft',
      }) as { readonly timestamp: string };
      await stage.deliver(activity);
      assert.equal(await entriesOf(stage), 1);
    }),
  );
});
