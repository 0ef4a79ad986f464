import assert from 'node:assert/strict';
import { PRESSERS, type Forger } from '../../rights/press-forged.ts';
import { nthOf } from '../../rights/seen-cards.ts';
import { cardIn, type Street } from '../../rights/street.ts';
import { readCard } from '../../support/read-card.ts';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';
import type { Answer, Door } from './door.ts';
import type { Payload, RealPress } from './payload.ts';

/** What the door may refuse before anybody is asked who speaks: with these and without a word. */
const REFUSED: Readonly<Record<string, readonly number[]>> = {
  'cut off': [400],
  'nested deep': [400, 413],
  'too large': [413],
  prototypes: [400],
  'another value': [400],
  'odd answers': [400],
};

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

/** The shape that Microsoft's page on universal actions gives an answer. */
const isValid = ({ status, body, got }: Answer, name: string): void => {
  if (status !== 200) {
    assert.ok(REFUSED[name]?.includes(status), `${status} to »${name}«`);
    assert.equal(body, undefined, 'a refusal says nothing');
    assert.deepEqual(got.posted, []);
    return;
  }
  assert.ok(typeof body === 'object' && body !== null);
  assert.deepEqual(Object.keys(body).toSorted(), ['statusCode', 'type', 'value']);
  const { statusCode, type, value } = body as Readonly<Record<string, unknown>>;
  assert.equal(statusCode, 200);
  if (type === MESSAGE) assert.match(String(value), /^[A-ZÆØÅ»].{10,}/s);
  else {
    assert.equal(type, CARD);
    assert.ok(typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'AdaptiveCard');
    const { title, texts } = readCard(value);
    assert.ok(bytesOf(value) <= MOST_BYTES, `${bytesOf(value)} bytes of »${title}«, ${texts[1] ?? ''}`);
  }
};

/** A person's answer where the card asks for one: one of its choices, a day, or some words. */
const answerTo = (nth: number, type: string, choices: readonly string[], value = ''): string =>
  value || (nthOf(choices, nth) ?? (type === 'Input.Date' ? '2026-11-23' : `Noget nr. ${nth}`));

const ONWARDS: readonly string[] = ['answer', 'confirm', 'open'];

const realPress = ({ cards }: Forger, { who, base, nth }: Payload): RealPress => {
  const own = nthOf(PRESSERS, who);
  const others = PRESSERS.filter((one) => one !== own);
  const from = base === 'own' ? own : nthOf(others, nth);
  const card = nthOf(from ? cards.of(from) : [], nth % 3 === 0 ? nth : 0);
  // Mostly what goes on: else a dialog hardly ever comes to its end.
  const onwards = card?.buttons.filter(({ verb }) => ONWARDS.includes(verb)) ?? [];
  const buttons = onwards.length > 0 && nth % 4 > 0 ? onwards : (card?.buttons ?? []);
  const button = nthOf(buttons, Math.floor(nth / 14));
  const inputs = Object.entries(card?.inputs ?? {}).map(
    ([id, { type, choices, value }]) => [id, answerTo(nth, type, choices, value)] as const,
  );
  return {
    verb: button?.verb ?? 'view',
    data: { ...Object.fromEntries(inputs), ...button?.data },
    inputs: inputs.map(([id]) => id),
  };
};

export type Outcome = 'changed' | 'shown' | 'refused' | 'not let in';

/** Sends presses by the real door and throws where one did, showed or answered what it must not. */
export const senderOn = (street: Street, door: Door, forger: Forger) => {
  const counts = new Map<string, Record<Outcome, number>>();
  return {
    counts,
    async send(payload: Payload): Promise<void> {
      const { change } = payload;
      const person = nthOf(PRESSERS, payload.who);
      assert.ok(person);
      const value = change.make(realPress(forger, payload));
      let answer: Answer | undefined;
      const { got, isChange } = await forger.watched(person, async () => {
        answer = await door.press(person, value);
        return street.heard(person, answer.got, value);
      });
      assert.ok(answer);
      isValid(answer, change.name);
      assert.ok(!(isChange && change.void), `»${change.name}« changed something`);
      assert.equal(Reflect.get({}, 'polluted') ?? Reflect.get({}, 'isAdmin'), undefined);
      forger.cards.keep(person, cardIn(got));
      const row = counts.get(change.name) ?? { changed: 0, shown: 0, refused: 0, 'not let in': 0 };
      const outcome = cardIn(got) ? 'shown' : 'refused';
      row[answer.status !== 200 ? 'not let in' : isChange ? 'changed' : outcome] += 1;
      counts.set(change.name, row);
    },
  };
};
