import { setTimeout as sleep } from 'node:timers/promises';
import { startEmulator } from '../storage/emulator.ts';
import { startFaultProxy, type Exchange, type FaultProxy, type RequestKind } from '../storage/fault-proxy.ts';
import { CHANNEL, openStage, type Stage } from '../support/stage.ts';
import { assess, refer } from '../support/walk-card.ts';
import { priceOf } from './request-units.ts';

/** What a turn, or the command in it, cost the store, as the product's own log says. */
export interface Cost {
  readonly requests: number;
  readonly ru: number;
}

export interface WireCost {
  /** Turns that answer a step and change nothing but the draft. */
  readonly steps: readonly Cost[];
  readonly commands: readonly (Cost & { readonly intent: string })[];
  /** Whole turns in which something was confirmed: the command, the draft, and what the answer shows. */
  readonly confirmed: readonly Cost[];
  /** Everything from the first word of a referral until the notice of its enrolment was posted and noted as sent. */
  readonly toNotice: Cost;
  /** Of that, what went by in other ways than turns: the sender, with every card that the two commands send. */
  readonly sender: Cost;
  /** All of it once more, by kind of request. */
  readonly byKind: Readonly<Partial<Record<RequestKind, Cost>>>;
}

type Line = Partial<Cost> & { readonly intent?: string };

const cost = ({ requests = 0, ru = 0 }: Line): Cost => ({ requests, ru });
const rounded = (ru: number): number => Math.round(ru * 100) / 100;

interface Part extends Pick<Exchange, 'kind'> {
  readonly ru: number;
}

const all = (parts: readonly Part[]): Cost => ({
  requests: parts.length,
  ru: rounded(parts.reduce((sum, { ru }) => sum + ru, 0)),
});

const less = (whole: Cost, parts: readonly Cost[]): Cost => ({
  requests: parts.reduce((left, { requests }) => left - requests, whole.requests),
  ru: rounded(parts.reduce((left, { ru }) => left - ru, whole.ru)),
});

/** Waits until the sender has been still for a while. */
const still = async (proxy: FaultProxy): Promise<void> => {
  let seen = -1;
  while (seen !== proxy.seen.length) {
    seen = proxy.seen.length;
    await sleep(300);
  }
};

const isNotice =
  (count: number) =>
  (stage: Stage): boolean =>
    stage.posted.filter(({ conversation, update }) => conversation === CHANNEL && update === undefined)
      .length >= count;

/**
 * A referral and its approval over a line that prices every request: one case to fill what stays in memory, and one
 * that is reported.
 */
export const measureWireCost = async (): Promise<WireCost> => {
  const emulator = await startEmulator();
  const proxy = await startFaultProxy(emulator.endpoint);
  const parts: Part[] = [];
  proxy.alter = (exchange) => {
    const ru = priceOf(exchange);
    parts.push({ kind: exchange.kind, ru });
    const { status, headers, text } = exchange;
    return { status, headers: { ...headers, 'x-ms-request-charge': String(ru) }, text };
  };
  const { key } = emulator;
  const stage = await openStage({
    store: { kind: 'cosmos', endpoint: proxy.endpoint, credential: { key }, database: 'bench' },
  });
  const enrol = async (count: number): Promise<void> => {
    await assess(stage, await refer(stage));
    const posted = isNotice(count);
    for (let tries = 0; !posted(stage) && tries < 500; tries += 1) await sleep(20);
    if (!posted(stage)) throw new Error('The notice never came');
    await still(proxy);
  };
  try {
    await enrol(1);
    const from = stage.log.length;
    parts.length = 0;
    await enrol(2);
    const lines = stage.log.slice(from).map(({ event, fields }) => ({ event, ...(fields as Line) }));
    const turns = lines.filter(({ event }) => event === 'turn');
    const commands = lines.filter(({ event }) => event === 'command');
    // A command's line comes just before that of its turn.
    const confirmed = turns.filter((turn) => lines[lines.indexOf(turn) - 1]?.event === 'command');
    const toNotice = all(parts);
    return {
      steps: turns.filter((turn) => !confirmed.includes(turn)).map(cost),
      commands: commands.map((line) => ({ intent: line.intent ?? '', ...cost(line) })),
      confirmed: confirmed.map(cost),
      toNotice,
      sender: less(toNotice, turns.map(cost)),
      byKind: Object.fromEntries(
        [...Map.groupBy(parts, ({ kind }) => kind)].map(([kind, own]) => [kind, all(own)]),
      ),
    };
  } finally {
    await stage.close();
    await proxy.close();
    await emulator.close();
  }
};
