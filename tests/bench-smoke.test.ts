import assert from 'node:assert/strict';
import { runBench } from './bench/bench.ts';
import { reportOf } from './bench/report.ts';

/** One of each kind; a full run measures twice as many. */
const LANES = ['pressed', 'shell: pressed', 'stock dialogs, Cosmos', 'typed, Cosmos'];

describe('the bench', () => {
  it('measures every lane, and its report shows every figure', async () => {
    const result = await runBench(
      {
        sizes: [8],
        lanes: LANES,
        rounds: 1,
        sliceMs: 300,
        warmupTurns: 10,
        memoryTurns: [10, 40],
        starts: 1,
        cases: 20,
        growth: { cases: [2, 200], warmRounds: 1, rounds: 1 },
      },
      () => undefined,
    );

    assert.deepEqual(
      result.samples.map(({ lane, size }) => `${lane} @${size}`),
      ['echo', ...LANES, 'echo again'].map((lane) => `${lane} @8`),
    );
    for (const { turns, turnsPerSecond, p50, p99, cpuSecondsPer1000 } of result.samples) {
      assert.ok(turns > 0 && turnsPerSecond > 0 && p50 > 0 && p99 >= p50 && cpuSecondsPer1000 > 0);
    }
    for (const { server, idle, early, late } of result.memory) {
      assert.ok(idle > 0 && early.rss > 0 && early.live > 0 && early.turns >= 10, server);
      assert.equal(late !== undefined && late.turns >= 40, server === 'pressed');
    }
    const flat = result.growth.acts.filter(({ act }) => !act.endsWith('who pays') && !act.endsWith('leader'));
    assert.equal(flat.length, 5);
    for (const { act, few, many } of flat) assert.equal(many.requests, few.requests, act);
    assert.equal(result.starts.length, 1);

    const { typed, pressed } = result.storage;
    assert.equal(typed.length, 9);
    assert.equal(pressed.length, 6);
    for (const { act, commit } of [...typed, ...pressed]) assert.equal(commit, 1, act);

    const { steps, commands, toNotice, sender } = result.wire;
    assert.deepEqual(
      commands.map(({ intent, requests }) => [intent, requests]),
      [
        ['refer', 4],
        ['approve', 3],
      ],
    );
    // What a step and a command may cost; a notice's way costs more than it may, and docs/performance.md says why.
    assert.ok(Math.min(...steps.map(({ ru }) => ru)) <= 7 && steps.every(({ ru }) => ru <= 15));
    assert.ok(commands.every(({ ru }) => ru > 5 && ru <= 62));
    assert.ok(toNotice.ru > sender.ru && sender.ru > 0 && toNotice.ru <= 500, String(toNotice.ru));

    const report = reportOf(result);
    for (const row of [
      '| echo again |',
      '| pressed |',
      '| shell: pressed |',
      '| typed, Cosmos |',
      '| a step typed: turns a second to the stock dialogs, both on Cosmos, @8 |',
      '| a pressed step: requests with 200 cases, to those with 2 | 1.00 | ≤ 1.20 ✔',
      '| typed: give up |',
      '| excel | 25 |',
      '| first word to notice | ',
      '| the command: approve | 3 |',
      '/readyz',
    ])
      assert.ok(report.includes(row), row);
    assert.doesNotMatch(report, /NaN|undefined|Infinity/);
  });
});
