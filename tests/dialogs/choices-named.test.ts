import assert from 'node:assert/strict';
import { withStage } from '../support/with-stage.ts';

describe('Who is not understood where there is something to choose', () => {
  it(
    'reads the names of the choices: all of a few, and some of many',
    withStage(async (stage) => {
      const textsAfter = async (sentence: string): Promise<readonly string[]> => {
        const { posted } = await stage.say('caseworker', sentence);
        return posted.findLast((message) => message.update === undefined)?.card?.texts ?? [];
      };
      for (const sentence of ['ny visitation', '25/1', 'Maria', 'ja']) await textsAfter(sentence);
      const many = await textsAfter('hun bor hos sin søster');
      assert.ok(
        many.some((line) =>
          /^Det forstod jeg ikke\. Svar fx (»[^»]+«, ){2}»[^»]+« … Resten står på listen\.$/.test(line),
        ),
        many.join(' | '),
      );
      for (const sentence of ['kontanthjælp', 'cykler']) await textsAfter(sentence);
      const few = await textsAfter('spørg Jens');
      assert.ok(
        few.includes(
          'Det forstod jeg ikke. Svar »Ja«, »Ja, med støtte« eller »Nej, ikke på nuværende tidspunkt«.',
        ),
        few.join(' | '),
      );
      // What is named can be typed as it stands.
      const named = await textsAfter('Nej, ikke på nuværende tidspunkt');
      assert.ok(!named.some((line) => line.startsWith('Det forstod jeg ikke')), named.join(' | '));
    }),
  );
});
