import { z } from 'zod';
import { schemaFaults } from './schema-faults.ts';

const SPOKEN = new Set(['title', 'description']);
const FIRST = ['name.short', 'name.full', 'description.short', 'description.full'] as const;

/** Every title and description that people read, by the path the file of a language names it with. */
const spokenIn = (value: unknown, path: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one, nth) => spokenIn(one, `${path}[${nth}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: readonly [string, unknown]) =>
    SPOKEN.has(key) && typeof one === 'string' ? [`${path}.${key}`] : spokenIn(one, `${path}.${key}`),
  );
};

const spoken = z.object({ bots: z.unknown(), composeExtensions: z.unknown() });

/** Faults of the file of another language: its own schema, and every text of the manifest once, neither more nor less. */
export const languageFaults = (
  manifest: unknown,
  version: string,
  file: string,
  language: unknown,
): readonly string[] => {
  if (typeof language !== 'object' || language === null)
    return [`${file}: this is no JSON: look for a comma or a quote that is missing`];
  const { bots, composeExtensions } = spoken.parse(manifest);
  const wanted = [...FIRST, ...spokenIn(bots, 'bots'), ...spokenIn(composeExtensions, 'composeExtensions')];
  const said = Object.keys(language).filter((key) => key !== '$schema');
  return [
    ...schemaFaults(language, version, 'MicrosoftTeams.Localization').map((fault) => `${file}: ${fault}`),
    ...wanted.filter((key) => !said.includes(key)).map((key) => `${file}: ${key} is missing`),
    ...said
      .filter((key) => !wanted.includes(key))
      .map((key) => `${file}: ${key} is a text that the manifest does not have`),
  ];
};
