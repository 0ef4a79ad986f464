import type { Answer, Exchange, FaultProxy } from './fault-proxy.ts';

/** What session consistency allows between processes; shares from 0 to 1. */
export interface Lag {
  /** Of answers that come from a replica which is behind, though not behind what the client has seen. */
  readonly stale: number;
  /** Of questions that reach a replica which is behind what the client has seen, and says so. */
  readonly behind: number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** What was answered. `blind`: the client showed no session token, though the container had been written to. */
export interface Lagged {
  old: number;
  behind: number;
  fresh: number;
  blind: number;
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly tags: readonly string[] };

interface Version {
  readonly lsn: number;
  readonly item: Item;
}

/** A container as it was after each of its writes. */
interface History {
  readonly rid: string;
  lsn: number;
  /** By partition and id, oldest first. */
  readonly docs: Map<string, Version[]>;
}

interface Operation {
  readonly id?: string;
  readonly partitionKey?: string;
  readonly resourceBody?: Item & { readonly partition: string };
}

const keyOf = (partition: string, id: string): string => `${partition}\n${id}`;
const containerOf = (url: string): string => /^\/?(dbs\/[^/]+\/colls\/[^/]+)/.exec(url)?.[1] ?? '';
const partitionIn = (header: unknown): string => (JSON.parse(String(header)) as readonly string[])[0] ?? '';

/** Eight bytes, which the SDK demands of a container's id. */
const ridOf = (number: number): string => Buffer.from(String(number).padStart(8, '0')).toString('base64');

const lsnIn = (token: Exchange['sent'][string]): number => Number(/#(\d+)/.exec([token].join())?.[1] ?? 0);

const asOf = (versions: readonly Version[] | undefined, lsn: number): Item | undefined =>
  versions?.findLast((version) => version.lsn <= lsn)?.item;

const readAt = ({ docs }: History, { sent, url }: Exchange, lsn: number): Answer => {
  const id = decodeURIComponent(url.split('/').at(-1) ?? '');
  const item = asOf(docs.get(keyOf(partitionIn(sent['x-ms-documentdb-partitionkey']), id)), lsn);
  return item
    ? { status: 200, headers: {}, text: JSON.stringify(item) }
    : { status: 404, headers: {}, text: '{"code":"NotFound","message":""}' };
};

const bulkAt = ({ docs }: History, { asked }: Exchange, lsn: number): Answer => {
  const answers = (JSON.parse(asked) as readonly Operation[]).map(({ id = '', partitionKey }) => {
    const item = asOf(docs.get(keyOf(partitionIn(partitionKey), id)), lsn);
    return item
      ? { statusCode: 200, requestCharge: 1, eTag: item['_etag'], resourceBody: item }
      : { statusCode: 404, requestCharge: 1 };
  });
  return { status: 200, headers: {}, text: JSON.stringify(answers) };
};

/** The one query that the product asks, in the ways it asks it. */
const queryAt = ({ docs }: History, { asked, sent }: Exchange, lsn: number): Answer => {
  const { query, parameters } = JSON.parse(asked) as {
    readonly query: string;
    readonly parameters: readonly { readonly name: string; readonly value: string }[];
  };
  const given = (name: string): string | undefined => parameters.find((one) => one.name === name)?.value;
  const [partition = '', tag = '', after] = ['@partition', '@tag', '@after'].map(given);
  const backwards = query.endsWith(' DESC');
  const found = [...docs]
    .filter(([key]) => key.startsWith(`${partition}\n`))
    .flatMap(([, versions]) => asOf(versions, lsn) ?? [])
    .filter(
      ({ id, tags }) => tags.includes(tag) && (after === undefined || (backwards ? id < after : id > after)),
    )
    .toSorted((a, b) => (a.id < b.id === backwards ? 1 : -1))
    .slice(0, Number(sent['x-ms-max-item-count']));
  return { status: 200, headers: {}, text: JSON.stringify({ Documents: found, _count: found.length }) };
};

const note = (history: History, item: Item & { readonly partition: string }): void => {
  const key = keyOf(item.partition, item.id);
  history.docs.set(key, [...(history.docs.get(key) ?? []), { lsn: history.lsn, item }]);
};

const noteWrite = (history: History, { asked, text, status, sent }: Exchange): void => {
  if (status >= 300) return;
  if (!sent['x-ms-cosmos-is-batch-request']) {
    history.lsn += 1;
    return note(history, JSON.parse(text) as Item & { readonly partition: string });
  }
  const answers = JSON.parse(text) as readonly { readonly statusCode: number; readonly eTag?: string }[];
  if (answers.some(({ statusCode }) => statusCode >= 300)) return;
  history.lsn += 1;
  for (const [index, { resourceBody }] of (JSON.parse(asked) as readonly Operation[]).entries())
    if (resourceBody) note(history, { ...resourceBody, _etag: answers[index]?.eTag });
};

const isPlan = ({ sent }: Exchange): boolean => sent['x-ms-cosmos-is-query-plan-request'] !== undefined;

/**
 * Puts replicas behind a line: answers carry session tokens, and a read may be answered from any state that is not
 * older than the token which came with it – from any at all where none came. Writes go to the newest state.
 */
export const lagBehind = (proxy: FaultProxy, { stale, behind, random }: Lag): Lagged => {
  const histories = new Map<string, History>();
  const counts: Lagged = { old: 0, behind: 0, fresh: 0, blind: 0 };

  const tokened = (history: History, name: string, answer: Answer, lsn: number): Answer => ({
    ...answer,
    headers: {
      'content-type': 'application/json',
      'x-ms-session-token': `0:-1#${lsn}`,
      'x-ms-content-path': history.rid,
      'x-ms-alt-content-path': name,
      ...answer.headers,
    },
  });

  proxy.alter = (exchange) => {
    const { kind, url, sent } = exchange;
    if (kind === 'other' || isPlan(exchange)) return exchange;
    const name = containerOf(url);
    const history = histories.get(name) ?? { rid: ridOf(histories.size), lsn: 0, docs: new Map() };
    histories.set(name, history);
    if (kind === 'write') {
      noteWrite(history, exchange);
      return tokened(history, name, exchange, history.lsn);
    }
    const seen = lsnIn(sent['x-ms-session-token']);
    if (seen === 0 && history.lsn > 0) counts.blind += 1;
    if (seen > 0 && random() < behind) {
      counts.behind += 1;
      const headers = { 'x-ms-substatus': '1002' };
      return { status: 404, headers, text: '{"code":"NotFound","message":"not available for this session"}' };
    }
    const isOld = seen < history.lsn && random() < stale;
    const lsn = isOld ? seen + Math.floor(random() * (history.lsn - seen)) : history.lsn;
    counts[isOld ? 'old' : 'fresh'] += 1;
    const answerAt = kind === 'read' ? readAt : kind === 'bulk' ? bulkAt : queryAt;
    return tokened(history, name, answerAt(history, exchange, lsn), lsn);
  };
  return counts;
};
