import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { enrolled } from '../support/case-steps.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Stage, Who } from '../support/stage.ts';
import { assess, buttonOf, cardOf, refer, VISITATION } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** Everything a person does counts one: a message, a press, an input that had to be filled. Defaults cost nothing. */
const walked = async (
  stage: Stage,
  who: Who,
  first: SeenCard,
  answers: Readonly<Record<string, string>>,
): Promise<{ readonly actions: number; readonly end: SeenCard }> => {
  let actions = 0;
  let card = first;
  for (;;) {
    const empty = Object.entries(card.inputs).filter(
      ([id, { value }]) => value === undefined && id in answers,
    );
    const held = Object.entries(card.inputs).map(([id, { value }]) => [id, value ?? '']);
    const given = Object.fromEntries(empty.map(([id]) => [id, answers[id] ?? '']));
    const confirm = card.buttons.find(({ verb }) => verb === 'confirm');
    const button = confirm ?? buttonOf(card, 'answer');
    actions += empty.length + 1;
    card = cardOf(
      await stage.press(who, button.verb, {
        ...button.data,
        ...(Object.fromEntries(held) as object),
        ...given,
      }),
    );
    if (confirm) return { actions, end: card };
  }
};

const report = (what: string, actions: number, most: number): void => {
  process.stdout.write(`\n  ${what}: ${actions} user actions (at most ${most})\n`);
  assert.ok(actions <= most, `${what} takes ${actions} actions`);
};

/** A case that both parties said no to, so that it is the job centre's to refuse. */
const refusedByBoth = async (stage: Stage): Promise<string> => {
  const number = await refer(stage, { recommendation: 'not-suitable', hearProvider: 'yes' });
  await assess(stage, number, { decision: 'reject', considerations: 'ingen tid', facts: 'samtale' });
  return number;
};

/** From the button under the case to the receipt. */
const fromTheCase = async (
  stage: Stage,
  who: Who,
  number: string,
  dialog: string,
  answers: Readonly<Record<string, string>>,
): Promise<number> => {
  const first = cardOf(await stage.press(who, 'open', { dialog, case: number }));
  const { actions, end } = await walked(stage, who, first, answers);
  assert.equal(end.texts[1], `Gemt i ${number}.`);
  return 1 + actions;
};

const REFUSAL: readonly (readonly [string, string, Readonly<Record<string, string>>, number])[] = [
  ['The draft of a refusal', 'refusal', {}, 3],
  ['What the citizen said', 'hearing', { result: 'answered', remarks: 'er uenig' }, 5],
  ['A letter that was sent', 'letter-sent', {}, 2],
  ['A complaint', 'complaint', {}, 2],
  ['What came of the complaint', 'complaint', { result: 'upheld' }, 3],
  ['A final decision', 'final-decision', { decision: 'approve', reasons: 'nyt' }, 6],
];

