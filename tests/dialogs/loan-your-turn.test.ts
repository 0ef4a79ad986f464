import assert from 'node:assert/strict';
import { granted, inMain } from '../support/lent.ts';
import { withStage } from '../support/with-stage.ts';

describe('Who pays out a loan', () => {
  it(
    'reads that it waits for them and how, what else is theirs, and why a day cannot be',
    withStage(async (stage) => {
      await granted(stage, await inMain(stage));
      const saysTo = async (sentence: string): Promise<string> => {
        const { posted } = await stage.say('finance', sentence);
        const last = posted.findLast((message) => message.update === undefined);
        return last?.card?.texts.join(' | ') ?? last?.text ?? '';
      };
      assert.match(
        await saysTo('indbetaling 1.000 på sag 1'),
        /bevilget, ikke udbetalt\. Det venter på dig: Skriv »udbetaling sag ML-2026-001«\./,
      );
      assert.match(
        await saysTo('lån sag 1'),
        /Det skal coachen på sagen gøre\. Skriv »sag ML-2026-001« for at se, hvad du kan gøre nu\./,
      );
      await saysTo('udbetaling sag ML-2026-001');
      assert.match(
        await saysTo('1. januar 2026'),
        /Lånet blev bevilget .* 2026, og aftalen bliver skrevet under bagefter\./,
      );
    }),
  );
});
