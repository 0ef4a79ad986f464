import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILT, bundle } from '../../bot/package/bundle.ts';
import { PROJECT, PROJECT_PATH } from '../../bot/project-folder.ts';
import { faultLine } from '../../bot/http/faults.ts';
import { writtenAt } from '../../bot/http/written-at.ts';
import { booksIn } from './books.ts';
import { theWalk } from './the-walk.ts';
import type { thrown as made } from './thrower.ts';
import { openWorld } from './world.ts';

describe('the built bot', () => {
  theWalk({
    open: async () => {
      await bundle(PROJECT_PATH);
      return openWorld({}, join(PROJECT_PATH, BUILT.main));
    },
    restartWith: () => Promise.resolve({}),
    books: (world) => booksIn(world.folder),
  });

  it('is a few files, and what is needed seldom is a file of its own', async () => {
    const files = (await readdir(join(PROJECT_PATH, BUILT.folder))).filter((name) => name.endsWith('.js'));
    assert.ok(files.length > 5 && files.length < 60, `${files.length} files`);
    for (const lazy of ['azure-monitor-', 'begin-'])
      assert.equal(files.filter((name) => name.startsWith(lazy)).length, 1, lazy);
  });

  it('names the place where a fault was written, and not where it was built into', async () => {
    const folder = `${BUILT.folder}/thrower`;
    await bundle(PROJECT_PATH, 'tests/wire/thrower.ts', folder);
    const { thrown } = (await import(new URL(`${folder}/thrower.js`, PROJECT).href)) as {
      readonly thrown: typeof made;
    };
    assert.match(thrown().stack ?? '', /build\/thrower\/thrower\.js/);
    assert.equal(faultLine(thrown()), 'TypeError at tests/wire/thrower.ts:2');
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
