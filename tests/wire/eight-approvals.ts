import assert from 'node:assert/strict';
import type { SeenCard } from '../support/read-card.ts';
import { buttonOf, cardOf, refer } from '../support/walk-card.ts';
import type { Client } from './client.ts';

export interface Visitator {
  readonly who: 'visitator' | 'visitator2';
  readonly client: Client;
}

const COUNT = 8;

/** The card on which one press of `confirm` is the yes. */
const atTheYes = async ({ who, client }: Visitator, number: string): Promise<SeenCard> => {
  const first = cardOf(await client.press(who, 'open', { dialog: 'decision', case: number }));
  const { verb, data } = buttonOf(first, 'answer');
  return cardOf(await client.press(who, verb, { ...data, decision: 'approve' }));
};

/**
 * Eight citizens, and a yes to each of them in the same moment, by turns from the visitators given. Resolves to what
 * each yes was told.
 */
export const approveEight = async (
  caseworker: Client,
  visitators: readonly Visitator[],
): Promise<readonly string[]> => {
  const numbers: string[] = [];
  for (let index = 0; index < COUNT; index += 1) numbers.push(await refer(caseworker));
  const ready: { readonly visitator: Visitator; readonly card: SeenCard }[] = [];
  for (const [index, number] of numbers.entries()) {
    const visitator = visitators[index % visitators.length];
    assert.ok(visitator);
    ready.push({ visitator, card: await atTheYes(visitator, number) });
  }
  const presses = ready.map(({ visitator: { who, client }, card }) => {
    const { verb, data } = buttonOf(card, 'confirm');
    const start = card.inputs['startDate']?.value ?? '';
    return client.press(who, verb, { ...data, startDate: start });
  });
  return (await Promise.all(presses)).map((heard) => cardOf(heard).texts.join(' '));
};

const numbersIn = (said: readonly string[], pattern: RegExp): readonly number[] =>
  said
    .flatMap((text) => pattern.exec(text)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);

/** Two got a place and notices 1 and 2, six stand in line, each on a place of their own. */
export const assertTwoOfEight = (said: readonly string[]): void => {
  assert.equal(said.filter((text) => text.includes('Borgeren er indskrevet')).length, 2, said.join('\n'));
  assert.deepEqual(numbersIn(said, /orientering nr\. (\d+)/), [1, 2]);
  assert.deepEqual(numbersIn(said, /som nr\. (\d+) på ventelisten/), [1, 2, 3, 4, 5, 6]);
};