describe('The number of user actions', () => {
  it(
    'is at most 15 for a visitation, from the first word to the receipt',
    withStage(async (stage) => {
      const first = cardOf(await stage.say('caseworker', 'ny visitation'));
      const { actions, end } = await walked(stage, 'caseworker', first, VISITATION);
      assert.equal(end.texts[1], 'Gemt i ML-2026-001.');
      report('A visitation', 1 + actions, 15);
    }),
  );

  it(
    'is at most 15 for one that is kept at the job centre, from the button',
    withStage(async (stage) => {
      const first = cardOf(await stage.press('caseworker', 'open', { dialog: 'visitation' }));
      const answers = { ...VISITATION, recommendation: 'not-suitable' };
      const { actions, end } = await walked(stage, 'caseworker', first, answers);
      assert.ok(end.texts.some((text) => text.startsWith('Sagen bliver hos jer')));
      report('A visitation that is kept', 1 + actions, 15);
    }),
  );

  it(
    'is at most 4 for a yes, from the task card',
    withStage(async (stage) => {
      await stage.say('visitator', 'hej');
      await refer(stage);
      const task = await stage.until(({ card }) => card?.title === 'Ny visitation til vurdering');
      assert.ok(task.card);
      const first = cardOf(await stage.press('visitator', 'open', buttonOf(task.card, 'open').data));
      const { actions, end } = await walked(stage, 'visitator', first, { decision: 'approve' });
      assert.ok(end.texts.some((text) => text.startsWith('Borgeren er indskrevet')));
      report('A yes', 1 + actions, 4);
    }),
  );

  it(
    'is at most 3 for an answer to a question, from the task card',
    withStage(async (stage) => {
      const number = await refer(stage);
      const start = cardOf(await stage.say('visitator', `vurder ${number}`));
      await walked(stage, 'visitator', start, { decision: 'return', question: 'Er der tid?' });
      const task = await stage.until(({ card }) => card?.title === 'Spørgsmål til jobcentret');
      assert.ok(task.card);
      const first = cardOf(await stage.press('caseworker', 'open', buttonOf(task.card, 'open').data));
      const { actions } = await walked(stage, 'caseworker', first, { answer: 'Ja' });
      report('An answer', 1 + actions, 3);
    }),
  );

  it(
    'is at most 4 for an activity, for one citizen and for a group, and 3 for the same as last time',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      const first = cardOf(await stage.say('coach', `log ${number}`));
      const one = await walked(stage, 'coach', first, { activityTypes: 'business-coaching' });
      assert.equal(one.end.texts[1], `Gemt i ${number}.`);
      report('An activity', 1 + one.actions, 4);
      const again = cardOf(await stage.say('coach', `log ${number}`));
      const same = again.buttons.find(({ title }) => title === 'Samme som sidst');
      assert.ok(same);
      const last = cardOf(await stage.press('coach', same.verb, same.data));
      const { actions, end } = await walked(stage, 'coach', last, {});
      assert.equal(end.texts[1], `Gemt i ${number}.`);
      report('The same as last time', 2 + actions, 3);
      await enrolled(stage, { journalRef: '25/2' });
      const all = cardOf(await stage.say('coach', 'log alle'));
      const group = await walked(stage, 'coach', all, { activityTypes: 'course-accounting,course-tax' });
      assert.match(group.end.texts[1] ?? '', /^Gemt hos 2 borgere/);
      report('An activity of a group', 1 + group.actions, 4);
    }),
  );

  it(
    'is small for a monthly status and a note',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      const press = (dialog: string, answers: Readonly<Record<string, string>>) =>
        fromTheCase(stage, 'coach', number, dialog, answers);
      report('A status', await press('status', { status: 'on-track', nextSteps: 'budget' }), 5);
      const worry = { status: 'stalled', attentionNote: 'ingen kunder', nextSteps: 'kundeliste' };
      report('A status that is not on track', await press('status', worry), 6);
      const to = `${DEMO_TENANT}:00000000-0000-0000-0000-000000000020`;
      report('A note', await press('note', { text: 'er der åbnet?', to }), 5);
    }),
  );

  it(
    'is small for a refusal, from both no to the answer to a complaint',
    withStage(async (stage) => {
      const number = await refusedByBoth(stage);
      for (const [what, dialog, answers, most] of REFUSAL)
        report(what, await fromTheCase(stage, 'caseworker', number, dialog, answers), most);
    }),
  );

  it(
    'is small for everything else one does with a visitation',
    withStage(async (stage) => {
      const number = await refer(stage);
      const press = (dialog: string, answers: Readonly<Record<string, string>>) =>
        fromTheCase(stage, 'caseworker', number, dialog, answers);
      report('A later deadline with its letter', await press('extend', {}), 2);
      report(
        'A correction',
        await press('correct', { what: 'citizenView', value: 'vil i gang', reason: 'tastefejl' }),
        7,
      );
      const invited = await fromTheCase(stage, 'visitator', number, 'decision', { decision: 'invite' });
      report('An invitation to a talk', invited, 4);
      await assess(stage, number, { decision: 'reject', considerations: 'ingen tid', facts: 'samtale' });
      const met = {
        meetingDate: '2026-11-23',
        participants: 'vi to',
        decision: 'approve',
        reasons: 'fandt pasning',
      };
      report('A joint decision', await press('joint-decision', met), 9);
      await stage.press('visitator', 'decline', { case: number });
      report('A withdrawal', await press('withdraw', { reason: 'fik job' }), 3);
    }),
  );
});
