import assert from 'node:assert/strict';
import type { ViewName } from '../../../bot/chat/recipe.ts';
import { TROUBLE } from '../../../bot/teams/invoke-answer.ts';
import { VIEW } from '../../../bot/views/index.ts';
import type { Json } from '../../../domain/json.ts';
import type { Doc, Store } from '../../../storage/port.ts';
import { StoreUnavailable } from '../../../storage/port.ts';
import type { Activity, How } from '../../wire/activity.ts';
import { invokeOf } from '../../wire/activity.ts';
import { pause } from '../../wire/world.ts';
import { seeded } from '../outbox/strict-connector.ts';
import type { Answer, House } from './house.ts';
import { openHouse } from './house.ts';
import { namedActions, oddActions, OTHER_INVOKES } from './odd-invokes.ts';

/** So many card actions for each kind of failure. */
const INVOKES = Number(process.env['INVOKES'] ?? 40);
const SEED = Number(process.env['SEED'] ?? 9);

const SECRET = 'Karin Hemmelig 010190-1234';
const MOODS = [
  'all well',
  'reads throw',
  'lists throw',
  'commits throw',
  'the store is away',
  'nonsense is stored',
  'views throw',
  'views never end',
] as const;
type Mood = (typeof MOODS)[number];

let mood: Mood = 'all well';

const failing = (...moods: readonly Mood[]): void => {
  if (moods.includes(mood)) throw new RangeError(SECRET);
  if (mood === 'the store is away') throw new StoreUnavailable(SECRET);
};

/** What another program may have written in place of a programme and its cases. */
const twisted = <T extends Doc | undefined>(doc: T, partition: string): T =>
  doc && mood === 'nonsense is stored' && partition.startsWith('programme:')
    ? { ...doc, body: { programme: { id: 7, prefix: null }, personal: null } }
    : doc;

const moody = (store: Store): Store => ({
  ...store,
  async read(partition, ids) {
    failing('reads throw');
    return (await store.read(partition, ids)).map((doc) => twisted(doc, partition));
  },
  async list(...given) {
    failing('lists throw');
    return (await store.list(...given)).map((doc) => twisted(doc, given[0]));
  },
  async commit(...given) {
    failing('commits throw');
    return store.commit(...given);
  },
});

const views = { ...VIEW };

/** Every view as it is, or one that fails in the mood of the moment. */
const spoilViews = (): void => {
  for (const name of Object.keys(views) as readonly ViewName[])
    Reflect.set(VIEW, name, (...given: Parameters<(typeof views)[ViewName]>) => {
      if (mood === 'views throw') throw new TypeError(SECRET);
      return mood === 'views never end' ? new Promise<never>(() => undefined) : views[name](...given);
    });
};

const restoreViews = (): void => {
  for (const name of Object.keys(views) as readonly ViewName[]) Reflect.set(VIEW, name, views[name]);
};

const WHO: readonly (readonly [Parameters<typeof invokeOf>[1], How])[] = [
  ['caseworker', {}],
  ['visitator', {}],
  ['director', { channel: true }],
  ['admin', {}],
  ['stranger', {}],
];

const LEAKS = /Hemmelig|010190|Error|at bot\/|node_modules|\[object|undefined/;

/** The shape that Microsoft's page on universal actions gives an answer to `adaptiveCard/action`. */
const valueIn = ({ status, body }: Answer, what: string): unknown => {
  assert.equal(status, 200, what);
  assert.ok(typeof body === 'object' && body !== null, what);
  assert.deepEqual(Object.keys(body).toSorted(), ['statusCode', 'type', 'value'], what);
  const { statusCode, type, value } = body as Readonly<Record<string, unknown>>;
  assert.equal(statusCode, 200, what);
  if (type === 'application/vnd.microsoft.card.adaptive') {
    assert.ok(
      typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'AdaptiveCard',
      what,
    );
    return value;
  }
  assert.equal(type, 'application/vnd.microsoft.activity.message', what);
  assert.ok(typeof value === 'string', what);
  return value;
};

/** A whole sentence for people. */
const SENTENCE = /^[A-ZÆØÅ].{15,}[.:?)]$/s;

const actionOf = (house: House, value: Json, nth: number): Activity => {
  const [who, how] = WHO[nth % WHO.length] ?? ['caseworker', {}];
  return { ...invokeOf(house.connector.url, who, 'chat', { verb: '', data: {} }, how), value };
};

const inMood = async (house: House, next: Mood): Promise<void> => {
  mood = next;
  // What is believed for a minute is asked anew.
  house.later(61_000);
  await pause(20);
};

describe('An invoke of Teams is always answered', function () {
  this.timeout(60_000 + INVOKES * 400);
  let house: House;
  before(async () => {
    spoilViews();
    house = await openHouse({ speed: 10, wrap: moody });
  });
  after(async () => {
    mood = 'all well';
    restoreViews();
    await house.close();
  });

  for (const each of MOODS) {
    it(`a card action with a card or a sentence: ${each}`, async () => {
      await inMood(house, each);
      const random = seeded(SEED + MOODS.indexOf(each));
      const counts = { cards: 0, sentences: 0, sorry: 0 };
      // Who waits for a view that never ends waits as long as a turn may take.
      const most = each === 'views never end' ? INVOKES / 4 : INVOKES;
      for (let nth = 0; nth < most; nth += 1) {
        const from = random() < 0.5 ? namedActions : oddActions;
        const value = from[Math.floor(random() * from.length)] ?? null;
        const what = `${each}: ${JSON.stringify(value).slice(0, 200)}`;
        const answer = await house.ask(actionOf(house, value, nth));
        const said = valueIn(answer, what);
        assert.doesNotMatch(JSON.stringify(answer.body), LEAKS, what);
        if (typeof said !== 'string') counts.cards += 1;
        else if (said === TROUBLE.da) counts.sorry += 1;
        else {
          counts.sentences += 1;
          assert.match(said, SENTENCE, `${what} »${said}«`);
        }
      }
      const { cards, sentences, sorry } = counts;
      process.stdout.write(
        `      ${cards} cards, ${sentences} sentences, ${sorry} × sorry; 0 texts of errors\n`,
      );
      if (each === 'all well') assert.ok(sorry === 0 && cards > 0, `${cards} cards, ${sorry} × sorry`);
      else if (each !== 'views never end') assert.ok(sorry > 0, 'nothing failed');
      assert.doesNotMatch(JSON.stringify(house.log), /Hemmelig|010190/);
    });
  }

  it('anything else as Teams wants it, or with 501 where the bot never asks for it', async () => {
    for (const each of ['all well', 'reads throw'] as const) {
      await inMood(house, each);
      for (const [name, value, body] of OTHER_INVOKES) {
        const answer = await house.ask({ ...actionOf(house, value, 0), name });
        if (body === undefined) assert.deepEqual([answer.status, answer.body], [501, undefined], name);
        else {
          assert.equal(answer.status, 200, name);
          assert.match(JSON.stringify(answer.body), body, `${each}: ${name}`);
        }
      }
    }
    process.stdout.write(`      ${OTHER_INVOKES.length * 2} other invokes\n`);
  });
});
