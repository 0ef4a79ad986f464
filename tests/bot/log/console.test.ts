import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { inTempFolder } from '../../storage/temp-folder.ts';

const TREE = fileURLToPath(new URL('../../..', import.meta.url));

/** A library that is talkative about people. */
const LIBRARY = `
  module.exports = (say) => {
    for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group'])
      console[method]('Karin Hansen %s', '010190-1234');
    console.assert(true, 'Karin');
    console.assert(false, 'Karin');
    process.emitWarning('Karin Hansen', 'DeprecationWarning', 'DEP0190');
    process.emitWarning('Karin Hansen', 'Karin');
  };`;

const program = (library: string): string => `
  import { createRequire } from 'node:module';
  import { captureConsole } from '${TREE}/bot/log/console.ts';
  import { makeLog } from '${TREE}/bot/log/log.ts';
  const write = (line) => process.stdout.write(line);
  const before = { ...console };
  const restore = captureConsole(makeLog({ write }), console, process);
  createRequire('/')('${library}')();
  console.log('Karin of our own');
  setTimeout(() => {
    restore();
    if (console.log !== before.log || console.table !== before.table) throw new Error('not put back');
    console.log('free again');
    process.emitWarning('heard again');
  }, 20);`;

describe('what libraries write to the console', () => {
  it('is one entry each with method and package, and no word of it; afterwards all is as before', () =>
    inTempFolder(async (folder) => {
      const library = join(folder, 'node_modules/outer/node_modules/@talkative/library');
      await mkdir(library, { recursive: true });
      await writeFile(join(library, 'index.js'), LIBRARY);
      const script = program(join(library, 'index.js'));
      const node = ['--input-type=module', '-e', script];
      const { stdout, stderr } = await promisify(execFile)(process.execPath, node, { cwd: TREE });
      const lines = stdout.trim().split('\n');
      assert.equal(lines.pop(), 'free again');
      assert.match(stderr, /^\(node:\d+\) Warning: heard again/);
      assert.ok(!`${stdout}${stderr.split('\n')[0]}`.includes('Karin'));
      const said = lines.map((line) => {
        const { level, event, method, code, package: from } = JSON.parse(line) as Record<string, unknown>;
        return [level, event, method ?? code, from].join(' ').trim();
      });
      const from = '@talkative/library';
      assert.deepEqual(said, [
        ...['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'other', 'assert'].map(
          (method) => `warn console ${method} ${from}`,
        ),
        'warn console log',
        'warn warning DEP0190',
        'warn warning',
      ]);
    }));
});
