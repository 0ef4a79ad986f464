import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './package/bundle.ts';
import { SITE } from './package/site-parts.ts';
import { zipped } from './package/zipped.ts';
import { PROJECT_PATH } from './project-folder.ts';

/**
 * `npm run site`: the folder `site/` with what runs in Azure, the packages of the lock file in it and none that only
 * developers need, and the same as `site.zip`. The bot in it is built here; its sources are there for the tools beside it.
 */
const FOLDER = join(PROJECT_PATH, 'site');
const ZIP = join(PROJECT_PATH, 'site.zip');

rmSync(FOLDER, { recursive: true, force: true });
// Or the one of an earlier version would be deployed by the next line that somebody pasted.
rmSync(ZIP, { force: true });
for (const part of SITE) cpSync(join(PROJECT_PATH, part), join(FOLDER, part), { recursive: true });
const install = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const { status } = spawnSync('npm', install, {
  cwd: FOLDER,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status === 0) {
  await bundle(FOLDER);
  const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    names.map((name) => [name.slice(FOLDER.length + 1).replaceAll('\\', '/'), readFileSync(name)] as const),
  );
  writeFileSync(ZIP, zipped(files));
  process.stdout.write(`site.zip: ${files.size} files, ready to be deployed (docs/operations.md).\n`);
} else {
  process.stdout.write('site.zip was not made: npm could not install the packages, and says why above.\n');
  process.exitCode = 1;
}
