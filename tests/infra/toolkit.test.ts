import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { makeLog } from '../../bot/log/log.ts';
import { welcome } from '../../bot/playground/words.ts';
import project from '../../package.json' with { type: 'json' };
import { openBicep } from './bicep.ts';

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}
type Stages = Readonly<Record<'provision' | 'deploy' | 'publish', readonly Step[] | undefined>>;

const NAMES = ['dev', 'local', 'playground'] as const;
const FILE = {
  dev: 'm365agents.yml',
  local: 'm365agents.local.yml',
  playground: 'm365agents.playground.yml',
};

/** Files that a step makes before another reads them. */
const MADE = /^(?:\.\/)?(?:appPackage\/build\/|site$|\.localConfigs$)/;

const stepsOf = (name: (typeof NAMES)[number]): readonly Step[] => {
  const { provision, deploy, publish } = parse(readFileSync(FILE[name], 'utf8')) as Stages;
  return [provision, deploy, publish].flatMap((stage) => stage ?? []);
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const objects = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  value as readonly Readonly<Record<string, unknown>>[];

const npmScriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (?:run )?([\w:]+)/g)]
    .map((found) => found[1] ?? '')
    .filter((name) => name !== 'ci');

describe('the files of the Microsoft 365 Agents Toolkit', () => {
  for (const name of NAMES)
    it(`name what there is: ${name}`, () => {
      const steps = stepsOf(name);
      assert.ok(steps.length > 0);
      const texts = steps.flatMap((step) => textsIn(step.with));
      for (const script of texts.flatMap(npmScriptsIn)) assert.ok(script in project.scripts, script);
      for (const file of texts.filter((text) => text.startsWith('./') && !MADE.test(text)))
        assert.ok(existsSync(file), file);
    });

  it('fill in only what the environment has, a step wrote, or the deployment gave', async () => {
    const outputs = (await openBicep())('infra/main.bicep').declared.filter(({ kind }) => kind === 'output');
    for (const name of NAMES) {
      const steps = stepsOf(name);
      const known = new Set([
        ...Object.keys(parseEnv(readFileSync(`env/.env.${name}`, 'utf8'))),
        ...steps.flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {})),
        ...(name === 'dev' ? outputs.map((one) => one.name) : []),
      ]);
      const parameters = name === 'dev' ? readFileSync('infra/toolkit.parameters.json', 'utf8') : '';
      const texts = [...steps.flatMap((step) => textsIn(step.with)), parameters].join('\n');
      const asked = [...texts.matchAll(/\$\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '');
      assert.deepEqual(
        asked.filter((variable) => !known.has(variable)),
        [],
        name,
      );
    }
  });

  it('give the templates the parameters they ask for', async () => {
    const main = (await openBicep())('infra/main.bicep');
    const params = main.declared.filter(({ kind }) => kind === 'param');
    const asked = params.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
    const given = Object.keys(json('infra/toolkit.parameters.json')['parameters'] as object);
    assert.deepEqual(given.toSorted(), asked.toSorted());
  });

  it('start tasks and programs that are there, from F5', () => {
    const launch = json('.vscode/launch.json');
    const tasks = objects(json('.vscode/tasks.json')['tasks']);
    const labels = tasks.map(({ label }) => label);
    const configurations = objects(launch['configurations']);
    const compounds = objects(launch['compounds']);
    const needed = [
      ...tasks.flatMap(({ dependsOn }) => (dependsOn ?? []) as readonly string[]),
      ...[...configurations, ...compounds].flatMap(({ preLaunchTask }) => preLaunchTask ?? []),
    ];
    assert.deepEqual(
      needed.filter((label) => !labels.includes(label)),
      [],
    );
    const names = configurations.map(({ name }) => name);
    for (const { configurations: started } of compounds)
      for (const name of started as readonly string[]) assert.ok(names.includes(name), name);
    assert.equal(configurations[0]?.['runtimeExecutable'], 'npm');
    assert.deepEqual(configurations[0]?.['runtimeArgs'], ['start']);
    const commands = textsIn(tasks.map(({ command }) => command)).flatMap(npmScriptsIn);
    const scripts = [...commands, ...textsIn(tasks.map(({ script }) => script))];
    assert.deepEqual(scripts, ['bot:teams', 'test']);
    for (const name of scripts) assert.ok(name in project.scripts, name);
  });

  it('wait for what the bot and the Playground really say', () => {
    const [first] = objects(json('.vscode/launch.json')['configurations']);
    const task = objects(json('.vscode/tasks.json')['tasks']).find(({ label }) => label === 'Start the bot');
    assert.ok(first && task);
    const { pattern } = first['serverReadyAction'] as { readonly pattern: string };
    assert.equal(new RegExp(pattern).exec(welcome(56150, '.data').join('\n'))?.[1], 'http://localhost:56150');
    const { background } = task['problemMatcher'] as { readonly background: Record<string, string> };
    let line = '';
    makeLog({ write: (written) => (line += written) })('ready', { port: 3978 });
    const ends = new RegExp(background['endsPattern'] ?? '-');
    assert.match(line, ends);
    assert.match(readFileSync('bot/begin.ts', 'utf8'), ends);
  });

  it('keep no secret in what is checked in', () => {
    for (const name of NAMES) {
      const values = parseEnv(readFileSync(`env/.env.${name}`, 'utf8'));
      assert.deepEqual(
        Object.keys(values).filter((key) => /SECRET|PASSWORD|KEY/.test(key)),
        [],
      );
    }
    assert.match(readFileSync('.gitignore', 'utf8'), /^env\/\.env\.\*\.user$/m);
    assert.match(readFileSync('.gitignore', 'utf8'), /^\.localConfigs$/m);
  });
});
