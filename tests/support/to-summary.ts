import type { SeenCard } from './read-card.ts';
import type { Who } from './stage.ts';
import { buttonOf, cardOf, VISITATION, type Speaker } from './walk-card.ts';

/** What stands in a card's inputs, with answers where it has them. */
export const filledIn = (
  card: SeenCard,
  answers: Readonly<Record<string, string>> = VISITATION,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(card.inputs).map(([id, { value }]) => [id, answers[id] ?? value ?? '']));

/** Begins a visitation and walks to its summary; every card that stood there on the way, the summary last. */
export const cardsToSummary = async (
  stage: Speaker,
  who: Who = 'caseworker',
  answers: Readonly<Record<string, string>> = VISITATION,
): Promise<readonly SeenCard[]> => {
  let card = cardOf(await stage.say(who, 'ny visitation'));
  const cards = [card];
  while (!card.buttons.some(({ verb }) => verb === 'confirm')) {
    const data = { ...buttonOf(card, 'answer').data, ...filledIn(card, answers) };
    card = cardOf(await stage.press(who, 'answer', data));
    cards.push(card);
  }
  return cards;
};

export const toSummary = async (
  ...[stage, who, answers]: Parameters<typeof cardsToSummary>
): Promise<SeenCard> => {
  const summary = (await cardsToSummary(stage, who, answers)).at(-1);
  if (!summary) throw new Error('A walk has at least one card');
  return summary;
};
