import assert from 'node:assert/strict';
import { sayAmount, sayAmountInWords } from '../../domain/danish/say.ts';
import { inMain } from '../support/loan-talk.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const RANGE = 'Skriv et beløb fra 1.000 kr. til 50.000 kr.';
const AGAIN = 'Det forstod jeg ikke. Skriv fx »25.000«.';
const WHOLE = 'Her regner jeg i hele kroner. Skriv beløbet uden øre.';

/** What is typed for the amount of a loan, and what becomes of it: whole kroner, or what is said. */
const AMOUNTS: readonly (readonly [typed: string, becomes: number | string])[] = [
  ['999', RANGE],
  ['1.000', 1_000],
  ['50.000', 50_000],
  ['50000', 50_000],
  ['50.001', RANGE],
  ['50,000', 'Mener du 50 kr. – halvtreds kroner eller 50.000 kr. – halvtredstusinde kroner?'],
  ['halvtreds tusind', 50_000],
  ['-1', AGAIN],
  ['0', RANGE],
  ['1e9', AGAIN],
  ['1.000.000.000', RANGE],
  ['25.000,50', WHOLE],
  ['25.000,00', 25_000],
  ['25 t.kr.', 25_000],
  ['25.000 kr.', 25_000],
  ['femogtyve tusind kroner', 25_000],
  ['mellem 10.000 og 20.000', AGAIN],
  ['mange penge', AGAIN],
];

describe('The amount of a loan at the door', () => {
  it(
    'is whole kroner from 1.000 to 50.000, is said back in words, and is asked for again with the way out',
    withStage(async (stage) => {
      const number = await inMain(stage);
      for (const [typed, becomes] of AMOUNTS) {
        await stage.say('coach', `lån ${number}`);
        const { inputs, texts } = cardOf(await stage.say('coach', `beløb: ${typed}`));
        if (typeof becomes === 'number') {
          const said = `Jeg forstår det som ${sayAmount(becomes, 'da')} – ${sayAmountInWords(becomes, 'da')}.`;
          assert.ok(texts.includes(said), `${typed}: ${texts.join(' | ')}`);
          assert.equal(inputs['amount']?.value, sayAmount(becomes, 'da').replace(' kr.', ''), typed);
        } else {
          assert.ok(texts.includes(becomes), `${typed}: ${texts.join(' | ')}`);
          assert.ok(!texts.some((text) => text.startsWith('Jeg forstår')), typed);
        }
        await stage.say('coach', 'annuller');
      }
    }),
  );

  it(
    'is never more than that when a press says so',
    withStage(async (stage) => {
      const number = await inMain(stage);
      for (const amount of ['50.001', '999', '-1', '1e9', 'NaN', 'Infinity', '0x1000', '50,000']) {
        const first = cardOf(await stage.say('coach', `lån ${number}`));
        const button = first.buttons.find(({ verb }) => verb === 'answer');
        assert.ok(button);
        const next = cardOf(
          await stage.press('coach', 'answer', { ...button.data, amount, budget: `computer ${amount}` }),
        );
        assert.ok('amount' in next.inputs, `${amount} went through`);
        await stage.say('coach', 'annuller');
      }
    }),
  );
});
