import assert from 'node:assert/strict';
import type { SeenCard } from '../support/read-card.ts';
import { VISITATION, cardOf, walkCards, type Speaker } from '../support/walk-card.ts';
import { chatOf } from './activity.ts';
import { assertWhole, booksIn, booksLeftIn } from './books.ts';
import { ordealOf, type Ordeal } from './patience.ts';
import type { Env } from './server.ts';
import { openWorld, until, type World } from './world.ts';

const VISITATION_STEPS = [
  'applicationDate',
  'citizenName',
  'supportBasis',
  'recommendation',
  'motivation',
  'summary',
];
const DECISION_STEPS = ['decision', 'startDate'];
/** A start on a machine with much to do, and what is said before the deadly word. */
const NEXT_KILL_MS = 60_000;

/** What was told to a person as done. */
interface Confirmed {
  readonly reference: string;
  readonly number: string;
  approved: boolean;
}

/** What became of a bot that was killed so and so often. */
export interface Suffered {
  readonly kills: number;
  readonly confirmed: number;
  /** Activities that got no answer and were sent again. */
  readonly repeated: number;
  /** Answers to a message that came more than once. */
  readonly copies: number;
}

/** A bot on a folder of its own. */
export interface KilledBot {
  /** Kills it so often while people work with it; rejects where something that was confirmed is not there, or not whole. */
  endure(kills: number): Promise<Suffered>;
  /**
   * Rejects where a card came twice, answers left out, that no kill between its post and its mark explains; resolves to
   * how many that one does.
   */
  assertNoCardTwice(): Promise<number>;
  close(): Promise<void>;
}

const nextOf = (card: SeenCard): string =>
  Object.keys(card.inputs)[0] ?? (card.buttons.some(({ verb }) => verb === 'confirm') ? 'summary' : 'end');

/** Walks a dialog, and fails where a step is asked again or left out: what was answered is kept. */
const walked = async (
  speaker: Speaker,
  who: 'caseworker' | 'visitator',
  first: SeenCard,
  answers: Readonly<Record<string, string>>,
  steps: readonly string[],
): Promise<string> => {
  const asked = [nextOf(first)];
  const seeing: Speaker = {
    say: speaker.say,
    async press(...given) {
      const heard = await speaker.press(...given);
      asked.push(nextOf(cardOf(heard)));
      return heard;
    },
  };
  const end = await walkCards(seeing, who, first, answers);
  assert.deepEqual(asked, [...steps, 'end']);
  return end.texts.join(' ');
};

/** By turns at any moment, the moment an answer is here, and the moment one is posted and the bot does not know it yet. */
const killNext = (ordeal: Ordeal, nth: number): void => {
  let left = 1 + Math.floor(Math.random() * 12);
  const count = (): void => {
    left -= 1;
    if (left === 0) ordeal.kill();
  };
  ordeal.onReply = nth % 3 === 1 ? count : () => undefined;
  if (nth % 3 === 0) left = 1 + Math.floor(Math.random() * 3);
  ordeal.onPost = nth % 3 === 0 ? count : () => undefined;
  if (nth % 3 === 2) setTimeout(ordeal.kill, 5 + Math.random() * 150);
};

/** Everything confirmed is there, whole, and only once. */
const inspect = async (world: World, confirmed: readonly Confirmed[]): Promise<void> => {
  const told = confirmed.map((one) => ({ ...one }));
  const books = await booksLeftIn(world.folder);
  assertWhole(books);
  for (const { reference, number, approved } of told) {
    const subject = books.cases.find((one) => one.number === number);
    assert.equal(subject?.personal.journalRef, reference, `${number} was confirmed`);
    if (approved) assert.equal(subject.assessment?.decision, 'approve', `the yes to ${number} was confirmed`);
  }
};

const oneCitizen = async (
  { speaker }: Ordeal,
  reference: string,
  tell: (told: Confirmed) => void,
): Promise<void> => {
  const first = cardOf(await speaker.say('caseworker', 'ny visitation'));
  const answers = { ...VISITATION, journalRef: reference };
  const sent = await walked(speaker, 'caseworker', first, answers, VISITATION_STEPS);
  const number = /Gemt i (ML-\d{4}-\d{3,})/.exec(sent)?.[1];
  assert.ok(number, sent);
  const told: Confirmed = { reference, number, approved: false };
  tell(told);
  assert.match(cardOf(await speaker.say('caseworker', `sag ${number}`)).texts.join(' '), /Maria/);
  const task = cardOf(await speaker.press('visitator', 'open', { dialog: 'decision', case: number }));
  const said = await walked(speaker, 'visitator', task, { decision: 'approve' }, DECISION_STEPS);
  assert.ok(said.includes(`Gemt i ${number}`), said);
  told.approved = true;
};

/**
 * A bot that is killed keeps none of what was compiled for it. One that works a little and ends by itself leaves it in
 * this folder, and every later start costs half.
 */
export const keepCompiled = async (folder: string, main: string): Promise<void> => {
  const world = await openWorld({ NODE_COMPILE_CACHE: folder }, main);
  await world.start();
  await oneCitizen(
    ordealOf(world, () => Promise.resolve()),
    '25/K-0',
    () => undefined,
  );
  await world.server().stop();
  await world.close();
};

const isCopy = (title: string | undefined): boolean => title?.endsWith('(gentaget)') === true;

/** `env` holds for every start; `main`: another program than the sources. */
export const openKilledBot = async (env: Env = {}, main?: string): Promise<KilledBot> => {
  const world = await openWorld(env, main);
  const confirmed: Confirmed[] = [];
  let killed = 0;
  await world.start();

  return {
    async endure(kills) {
      const ordeal = ordealOf(world, () => inspect(world, confirmed));
      const killer = async (): Promise<void> => {
        while (ordeal.kills() < kills) {
          await ordeal.up();
          const nth = ordeal.kills() + 1;
          killNext(ordeal, nth);
          await until(`kill ${nth}`, () => ordeal.kills() === nth, NEXT_KILL_MS);
        }
      };
      const people = async (): Promise<void> => {
        for (let index = 1; ordeal.kills() < kills; index += 1)
          await oneCitizen(ordeal, `25/K-${index}`, (told) => confirmed.push(told));
      };
      await Promise.all([people(), killer()]);
      killed += kills;
      await ordeal.up();
      const last = confirmed.at(-1)?.number ?? '';
      assert.match(cardOf(await world.say('caseworker', `sag ${last}`)).texts.join(' '), /Maria/);
      const [repeated, copies] = [ordeal.repeated(), ordeal.copies()];
      return { kills: ordeal.kills(), confirmed: confirmed.length, repeated, copies };
    },
    async assertNoCardTwice() {
      const books = await booksIn(world.folder);
      const notices = world.noticesPosted().map(({ card }) => card?.title);
      assert.deepEqual([...new Set(notices)], notices);
      const copies = notices.filter(isCopy).length;
      assert.ok(notices.length - copies <= books.notices.length);
      const tasks = world
        .postedTo(chatOf('visitator'))
        .flatMap(({ summary }) => (summary?.startsWith('Ny visitation') ? [summary] : []));
      const times = [...Map.groupBy(tasks, (summary) => summary).values()].map(({ length }) => length);
      assert.ok(times.every((count) => count <= 2));
      const again = copies + tasks.length - times.length;
      assert.ok(again <= killed, `${again} cards came again through ${killed} kills`);
      return again;
    },
    close: () => world.close(),
  };
};
