import assert from 'node:assert/strict';
import { readAmount } from '../../../domain/danish/amount.ts';
import { plainly } from './read.ts';

const means = (kroner: number | readonly number[] | undefined, typed: readonly string[]): void => {
  for (const text of typed) assert.deepEqual(plainly(readAmount(text)), kroner, text);
};

describe('readAmount', () => {
  it('understands fifty thousand', () => {
    means(50_000, [
      '50.000',
      '50 000,-',
      '50\u00a0000 kr',
      '50000kr.',
      'kr. 50.000,00',
      '50 t.kr.',
      '50 tkr,-',
      '50k',
      '50 tusinde kroner',
      'halvtreds tusind',
      'halvtredsindstyvetusinde',
      'fifty thousand',
      'DKK 50,000',
      'DKK 50,000.00',
      "50'000",
      '0,05 mio.',
      '５０．０００',
      '٥٠٠٠٠',
      'ca. 50.000 kr.',
    ]);
  });

  it('understands words and halves', () => {
    means(25_500, ['femogtyve tusinde fem hundrede', 'fem og tyve tusind og femhundrede kroner']);
    means(1_500, ['halvandet tusind', 'femten hundrede', '1½ tusind', '1,5 t.kr.', 'fifteen hundred']);
    means(500_000, ['en halv million', 'half a million']);
    means(2_500_000, ['to en halv million', '2,5 mio. kr.']);
  });

  it('asks when a comma can be Danish or English, and between two amounts', () => {
    means([50, 50_000], ['50,000', '50,000 kr.']);
    means([40_000, 50_000], ['40 eller 50.000', '40.000 eller 50.000']);
  });

  it('takes an amount out of polite words and what it is for, and refuses ranges, limits and sums', () => {
    means(25_000, ['jeg vil gerne søge om et lån på 25.000 kr., tak', '25.000 til en computer', '~25.000']);
    means(25_000, ['25.000 (femogtyvetusinde)', '25 tusin', '25.000 kr. og 00 øre']);
    means([25_000, 30_000], ['25.000 (tredive tusind)']);
    means(undefined, [
      '40-50.000',
      'tyve til tredive tusind',
      'højst 25.000',
      '20.000 + 5.000',
      'knap 25.000',
    ]);
    means(undefined, ['12.00', '1.5', '25.000 til 3 computere']);
  });

  it('refuses øre, other currencies and what is no amount', () => {
    means(undefined, [
      '1.000,50',
      '50 €',
      '50 %',
      '-50.000',
      '5.00.000',
      '50 00',
      '1e5',
      '007',
      'kr.',
      '',
      'computer 8.000',
      'tusind tak',
    ]);
  });
});
