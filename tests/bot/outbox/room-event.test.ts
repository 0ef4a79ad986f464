import assert from 'node:assert/strict';
import { roomEventOf } from '../../../bot/outbox/room-event.ts';
import type { IncomingActivity } from '../../../bot/teams/incoming-activity.ts';

const BOT = '28:bot';
const TEAM = { id: '19:team', name: 'Erhverv' };
const CHANNEL = { id: '19:kanal', name: 'Mikrolån' };

const activity = (type: string, more: Partial<IncomingActivity>): IncomingActivity => ({
  type,
  from: { id: '29:somebody' },
  recipient: { id: BOT },
  conversation: { id: '19:kanal;messageid=1' },
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'msteams',
  ...more,
});

const update = (eventType: string): ReturnType<typeof roomEventOf> =>
  roomEventOf(activity('conversationUpdate', { channelData: { eventType, team: TEAM, channel: CHANNEL } }));

describe('what Teams tells of a conversation', () => {
  it('is read for every change of a channel', () => {
    const conversation = CHANNEL.id;
    assert.deepEqual(update('channelRenamed'), { conversation, change: { kind: 'named', name: 'Mikrolån' } });
    assert.deepEqual(update('channelDeleted'), { conversation, change: { kind: 'away', why: 'deleted' } });
    assert.deepEqual(update('channelRestored'), {
      conversation,
      change: { kind: 'back', from: ['deleted', 'refused'] },
    });
  });

  it('is read for every change of a team', () => {
    const team = TEAM.id;
    assert.deepEqual(update('teamRenamed'), { team, change: { kind: 'named', teamName: 'Erhverv' } });
    assert.deepEqual(update('teamArchived'), { team, change: { kind: 'away', why: 'archived' } });
    assert.deepEqual(update('teamUnarchived')?.change, { kind: 'back', from: ['archived', 'refused'] });
    assert.deepEqual(update('teamDeleted')?.change, { kind: 'away', why: 'team-deleted' });
    assert.deepEqual(update('teamHardDeleted')?.change, { kind: 'away', why: 'team-deleted' });
    assert.deepEqual(update('teamRestored')?.change, { kind: 'back', from: ['team-deleted', 'refused'] });
  });

  it('is read where the bot is taken away or brought back', () => {
    const away = { kind: 'away', why: 'removed' } as const;
    const back = { kind: 'back', from: ['removed', 'refused'] } as const;
    const installation = (action: string) => roomEventOf(activity('installationUpdate', { action }));
    assert.deepEqual(installation('remove'), { conversation: '19:kanal', change: away });
    assert.deepEqual(installation('add')?.change, back);
    assert.equal(installation('remove-upgrade'), undefined, 'a new version takes nobody away');
    const channelData = { team: TEAM, eventType: 'teamMemberRemoved' };
    const removed = activity('conversationUpdate', { channelData, membersRemoved: [{ id: BOT }] });
    assert.deepEqual(roomEventOf(removed), { conversation: '19:kanal', team: TEAM.id, change: away });
    const added = activity('conversationUpdate', { channelData, membersAdded: [{ id: BOT }] });
    assert.deepEqual(roomEventOf(added)?.change, back);
  });

  it('is nothing where people come and go, speak, or Teams says something new', () => {
    const person = [{ id: '29:somebody' }];
    assert.equal(roomEventOf(activity('conversationUpdate', { membersRemoved: person })), undefined);
    assert.equal(roomEventOf(activity('conversationUpdate', { membersAdded: person })), undefined);
    assert.equal(roomEventOf(activity('message', { text: 'channelDeleted', action: 'remove' })), undefined);
    for (const odd of ['channelCreated', 'constructor', '__proto__', ''])
      assert.equal(update(odd), undefined, odd);
  });
});
