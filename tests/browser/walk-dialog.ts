import type { SeenButton, SeenCard } from '../support/read-card.ts';
import type { PlaygroundPage } from './playground.ts';

export type Answers = Readonly<Record<string, string>>;

const forwardOn = (card: SeenCard): SeenButton => {
  const found = card.buttons.find(({ verb }) => verb === 'confirm' || verb === 'answer');
  if (!found) throw new Error(`»${card.title}« has no way on: ${card.texts.join(' | ')}`);
  return found;
};

/** What can be unfolded on a card, and what its picture is called then. */
const FOLDS = [
  ['answers', /: (vis eller skjul|show or hide)/],
  ['criteria', /^(Vis kriterierne|Show the criteria)$/],
] as const;

/** Whether something required is neither answered nor held by a default. */
const demands = ({ inputs }: SeenCard): boolean =>
  Object.values(inputs).some(
    ({ value, label }) => value === undefined && !/\((valgfrit|optional)\)$/.test(label),
  );

export interface Trip {
  readonly page: PlaygroundPage;
  readonly dialog: string;
  /** What stands on every card of the dialog. */
  readonly title: string;
  readonly answers: Answers;
  /** Steps that have a picture already get no second one. */
  readonly seen: Set<string>;
  /** Takes a picture of the newest card that shows the text `on`. */
  readonly shoot: (name: string, on: string) => Promise<void>;
}

/** Whatever stands first in a list that nobody knows before. */
export const FIRST = 'first';

/** The titles of the choices an answer names, one or several with commas; `undefined` where it is written freely. */
const chosenOf = (
  answer: string,
  choices: readonly string[],
  titles: readonly string[],
): readonly string[] | undefined => {
  if (answer === FIRST) return titles.slice(0, 1);
  const at = (choices.includes(answer) ? [answer] : answer.split(',')).map((one) => choices.indexOf(one));
  return at.every((index) => index >= 0) ? at.map((index) => titles[index] ?? '') : undefined;
};

/** Fills the inputs the answers name, by field id alone. */
const fill = async ({ page, title, answers }: Trip, card: SeenCard): Promise<void> => {
  for (const [id, { choices, titles }] of Object.entries(card.inputs)) {
    const answer = answers[id];
    if (answer === undefined) continue;
    const chosen = chosenOf(answer, choices, titles);
    if (chosen === undefined) await page.on(title).fill(id, answer);
    else await page.on(title).choose(id, ...chosen);
  }
};

/** Presses the way on and waits for the next card; the one that confirms is the last. */
const goOn = async ({ page, title }: Trip, card: SeenCard): Promise<SeenCard> => {
  const { title: name, verb } = forwardOn(card);
  await page.on(title).press(name);
  if (verb === 'confirm') return card;
  const before = JSON.stringify(card);
  for (const end = Date.now() + 5_000; Date.now() < end;) {
    const next = page.dialogCard();
    if (JSON.stringify(next) !== before) return next;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  throw new Error(`»${card.title}« did not go on: ${card.texts.join(' | ')}`);
};

const shootFolds = async ({ page, title, shoot }: Trip, card: SeenCard, name: string): Promise<void> => {
  for (const [what, line] of FOLDS) {
    if (!card.folds.some((fold) => line.test(fold))) continue;
    await page.on(title).unfold(line);
    await shoot(`${name}-${what}`, title);
    await page.on(title).unfold(line);
  }
};

/** Goes from a dialog's first card to its end by the contract of ids, and takes a picture of every card on the way. */
export const walkDialog = async (trip: Trip): Promise<void> => {
  const { page, dialog, title, seen, shoot } = trip;
  let card = page.dialogCard();
  for (let steps = 0; steps < 15; steps += 1) {
    const { verb, data } = forwardOn(card);
    const step = String(data['step']);
    const name = `${dialog}-${step}`;
    const fresh = !seen.has(step);
    seen.add(step);
    if (fresh && steps === 0 && demands(card)) {
      await shoot(name, title);
      card = await goOn(trip, card);
      await shoot(`${name}-missing`, title);
      await fill(trip, card);
    } else {
      await fill(trip, card);
      if (fresh) await shoot(name, title);
      if (fresh) await shootFolds(trip, card, name);
    }
    card = await goOn(trip, card);
    if (verb === 'confirm') return;
  }
  throw new Error(`The dialog ${dialog} never came to its end`);
};
