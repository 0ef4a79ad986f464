import assert from 'node:assert/strict';
import { FIGURE_IDS } from '../../../../domain/evaluation/figures/index.ts';
import { askLog } from '../independent-count.ts';
import { QUESTIONS } from '../independent-questions.ts';
import { MIDDLE, WHOLE } from './programme.ts';
import { WORKED_OUT } from './results/index.ts';
import { told } from './story.ts';

describe('the independent count of the log', () => {
  it('finds in the story what was worked out by hand', () => {
    const ask = askLog(told().memory.log.values());
    const differ = FIGURE_IDS.flatMap((id) => {
      const question = QUESTIONS[id];
      if (question === undefined) return [];
      return (['whole', 'middle'] as const).flatMap((name) => {
        const { value, citizens, why } = WORKED_OUT[id][name];
        const found = ask(question, name === 'whole' ? WHOLE : MIDDLE);
        return found['value'] === value && found['citizens'] === citizens
          ? []
          : [`${id}, ${name}: ${JSON.stringify(found)}, not ${value ?? 0} of ${citizens} (${why})`];
      });
    });
    assert.deepEqual(differ, []);
  });
});
