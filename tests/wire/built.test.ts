import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILT, bundle } from '../../bot/package/bundle.ts';
import { PROJECT, PROJECT_PATH } from '../../bot/project-folder.ts';
import { faultLine } from '../../bot/http/faults.ts';
import { captureConsole, type Warned } from '../../bot/log/console.ts';
import { writtenAt } from '../../bot/http/written-at.ts';
import { booksIn } from './books.ts';
import { theWalk } from './the-walk.ts';
import type * as made from './thrower.ts';
import { openWorld } from './world.ts';

const filesIn = async (place: string): Promise<readonly string[]> =>
  (await readdir(join(place, BUILT.folder))).filter((name) => name.endsWith('.js'));

describe('the built bot', () => {
  let elsewhere: string;
  before(async () => {
    await bundle(PROJECT_PATH);
    elsewhere = await mkdtemp(join(tmpdir(), 'mikrolaan-built-'));
    for (const part of [BUILT.folder, 'package.json'])
      await cp(join(PROJECT_PATH, part), join(elsewhere, part), { recursive: true });
  });
  after(() => rm(elsewhere, { recursive: true, force: true }));

  // Where there is no package beside it, one that was left out is missed.
  theWalk({
    open: () => openWorld({}, join(elsewhere, BUILT.main)),
    restartWith: () => Promise.resolve({}),
    books: (world) => booksIn(world.folder),
  });

  it('is some files, of which the first start takes few', async () => {
    const files = await filesIn(elsewhere);
    assert.ok(files.length > 20 && files.length < 100, `${files.length} files`);
    for (const lazy of ['azure-monitor-', 'begin-'])
      assert.equal(files.filter((name) => name.startsWith(lazy)).length, 1, lazy);
  });

  it('has what it loads later, too', async () => {
    const later = (await filesIn(elsewhere)).filter((name) => !/^(?:main|begin-.*)\.js$/.test(name));
    const urls = later.map((name) => pathToFileURL(join(elsewhere, BUILT.folder, name)).href);
    const program = urls.map((url) => `await import(${JSON.stringify(url)});`).join('');
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
    assert.equal(String(stderr), '');
    assert.equal(status, 0);
  });

  describe('with a package inside', () => {
    let thrower: typeof made;
    before(async () => {
      const folder = `${BUILT.folder}/thrower`;
      await bundle(PROJECT_PATH, 'tests/wire/thrower.ts', folder);
      thrower = (await import(new URL(`${folder}/thrower.js`, PROJECT).href)) as typeof made;
    });

    it('names the place where a fault was written, and not where it was built into', () => {
      const fault = thrower.thrown();
      assert.match(fault.stack ?? '', /build\/thrower\/thrower\.js/);
      assert.equal(faultLine(fault), 'TypeError at tests/wire/thrower.ts:4');
    });

    it('names our own place of a fault inside the package', () => {
      const fault = thrower.thrownInside();
      assert.ok(fault instanceof Error);
      assert.match(fault.stack?.split('\n')[1] ?? '', /build\/thrower\/thrower\.js/);
      assert.equal(faultLine(fault), 'Error at tests/wire/thrower.ts:9');
    });

    it('names the package that wrote to the console', () => {
      const said: (string | undefined)[] = [];
      const target = { ...console };
      const warned = new EventEmitter() as unknown as Warned;
      captureConsole((_event, fields) => said.push(fields?.package), target, warned);
      thrower.calledFromInside(() => target.log('Karin'));
      assert.deepEqual(said, ['fflate']);
    });
  });

  it('names the built place where there is no map, or one that cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-map-'));
    try {
      await writeFile(join(folder, 'broken.js.map'), '{"version":3,"mappings":');
      for (const name of ['broken.js', 'none.js']) {
        const place = { file: pathToFileURL(join(folder, name)).href, line: 1, column: 1 };
        assert.deepEqual(writtenAt(place), place);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
