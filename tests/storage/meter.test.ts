import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { logged } from '../../bot/log/command-log.ts';
import { makeLog } from '../../bot/log/log.ts';
import { openCosmos } from '../../storage/cosmos.ts';
import type { Execute } from '../../storage/execute.ts';
import { makeMeter, unmetered } from '../../storage/meter.ts';
import type { Store } from '../../storage/port.ts';
import { startEmulator, type Emulator } from './emulator.ts';
import { startFaultProxy, type FaultProxy, type ProxyFault, type RequestKind } from './fault-proxy.ts';
import { executeOn, newProgramme, refer } from './programme-store.ts';

/** What the proxy says that each kind of request cost; the emulator says 1 whatever was asked. */
const PRICES: Readonly<Record<RequestKind, number>> = {
  write: 7.25,
  read: 1,
  bulk: 3.5,
  query: 2.75,
  other: 0,
};
const THROTTLED = 0.38;

/** Of a referral: what it needs, the search for its reference (which needs no plan), the commit. */
const REFERRAL = {
  requests: 3,
  ru: PRICES.bulk + PRICES.query + PRICES.write,
};

type Line = Readonly<Record<string, unknown>>;

const costOf = ({ requests, ru }: Line): Line => ({ requests, ru });

/** `execute` with a log whose lines are kept. */
const withLines = (execute: Execute) => {
  const lines: Line[] = [];
  const log = makeLog({ write: (line) => void lines.push(JSON.parse(line) as Line) });
  // What is about members is not asked for here.
  const plain = logged(execute as Parameters<typeof logged>[0], log);
  return { lines, execute: plain };
};

describe('what a command costs on Cosmos DB', () => {
  let emulator: Emulator;
  let proxy: FaultProxy;
  let store: Store;
  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    proxy.alter = ({ kind, status, headers, text }) => ({
      status,
      headers: { ...headers, 'x-ms-request-charge': String(PRICES[kind]) },
      text,
    });
    const { key } = emulator;
    store = await openCosmos({
      endpoint: proxy.endpoint,
      credential: { key },
      database: 'meter',
      budgetMs: 4_000,
    });
  });
  after(async () => {
    await store.close();
    await proxy.close();
    await emulator.close();
  });
  afterEach(() => {
    proxy.decide = () => undefined;
  });

  const breakNext = (kind: RequestKind, ...faults: readonly ProxyFault[]): void => {
    const left = [...faults];
    proxy.decide = (seen) => (seen === kind ? left.shift() : undefined);
  };

  it('stands in its line of the log', async () => {
    const programme = await newProgramme(store);
    const { lines, execute } = withLines(executeOn(store));
    await execute(programme, refer('25/1'));
    proxy.seen.length = 0;
    await execute(programme, refer('25/2'));
    assert.deepEqual(proxy.seen, ['bulk', 'query', 'write']);
    const [, line = {}] = lines;
    assert.deepEqual([line['event'], line['outcome'], line['dropped']], ['command', 'done', undefined]);
    assert.deepEqual(costOf(line), REFERRAL);
  });

  it('counts what was refused for now, what was lost on the way, and the look at what became of it', async () => {
    const programme = await newProgramme(store);
    const { lines, execute } = withLines(executeOn(store));
    breakNext('write', { status: 429, retryAfterMs: 5, charge: THROTTLED }, { line: 'reset', applied: true });
    await execute(programme, refer('25/1'));
    assert.deepEqual(costOf(lines[0] ?? {}), {
      // Nothing is told by the request whose answer was lost.
      requests: REFERRAL.requests + 2,
      ru: Math.round((PRICES.bulk + PRICES.query + THROTTLED + PRICES.bulk) * 100) / 100,
    });
    assert.equal(lines[0]?.['outcome'], 'done');
  });

  it('stands there too when the command failed', async () => {
    const programme = await newProgramme(store);
    const { lines, execute } = withLines(executeOn(store));
    proxy.decide = () => ({ status: 403, charge: 0.5 });
    await assert.rejects(execute(programme, refer('25/1')));
    const [line = {}] = lines;
    assert.equal(line['outcome'], 'failed');
    assert.equal(line['ru'], 0.5 * Number(line['requests']));
  });

  it('is its own, however many run at once in the process', async () => {
    const programmes = await Promise.all([1, 2, 3].map(() => newProgramme(store)));
    const { lines, execute } = withLines(executeOn(store));
    await Promise.all(programmes.map((programme) => execute(programme, refer('25/1'))));
    const before = lines.length;
    const turn = makeMeter();
    await Promise.all([
      turn.run(() => execute(programmes[0] ?? '', refer('25/2'))),
      ...programmes.flatMap((programme) => [3, 4].map((number) => execute(programme, refer(`25/${number}`)))),
    ]);
    assert.deepEqual(
      lines.slice(before).map(costOf),
      Array.from({ length: 7 }, () => REFERRAL),
    );
    assert.deepEqual(turn.cost(), REFERRAL);
  });

  it('is part of what its turn costs; what goes on by itself is not', async () => {
    const partition = `meter:${randomUUID()}`;
    const turn = makeMeter();
    await turn.run(async () => {
      const command = makeMeter();
      await command.run(() => store.read(partition, ['a']));
      await store.read(partition, ['b']);
      await unmetered(() => store.read(partition, ['c']));
      assert.deepEqual(command.cost(), { requests: 1, ru: PRICES.read });
    });
    assert.deepEqual(turn.cost(), { requests: 2, ru: 2 * PRICES.read });
    assert.equal(makeMeter().cost(), undefined);
  });
});
