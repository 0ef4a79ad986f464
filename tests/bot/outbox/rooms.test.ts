import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../../bot/demo/members.ts';
import { makeRooms } from '../../../bot/outbox/rooms.ts';
import { cardOf, assess, refer } from '../../support/walk-card.ts';
import { CHANNEL, openStage, type Posted, type Stage } from '../../support/stage.ts';

const TEAM = { id: '19:team', name: 'Erhverv' };
const isNotice = ({ summary }: Pick<Posted, 'summary'>): boolean =>
  summary?.startsWith('Orientering nr.') === true;

const isTask = ({ summary }: Posted): boolean => summary?.startsWith('Ny visitation til') === true;
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('the channel that notices go to', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await stage.say('visitator', 'hej');
  });
  afterEach(() => stage.close());

  /** What Teams tells without anybody having spoken; from nobody the product knows. */
  const teams = (what: object): Promise<unknown> =>
    stage.deliver(stage.activity('stranger', { type: 'conversationUpdate', ...what }, { channel: true }));
  const event = (eventType: string, channel: object = { id: CHANNEL }) =>
    teams({ channelData: { tenant: { id: DEMO_TENANT }, team: TEAM, channel, eventType } });
  const kanal = () =>
    stage.deliver(
      stage.activity(
        'director',
        { type: 'message', text: 'kanal', channelData: { tenant: { id: DEMO_TENANT }, team: TEAM } },
        { channel: true },
      ),
    );
  const room = () => makeRooms(stage.store, Date.now).of(CHANNEL);
  /** The lines about the channel, as the administrator reads them. */
  const shown = async (): Promise<string> =>
    cardOf(await stage.say('admin', 'orienteringer')).texts.find((line) => line.startsWith('Kanal')) ?? '';
  const enrolled = async (): Promise<void> => {
    await assess(stage, await refer(stage));
  };

  it('is shown with its name and its team, as they are now', async () => {
    await kanal();
    assert.equal(await shown(), 'Kanal: Erhverv.');
    await event('channelRenamed', { id: CHANNEL, name: 'Mikrolån' });
    assert.equal(await shown(), 'Kanal: Mikrolån, Erhverv.');
    await teams({
      channelData: {
        tenant: { id: DEMO_TENANT },
        team: { ...TEAM, name: 'Vækst' },
        eventType: 'teamRenamed',
      },
    });
    assert.equal(await shown(), 'Kanal: Mikrolån, Vækst.');
  });

  it('is looked up before cards are held back there: another process may have heard somebody', async () => {
    const [sender, other] = [makeRooms(stage.store, Date.now), makeRooms(stage.store, Date.now)];
    await other.refused(CHANNEL, 403);
    await sender.learn(() => Promise.resolve());
    assert.equal(await sender.isAway(CHANNEL), true);
    assert.equal(await other.heard(CHANNEL, {}, false), true);
    assert.equal(await sender.isAway(CHANNEL), false);
  });

  for (const [left, back, why] of [
    ['channelDeleted', 'channelRestored', 'kanalen er slettet'],
    ['teamArchived', 'teamUnarchived', 'teamet er arkiveret'],
    ['teamDeleted', 'teamRestored', 'teamet er slettet'],
  ] as const) {
    it(`gets nothing after ${left}, and everything after ${back}`, async () => {
      await kanal();
      await event(left);
      assert.match(await shown(), new RegExp(`men ${why}`));
      await enrolled();
      await settled();
      assert.ok(!stage.posted.some(isNotice));
      await event(back);
      assert.equal((await stage.until(isNotice)).conversation, CHANNEL);
      assert.equal(await shown(), 'Kanal: Erhverv.');
    });
  }

  it('gets nothing once the bot was taken out, until it is back', async () => {
    await kanal();
    const bot = [{ id: '28:bot' }];
    const channelData = { tenant: { id: DEMO_TENANT }, team: TEAM };
    await teams({ membersRemoved: bot, channelData });
    assert.match(await shown(), /men jeg er fjernet derfra/);
    await enrolled();
    await settled();
    assert.ok(!stage.posted.some(isNotice));
    await teams({ membersAdded: bot, channelData });
    await stage.until(isNotice);
  });

  it('is not taken back by the wrong event: an archived team is not restored by a restored channel', async () => {
    await kanal();
    await event('teamArchived');
    await event('channelRestored');
    assert.equal((await room())?.away?.why, 'archived');
  });

  it('keeps its own newest address, whoever speaks there', async () => {
    await kanal();
    const moved = { type: 'message', text: 'pladser', serviceUrl: 'http://127.0.0.1:9/moved' };
    await stage.deliver(stage.activity('stranger', moved, { channel: true }));
    assert.equal((await room())?.serviceUrl, 'http://127.0.0.1:9/moved');
  });

  it('is not heard of in a conversation that nobody has anything to do with', async () => {
    const elsewhere = { conversation: { id: '19:fremmed', conversationType: 'channel' } };
    await teams({
      ...elsewhere,
      channelData: { channel: { id: '19:fremmed' }, eventType: 'channelDeleted' },
    });
    await stage.deliver(stage.activity('stranger', { type: 'message', text: 'hej', ...elsewhere }));
    assert.equal(await makeRooms(stage.store, Date.now).of('19:fremmed'), undefined);
  });

  it('a person who takes the bot away is not written to before they speak again', async () => {
    await stage.deliver(stage.activity('visitator', { type: 'installationUpdate', action: 'remove' }));
    await refer(stage);
    await settled();
    assert.ok(!stage.posted.some(isTask));
    await stage.say('visitator', 'hej');
    assert.equal((await stage.until(isTask)).conversation, 'a:visitator');
  });

  it('taking the bot away is not speaking: a person heard for the first time by it is not written to', async () => {
    const gone = { type: 'installationUpdate', action: 'remove' };
    await stage.deliver(stage.activity('visitator2', gone));
    await refer(stage);
    await stage.until(isTask);
    await settled();
    assert.deepEqual(
      stage.posted.filter(isTask).map(({ conversation }) => conversation),
      ['a:visitator'],
    );
  });
});
