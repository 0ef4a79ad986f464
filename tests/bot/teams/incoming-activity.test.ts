import assert from 'node:assert/strict';
import { readActivity } from '../../../bot/teams/incoming-activity.ts';
import { APP_ID, TEAMS_URL, personalMessage } from './activities.ts';

describe('incoming activity', () => {
  it('keeps what is looked at and drops the rest', () => {
    const incoming = readActivity(
      personalMessage({
        value: { run: 'r1' },
        channelData: {
          tenant: { id: 't' },
          team: { id: 'team', name: 'x' },
          channel: { id: '19:c' },
          eventType: 'channelRenamed',
          extra: 1,
        },
        membersAdded: [{ id: '29:u', aadObjectId: 'o', role: 'x' }],
        membersRemoved: [{ id: '28:b', role: 'x' }],
        entities: [{ type: 'clientInfo' }],
        action: 'add',
      }),
    );
    assert.deepEqual(JSON.parse(JSON.stringify(incoming)), {
      type: 'message',
      id: '1700000000001',
      timestamp: '2027-03-01T08:00:00.000Z',
      text: 'hjælp',
      value: { run: 'r1' },
      from: { id: '29:user', name: 'Karin Olsen', aadObjectId: 'object-20' },
      recipient: { id: `28:${APP_ID}`, name: 'Mikrolån' },
      conversation: { id: 'a:personal', conversationType: 'personal', tenantId: 'tenant-1' },
      channelData: {
        tenant: { id: 't' },
        team: { id: 'team', name: 'x' },
        channel: { id: '19:c' },
        eventType: 'channelRenamed',
      },
      serviceUrl: TEAMS_URL,
      channelId: 'msteams',
      locale: 'da-DK',
      membersAdded: [{ id: '29:u', aadObjectId: 'o' }],
      membersRemoved: [{ id: '28:b' }],
      action: 'add',
    });
  });

  it('takes a wrong kind of an optional field for nothing', () => {
    const incoming = readActivity(
      personalMessage({ text: null, name: 7, channelData: 'x', membersAdded: [{}], recipient: { id: 1 } }),
    );
    assert.notEqual(incoming, undefined);
    const { text, name, channelData, membersAdded, recipient } = incoming ?? {};
    assert.deepEqual([text, name, channelData, membersAdded, recipient], Array(5).fill(undefined));
  });

  it('keeps the good half of channel data', () => {
    const incoming = readActivity(personalMessage({ channelData: { tenant: { id: 't' }, team: 5 } }));
    assert.equal(incoming?.channelData?.tenant?.id, 't');
    assert.equal(incoming?.channelData?.team, undefined);
  });

  it('is undefined without a required field', () => {
    assert.equal(readActivity(personalMessage({ from: {} })), undefined);
  });
});
