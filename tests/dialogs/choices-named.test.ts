import assert from 'node:assert/strict';
import { notUnderstood } from '../../dialogs/engine/not-understood.ts';
import { findDialog } from '../../dialogs/index.ts';
import { TODAY } from '../support/fake-lookups.ts';
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

  it('hears in a sentence of its own that it can be skipped, where it can and the names are many', () => {
    const fields = findDialog('loan')?.steps.map((step) => Object.entries(step.fields)) ?? [];
    const [, purpose] = fields.flat().find(([id]) => id === 'purpose') ?? [];
    assert.ok(purpose);
    const said = notUnderstood(purpose, { facts: {}, answers: {}, today: TODAY });
    assert.match(said.da, /»It og hjemmeside« … Resten står på listen\. Du kan også skrive »spring over«\.$/);
    assert.match(said.en, /"IT and website" … The rest is on the list\. You can also write "skip"\.$/);
  });
});
