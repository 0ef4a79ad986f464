import assert from 'node:assert/strict';
import type { SeenCard } from '../support/read-card.ts';
import { VISITATION, cardOf, walkCards, type Speaker } from '../support/walk-card.ts';
import { assertWhole, booksIn, booksLeftIn } from './books.ts';
import { chatOf } from './activity.ts';
import { ordealOf, type Ordeal } from './patience.ts';
import { openWorld, until, type World } from './world.ts';

/** More for the long run. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 6);

const VISITATION_STEPS = [
  'applicationDate',
  'citizenName',
  'supportBasis',
  'recommendation',
  'motivation',
  'summary',
];
const DECISION_STEPS = ['decision', 'startDate'];

/** What was told to a person as done. */
interface Confirmed {
  readonly reference: string;
  readonly number: string;
  approved: boolean;
}

describe('a bot that is killed again and again', function () {
  this.timeout(60_000 + ROUNDS * 15_000);
  let world: World;
  let ordeal: Ordeal;
  const confirmed: Confirmed[] = [];

  before(async () => {
    world = await openWorld();
    await world.start();
    ordeal = ordealOf(world, inspect);
  });
  after(() => world.close());

  /** Everything confirmed is there, whole, and only once. */
  async function inspect(): Promise<void> {
    const told = confirmed.map((one) => ({ ...one }));
    const books = await booksLeftIn(world.folder);
    assertWhole(books);
    for (const { reference, number, approved } of told) {
      const subject = books.cases.find((one) => one.number === number);
      assert.equal(subject?.personal.journalRef, reference, `${number} was confirmed`);
      if (approved)
        assert.equal(subject.assessment?.decision, 'approve', `the yes to ${number} was confirmed`);
    }
  }

  /** Walks a dialog, and fails where a step is asked again or left out: what was answered is kept. */
  const walk = async (
    who: 'caseworker' | 'visitator',
    first: SeenCard,
    answers: Readonly<Record<string, string>>,
    steps: readonly string[],
  ): Promise<string> => {
    const asked: string[] = [];
    const see = (card: SeenCard): SeenCard => {
      asked.push(
        Object.keys(card.inputs)[0] ??
          (card.buttons.some(({ verb }) => verb === 'confirm') ? 'summary' : 'end'),
      );
      return card;
    };
    const seeing: Speaker = {
      say: ordeal.speaker.say,
      async press(...given) {
        const heard = await ordeal.speaker.press(...given);
        see(cardOf(heard));
        return heard;
      },
    };
    const end = await walkCards(seeing, who, see(first), answers);
    assert.deepEqual(asked, [...steps, 'end']);
    return end.texts.join(' ');
  };

  const oneCitizen = async (index: number): Promise<void> => {
    const { speaker } = ordeal;
    const reference = `25/K-${index}`;
    const first = cardOf(await speaker.say('caseworker', 'ny visitation'));
    const answers = { ...VISITATION, journalRef: reference };
    const sent = await walk('caseworker', first, answers, VISITATION_STEPS);
    const number = /Gemt i (ML-\d{4}-\d{3})/.exec(sent)?.[1];
    assert.ok(number, sent);
    const told: Confirmed = { reference, number, approved: false };
    confirmed.push(told);
    const task = cardOf(await speaker.press('visitator', 'open', { dialog: 'decision', case: number }));
    const said = await walk('visitator', task, { decision: 'approve' }, DECISION_STEPS);
    assert.ok(said.includes(`Gemt i ${number}`), said);
    told.approved = true;
  };

  /** By turns at any moment, and the moment an answer is here. */
  const killer = async (): Promise<void> => {
    while (ordeal.kills() < ROUNDS) {
      await ordeal.up();
      const killed = ordeal.kills() + 1;
      if (killed % 2 === 0) setTimeout(ordeal.kill, 5 + Math.random() * 150);
      else {
        let replies = 1 + Math.floor(Math.random() * 12);
        ordeal.onReply = () => {
          replies -= 1;
          if (replies === 0) ordeal.kill();
        };
      }
      await until(`kill ${killed}`, () => ordeal.kills() === killed, 10_000);
    }
  };

  it(`${ROUNDS} times loses nothing it confirmed, does nothing twice, and goes on with drafts`, async () => {
    const people = async (): Promise<void> => {
      for (let index = 1; ordeal.kills() < ROUNDS; index += 1) await oneCitizen(index);
    };
    await Promise.all([people(), killer()]);
    await ordeal.up();
    assert.ok(confirmed.length > 0 && ordeal.repeated() > 0, 'nothing was hit');
    const last = confirmed.at(-1)?.number ?? '';
    const seen = cardOf(await world.say('caseworker', `sag ${last}`)).texts.join(' ');
    assert.match(seen, /Maria/);
  });

  it('posts no card twice', async () => {
    const books = await booksIn(world.folder);
    const notices = world.noticesPosted().map(({ card }) => card?.title);
    assert.deepEqual([...new Set(notices)], notices);
    assert.ok(notices.length <= books.notices.length);
    const tasks = world
      .postedTo(chatOf('visitator'))
      .flatMap(({ summary }) => (summary?.startsWith('Ny visitation') ? [summary] : []));
    assert.deepEqual([...new Set(tasks)], tasks);
  });
});
