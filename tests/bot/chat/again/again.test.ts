import assert from 'node:assert/strict';
import { DIALOGS, findDialog } from '../../../../dialogs/index.ts';
import { WALKS, type Walk } from '../../../browser/walks.ts';
import { FIRST } from '../../../browser/walk-dialog.ts';
import { startEmulator, type Emulator } from '../../../storage/emulator.ts';
import type { SeenCard } from '../../../support/read-card.ts';
import { SEED } from '../../../support/seed.ts';
import { cardOf, type Speaker } from '../../../support/walk-card.ts';
import { openPair, type Pair } from './pair.ts';

/** The dialogs that are walked, with commas; `all`, a thousand activities and more, in the long run. */
const AGAIN = process.env['AGAIN'] ?? 'visitation,decision,reply,joint-decision,notice-question';

const chosen = DIALOGS.filter(({ id }) => AGAIN === 'all' || AGAIN.split(',').includes(id));

/** The same numbers for the same seed. */
const numbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const given = ({ inputs }: SeenCard, answers: Walk['answers']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(inputs).map(([id, { value, choices }]) => {
      const answer = answers[id];
      return [id, answer === FIRST ? (choices[0] ?? '') : (answer ?? value ?? '')];
    }),
  );

/** By presses, but every other answerless step by a typed word where the summary is reached. */
const walkThrough = async (speaker: Speaker, { who, answers }: Walk, first: SeenCard): Promise<void> => {
  assert.ok(who !== 'admin2');
  let card = first;
  for (let step = 0; step < 14; step += 1) {
    const confirm = card.buttons.find(({ verb }) => verb === 'confirm');
    const button = confirm ?? card.buttons.find(({ verb }) => verb === 'answer');
    if (!button) return;
    if (confirm && Object.keys(card.inputs).length === 0 && step % 2 === 0) {
      cardOf(await speaker.say(who, 'vis'));
      cardOf(await speaker.say(who, 'bekræft'));
      return;
    }
    card = cardOf(await speaker.press(who, button.verb, { ...button.data, ...given(card, answers) }));
    if (confirm) return;
  }
};

describe('every activity, sent three times and to two processes', function () {
  this.timeout(AGAIN === 'all' ? 3_600_000 : 60_000);
  let emulator: Emulator;
  let pair: Pair;
  before(async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    pair = await openPair(
      { kind: 'cosmos', endpoint, credential: { key }, database: 'again' },
      numbers(SEED),
    );
  });
  after(async () => {
    await pair.close();
    await emulator.close();
  });

  for (const { id } of chosen) {
    it(`has one effect: ${id}`, async () => {
      const { speaker } = pair;
      for (const walk of WALKS[id] ?? []) {
        // Nobody speaks as the second administrator here.
        if (walk.who === 'admin2') continue;
        const about = await walk.on?.(speaker);
        const number = walk.unnamed ? '' : (about ?? '');
        const start = `${findDialog(id)?.starts.da[0] ?? id} ${number}`.trim();
        await walkThrough(speaker, walk, cardOf(await speaker.say(walk.who, start)));
      }
      await pair.restart();
      await pair.again();
    });
  }

  it('also a receipt in the channel', async () => {
    const data = { notice: 1, kind: 'enrolment', programme: 'ishoej-2015' };
    const heard = await pair.speaker.press('director', 'acknowledge', data, { channel: true });
    assert.match(heard.card?.texts.join(' ') ?? '', /Set af Erhvervschef/);
    await pair.again();
  });

  after(() => {
    const { activities, repeats, answeredAgain } = pair.figures();
    process.stdout.write(
      `      ${activities} activities, ${repeats} repeats, ${answeredAgain} messages answered by another process too\n`,
    );
  });
});
