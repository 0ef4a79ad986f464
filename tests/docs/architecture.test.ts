import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/architecture.md', 'utf8');
const [walk = ''] = page.split('\n## ');
const steps = walk.split('\n').filter((line) => /^\d+\. /.test(line));
const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:bot|cards|dialogs|domain|storage)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');

describe('docs/architecture.md', () => {
  it('follows one message in ten steps, each through files that are there', () => {
    assert.equal(steps.length, 10);
    for (const step of steps) {
      const files = filesIn(step);
      assert.ok(files.length > 0, step);
      for (const file of files) assert.ok(existsSync(file), file);
    }
  });

  it('names true files beside the walk too', () => {
    const others = filesIn(page).filter((file) => !filesIn(walk).includes(file));
    assert.ok(others.length > 5);
    for (const file of others) assert.ok(existsSync(file), file);
  });

  it('goes through every room, from the door to the disk and back', () => {
    const rooms = steps.map((step) => filesIn(step)[0]?.split('/')[0] ?? '');
    assert.deepEqual(rooms, ['bot', 'bot', 'bot', 'bot', 'bot', 'bot', 'storage', 'storage', 'bot', 'bot']);
    for (const room of ['cards', 'dialogs', 'domain']) assert.match(walk, new RegExp(`\`${room}/`));
  });

  it('names no dead end: each file is imported by another', () => {
    const imported = globSync('{bot,cards,dialogs,storage}/**/*.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    for (const file of filesIn(page).filter((one) => one.endsWith('.ts')))
      assert.ok(imported.includes(`/${file.split('/').at(-1)}'`), file);
  });
});
