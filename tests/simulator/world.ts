import { createHash } from 'node:crypto';
import type { EventName } from '../../bot/log/log.ts';
import type { Fields } from '../../bot/log/fields.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { Clock } from './clock.ts';
import type { Change, Disk } from './disk.ts';
import type { Luck } from './luck.ts';
import type { Process } from './process.ts';
import { valueOf } from './sheet.ts';
import { entriesIn, type Act, type Answered, type Posted, type Watch } from './watch.ts';

/** How often requests fail, in a hundred; nothing at all fails where both are 0. */
export interface Weather {
  storeShare: number;
  teamsShare: number;
}

export interface Broken {
  readonly invariant: string;
  readonly what: string;
  readonly at: number;
}

/** So long after the last fault everything has to go well again. */
const CALM_AFTER_MS = 20_000;

/** Everything outside the processes: the database, Teams, time, and whoever watches. */
export interface World {
  readonly clock: Clock;
  readonly luck: Luck;
  readonly disk: Disk;
  readonly weather: Weather;
  /** Conversations in which nobody is reached, with what Teams says there. */
  readonly away: Map<string, number>;
  readonly counts: Map<string, number>;
  readonly broken: Broken[];
  /** The newest lines of the trace. */
  readonly tail: readonly string[];
  /** The hash of all lines. */
  digest(): string;
  note(line: string): void;
  count(what: string, by?: number): void;
  serial(): number;
  /** Something failed now, or fails for so many milliseconds. */
  struck(ms?: number): void;
  isCalm(since: number): boolean;
  acts(act: Act): void;
  committed(process: Process, change: Change): void;
  /** The delivery that a process is about to post to a conversation. */
  claimed(process: string, conversation: string): string | undefined;
  posted(post: Posted): void;
  answered(answered: Answered): void;
  stood(process: string, from: number, to: number): void;
  logged(process: string, event: EventName, fields: Fields): void;
  /** Asks every watcher; the first that says something has found a break. */
  ask(question: (watch: Watch) => string | undefined): void;
  broke(invariant: string, what: string): void;
}

const TAIL = 400;

const textIn = ({ message }: Posted): string => {
  const { text, summary, card } = message;
  return text ?? summary ?? (card ? JSON.stringify(card).slice(0, 60) : '');
};

/** The sentence, or what stands for a card where none can be shown. */
const saidIn = ({ body }: Answered): string => {
  const value = valueOf(body);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'fallbackText' in value
    ? String(value.fallbackText)
    : '–';
};

export interface Setting {
  readonly clock: Clock;
  readonly luck: Luck;
  readonly disk: Disk;
  readonly watches: readonly Watch[];
}

export const makeWorld = ({ clock, luck, disk, watches }: Setting): World => {
  const tail: string[] = [];
  const hash = createHash('sha256');
  const start = clock.now();
  const claims = new Map<string, string>();
  let serial = 0;
  let struckAt = Number.NEGATIVE_INFINITY;

  const world: World = {
    clock,
    luck,
    disk,
    weather: { storeShare: 0, teamsShare: 0 },
    away: new Map(),
    counts: new Map(),
    broken: [],
    tail,
    digest: () => hash.copy().digest('hex'),
    note(what) {
      const line = `${((clock.now() - start) / 1000).toFixed(3)} ${what}`;
      hash.update(`${line}\n`);
      tail.push(line);
      if (tail.length > 2 * TAIL) tail.splice(0, TAIL);
    },
    count(what, by = 1) {
      world.counts.set(what, (world.counts.get(what) ?? 0) + by);
    },
    serial: () => (serial += 1),
    struck(ms = 0) {
      struckAt = Math.max(struckAt, clock.now() + ms);
    },
    isCalm: (since) => struckAt + CALM_AFTER_MS < since,
    acts: (act) => world.ask((watch) => watch.act?.(act)),
    committed(process, change) {
      const { partition, after } = change;
      for (const { id, body } of after) {
        if (!id.startsWith('delivery:')) continue;
        const { state, tried } = body as DeliveryBody;
        if (state === 'sending' && tried) claims.set(`${process.name}\n${tried.conversation}`, id);
      }
      world.note(`${process.name} > ${partition}: ${after.map(({ id }) => id).join(' ')}`);
      for (const { intent } of entriesIn(change)) world.count(`accepted ${intent}`);
      world.ask((watch) => watch.commit?.({ ...change, at: clock.now(), process: process.name }));
    },
    claimed: (process, conversation) => claims.get(`${process}\n${conversation}`),
    posted(post) {
      const { process, conversation, accepted, status, update, delivery = '' } = post;
      const what = update ? 'update' : 'post';
      world.note(
        `${process} ${what} ${conversation} ${accepted} ${status ?? ''} ${delivery} ${textIn(post)}`,
      );
      world.ask((watch) => watch.post?.(post));
    },
    answered(answered) {
      world.note(`${answered.process} < ${saidIn(answered)}`);
      world.ask((watch) => watch.answer?.(answered));
    },
    stood(process, from, to) {
      for (const watch of watches) watch.still?.(process, from, to);
    },
    logged(process, event, fields) {
      world.count(`log ${event}`);
      if (event !== 'turn' && event !== 'delivery')
        world.note(`${process} log ${event} ${JSON.stringify(fields)}`);
    },
    ask(question) {
      for (const watch of watches) {
        const what = question(watch);
        if (what !== undefined) world.broke(watch.name, what);
      }
    },
    broke(invariant, what) {
      world.broken.push({ invariant, what, at: clock.now() });
      world.note(`!! ${invariant}: ${what}`);
    },
  };
  return world;
};
