import assert from 'node:assert/strict';
import type { Post } from '../bot/teams/fake-connector.ts';
import { CHANNEL } from '../support/stage.ts';
import { buttonOf, cardOf, VISITATION, walkCards } from '../support/walk-card.ts';
import { chatOf } from '../wire/activity.ts';
import { postedOf } from '../wire/heard.ts';
import { until } from '../wire/world.ts';
import type { Outside } from './outside.ts';
import type { Product } from './product.ts';

/** So much leaves the bot: seven cards, and five replaced. */
export const SENT = 12;

/** The connector names what it gets by conversation: between conversations nobody promises an order. */
const namedByConversation = ({ connector }: Outside): void =>
  connector.respondWith(({ method, conversationId }) => {
    if (method !== 'POST') return undefined;
    const before = connector.posts.filter((post) => post.conversationId === conversationId);
    const nth = before.filter((post) => post.method === 'POST').length;
    return { body: JSON.stringify({ id: `${conversationId}-${nth}` }) };
  });

/**
 * A visitation begun in words and ended by pressing, its assessment from the task card, the notice in the channel
 * and its receipt, which updates the notice's card.
 */
export const wholeDialog = async (product: Product, outside: Outside): Promise<void> => {
  const { connector } = outside;
  namedByConversation(outside);
  const first = cardOf(await product.say('caseworker', 'kan du starte en ny visitation'));
  assert.equal(first.title, 'Ny visitation');
  await product.say('caseworker', '25/012345');
  const typed = cardOf(await product.say('caseworker', 'Maria, ja, mundtligt'));
  const end = await walkCards(product, 'caseworker', typed, VISITATION);
  assert.match(end.texts.join(' '), /ML-2026-001/);

  const at = (conversation: string): readonly Post[] =>
    connector.posts.filter(({ conversationId }) => conversationId === conversation);
  await product.say('visitator', 'hej');
  const task = () =>
    at(chatOf('visitator'))
      .map(postedOf)
      .find(({ summary }) => summary?.startsWith('Ny visitation'));
  await until('the task card', () => task() !== undefined);
  const card = task()?.card;
  assert.ok(card);
  const open = buttonOf(card, 'open');
  const decision = cardOf(await product.press('visitator', open.verb, open.data));
  const decided = await walkCards(product, 'visitator', decision, {
    decision: 'approve',
    startDate: '2026-12-01',
  });
  assert.match(decided.texts.join(' '), /orientering nr\. 1/);

  await until('the notice', () => at(CHANNEL).length > 0);
  const [notice] = at(CHANNEL).map(postedOf);
  assert.ok(notice?.card);
  const seen = buttonOf(notice.card, 'acknowledge');
  await product.press('director', seen.verb, seen.data, { channel: true, cardId: 'the-notice' });
  await until('all that is sent by itself', () => connector.posts.length >= SENT);
};
