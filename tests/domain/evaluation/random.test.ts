import assert from 'node:assert/strict';
import { counted, FIGURE_IDS } from '../../../domain/evaluation/figures/index.ts';
import type { Period } from '../../../domain/evaluation/figure.ts';
import type { Memory } from '../memory.ts';
import { evaluated } from './evaluated.ts';
import { askLog } from './independent-count.ts';
import { QUESTIONS } from './independent-questions.ts';
import { PARTITIONS } from './publication/figures.ts';
import { givenAway } from './publication/given-away.ts';
import { lendingProgrammeOf, programmeOf } from './random-programme.ts';

/** From before the first day to after the last, a year and a half in the middle, and a single day. */
const PERIODS: readonly Period[] = [
  { from: '2026-01-01', to: '2039-12-31' },
  { from: '2027-07-01', to: '2028-12-31' },
  { from: '2027-01-04', to: '2027-01-04' },
];

const COMMANDS = 800;

/** What differs, is missing or is given away in a programme, a line each. */
const wrongIn = (memory: Memory, period: Period): readonly string[] => {
  const ask = askLog(memory.log.values());
  const { figures, open } = evaluated(memory, period);
  const differ = FIGURE_IDS.flatMap((id) => {
    const question = QUESTIONS[id];
    const { value, citizens } = figures[id];
    const found = question === undefined ? undefined : ask(question, period);
    return found === undefined || (found['value'] === value && found['citizens'] === citizens)
      ? []
      : [`${id}: ${JSON.stringify({ value, citizens })}, and the log says ${JSON.stringify(found)}`];
  });
  const lost = PARTITIONS.flatMap(({ whole, by, parts }) => {
    const sum = parts.reduce((total, id) => total + (figures[id].value ?? 0), 0);
    return sum === figures[whole].value ? [] : [`${whole} by ${by}: ${sum} of ${figures[whole].value ?? 0}`];
  });
  const alone = FIGURE_IDS.filter(
    (id) => counted(id).taken === 'count' && figures[id].citizens > (figures[id].value ?? 0),
  ).map((id) => `${id}: more citizens than times`);
  return [...differ, ...lost, ...alone, ...givenAway(figures, open, 3)];
};

const MADE = [
  ...[1, 2, 3, 4, 5].map((seed) => ({ name: `programme ${seed}`, make: () => programmeOf(seed, COMMANDS) })),
  ...[1, 4].map((seed) => ({
    name: `programme ${seed} that lends`,
    make: () => lendingProgrammeOf(seed, COMMANDS),
  })),
];

describe('the evaluation of whatever can happen', () => {
  const memories: Memory[] = [];

  for (const { name, make } of MADE)
    it(`is what the log says, its parts add up, and what is public says no more: ${name}`, function () {
      this.timeout(60_000);
      const memory = make();
      memories.push(memory);
      for (const period of PERIODS)
        assert.deepEqual(wrongIn(memory, period), [], `from ${period.from} to ${period.to}`);
    });

  it('is asked about enough: nearly every question has an answer in some programme', () => {
    const [period] = PERIODS;
    assert.ok(period);
    const asked = memories.map(({ log }) => askLog(log.values()));
    const never = Object.entries(QUESTIONS).filter(([, question]) =>
      asked.every((ask) => ask(question, period)['value'] === 0),
    );
    assert.ok(never.length < 5, never.map(([id]) => id).join(', '));
  });
});
