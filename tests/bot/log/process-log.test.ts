import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

const LOG = new URL('../../../bot/log/log.ts', import.meta.url).href;

/** What a process leaves on its output that writes to its log and then ends so. */
const left = (ending: string): readonly string[] => {
  const program = `
    const { processLog } = await import(${JSON.stringify(LOG)});
    const log = processLog();
    for (let ms = 0; ms < 1_000; ms += 1) log('turn', { ms });
    ${ending}`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return stdout.trim().split('\n');
};

/** The lines of one turn of the event loop wait for its end; no way of ending may lose them. */
describe('the log of a process', () => {
  for (const [how, ending] of [
    ['comes to its end', ''],
    ['is ended', 'process.exit(3);'],
    ['throws', "throw new Error('x');"],
    ['waits', 'await new Promise((resolve) => setTimeout(resolve, 50));'],
  ] as const)
    it(`is whole and in order when it ${how}`, () => {
      const lines = left(ending).map((line) => JSON.parse(line) as { readonly ms: number });
      assert.deepEqual(
        lines.map(({ ms }) => ms),
        Array.from({ length: 1_000 }, (_, ms) => ms),
      );
    });
});
