import assert from 'node:assert/strict';
import { accept } from '../../../dialogs/engine/accept.ts';
import { money } from '../../../dialogs/engine/fields/money.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { text } from '../../../domain/text.ts';
import { withdraw } from '../../../dialogs/withdraw.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

const MOST = text('Højst 50.000 kr.', 'At most DKK 50,000.');

const amount = money({
  presence: 'required',
  label: text('Beløb', 'Amount'),
  why: text('Fordi', 'Because'),
  readers: text('Alle', 'All'),
  example: text('25.000', '25,000'),
  check: (value) => (value > 50_000 ? MOST : undefined),
});

const context = { today: TODAY, facts: {}, answers: {} };

const typed = async (raw: string): Promise<Run> =>
  accept(await begunRun(withdraw), 'amount', amount, raw, context);

const errorOf = async (raw: string): Promise<string | undefined> => (await typed(raw)).errors['amount']?.da;

describe('A field of money', () => {
  it('keeps whole kroner and says them back in words', async () => {
    for (const raw of ['25.000', '25 000,-', '25.000 kr.', '25 t.kr.', 'femogtyve tusind']) {
      const run = await typed(raw);
      assert.deepEqual([run.answers['amount'], run.errors], [25_000, {}], raw);
    }
    assert.equal(amount.say(25_000, context).da, '25.000 kr. – femogtyvetusinde kroner');
    assert.equal(amount.say(25_000, context).en, 'DKK 25,000 – twenty-five thousand kroner');
  });

  it('asks which of two readings is meant', async () => {
    assert.equal(
      await errorOf('50,000'),
      'Mener du 50 kr. – halvtreds kroner eller 50.000 kr. – halvtredstusinde kroner?',
    );
  });

  it('refuses øre with a sentence of its own, and what is no amount with an example', async () => {
    for (const raw of ['1.042,50', '1042.50 kr.', '1042 kr. og 50 øre', '99,5'])
      assert.match((await errorOf(raw)) ?? '', /uden øre/, raw);
    for (const raw of ['-1', 'mange', '1e9', '12.000 til 14.000'])
      assert.equal(await errorOf(raw), 'Det forstod jeg ikke. Skriv fx »25.000«.', raw);
    assert.equal(await errorOf('50.001'), MOST.da);
  });

  it('reads what its own input sends back', () => {
    for (const value of [0, 1, 50, 999, 1_000, 25_000, 50_000, 1_234_567, 999_999_999])
      assert.deepEqual(amount.read(amount.wire(value), context), { kind: 'one', value });
  });
});
