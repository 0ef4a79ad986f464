import assert from 'node:assert/strict';
import { runBench } from './bench/bench.ts';
import { reportOf } from './bench/report.ts';

describe('the bench', () => {
  it('measures every lane, and its report shows every figure', async () => {
    const result = await runBench(
      { sizes: [1], rounds: 1, sliceMs: 100, warmupTurns: 10, starts: 1, cases: 20 },
      () => undefined,
    );

    assert.deepEqual(
      result.samples.map(({ lane, size }) => `${lane} @${size}`),
      ['echo @1', 'typed @1', 'pressed @1', 'echo again @1'],
    );
    for (const { turns, turnsPerSecond, p50, p99, cpuSecondsPer1000 } of result.samples) {
      assert.ok(turns > 0 && turnsPerSecond > 0 && p50 > 0 && p99 >= p50 && cpuSecondsPer1000 > 0);
    }
    assert.deepEqual(
      result.memory.map(({ server, idle, end }) => [server, idle > 0 && end > 0]),
      [
        ['echo', true],
        ['typed', true],
        ['pressed', true],
      ],
    );
    assert.equal(result.starts.length, 1);

    const { typed, pressed } = result.storage;
    assert.equal(typed.length, 9);
    assert.equal(pressed.length, 6);
    for (const { act, commit } of [...typed, ...pressed]) assert.equal(commit, 1, act);

    const { steps, commands, toNotice, sender } = result.wire;
    assert.deepEqual(
      commands.map(({ intent, requests }) => [intent, requests]),
      [
        ['refer', 5],
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
      '| typed |',
      '| pressed |',
      '| typed: give up |',
      '| excel | 24 |',
      '| first word to notice | ',
      '| the command: approve | 3 |',
      '/readyz',
    ])
      assert.ok(report.includes(row), row);
    assert.doesNotMatch(report, /NaN|undefined|Infinity/);
  });
});
