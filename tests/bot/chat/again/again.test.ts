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

const forward = ({ buttons }: SeenCard): SeenCard['buttons'][number] | undefined =>
  buttons.find(({ verb }) => verb === 'confirm') ?? buttons.find(({ verb }) => verb === 'answer');

/** By presses; a summary that asks for nothing is confirmed by a typed word every other time. */
const walkThrough = async (speaker: Speaker, { who, answers }: Walk, first: SeenCard): Promise<SeenCard> => {
  assert.ok(who !== 'admin2');
  let card = first;
  for (let step = 0; step < 14; step += 1) {
    const button = forward(card);
    if (!button) return card;
    if (button.verb === 'confirm' && Object.keys(card.inputs).length === 0 && step % 2 === 0) {
      await speaker.say(who, 'vis');
      card = cardOf(await speaker.say(who, 'bekræft'));
    } else {
      card = cardOf(await speaker.press(who, button.verb, { ...button.data, ...given(card, answers) }));
      if (button.verb === 'confirm' && forward(card)?.verb === 'confirm') return card;
    }
  }
  return card;
};

/** Where a walk can begin; some need a case that the walks before have left in no such state. */
const begun = async ({ on }: Walk, speaker: Speaker): Promise<string | undefined> => {
  try {
    return await on?.(speaker);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('No case stands as')) return 'nowhere';
    throw error;
  }
};

describe('every activity, sent three times and to two processes', function () {
  this.timeout(AGAIN === 'all' ? 3_600_000 : 60_000);
  let emulator: Emulator;
  let pair: Pair;
  let walks = 0;
  const unended: string[] = [];
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
        walks += 1;
        const about = await begun(walk, speaker);
        if (about === 'nowhere') {
          unended.push(id);
          continue;
        }
        const number = walk.unnamed ? '' : (about ?? '');
        const start = `${findDialog(id)?.starts.da[0] ?? id} ${number}`.trim();
        const heard = await speaker.say(walk.who, start);
        if (!heard.posted.some(({ card }) => card)) {
          unended.push(id);
          continue;
        }
        const end = await walkThrough(speaker, walk, cardOf(heard));
        if (!forward(end)) continue;
        // What the walks before it have done can stand in a walk's way: what was sent has one effect all the same.
        unended.push(id);
        await speaker.say(walk.who, 'annuller');
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

  it('was walked to its end nine times of ten', () => {
    process.stdout.write(`      ${walks} walks, not ended: ${unended.join(' ') || 'none'}\n`);
    assert.ok(unended.length <= walks / 10, unended.join(' '));
  });

  after(() => {
    const { activities, repeats, answeredAgain } = pair.figures();
    process.stdout.write(
      `      ${activities} activities, ${repeats} repeats, ${answeredAgain} messages answered by another process too\n`,
    );
  });
});
