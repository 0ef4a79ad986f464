import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

describe('imports of the Teams layer', () => {
  it('bring in the SDK, but neither its dialogs nor restify', async () => {
    const script = `await import('./bot/teams/adapter.ts');
      const { createRequire } = await import('node:module');
      console.log(Object.keys(createRequire(process.cwd() + '/x').cache).join('\\n'));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: new URL('../../../', import.meta.url).pathname,
    });
    const packages = new Set(
      stdout.split('\n').map((path) => path.split('/node_modules/').at(-1)?.split('/')[0]),
    );
    assert.ok(packages.has('botbuilder'));
    for (const name of ['botbuilder-dialogs', 'restify', '@azure/cosmos'])
      assert.ok(!packages.has(name), name);
  });
});
