import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Command } from '../../domain/commands.ts';
import { personKey } from '../../domain/member.ts';
import { openCosmos } from '../../storage/cosmos.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { Execute, Outcome } from '../../storage/execute.ts';
import { programmePartition } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Store } from '../../storage/port.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import { verifyStore } from '../../storage/verify.ts';
import { drawnFrom } from '../support/drawn.ts';
import { SEED } from '../support/seed.ts';
import { startEmulator, type Emulator } from './emulator.ts';
import { startFaultProxy, type FaultProxy, type ProxyFault } from './fault-proxy.ts';
import {
  approve,
  CASEWORKER,
  COACH,
  command,
  executeOn,
  newProgramme,
  numberOf,
  refer,
  VISITATOR,
} from './programme-store.ts';

/** How many commands; `COMMANDS=10000` is the proof. */
const COMMANDS = Number(process.env['COMMANDS'] ?? 100);
/** Store clients, each as a process would have one. */
const CLIENTS = 4;
/** Citizens whose commands come at once. */
const AT_ONCE = 6;
/** Of all requests, so many meet a fault. */
const SHARE = 0.12;
/** One call of the store; a request that hangs takes half of what is left of it. */
const STORE_MS = COMMANDS < 1_000 ? 600 : 1_600;
const COMMAND_MS = 4_000;
/** A caller that has asked so often is stuck. */
const MOST_TRIES = 100;

/** With how often each comes; those that take time are rarer. */
const FAULTS: Readonly<Record<string, readonly [often: number, fault: ProxyFault]>> = {
  '429': [3, { status: 429, retryAfterMs: 5 }],
  '449': [3, { status: 449 }],
  '503': [3, { status: 503 }],
  '503, applied': [3, { status: 503, applied: true }],
  '408': [3, { status: 408 }],
  '408, applied': [3, { status: 408, applied: true }],
  'reset before': [3, { line: 'reset' }],
  'applied, then reset': [3, { line: 'reset', applied: true }],
  hang: [1, { line: 'hang' }],
  'applied, then hang': [1, { line: 'hang', applied: true }],
  'applied when given up': [1, { line: 'late', afterMs: 350 }],
};

type Expected = 'done' | 'refused';
type Deed = readonly [wanted: Command, expected: Expected];

const ROOMY = {
  ...DEMO_PROGRAMME,
  rules: { ...DEMO_PROGRAMME.rules, places: [{ from: '2015-09-01', value: 1_000 }] },
};
const SESSIONS = 90;
const CITIZENS = Math.max(AT_ONCE, Math.ceil(COMMANDS / SESSIONS));

/** What is done to one citizen's case after the referral; what comes twice is refused the second time. */
const lifeOf = (number: string): readonly Deed[] => {
  const approval = (): Command =>
    command({ type: 'approve', case: number, startDate: '2026-11-23', coach: personKey(COACH) }, VISITATOR);
  const session = (): Command =>
    command(
      {
        type: 'log-activities',
        cases: [number],
        activityTypes: ['course-accounting'],
        date: '2026-11-23',
        minutes: 60,
        attendance: {},
        share: false,
      },
      COACH,
    );
  return [
    [command({ type: 'ask', case: number, question: 'Hvor ligger lokalet?' }, VISITATOR), 'done'],
    [command({ type: 'reply', case: number, answer: 'I Ishøj' }, CASEWORKER), 'done'],
    [approval(), 'done'],
    [approval(), 'refused'],
    ...Array.from({ length: SESSIONS }, (): Deed => [session(), 'done']),
    [approve('ML-2026-999999'), 'refused'],
  ];
};

const said = (what: Readonly<Record<string, number>>): string =>
  Object.entries(what)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');

/** Several at once, whoever comes next. */
const forEach = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  const left = [...all];
  const worker = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

