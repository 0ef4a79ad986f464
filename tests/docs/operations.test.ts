import assert from 'node:assert/strict';
import { ALARMS, LIMITS } from '../../bot/status/alarms.ts';
import { existsSync, readFileSync } from 'node:fs';
import project from '../../package.json' with { type: 'json' };
import { readConfig } from '../../bot/config.ts';
import { openBicep } from '../infra/bicep.ts';

const page = readFileSync('docs/operations.md', 'utf8');
const found = (pattern: RegExp): readonly string[] =>
  [...page.matchAll(pattern)].map((match) => match[1] ?? '');
const chapter = (heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const hours = (ms: number): string => `${ms / 3_600_000} hours`;
const minutes = (ms: number): string => `${ms / 60_000} minute`;

describe('docs/operations.md', () => {
  it('runs what there is, and names files that are there', () => {
    const scripts = found(/\bnpm run ([\w:]+)/g);
    assert.ok(scripts.length > 5);
    for (const name of scripts) assert.ok(name in project.scripts, name);
    const made = ['infra/prod.bicepparam', 'env/.env.prod', 'appPackage/build/'];
    const files = found(/`((?:infra|env|appPackage|\.github|modules)\/[\w./-]*)`/g)
      .filter((file) => !made.includes(file))
      .map((file) => file.replace(/^modules/, 'infra/modules'));
    assert.ok(files.length > 3);
    for (const file of [...files, ...found(/\]\(([\w/.-]+\.md)\)/g).map((link) => `docs/${link}`)])
      assert.ok(existsSync(file), file);
  });

  it('explains every alarm of the bot itself, and no other', () => {
    const listed = [...chapter('What each alarm means').matchAll(/^- \*\*([a-z-]+)\*\*/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(listed, [...ALARMS]);
  });

  it('says from when on each of them rings', () => {
    const said = chapter('What each alarm means');
    for (const limit of [
      `${LIMITS.storeAnswer / 1_000} second`,
      minutes(LIMITS.senderLag),
      `for ${LIMITS.senderIdle / 60_000}.`,
      hours(LIMITS.keysAge),
      hours(LIMITS.backupAge),
      minutes(LIMITS.clock),
    ])
      assert.ok(said.includes(limit), limit);
  });

  it('names the outputs, parameters and alarms of the templates as they are called', async () => {
    const read = await openBicep();
    const main = read('infra/main.bicep').declared;
    const names = main.map(({ name }) => name);
    const said = new Set(found(/\b(BOT_ID|[A-Z]+_(?:NAME|ACCOUNT|ENDPOINT))\b/g));
    assert.ok(said.size >= 4);
    for (const name of said) assert.ok(names.includes(name), name);
    for (const name of ['firstAdmins', 'storageSku', 'logHeadsUrl']) {
      assert.ok(page.includes(name), name);
      assert.ok(names.includes(name), name);
    }
    const alarms = [...read('infra/modules/alarms.bicep').text.matchAll(/name: '\$\{name\}-([\w-]+)'/g)];
    const listed = [...chapter('What each alarm means').matchAll(/\*\*…-([\w-]+)\*\*/g)];
    assert.deepEqual(
      listed.map((match) => match[1] ?? '').toSorted(),
      alarms
        .map((match) => match[1] ?? '')
        .filter((name) => name !== 'alarms')
        .toSorted(),
    );
  });

  it('explains events that the bot writes, and each that is an error', () => {
    const source = readFileSync('bot/log/log.ts', 'utf8');
    const [, part = ''] = source.split('const EVENTS = {');
    const events = [...(part.split('} as const')[0] ?? '').matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(
      (match) => match[1],
    );
    const rows = chapter('Reading the log')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const explained = rows.flatMap((row) =>
      [...(row.split(' | ')[0] ?? '').matchAll(/`([a-z-]+)`/g)].map((match) => match[1]),
    );
    assert.ok(explained.length > 10);
    assert.deepEqual(
      explained.filter((event) => !events.includes(event)),
      [],
    );
    // The alarm about errors mails the name of its event, and whoever is woken looks it up here.
    const errors = [...part.matchAll(/^ {2}'?([a-z-]+)'?: '(?:error|fatal)'/gm)].map((match) => match[1]);
    assert.ok(errors.length > 10);
    assert.deepEqual(
      errors.filter((event) => !explained.includes(event)),
      [],
    );
  });
});

describe('docs/set-up.md', () => {
  it('tries a programme file with settings that production takes', () => {
    const [, command = ''] =
      /^ *(NODE_ENV=production [^`]*?) npm run bot$/m.exec(
        readFileSync('docs/set-up.md', 'utf8').replaceAll(/\s*\\\s+/g, ' '),
      ) ?? [];
    const given = command.split(' ').map((one) => one.split('=', 2));
    const read = readConfig(Object.fromEntries(given.map(([name = '', value = '']) => [name, value])));
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual([read.config.production, read.config.programmes], [true, 'ishoej.json']);
  });
});
