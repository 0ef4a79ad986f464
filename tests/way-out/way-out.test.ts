import assert from 'node:assert/strict';
import type { OpenSdk } from '../../bot/teams/sdk.ts';
import type { Post } from '../bot/teams/fake-connector.ts';
import { openAgents } from './agents-adapter.ts';
import { openOutside } from './outside.ts';
import { openProduct, type HttpAnswer } from './product.ts';
import { SENT, wholeDialog } from './whole-dialog.ts';

interface Played {
  readonly posts: readonly Post[];
  readonly answers: readonly HttpAnswer[];
  readonly log: readonly string[];
  readonly token: string;
  readonly identityAsked: ReadonlySet<string>;
}

const play = async (openSdk?: OpenSdk): Promise<Played> => {
  const outside = await openOutside();
  const product = await openProduct(outside, openSdk);
  try {
    await wholeDialog(product, outside);
  } finally {
    await product.close();
    await outside.close();
  }
  const { connector, token } = outside;
  const { answers, log } = product;
  return { posts: connector.posts, answers, log, token, identityAsked: new Set(outside.identityAsked()) };
};

/** Posts to a conversation follow each other; of replaced cards nobody promises when. */
const bytesSent = (posts: readonly Post[]): Readonly<Record<string, readonly string[]>> => {
  const bytes: Record<string, string[]> = {};
  for (const { conversationId, method, path, body } of posts)
    (bytes[`${method} ${conversationId}`] ??= []).push(`${path}\n${body}`);
  for (const [key, some] of Object.entries(bytes)) if (key.startsWith('PUT')) some.sort();
  return bytes;
};

/** A whole dialog over HTTP with signed tokens, once as it ships and once on the Microsoft 365 Agents SDK. */
describe('a way out of the SDK', () => {
  let shipped: Played;
  let other: Played;

  before(async () => {
    shipped = await play();
    other = await play(openAgents);
  });

  it('was gone to the end: twelve requests, and cards posted and replaced', () => {
    assert.equal(shipped.answers.length, 12);
    assert.equal(shipped.posts.length, SENT);
    assert.equal(shipped.posts.filter(({ method }) => method === 'PUT').length, 5);
    for (const { log } of [shipped, other])
      assert.deepEqual(
        log.filter((line) => /"event":"(?:refused|send-failed|turn-failed|request-failed)"/.test(line)),
        [],
      );
  });

  it('answers every request with the same bytes', () => assert.deepEqual(other.answers, shipped.answers));

  it('sends the same bytes to the same addresses', () => {
    assert.deepEqual(bytesSent(other.posts), bytesSent(shipped.posts));
  });

  it('asks the same of the managed identity and signs every request with what it gives', () => {
    assert.equal(shipped.identityAsked.size, 1);
    assert.deepEqual(other.identityAsked, shipped.identityAsked);
    for (const { posts, token } of [shipped, other])
      assert.ok(posts.every(({ authorization }) => authorization === `Bearer ${token}`));
  });
});
