import assert from 'node:assert/strict';
import { enrolled, present } from '../support/case-steps.ts';
import type { SeenCard } from '../support/read-card.ts';
import type { Stage, Who } from '../support/stage.ts';
import { withStage } from '../support/with-stage.ts';

const asked = async (stage: Stage, who: Who, sentence: string): Promise<SeenCard> => {
  const { posted } = await stage.say(who, sentence);
  const card = posted.findLast((message) => message.update === undefined)?.card;
  assert.ok(card, sentence);
  return card;
};

describe('Whoever does not know what to answer', () => {
  it(
    'reads that a question that need not be answered can be passed over',
    withStage(async (stage) => {
      await present(stage, 'coach');
      await enrolled(stage);
      for (const sentence of ['månedsstatus sag 1', 'følger planen', 'hun ringer til banken'])
        await asked(stage, 'coach', sentence);
      const held = await asked(stage, 'coach', 'ved ikke');
      assert.ok(
        held.texts.includes('Det forstod jeg ikke. Skriv fx »på torsdag« – eller »spring over«.'),
        held.texts.join(' | '),
      );
      await asked(stage, 'coach', 'spring over');
      const done = await asked(stage, 'coach', 'ja');
      assert.ok(done.texts.includes('Gemt i ML-2026-001.'), done.texts.join(' | '));
    }),
  );

  it(
    'and has no case to choose from reads how to name one, and where they are',
    withStage(async (stage) => {
      for (const [who, word, where] of [
        ['finance', 'tilbagefør', 'lån'],
        ['caseworker', 'udskriv', 'sager'],
      ] as const) {
        const card = await asked(stage, who, word);
        assert.ok(
          card.texts.includes(
            `Hvilken sag? Skriv det igen med sagsnummeret, fx »… sag 1«. »${where}« viser dem, du har.`,
          ),
          card.texts.join(' | '),
        );
      }
    }),
  );

  it(
    'has no »ja« for a reason by which others decide',
    withStage(async (stage) => {
      for (const sentence of ['ny visitation', '25/1', 'Maria, ja', 'kontanthjælp', 'cykler', 'ja'])
        await asked(stage, 'caseworker', sentence);
      const again = await asked(stage, 'caseworker', 'ja');
      assert.ok(
        again.texts.includes('Her skal der stå lidt mere end ja eller nej. Skriv det med et par ord.'),
        again.texts.join(' | '),
      );
      const next = await asked(stage, 'caseworker', 'hun har drevet butik før');
      assert.ok(next.texts.includes('Trin 5 af 6'), next.texts.join(' | '));
    }),
  );
});
