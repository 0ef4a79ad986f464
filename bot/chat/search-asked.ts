import { z } from 'zod';
import type { IncomingActivity } from '../teams/incoming-activity.ts';
import { scalar } from './scalar.ts';
import type { What } from './what.ts';

/** The id of the search in the manifest. */
export const SEARCH_COMMAND = 'soeg';

const MOST_HITS = 25;

const searched = z.object({
  commandId: z.string().max(100).nullish().catch(undefined),
  parameters: z
    .array(z.object({ name: z.string().max(100).nullish().catch(undefined), value: scalar.nullish() }))
    .max(20)
    .nullish()
    .catch(undefined),
  queryOptions: z
    .object({
      skip: z.int().min(0).max(1_000_000).catch(0),
      count: z.int().min(1).catch(MOST_HITS),
    })
    .nullish()
    .catch(undefined),
});

/** Before anything is typed Teams sends this parameter alone. */
const UNTYPED = 'initialRun';

/** What is searched for, and which page; a command that is none of ours is empty. */
export const searchOf = ({ name, value }: IncomingActivity): What => {
  const read = searched.safeParse(value).data;
  const { commandId, parameters, queryOptions } = read ?? {};
  const typed = parameters?.find((parameter) => parameter.name !== UNTYPED)?.value;
  const isQuery = name === 'composeExtension/query' && read !== undefined;
  return {
    kind: 'search',
    search: {
      // The manifest has one command, and a test tool need not name it.
      command: isQuery ? (commandId ?? SEARCH_COMMAND) : '',
      said: String(typed ?? ''),
      skip: queryOptions?.skip ?? 0,
      count: Math.min(queryOptions?.count ?? MOST_HITS, MOST_HITS),
    },
  };
};
