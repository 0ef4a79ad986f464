import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { PreparedWrite } from '../../storage/check.ts';
import { etagOf } from '../../storage/cosmos-item.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { commit, enrolled, entry, PERSON } from './broken.ts';
import { PARTITION } from './choose.ts';
import { makeDisk, type Disk } from './disk.ts';
import type { Committed } from './watch.ts';

const write = (id: string, body: unknown, tags: readonly string[] = [], ifMatch?: string): PreparedWrite => ({
  id,
  ifMatch,
  tags,
  bodyJson: JSON.stringify(body),
});

/** A programme with so many places, and nobody in it. `both`: who is provider too. */
export const seated = (places: number, both?: string): Disk => {
  const disk = makeDisk();
  const programme = {
    ...DEMO_PROGRAMME,
    organisations: DEMO_PROGRAMME.organisations.map((one) =>
      one.id === both
        ? { ...one, functions: [...one.functions, { from: '2015-09-01', value: 'provider' }] }
        : one,
    ),
    rules: { ...DEMO_PROGRAMME.rules, places: [{ from: '2015-09-01', value: places }] },
  };
  disk.commit(PARTITION, [write('programme', { v: 1, programme, salt: '' })], '');
  return disk;
};

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
