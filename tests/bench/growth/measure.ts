import { AsyncLocalStorage } from 'node:async_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Store } from '../../../storage/port.ts';
import { openStage, type Stage } from '../../support/stage.ts';
import { assess, refer } from '../../support/walk-card.ts';
import { quantile } from '../figures.ts';
import { actsOf, type GrowingAct } from './acts.ts';
import { fillOthers, fillOwn } from './fill.ts';

/** What one turn takes with so many cases in the programme; the median over the rounds. */
export interface Taken {
  /** Of the processor, all threads. */
  readonly cpuMs: number;
  readonly requests: number;
  readonly documents: number;
}

export interface Growth {
  readonly act: string;
  readonly few: Taken;
  readonly many: Taken;
}

export interface GrowthMeasured {
  readonly cases: readonly [few: number, many: number];
  /** How long the many took to make. */
  readonly fillSeconds: number;
  readonly acts: readonly Growth[];
}

export interface GrowthOptions {
  readonly cases: readonly [few: number, many: number];
  /** Rounds that are not counted, in which what is kept in memory and compiled comes to be. */
  readonly warmRounds: number;
  readonly rounds: number;
}

const NOW = '2026-11-23T09:12:00.000Z';
/** Milliseconds of the processor that one kind of turn may have before it is done no more often than it must. */
const SLOW_MS = 2500;
const FEWEST = 3;

interface Asked {
  requests: number;
  documents: number;
}

/** What a turn asks for; the sender, which works at the same time, is not in it. */
const asked = new AsyncLocalStorage<Asked>();

const note = (documents: number): void => {
  const now = asked.getStore();
  if (!now) return;
  now.requests += 1;
  now.documents += documents;
};

const counting = (store: Store): Store => {
  return {
    ...store,
    async read(...args) {
      const docs = await store.read(...args);
      note(docs.length);
      return docs;
    },
    async list(...args) {
      const docs = await store.list(...args);
      note(docs.length);
      return docs;
    },
    commit(partition, writes) {
      note(writes.length);
      return store.commit(partition, writes);
    },
  };
};

setFlagsFromString('--expose-gc');
const collectYoung = runInNewContext("() => gc({ type: 'minor' })") as () => void;

const take = async (stage: Stage, { turns, act }: GrowingAct): Promise<Taken> => {
  const count: Asked = { requests: 0, documents: 0 };
  // Or the garbage of the act before, which may have read hundreds of cases, would be collected in this one's time.
  collectYoung();
  const before = process.cpuUsage();
  await asked.run(count, () => act(stage));
  const { user, system } = process.cpuUsage(before);
  return {
    cpuMs: (user + system) / 1000 / turns,
    requests: count.requests / turns,
    documents: count.documents / turns,
  };
};

const middle = (all: readonly Taken[]): Taken => {
  const of = (figure: keyof Taken): number =>
    quantile(
      all.map((one) => one[figure]),
      0.5,
    );
  return { cpuMs: of('cpuMs'), requests: of('requests'), documents: of('documents') };
};

interface Series {
  readonly name: string;
  /** Does it once more, where more is needed. */
  step(warming: boolean): Promise<void>;
  result(): Taken;
}

/** What takes seconds is done a few times only. */
const seriesOf = (stage: Stage, act: GrowingAct): Series => {
  const counted: Taken[] = [];
  let spent = 0;
  return {
    name: act.name,
    async step(warming) {
      const slow = spent > SLOW_MS;
      if (slow && counted.length >= FEWEST) return;
      const taken = await take(stage, act);
      spent += taken.cpuMs * act.turns;
      if (!warming || slow) counted.push(taken);
    },
    result: () => middle(counted),
  };
};

/** Does everything in turn with few and with many cases, in one process. `say` hears what is going on. */
export const measureGrowth = async (
  { cases, warmRounds, rounds }: GrowthOptions,
  say: (line: string) => void = () => undefined,
): Promise<GrowthMeasured> => {
  const [few, many] = cases;
  const open = async (): Promise<{ stage: Stage; number: string; taken: number }> => {
    const stage = await openStage({ now: NOW, wrap: counting });
    const number = await refer(stage);
    await assess(stage, number);
    return { stage, number, taken: await fillOwn(stage.store, number, few) };
  };
  const small = await open();
  const large = await open();
  try {
    say(`making ${many} cases`);
    const began = performance.now();
    await fillOthers(large.stage.store, large.number, large.taken, many - few);
    const fillSeconds = (performance.now() - began) / 1000;
    const sides = [small, large].map(({ stage, number }) => ({
      stage,
      acts: actsOf(number, NOW.slice(0, 10)),
    }));
    const series = sides.flatMap(({ stage, acts }) => acts.map((act) => seriesOf(stage, act)));
    say(`measuring with ${few} and with ${many} cases`);
    for (let round = 0; round < warmRounds + rounds; round += 1) {
      for (const { step } of series) await step(round < warmRounds);
    }
    const results = series.map(({ name, result }) => ({ name, taken: result() }));
    const acts = results.slice(0, results.length / 2).map((less, nth) => {
      const more = results[results.length / 2 + nth];
      if (more?.name !== less.name) throw new Error('Few and many have other acts');
      return { act: less.name, few: less.taken, many: more.taken };
    });
    return { cases, fillSeconds, acts };
  } finally {
    await small.stage.close();
    await large.stage.close();
  }
};
