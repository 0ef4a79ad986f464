import assert from 'node:assert/strict';
import { checkActivity, type GuardSettings } from '../../../bot/teams/guard.ts';
import { APP_ID, personalMessage } from './activities.ts';

const REAL: GuardSettings = { local: false, appId: APP_ID };
const LOCAL: GuardSettings = { local: true };
const loopback = { serviceUrl: 'http://127.0.0.1:56150/_connector' };

function reasonOf(change: Readonly<Record<string, unknown>>, settings = REAL): string {
  const checked = checkActivity(personalMessage(change), settings);
  return checked.ok ? 'passes' : checked.reason;
}

describe('guard before the adapter', () => {
  const table: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['a personal message', {}, 'passes'],
    ['an invoke without an id', { type: 'invoke', id: undefined, name: 'adaptiveCard/action' }, 'passes'],
    ['null where nothing has to be', { text: null, replyToId: null, locale: null }, 'passes'],
    ['an app id in other letters', { recipient: { id: `28:${APP_ID.toUpperCase()}` } }, 'passes'],
    ['no type', { type: undefined }, 'type'],
    ['an empty type', { type: '' }, 'type'],
    ['a type that is no text', { type: ['message'] }, 'type'],
    ['no service URL', { serviceUrl: undefined }, 'serviceUrl'],
    ['an empty service URL', { serviceUrl: '' }, 'serviceUrl'],
    ['no channel', { channelId: undefined }, 'channelId'],
    ['another channel', { channelId: 'webchat' }, 'channelId'],
    ['the emulator', { channelId: 'emulator' }, 'channelId'],
    ['no conversation', { conversation: undefined }, 'conversation.id'],
    ['a conversation without an id', { conversation: {} }, 'conversation.id'],
    ['a conversation that is null', { conversation: null }, 'conversation.id'],
    ['a conversation that is a text', { conversation: 'id' }, 'conversation.id'],
    ['no sender', { from: undefined }, 'from.id'],
    ['a sender with a number for an id', { from: { id: 7 } }, 'from.id'],
    ['a message without an id', { id: undefined }, 'id'],
    ['a message with an empty id', { id: '' }, 'id'],
    ['a text that is an object', { text: { length: 1 } }, 'text'],
    ['a text far too long', { text: 'x'.repeat(256 * 1024 + 1) }, 'text'],
    ['an id far too long', { id: 'x'.repeat(513) }, 'id'],
    ['a conversation id far too long', { conversation: { id: 'x'.repeat(1025) } }, 'conversation.id'],
    ['an object id that is no text', { from: { id: '29:u', aadObjectId: {} } }, 'from.aadObjectId'],
    ['no recipient', { recipient: undefined }, 'recipient.id'],
    ['another bot', { recipient: { id: '28:99999999-2222-3333-4444-555555555555' } }, 'recipient.id'],
    ['the app id without its prefix', { recipient: { id: APP_ID } }, 'recipient.id'],
    ['a connector on loopback', loopback, 'serviceUrl'],
    ['a connector of somebody else', { serviceUrl: 'https://example.com/' }, 'serviceUrl'],
  ];
  for (const [name, change, expected] of table) {
    it(`${name}: ${expected}`, () => assert.equal(reasonOf(change), expected));
  }

  it('takes loopback, the emulator and any recipient in local mode, and no other connector', () => {
    assert.equal(reasonOf(loopback, LOCAL), 'passes');
    assert.equal(reasonOf({ ...loopback, channelId: 'emulator' }, LOCAL), 'passes');
    assert.equal(reasonOf({ ...loopback, recipient: { id: 'bot' } }, LOCAL), 'passes');
    assert.equal(reasonOf({}, LOCAL), 'serviceUrl');
    assert.equal(reasonOf({ ...loopback, channelId: 'directline' }, LOCAL), 'channelId');
  });

  it('looks at own properties only', () => {
    const conversation: unknown = Object.create({ id: 'inherited' });
    assert.equal(reasonOf({ conversation }), 'conversation.id');
  });
});
