import assert from 'node:assert/strict';
import { makePace } from '../../../bot/outbox/pace.ts';
import { openBench, titleOf, type Bench, type Worker } from './bench.ts';
import { addNotices } from './many-notices.ts';
import { seeded, strictConnector, type Moods, type StrictConnector } from './strict-connector.ts';

/** More for the long run: 5.000. */
const MANY = Number(process.env['STRICT_NOTICES'] ?? 120);
const AT_ONCE = 200;
const DAY = 24 * 60 * 60 * 1000;

describe(`${MANY} notices through a connector that enforces Teams' limits`, function () {
  this.timeout(20_000 + MANY * 300);
  let bench: Bench;
  afterEach(() => bench.close());

  interface Sent {
    readonly connector: StrictConnector;
    readonly minutes: number;
  }

  /** Sends one card each; `perhaps` restarts the sender now and then. */
  const sendAll = async (
    moods: Moods,
    perhaps: (round: number, make: () => Worker) => Promise<Worker | undefined> = () =>
      Promise.resolve(undefined),
  ): Promise<Sent> => {
    bench = await openBench(0);
    const connector = strictConnector(() => bench.now(), seeded(7), moods);
    const begun = bench.now();
    const make = (name: string): Worker =>
      bench.worker(
        name,
        ({ conversation, title }) => connector.answer(conversation, title),
        (store) => store,
        { pace: makePace() },
      );
    let worker = make('a');
    let added = 0;
    let last = 0;
    for (let round = 0; bench.now() - begun < DAY; round += 1) {
      const settled = connector.figures.accepted + connector.figures.unclear;
      if (added < MANY && added - settled < AT_ONCE / 2) {
        const to = Math.min(MANY, added + AT_ONCE);
        await addNotices(bench.store, added + 1, to, bench.now());
        added = to;
      }
      worker = (await perhaps(round, () => make(`sender ${round}`))) ?? worker;
      await worker.look();
      const idle = connector.figures.requests === last;
      last = connector.figures.requests;
      const arrived = new Set(connector.arrived.map((title) => title.replace(' (gentaget)', '')));
      if (added === MANY && arrived.size === MANY && idle) break;
      bench.pass(idle ? 1_000 : 250);
    }
    const minutes = Math.round((bench.now() - begun) / 60_000);
    const said = Object.entries({ ...connector.figures, minutes }).map((pair) => pair.join(' '));
    process.stdout.write(`      ${said.join(', ')}\n`);
    return { connector, minutes };
  };

  it('10 % random 429: no limit is broken, none is asked again too early, all arrive once', async () => {
    const { connector } = await sendAll({ busy: 0.1 });
    const { breaches, early, accepted, busy } = connector.figures;
    assert.deepEqual([breaches, early, accepted], [0, 0, MANY]);
    assert.ok(busy > MANY * 0.05, `${busy} were random`);
    assert.equal(new Set(connector.arrived).size, MANY);
    assert.equal((await bench.notice(MANY)).state, 'sent');
  });

  it('every fault at once: none is lost, and a copy says that it is one', async () => {
    const { connector } = await sendAll({ busy: 0.1, deaf: 0.05, broken: 0.05, unplugged: 0.05 });
    const { breaches, early } = connector.figures;
    assert.deepEqual([breaches, early], [0, 0]);
    for (let number = 1; number <= MANY; number += 1) {
      const plain = connector.arrived.filter((title) => title === titleOf(number)).length;
      const marked = connector.arrived.filter((title) => title === titleOf(number, true)).length;
      assert.ok(plain <= 1 && marked <= 1 && plain + marked >= 1, `nr. ${number}: ${plain} + ${marked}`);
    }
  });

  it('a sender that is replaced every few seconds breaks no limit either: the next one knows what was sent', async () => {
    let now: Worker | undefined;
    const { connector } = await sendAll({}, async (round, make) => {
      if (round % 6 !== 5) return undefined;
      await now?.dispatcher.stop();
      now = make();
      return now;
    });
    const { breaches, accepted } = connector.figures;
    assert.deepEqual([breaches, accepted], [0, MANY]);
  });
});
