import assert from 'node:assert/strict';
import { CHAT, stranger } from '../../bot/chat/words.ts';
import { personKey } from '../../domain/member.ts';
import { MEMBERS as PEOPLE, reachId, talkPartition } from '../../storage/keys.ts';
import { presses, sentences } from './everything.ts';
import { saysNothing } from './leaks.ts';
import { NOBODIES, OUTSIDERS } from './nobodies.ts';
import { findMember, MEMBERS } from './people.ts';
import { REALMS } from './realms.ts';
import { chatOf, type Got, type How, type Sender } from './speak.ts';
import { AGAIN, shareOf } from '../support/share.ts';
import type { Street } from './street.ts';
import { cardIn, openStreet } from './street.ts';
import { HANDS } from './town.ts';

type Check = (got: Got, how: How, said: string) => void;

/** Everything by everybody; else each takes a share of it, and together they try everything several times. */
const ALL = process.env['RIGHTS'] === 'all';
const SHARES = 23;

describe('Strangers get no byte of a case, a colleague or a draft', function () {
  this.timeout(ALL ? 3_600_000 : 300_000);
  let street: Street;
  let said: readonly string[];
  let pressed: ReturnType<typeof presses>;
  let logged: readonly object[];
  let [people, turns] = [0, 0];
  const chat = chatOf(HANDS.caseworker);
  const newest = () => Promise.all(REALMS.map((realm) => street.town.newest(realm)));

  before(async () => {
    street = await openStreet();
    const { town, say } = street;
    // A draft that somebody has under way in the chat that strangers try as well.
    const draft = cardIn(await say(HANDS.caseworker, `ret oplysning ${town.cases[0]?.number}`));
    const runs = draft?.buttons.filter(({ data }) => 'run' in data).map(({ data }) => data) ?? [];
    assert.ok(runs.length > 0);
    const kept = [town.cases[0], town.cases[11], town.cases[22], town.cases[24]];
    const cases = kept.flatMap((known) => known?.number ?? []);
    said = sentences(cases);
    const programmes = REALMS.map(({ programme }) => programme.id);
    pressed = presses({ cases, runs, programmes, notices: [1, 2], entries: [1, 2, 40] });
    logged = await newest();
  });
  after(async () => {
    assert.deepEqual(await newest(), logged, 'a stranger changed something');
    await street.close();
    process.stdout.write(
      `      ${people} strangers, ${turns} turns, ${street.speech.bytes()} bytes searched: 0 of a case; ${AGAIN}\n`,
    );
  });

  /** Everything there is to say and to press, in the own chat, in the channel, and in a member's chat. */
  const everything = async (who: Sender, check: Check): Promise<void> => {
    people += 1;
    const shared = <T>(list: readonly T[]): readonly T[] => shareOf(list, ALL ? 1 : SHARES, people);
    const ways: readonly How[] = [{}, { channel: true }, { conversation: chat }];
    for (const how of ways) {
      for (const text of shared(said)) check(await street.speech.say(who, text, how), how, text);
      for (const { verb, data } of shared(pressed))
        check(await street.speech.press(who, verb, data, how), how, JSON.stringify(data));
      turns += shared(said).length + shared(pressed).length;
    }
  };

  /** Nothing but the numbers they said themselves. */
  const unnamed: Check = (got, _how, text) => {
    const named = street.town.cases.filter(({ number }) => text.includes(number));
    saysNothing(named.reduce((left, { number }) => left.replaceAll(number, ''), got.all));
  };

  for (const [what, senders] of Object.entries(NOBODIES)) {
    it(`${what}: their own id and nothing else`, async () => {
      assert.ok(senders.length > 0);
      for (const who of senders) {
        const words = stranger({ tenant: who.tenant ?? '', object: who.object ?? '' }, false).da;
        const check: Check = (got, { channel }, text) => {
          const answers = [got.text, ...got.posted.map((posted) => posted.text)].filter(Boolean);
          assert.deepEqual(answers, [channel === true ? CHAT.privateOnly.da : words], text);
          assert.equal(cardIn(got), undefined, text);
        };
        await everything(who, check);
        if (who.displayName !== undefined) continue;
        const { tenant = '', object = '' } = who;
        const [talk] = await street.town.stage.store.read(talkPartition(chatOf(who)), ['talk']);
        const [reach] = await street.town.stage.store.read(PEOPLE, [reachId(personKey({ tenant, object }))]);
        assert.deepEqual([talk, reach], [undefined, undefined], 'nothing of a stranger is kept');
      }
    });
  }

  it('a member whose organisation takes no part: nothing of a case', async () => {
    assert.equal(OUTSIDERS.length, 8);
    for (const who of OUTSIDERS) await everything(who, unnamed);
  });

  it('a member is who their ids say, whatever they call themselves', async () => {
    const [known] = street.town.cases;
    for (const { name } of MEMBERS.slice(0, 8)) {
      const colleague = { ...findMember('kollega'), displayName: name };
      saysNothing((await street.speech.say(colleague, 'sager')).all);
      const own = { ...HANDS.caseworker, displayName: name };
      const seen = cardIn(await street.speech.say(own, `sag ${known?.number}`));
      assert.equal(seen?.title, `Sag ${known?.number}`);
    }
  });
});
