import assert from 'node:assert/strict';
import { logOf, talkOf } from '../../support/look-inside.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, refer } from '../../support/walk-card.ts';

const repliesOf = ({ posted }: Heard): readonly (string | undefined)[] =>
  posted.filter(({ update }) => update === undefined).map(({ text, card }) => text ?? card?.title);

const press = (stage: Stage, id: string, verb: string, data: object): object =>
  stage.activity(
    'caseworker',
    {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data } },
      replyToId: 'some-card',
    },
    { id },
  );

describe('The same activity, sent again', () => {
  it(
    'typed: has one effect and one answer, and one more at most after a restart',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const first = stage.activity('caseworker', { type: 'message', text: 'ny visitation' }, { id: 'first' });
      const second = stage.activity('caseworker', { type: 'message', text: '25/1' }, { id: 'second' });
      assert.deepEqual(repliesOf(await stage.deliver(first)), ['Ny visitation']);
      assert.deepEqual(repliesOf(await stage.deliver(first)), []);
      assert.deepEqual(repliesOf(await stage.deliver(second)), ['Ny visitation']);
      for (const again of [first, second, first, second])
        assert.deepEqual(repliesOf(await stage.deliver(again)), []);
      const before = await talkOf(stage, 'caseworker');

      const reopened = await kept.open();
      const answered = [
        await reopened.deliver(first),
        await reopened.deliver(first),
        await reopened.deliver(second),
      ];
      assert.ok(answered.flatMap(repliesOf).length <= 2);
      const { runs, seen } = await talkOf(reopened, 'caseworker');
      assert.deepEqual(runs, before.runs);
      assert.deepEqual(seen, before.seen);
    }),
  );

  it(
    'pressed: has one effect and always the same answer, also after a restart',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const card = cardOf(await stage.say('caseworker', 'ny visitation'));
      const answer = { ...buttonOf(card, 'answer').data, journalRef: '25/1' };
      const twice = press(stage, 'press', 'answer', answer);
      const [one, two, three] = [
        await stage.deliver(twice),
        await stage.deliver(twice),
        await stage.deliver(twice),
      ];
      assert.deepEqual(two.raw, one.raw);
      assert.deepEqual(three.raw, one.raw);
      assert.ok('citizenName' in cardOf(one).inputs);

      const reopened = await kept.open();
      const later = await reopened.deliver(twice);
      assert.deepEqual(later.raw, one.raw);
      assert.deepEqual(
        (await talkOf(reopened, 'caseworker')).seen.map(({ id }) => id).filter((id) => id === 'press'),
        ['press'],
      );
    }),
  );

  it(
    'a confirmation, before and after a restart, makes one case',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const card = await toSummary(stage);
      const confirm = press(stage, 'confirm', 'confirm', buttonOf(card, 'confirm').data);
      const one = await stage.deliver(confirm);
      const two = await stage.deliver(confirm);
      const reopened = await kept.open();
      const three = await reopened.deliver(confirm);
      const four = await reopened.press('caseworker', 'confirm', buttonOf(card, 'confirm').data);
      for (const heard of [one, two, three, four]) assert.deepEqual(heard.raw, one.raw);
      assert.equal(cardOf(one).texts[1], 'Gemt i ML-2026-001.');
      assert.equal((await logOf(reopened)).length, 1);
    }),
  );

  it(
    '»kanal« binds the channel once',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      const bind = stage.activity('admin', { type: 'message', text: 'kanal' }, { id: 'bind', channel: true });
      for (let times = 0; times < 3; times += 1) await stage.deliver(bind);
      const reopened = await kept.open();
      await reopened.deliver(bind);
      assert.equal((await logOf(reopened)).length, 1);
    }),
  );

  it(
    'a draft goes on where it was, the dialog and the language too, after a restart',
    withKeptStore(async (kept) => {
      const stage = await kept.open();
      await refer(stage);
      await stage.say('caseworker', 'sprog en');
      await stage.say('caseworker', 'new referral');
      await stage.say('caseworker', '25/77');
      const reopened = await kept.open();
      const card = cardOf(await reopened.say('caseworker', 'Maria'));
      assert.equal(card.title, 'New referral');
      assert.equal(card.inputs['citizenName']?.value, 'Maria');
    }),
  );
});
