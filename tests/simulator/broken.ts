import type { IncomingActivity } from '../../bot/teams/incoming-activity.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import type { PreparedWrite } from '../../storage/check.ts';
import { etagOf, type StoredItem } from '../../storage/cosmos-item.ts';
import { PARTITION } from './choose.ts';
import { makeDisk, type Disk } from './disk.ts';
import type { Answered, Committed, Posted } from './watch.ts';

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

const write = (id: string, body: unknown, tags: readonly string[] = [], ifMatch?: string): PreparedWrite => ({
  id,
  ifMatch,
  tags,
  bodyJson: JSON.stringify(body),
});

/** A programme with so many places, and nobody in it. */
export const seated = (places: number): Disk => {
  const disk = makeDisk();
  const programme = {
    ...DEMO_PROGRAMME,
    rules: { ...DEMO_PROGRAMME.rules, places: [{ from: '2015-09-01', value: places }] },
  };
  disk.commit(PARTITION, [write('programme', { v: 1, programme, salt: '' })], '');
  return disk;
};

type Button = readonly [verb: string, data: object];

export const answered = (
  verb: string,
  data: Readonly<Record<string, string>>,
  { text = 'Kort', buttons = [] }: { readonly text?: string; readonly buttons?: readonly Button[] } = {},
): Answered => ({
  at: 0,
  process: 'P1',
  act: { activity: { id: `i${data['run'] ?? ''}` } as IncomingActivity, person: PERSON, verb, data },
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text }],
      actions: buttons.map(([name, own]) => ({ type: 'Action.Execute', verb: name, data: own })),
    },
  },
  ms: 10,
  calm: true,
});

export const post = (delivery: string, at: number): Posted => ({
  at,
  process: 'P1',
  conversation: 'a:20',
  delivery,
  message: { card: { body: [{ type: 'TextBlock', text: 'Orientering nr. 1' }] } },
  update: false,
  accepted: true,
  status: undefined,
  retryAfterMs: undefined,
});

/** 1.000 kr. paid out, and 400 kr. back of which the case knows nothing. */
export const loanCase = (): { readonly disk: Disk; readonly commit: Committed } => {
  const disk = makeDisk();
  const asked = {
    loan: 1,
    amount: 1_000,
    instalments: 1,
    graceMonths: 1,
    on: '2026-08-03',
    deadline: '2026-08-31',
  };
  const plan = [{ due: '2026-12-01', amount: 1_000 }];
  const steps = [
    { type: 'loan-submitted', data: asked },
    { type: 'loan-approved', data: { loan: 1, amount: 1_000, on: '2026-08-05' } },
    {
      type: 'loan-disbursed',
      data: { loan: 1, amount: 1_000, date: '2026-08-10', agreementDate: '2026-08-07', plan },
    },
  ];
  const paidBack = { type: 'loan-repayment', data: { loan: 1, amount: 400, date: '2026-11-23' } };
  const log = [...steps, paidBack].map((event, index) =>
    entry({
      seq: index + 1,
      command: `c${index}`,
      events: [{ ...event, case: 'ML-1' } as LogEntry['events'][number]],
    }),
  );
  disk.commit(
    PARTITION,
    log.map((one) => write(`command:${one.command}`, one, ['log'])),
    '',
  );
  const loan = {
    number: 1,
    steps: steps.map((step, index) => ({ ...step, entry: index + 1, by: PERSON, at: '' })),
  };
  const [last] = log.slice(-1);
  return {
    disk,
    commit: commit(last ?? entry({}), { id: 'case:ML-1', body: { number: 'ML-1', loans: [loan] } }),
  };
};

const etagIn = (disk: Disk, id: string): string | undefined => {
  const found = disk.get(PARTITION, id);
  return found && etagOf(found);
};

export const DIRTY = {
  entry: (command: string): readonly PreparedWrite[] => [
    write(`command:${command}`, entry({ command, events: [enrolled('ML-1', 1)] }), ['log']),
  ],
  emptied: (disk: Disk): readonly PreparedWrite[] => [
    write('command:r1', {}, [], etagIn(disk, 'command:r1')),
  ],
  waiting: [
    write(
      'delivery:notice:1',
      { what: { kind: 'notice', notice: 1 }, state: 'waiting', attempts: 0, unclear: 0, notBefore: 0 },
      ['delivery'],
    ),
  ],
  /** A log whose entry is not what its hash says. */
  unsound: (): Disk => {
    const disk = seated(1);
    const one = entry({ hash: 'x' });
    disk.commit('system', [write('prefix:ML', { v: 1, programme: DEMO_PROGRAMME.id }, ['prefix'])], '');
    disk.commit(
      PARTITION,
      [write('head', { seq: 1, hash: 'x', at: '' }), write('command:r1', one, ['log'])],
      '',
    );
    return disk;
  },
} as const;
