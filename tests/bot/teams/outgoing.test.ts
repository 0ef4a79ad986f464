import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTeams, type Teams } from '../../../bot/teams/adapter.ts';
import { makeConnector } from '../../../bot/teams/connector.ts';
import { newThreadIn, type Target } from '../../../bot/teams/message.ts';
import { makeOutgoing } from '../../../bot/teams/outgoing.ts';
import { REPLY_TIME } from '../../../bot/teams/time-limit.ts';
import { startFakeConnector, type FakeConnector } from './fake-connector.ts';

describe('outgoing messages', () => {
  let connector: FakeConnector;
  let teams: Teams;
  let lines: string[] = [];
  let chat: Target;

  beforeEach(async () => {
    lines = [];
    connector = await startFakeConnector();
    chat = { serviceUrl: connector.url, conversationId: 'a:personal/1' };
    teams = makeTeams({
      local: true,
      log: (event, fields) => lines.push(JSON.stringify({ event, ...fields })),
    });
  });
  afterEach(() => connector.close());

  it('posts a text as plain text, to the conversation', async () => {
    const sent = await teams.send(chat, { text: '*hej*' });
    assert.deepEqual(sent, { ok: true, activityId: 'activity-1' });
    const [post] = connector.posts;
    assert.equal(post?.method, 'POST');
    assert.equal(post?.path, '/v3/conversations/a%3Apersonal%2F1/activities');
    assert.equal(post?.authorization, undefined);
    assert.deepEqual(post?.activity, {
      type: 'message',
      textFormat: 'plain',
      text: '*hej*',
      conversation: { id: 'a:personal/1' },
    });
  });

  it('posts a card with a summary, as a reply and from the bot', async () => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: 'x', 'odd key': null }],
    };
    const target: Target = { ...chat, replyToId: '17 00', bot: { id: '28:bot', name: 'Mikrolån' } };
    await teams.send(target, { card, summary: 'Orientering nr. 3' });
    const [post] = connector.posts;
    assert.equal(post?.path, '/v3/conversations/a%3Apersonal%2F1/activities/17%2000');
    assert.deepEqual(post?.activity, {
      type: 'message',
      textFormat: 'plain',
      summary: 'Orientering nr. 3',
      replyToId: '17 00',
      from: { id: '28:bot', name: 'Mikrolån' },
      conversation: { id: 'a:personal/1' },
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  });

  it('replaces a message with PUT', async () => {
    assert.deepEqual(await teams.update(chat, 'activity-9', { text: 'nyt' }), {
      ok: true,
      activityId: 'activity-9',
    });
    const [post] = connector.posts;
    assert.equal(
      `${post?.method} ${post?.path}`,
      'PUT /v3/conversations/a%3Apersonal%2F1/activities/activity-9',
    );
  });

  it('a new thread drops the message of a channel conversation', () => {
    assert.equal(newThreadIn('19:c@thread.tacv2;messageid=1700'), '19:c@thread.tacv2');
    assert.equal(newThreadIn('19:c@thread.tacv2'), '19:c@thread.tacv2');
  });

  for (const status of [400, 401, 403, 404, 408, 412, 413, 429, 500, 502, 503, 504, 307]) {
    it(`${status}: one request, and the status`, async () => {
      connector.respondWith(() => ({
        status,
        headers: { 'Retry-After': '0', Location: '/v3/conversations' },
      }));
      for (const sent of [
        await teams.send(chat, { text: 'x' }),
        await teams.update(chat, 'a', { text: 'x' }),
      ]) {
        assert.deepEqual(sent, { ok: false, status, unclear: false, retryAfterSeconds: 0 });
      }
      assert.equal(connector.posts.length, 2);
    });
  }

  it('a line cut after the request: one request, unclear', async () => {
    connector.respondWith(() => ({ destroy: true }));
    assert.deepEqual(await teams.send(chat, { text: 'x' }), { ok: false, unclear: true });
    assert.deepEqual(await teams.update(chat, 'a', { text: 'x' }), { ok: false, unclear: true });
    assert.equal(connector.posts.length, 2);
  });

  it('a line cut on a kept connection: one request, unclear', async () => {
    connector.respondWith((_post, nth) => (nth <= 2 ? undefined : { destroy: true }));
    for (let nth = 1; nth <= 2; nth += 1) await teams.send(chat, { text: 'x' });
    const kept = connector.connections();
    assert.deepEqual(await teams.send(chat, { text: 'x' }), { ok: false, unclear: true });
    assert.equal(connector.posts.length, 3);
    assert.equal(connector.connections(), kept);
  });

  it('no answer in time: one request, unclear, and the time given for it holds', async () => {
    connector.respondWith(() => ({ delayMs: 2_000 }));
    const from = Date.now();
    assert.deepEqual(await teams.send(chat, { text: 'x' }, { timeoutMs: 150 }), { ok: false, unclear: true });
    assert.ok(Date.now() - from < 600);
    assert.equal(connector.posts.length, 1);
  });

  it('an answer whose body never ends is cut too', async () => {
    connector.respondWith(() => ({ headers: { 'Content-Length': '100' }, body: '{"id":' }));
    const from = Date.now();
    assert.deepEqual(await teams.send(chat, { text: 'x' }, { timeoutMs: 150 }), { ok: false, unclear: true });
    assert.ok(Date.now() - from < 600);
    assert.equal(connector.posts.length, 1);
  });

  it('has 5 s where nothing is asked for', () => assert.equal(REPLY_TIME, 5_000));

  it('a token that never comes is clear: nothing was begun', async () => {
    const never = makeOutgoing(
      () => new Promise(() => undefined),
      undefined,
      () => undefined,
    );
    assert.deepEqual(await never.send(chat, { text: 'x' }, { timeoutMs: 50 }), { ok: false, unclear: false });
  });

  it('what was given up before it was begun is not sent later', async () => {
    const late = makeOutgoing(
      makeConnector({ local: true, token: () => sleep(100, undefined) }),
      undefined,
      () => undefined,
    );
    assert.deepEqual(await late.send(chat, { text: 'x' }, { timeoutMs: 50 }), { ok: false, unclear: false });
    await sleep(150);
    assert.equal(connector.posts.length, 0);
  });

  it('an answer that is not JSON, or names nothing, was accepted all the same', async () => {
    connector.respondWith((_post, nth) => (nth === 1 ? { body: '<html>' } : { status: 202, body: '' }));
    assert.deepEqual(await teams.send(chat, { text: 'x' }), { ok: true, activityId: '' });
    assert.deepEqual(await teams.send(chat, { text: 'x' }), { ok: true, activityId: '' });
    assert.equal(connector.posts.length, 2);
  });

  it('nobody listening is clear', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const address = free.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => free.close(resolve));
    for (const host of ['127.0.0.1', 'localhost']) {
      const target = { ...chat, serviceUrl: `http://${host}:${port}` };
      assert.deepEqual(await teams.send(target, { text: 'x' }), { ok: false, unclear: false });
    }
  });

  it('a connector that is not trusted is never spoken to', async () => {
    for (const serviceUrl of ['https://smba.trafficmanager.net/emea/', 'http://192.0.2.1/', 'nonsense']) {
      assert.deepEqual(await teams.send({ ...chat, serviceUrl }, { text: 'x' }), {
        ok: false,
        unclear: false,
      });
    }
    assert.equal(connector.posts.length, 0);
  });

  it('ignores a proxy named in the environment in local mode', async () => {
    process.env['HTTP_PROXY'] = 'http://127.0.0.1:9';
    try {
      const fresh = makeTeams({ local: true, log: () => undefined });
      assert.equal((await fresh.send(chat, { text: 'x' })).ok, true);
    } finally {
      delete process.env['HTTP_PROXY'];
    }
  });

  it('logs codes only', async () => {
    connector.respondWith(() => ({
      status: 500,
      body: '{"error":{"code":"Karin Hansen","message":"010190-1234"}}',
    }));
    await teams.send(chat, { text: 'Karin Hansen' });
    assert.equal(lines.length, 1);
    assert.deepEqual(JSON.parse(lines[0] ?? ''), {
      event: 'send-failed',
      code: 'status',
      status: 500,
      unclear: false,
    });
  });
});
