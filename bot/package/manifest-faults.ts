import { z } from 'zod';
import { schemaFaults } from './schema-faults.ts';

/** Teams shows ten; the schema allows twelve. */
const MOST_COMMANDS = 10;

const texts = z.object({
  $schema: z.string().catch(''),
  developer: z.record(z.string(), z.unknown()).catch({}),
  bots: z
    .array(
      z.object({
        botId: z.unknown(),
        commandLists: z.array(z.object({ commands: z.array(z.object({ title: z.string() })) })).catch([]),
      }),
    )
    .catch([]),
  composeExtensions: z.array(z.object({ botId: z.unknown() })).catch([]),
});

const linkFaults = (developer: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(developer).flatMap(([name, value]) =>
    name.endsWith('Url') && typeof value === 'string' && !/^https:\/\/[^/\s]+/.test(value)
      ? [`developer.${name}: should be an address that begins with https://`]
      : [],
  );

const commandFaults = (path: string, titles: readonly string[]): readonly string[] => [
  ...(titles.length > MOST_COMMANDS
    ? [`${path}: Teams shows ${MOST_COMMANDS} commands, and these are ${titles.length}`]
    : []),
  ...titles
    .filter((title, nth) => titles.indexOf(title) < nth)
    .map((title) => `${path}: »${title}« stands there twice`),
];

/** A path that still waits for its variable is not judged: the variable is named, and its value is not known. */
const waits = (manifest: unknown, path: string, missing: ReadonlySet<string>): boolean => {
  const value = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined,
      manifest,
    );
  return typeof value === 'string' && [...missing].some((name) => value.includes(`{{${name}}}`));
};

/** Every fault of a filled manifest by itself: what its schema says, and what Teams asks for beside it. */
export const manifestFaults = (
  manifest: unknown,
  version: string,
  missing: ReadonlySet<string>,
): readonly string[] => {
  const { $schema, developer, bots, composeExtensions } = texts.parse(manifest);
  const others = composeExtensions.some(({ botId }) => bots[0] && botId !== bots[0].botId);
  const faults = [
    ...schemaFaults(manifest, version, 'MicrosoftTeams'),
    ...($schema.includes(`/v${version}/`) ? [] : [`$schema: is not the one of manifestVersion ${version}`]),
    ...linkFaults(developer),
    ...(others ? ['composeExtensions[0].botId: is not the bot of this app'] : []),
    ...bots.flatMap(({ commandLists }) =>
      commandLists.flatMap(({ commands }, nth) =>
        commandFaults(
          `bots[0].commandLists[${nth}].commands`,
          commands.map(({ title }) => title),
        ),
      ),
    ),
  ];
  return faults.filter((fault) => !waits(manifest, fault.split(': ')[0] ?? '', missing));
};