describe(`${COMMANDS} commands through a line that breaks (SEED=${SEED})`, () => {
  const random = drawnFrom(SEED);
  const struck: Record<string, number> = {};
  const accepted: Record<string, number> = {};
  const counts = { asked: 0, repeated: 0, refused: 0, again: 0 };
  const outcomes: { readonly programme: string; readonly wanted: Command; readonly outcome: Outcome }[] = [];
  let emulator: Emulator;
  let proxy: FaultProxy;
  let calm: Store;
  let clients: readonly Store[];
  let executes: readonly Execute[];

  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    const open = (endpoint: string, budgetMs: number): Promise<Store> =>
      openCosmos({ endpoint, credential: { key: emulator.key }, database: 'commands', budgetMs });
    calm = await open(emulator.endpoint, 60_000);
    clients = await Promise.all(Array.from({ length: CLIENTS }, () => open(proxy.endpoint, STORE_MS)));
    executes = clients.map((store) => executeOn(store, undefined, COMMAND_MS));
    const lots = Object.entries(FAULTS).flatMap(([name, [often]]) =>
      Array.from({ length: often }, () => name),
    );
    proxy.decide = (kind) => {
      if (kind === 'other' || random() >= SHARE) return undefined;
      const name = lots[Math.floor(random() * lots.length)] ?? '429';
      struck[name] = (struck[name] ?? 0) + 1;
      return FAULTS[name]?.[1];
    };
  });
  after(async () => {
    await Promise.all(clients.map((store) => store.close()));
    await calm.close();
    await proxy.close();
    await emulator.close();
    process.stdout.write(
      `      accepted: ${said(accepted)}\n      all: ${said(counts)}\n      faults: ${said(struck)}\n`,
    );
  });

  /** As a person does it, or Teams: the same command until something came of it, at whichever process answers. */
  const carriedOut = async (programme: string, wanted: Command): Promise<Outcome> => {
    counts.asked += 1;
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const execute = executes[Math.floor(random() * executes.length)];
      assert.ok(execute);
      try {
        const outcome = await execute(programme, wanted);
        outcomes.push({ programme, wanted, outcome });
        if (outcome.kind === 'refused') counts.refused += 1;
        else accepted[wanted.intent.type] = (accepted[wanted.intent.type] ?? 0) + 1;
        if (outcome.kind === 'done' && outcome.again) counts.again += 1;
        return outcome;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        counts.repeated += 1;
        await sleep(random() * 20);
      }
    }
    throw new Error('A command never came to an outcome');
  };

  /** Resolves to the case number; the same reference once more is refused. */
  const referred = async (programme: string, reference: string): Promise<string> => {
    const number = numberOf(await carriedOut(programme, refer(reference)));
    assert.equal((await carriedOut(programme, refer(reference))).kind, 'refused');
    return number;
  };

  const live = async (programme: string, number: string): Promise<void> => {
    for (const [wanted, expected] of lifeOf(number)) {
      if (counts.asked >= COMMANDS) return;
      assert.equal((await carriedOut(programme, wanted)).kind, expected, wanted.intent.type);
    }
  };

  it('are each carried out once or refused for good: 0 lost, 0 double, no gap, the chain whole', async () => {
    const programmes: string[] = [];
    // Two citizens of a programme at once, so that its head is fought for.
    for (let count = 0; count < AT_ONCE / 2; count += 1) programmes.push(await newProgramme(calm, ROOMY));
    const cases: (readonly [programme: string, number: string])[] = [];
    // All of them first: the emulator looks through every document for a reference.
    await forEach(
      Array.from({ length: CITIZENS }, (_, index) => index),
      async (index) => {
        const programme = programmes[index % programmes.length] ?? '';
        cases.push([programme, await referred(programme, `25/${index}`)]);
      },
    );
    await forEach(cases, ([programme, number]) => live(programme, number));
    proxy.decide = () => undefined;
    // What was given up may still be applied.
    await sleep(500);

    for (const programme of programmes) {
      const own = outcomes.filter((one) => one.programme === programme);
      const confirmed = own.flatMap(({ wanted, outcome }) =>
        outcome.kind === 'done' ? [`${outcome.entry} ${wanted.id}`] : [],
      );
      const docs = await listAll(calm, programmePartition(programme), 'log');
      const log = docs.map((doc) => bodyOf<LogEntry>(doc)).toSorted((a, b) => a.seq - b.seq);
      assert.deepEqual(
        log.map(({ seq, command: id }) => `${seq} ${id}`),
        confirmed.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
      );
      assert.deepEqual(
        log.map(({ seq }) => seq),
        log.map((_, index) => index + 1),
      );
    }
    assert.equal(outcomes.length, counts.asked);
    for await (const { chain, breaks, first } of verifyStore(calm))
      assert.equal(breaks, 0, `${chain}: ${first?.kind}`);
    assert.ok(counts.refused > 0 && Object.keys(struck).length > 6);
    if (COMMANDS < 1_000) return;
    for (const name of Object.keys(FAULTS)) assert.ok(struck[name], `no ${name}`);
  }).timeout(Math.max(60_000, COMMANDS * 2_000));
});
