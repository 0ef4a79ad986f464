import assert from 'node:assert/strict';
import { SEARCH_COMMAND } from '../../../bot/chat/search-asked.ts';
import english from '../../../appPackage/en.json' with { type: 'json' };
import manifest from '../../../appPackage/manifest.json' with { type: 'json' };

/** What the schema of the manifest allows, in characters. */
const MOST = { title: 32, description: 128 } as const;

const [extension] = manifest.composeExtensions;
const [command] = extension?.commands ?? [];

/** Every title and description that people read, by the path the file of a language names it with. */
const textsOf = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: readonly [string, unknown]) =>
    (key === 'title' || key === 'description') && typeof one === 'string'
      ? [[`${path}.${key}`, one] as const]
      : textsOf(one, `${path}.${key}`),
  );
};

const danish = [
  ...textsOf(manifest.bots, 'bots'),
  ...textsOf(manifest.composeExtensions, 'composeExtensions'),
];

describe('the manifest', () => {
  it('has the search as its one command, run before anything is typed', () => {
    assert.deepEqual([manifest.composeExtensions.length, extension?.commands.length], [1, 1]);
    assert.equal(extension?.botId, manifest.bots[0]?.botId);
    assert.deepEqual([command?.id, command?.type, command?.initialRun], [SEARCH_COMMAND, 'query', true]);
    assert.deepEqual(
      command?.parameters.map(({ name, inputType }) => [name, inputType]),
      [['soegeord', 'text']],
    );
  });

  it('says everything in English too, and as short as the schema wants it', () => {
    const said = new Map<string, string>(Object.entries(english));
    const paths = danish.map(([path]) => path);
    assert.ok(paths.length > 10);
    assert.deepEqual([...said.keys()].filter((key) => key.includes('[')).toSorted(), paths.toSorted());
    assert.deepEqual(manifest.localizationInfo.additionalLanguages, [{ languageTag: 'en', file: 'en.json' }]);
    for (const [path, text] of [...danish, ...said].filter(([key]) => key.includes('['))) {
      const most = path.endsWith('.title') ? MOST.title : MOST.description;
      assert.ok(text.length <= most, `${path} has ${text.length} characters: ${text}`);
    }
  });
});
