import assert from 'node:assert/strict';
import type { Talk } from '../../../bot/chat/talk.ts';
import { CHAT } from '../../../bot/chat/words.ts';
import { DEMO_TENANT } from '../../../bot/demo/members.ts';
import { personKey } from '../../../domain/member.ts';
import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { programmePartition, talkPartition } from '../../../storage/keys.ts';
import { CHANNEL, PEOPLE } from '../../support/stage.ts';
import { readCard } from '../../support/read-card.ts';
import { chatOf, invokeOf, messageOf } from '../../wire/activity.ts';
import { pause, until } from '../../wire/world.ts';
import { conversationOf, oneOfEach, wordsOf } from './everything.ts';
import type { House } from './house.ts';
import { openHouse } from './house.ts';

const DIRECTOR = `00000000-0000-0000-0000-0000000000${PEOPLE.director}`;
const HERE = chatOf('caseworker');

const say = (house: House, text: string): ReturnType<House['ask']> =>
  house.ask(messageOf(house.connector.url, 'caseworker', 'chat', text, {}));

const replies = async (house: House): Promise<readonly DeliveryBody[]> =>
  (await house.store.list(programmePartition('ishoej-2015'), 'delivery'))
    .map((doc) => bodyOf<DeliveryBody>(doc))
    .filter(({ what }) => what.kind === 'reply');

const titles = (house: House, conversation = HERE): readonly string[] =>
  house.arrived(conversation).map(({ activity }) => {
    const { attachments, text } = activity;
    const [card] = Array.isArray(attachments) ? (attachments as readonly { readonly content: object }[]) : [];
    const said = typeof text === 'string' ? [text] : [];
    return [...said, ...(card ? [readCard(card.content).title] : [])].join(' | ');
  });

const within = async (speed: number, play: (house: House) => Promise<void>): Promise<void> => {
  const house = await openHouse({ speed });
  try {
    await play(house);
  } finally {
    house.heal();
    await house.close();
  }
};

describe('What did not get out in its turn', () => {
  it('is sent once it can be, and nothing of it is copied into what waits', () =>
    within(1, async (house) => {
      await say(house, 'ny visitation');
      house.trouble({ fault: { status: 503 } });
      await say(house, '25/77');
      const [waits] = await replies(house);
      assert.equal(waits?.state, 'waiting');
      assert.equal(waits.attempts, 1);
      assert.doesNotMatch(JSON.stringify(waits), /25\/77/);
      const before = titles(house).length;
      house.heal();
      house.later(61_000);
      await until('the next step', () => titles(house).length > before);
      assert.deepEqual(titles(house).slice(before), ['Ny visitation']);
      await until('sent', () =>
        house.log.some(({ fields }) => 'delivery' in fields && fields.delivery === 'reply'),
      );
    }));

  it('is marked where it may be there already, comes twice at most and not before a minute', () =>
    within(1, async (house) => {
      await say(house, 'hej');
      house.trouble({ fault: { destroy: true } });
      await say(house, 'opgaver');
      const tried = house.connector.posts.filter(({ conversationId }) => conversationId === HERE).length;
      house.heal();
      const before = titles(house).length;
      house.later(50_000);
      await pause(150);
      assert.equal(titles(house).length, before);
      house.later(11_000);
      await until('the second copy', () => titles(house).length > before);
      assert.deepEqual(titles(house).slice(before), [`${CHAT.repeated.da} | Dine opgaver`]);
      house.later(600_000);
      await pause(150);
      assert.equal(
        house.connector.posts.filter(({ conversationId }) => conversationId === HERE).length,
        tried + 1,
      );
    }));

  it('is not sent to who has gone on', () =>
    within(1, async (house) => {
      await say(house, 'hej');
      house.trouble({ fault: { status: 503 } });
      await say(house, 'pladser');
      house.heal();
      await say(house, 'opgaver');
      const before = titles(house);
      house.later(61_000);
      await pause(200);
      assert.deepEqual(titles(house), before);
      assert.ok(!before.some((title) => title.includes('Pladser')));
      assert.equal((await replies(house))[0]?.state, 'over');
    }));

  it('is not sent to who is somebody else here by then', () =>
    within(1, async (house) => {
      await say(house, 'hej');
      house.trouble({ fault: { status: 503 } });
      await say(house, 'sager');
      const partition = talkPartition(HERE);
      const [doc] = await house.store.read(partition, ['talk']);
      assert.ok(doc);
      const body = { ...bodyOf<Talk>(doc), acting: personKey({ tenant: DEMO_TENANT, object: DIRECTOR }) };
      await house.store.commit(partition, [{ op: 'replace', id: 'talk', ifMatch: doc.etag, body }]);
      house.heal();
      const before = titles(house);
      house.later(61_000);
      await pause(200);
      assert.deepEqual(titles(house), before);
      assert.equal((await replies(house))[0]?.state, 'over');
    }));

  it('is not posted where others read along, when it answers a press there', () =>
    within(8, async (house) => {
      await say(house, 'hej');
      house.trouble({ commits: 10_000, applied: true });
      const invoke = { verb: 'acknowledge', data: { notice: 1, programme: 'ishoej-2015' } };
      const { body } = await house.ask(
        invokeOf(house.connector.url, 'director', 'chat', invoke, { channel: true }),
      );
      assert.match(wordsOf(body), new RegExp(CHAT.trouble.da));
      house.heal();
      house.later(61_000);
      await pause(200);
      assert.deepEqual(house.arrived(CHANNEL), []);
      assert.deepEqual(await replies(house), []);
    }));

  it('but what a command came to is, even then', () =>
    within(4, async (house) => {
      const { press } = await oneOfEach(house);
      house.trouble({ commits: 10_000, applied: true });
      const { body } = await house.ask(press);
      assert.match(wordsOf(body), new RegExp(CHAT.late.da));
      const there = conversationOf('press');
      house.heal();
      await until(
        '»Gemt«',
        () => house.arrived(there).some((post) => wordsOf(post).includes('Gemt i ML-2026-001')),
        10_000,
      );
      const all = (): number =>
        house.arrived(there).filter((post) => wordsOf(post).includes('Gemt i')).length;
      await house.ask(messageOf(house.connector.url, 'caseworker2', 'chat', 'opgaver', {}));
      house.later(61_000);
      await pause(200);
      assert.equal(all(), 1);
    }));

  it('and keeps the order: a question answered in a dialog, then the step again', () =>
    within(1, async (house) => {
      await say(house, 'ny visitation');
      house.trouble({ fault: { status: 503 } });
      await say(house, 'pladser');
      const before = titles(house).length;
      house.heal();
      house.later(61_000);
      await until('both', () => titles(house).length >= before + 2);
      assert.match(titles(house)[before] ?? '', /^Pladser/);
      assert.equal(titles(house)[before + 1], 'Ny visitation');
    }));
});
