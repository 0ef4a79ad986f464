import type { LogEntry } from '../../storage/documents/log.ts';
import type { StoredItem } from '../../storage/cosmos-item.ts';
import { PARTITION } from './choose.ts';
import type { Committed } from './watch.ts';

/** Pieces of histories that must not be, for the test of whoever watches. */
export const PERSON = 'dk:anna';

interface Written {
  readonly id: string;
  readonly body: unknown;
}

const item = (partition: string, { id, body }: Written): StoredItem => ({
  id,
  partition,
  tags: [],
  body,
  v: 1,
  mark: '',
  _etag: '"1"',
});

export const change = (
  partition: string,
  after: readonly Written[],
  before: readonly (object | undefined)[],
): Committed => ({
  partition,
  at: 0,
  process: 'P1',
  after: after.map((one) => item(partition, one)),
  before: after.map((one, index) => before[index] && item(partition, { id: one.id, body: before[index] })),
});

export const entry = (fields: Partial<LogEntry>): LogEntry => ({
  v: 1,
  seq: 1,
  prevHash: '',
  hash: '',
  command: 'r1',
  intent: 'add-note',
  actor: PERSON,
  organisation: 'jobcenter-vallensbaek',
  at: '2026-11-23T09:12:00.000Z',
  events: [],
  personal: {},
  ...fields,
});

/** A commit with a log entry and whatever stands beside it. */
export const commit = (one: LogEntry, ...others: readonly Written[]): Committed =>
  change(PARTITION, [{ id: `command:${one.command}`, body: one }, ...others], []);

export const enrolled = (number: string, notice: number): LogEntry['events'][number] => ({
  type: 'enrolled',
  case: number,
  data: {
    notice,
    start: '2026-11-23',
    qualifyingUntil: '2027-05-22',
    mainUntil: '2027-11-22',
    placesUsed: 1,
    placesTotal: 1,
  },
});
