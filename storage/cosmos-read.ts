import type { Container, OperationResponse } from '@azure/cosmos';
import { answered, faultOf } from './cosmos-fault.ts';
import { storedItemOf, type StoredItem } from './cosmos-item.ts';
import { IN_ONE_PARTITION } from './cosmos-line.ts';
import type { Page } from './port.ts';

const MAX_OPERATIONS = 100;

/** A 404 with a substatus is not "no such document", but a replica behind this session, or a missing container. */
const readOne = async (
  container: Container,
  partition: string,
  id: string,
  abortSignal: AbortSignal,
): Promise<StoredItem | undefined> => {
  const answer = await container.item(id, partition).read<StoredItem>({ abortSignal });
  if (answer.statusCode === 404 && (answer.substatus ?? 0) > 0) throw answered(404, answer.substatus);
  return answer.resource && storedItemOf(answer.resource);
};

/** Empty when the request as a whole failed, which one too large an answer can cause; throws when it may be asked again. */
const readBulk = async (
  container: Container,
  partition: string,
  ids: readonly string[],
  abortSignal: AbortSignal,
): Promise<readonly OperationResponse[]> => {
  const operations = ids.map((id) => ({ operationType: 'Read' as const, id, partitionKey: partition }));
  try {
    return await container.items.bulk(operations, { continueOnError: true }, { abortSignal });
  } catch (error) {
    if (abortSignal.aborted || faultOf(error).kind === 'not-applied') throw error;
    return [];
  }
};

const isPlainNotFound = (answer: object): boolean =>
  'statusCode' in answer && answer.statusCode === 404 && !('subStatusCode' in answer && answer.subStatusCode);

/**
 * One point read for one id; for several one bulk request of reads, which costs the same request units as point reads
 * (a query costs more). What that request leaves unanswered is
 * read one after the other, never at once: so each document is at least as new as those before it.
 */
export const readItems = async (
  container: Container,
  partition: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly (StoredItem | undefined)[]> => {
  if (ids.length > MAX_OPERATIONS) {
    const first = await readItems(container, partition, ids.slice(0, MAX_OPERATIONS), signal);
    return [...first, ...(await readItems(container, partition, ids.slice(MAX_OPERATIONS), signal))];
  }
  const answers = ids.length > 1 ? await readBulk(container, partition, ids, signal) : [];
  const items: (StoredItem | undefined)[] = [];
  for (const [index, id] of ids.entries()) {
    const answer = answers[index];
    if (answer?.statusCode === 200) items.push(storedItemOf(answer.resourceBody));
    else if (answer && isPlainNotFound(answer)) items.push(undefined);
    else items.push(await readOne(container, partition, id, signal));
  }
  return items;
};

const LIST = `SELECT * FROM c WHERE ${IN_ONE_PARTITION} AND ARRAY_CONTAINS(c.tags, @tag)`;

const queryFor = (after: string | undefined, backwards: true | undefined): string => {
  const from = after === undefined ? '' : ` AND c.id ${backwards ? '<' : '>'} @after`;
  return `${LIST}${from} ORDER BY c.id${backwards ? ' DESC' : ''}`;
};

export type ListPage = Page & { readonly tag: string; readonly limit: number };

/** The partition stands in the query too, for the emulator does not heed the option. */
export const listItems = async (
  container: Container,
  partition: string,
  { tag, after, limit, backwards }: ListPage,
  abortSignal: AbortSignal,
): Promise<readonly StoredItem[]> => {
  const parameters = [
    { name: '@partition', value: partition },
    { name: '@tag', value: tag },
    ...(after === undefined ? [] : [{ name: '@after', value: after }]),
  ];
  const options = { partitionKey: partition, maxItemCount: limit, abortSignal };
  const pages = container.items.query<StoredItem>({ query: queryFor(after, backwards), parameters }, options);
  const items: StoredItem[] = [];
  while (items.length < limit && pages.hasMoreResults()) {
    const { resources } = await pages.fetchNext();
    items.push(...(resources ?? []).map(storedItemOf));
  }
  return items.slice(0, limit);
};
