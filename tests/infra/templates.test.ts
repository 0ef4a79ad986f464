import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBicep, type Declared, type Template } from './bicep.ts';
import { KNOWN_FUNCTIONS, KNOWN_TYPES } from './known-types.ts';

const MAIN = 'infra/main.bicep';
const EXAMPLE = 'infra/main.bicepparam';

const namesOf = ({ declared }: Template, kind: Declared['kind']): readonly string[] =>
  declared.filter((one) => one.kind === kind).map(({ name }) => name);

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** The names that a loop gives to what it goes through. */
const looped = ({ text }: Template): readonly string[] =>
  [...text.matchAll(/\bfor (\w+) in\b/g)].map((found) => found[1] ?? '');

const without = (all: readonly string[], known: readonly string[]): readonly string[] =>
  [...new Set(all)].filter((one) => !known.includes(one));

describe('the templates for Azure', () => {
  const templates: Template[] = [];
  const parsed = (file: string): Template => {
    const found = templates.find((one) => one.file === file);
    assert.ok(found, `${file} is not there`);
    return found;
  };

  before(async () => {
    const read = await openBicep();
    for (const file of globSync('infra/**/*.bicep').toSorted()) templates.push(read(file));
    templates.push(read(EXAMPLE));
  });

  it('can be parsed, all of them', () => {
    assert.equal(templates.length, 9);
    assert.deepEqual(
      templates.flatMap(({ broken }) => broken),
      [],
    );
  });

  it('refer to nothing that is not declared, and declare nothing in vain', () => {
    for (const one of templates.filter(({ file }) => file !== EXAMPLE)) {
      const names = one.declared.map(({ name }) => name);
      assert.deepEqual(without(one.used, [...names, ...looped(one)]), [], `${one.file} refers to`);
      assert.deepEqual(without(one.functions, KNOWN_FUNCTIONS), [], `${one.file} calls`);
      const given = [...namesOf(one, 'param'), ...namesOf(one, 'var')];
      assert.deepEqual(without(given, one.used), [], `${one.file} never uses`);
    }
  });

  it('give every module what it asks for, and take from it what it has', () => {
    const main = parsed(MAIN);
    const modules = main.declared.filter(({ kind }) => kind === 'module');
    assert.equal(modules.length, 7);
    for (const { name, of, value } of modules) {
      const file = join(dirname(MAIN), of);
      assert.ok(existsSync(file), file);
      const { declared } = parsed(file);
      const asked = declared.filter(({ kind }) => kind === 'param');
      const given = keysOf((value as Readonly<Record<string, unknown>>)['params']);
      assert.deepEqual(
        without(
          given,
          asked.map((one) => one.name),
        ),
        [],
        `${name} has no such parameter`,
      );
      assert.deepEqual(
        without(
          asked.filter(({ hasDefault }) => !hasDefault).map((one) => one.name),
          given,
        ),
        [],
        `${name} lacks`,
      );
      const taken = main.outputsUsed.filter(([from]) => from === name).map(([, output]) => output);
      assert.deepEqual(without(taken, namesOf(parsed(file), 'output')), [], `${name} has no such output`);
    }
  });

  it('make nothing but what is known, in the version whose properties were compared', () => {
    const made = templates.flatMap(({ declared }) => declared.filter(({ kind }) => kind === 'resource'));
    assert.deepEqual([...new Set(made.map(({ of }) => of))].toSorted(), KNOWN_TYPES.toSorted());
  });

  it('have an example that gives every parameter without a default, and no other than there are', () => {
    const asked = parsed(MAIN).declared.filter(({ kind }) => kind === 'param');
    const given = namesOf(parsed(EXAMPLE), 'var');
    assert.deepEqual(
      without(
        given,
        asked.map(({ name }) => name),
      ),
      [],
    );
    assert.deepEqual(
      without(
        asked.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name),
        given,
      ),
      [],
    );
    assert.match(parsed(EXAMPLE).text, /^using 'main\.bicep'$/m);
  });
});
