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
      const { whole, middle } = WORKED_OUT[id];
      return [
        ...(ask(question, WHOLE) === whole.value ? [] : [`${id}: ${whole.why}`]),
        ...(ask(question, MIDDLE) === middle.value ? [] : [`${id}, middle: ${middle.why}`]),
      ];
    });
    assert.deepEqual(differ, []);
  });
});
