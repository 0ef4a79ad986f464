import assert from 'node:assert/strict';
import type { SeenCard } from './read-card.ts';
import type { Heard, Stage, Who } from './stage.ts';

/** Whoever can be spoken to: the stage, or a bot in a process of its own. */
export type Speaker = Pick<Stage, 'say' | 'press'>;

export const cardOf = (heard: Heard): SeenCard => {
  const card =
    heard.card ?? heard.posted.findLast((message) => message.card && message.update === undefined)?.card;
  assert.ok(
    card,
    `a card was expected, got: ${heard.text ?? JSON.stringify(heard.posted.map(({ text }) => text))}`,
  );
  return card;
};

export const buttonOf = (card: SeenCard, verb: string): SeenCard['buttons'][number] => {
  const found = card.buttons.find((button) => button.verb === verb);
  assert.ok(
    found,
    `no button ${verb} on »${card.title}«: ${card.buttons.map((button) => button.verb).join(' ')}`,
  );
  return found;
};

/**
 * Walks a dialog's cards by the contract alone: fills the inputs whose ids it has answers for, presses `answer`
 * until there is a `confirm`, and presses that.
 */
export const walkCards = async (
  stage: Speaker,
  who: Who,
  first: SeenCard,
  answers: Readonly<Record<string, string>>,
): Promise<SeenCard> => {
  let card = first;
  for (let step = 0; step < 12; step += 1) {
    const given = Object.fromEntries(
      Object.entries(card.inputs).map(([id, input]) => [id, answers[id] ?? input.value ?? '']),
    );
    const confirm = card.buttons.find(({ verb }) => verb === 'confirm');
    const button = confirm ?? buttonOf(card, 'answer');
    card = cardOf(await stage.press(who, button.verb, { ...button.data, ...given }));
    if (confirm) return card;
  }
  throw new Error('The dialog never came to its end');
};

export const VISITATION: Readonly<Record<string, string>> = {
  journalRef: '25/012345',
  citizenName: 'Maria',
  consent: 'yes',
  supportBasis: 'dagpenge',
  businessIdea: 'Cykelværksted med udlejning',
  recommendation: 'suitable',
  justification: 'Har drevet butik før',
};

let references = 0;

/** A referral by the caseworker, walked by field ids; resolves to the case number. */
export const refer = async (
  stage: Speaker,
  answers: Readonly<Record<string, string>> = {},
): Promise<string> => {
  references += 1;
  const first = cardOf(await stage.say('caseworker', 'ny visitation'));
  const filled = { ...VISITATION, journalRef: `25/${references}`, ...answers };
  const end = await walkCards(stage, 'caseworker', first, filled);
  const number = /ML-\d{4}-\d{3}/.exec(end.texts.join(' '))?.[0];
  assert.ok(number, `no case number on: ${end.texts.join(' | ')}`);
  return number;
};

/** The provider's answer, from the task's own words. */
export const assess = async (
  stage: Speaker,
  number: string,
  answers: Readonly<Record<string, string>> = { decision: 'approve' },
  who: Who = 'visitator',
): Promise<SeenCard> => walkCards(stage, who, cardOf(await stage.say(who, `vurder ${number}`)), answers);
