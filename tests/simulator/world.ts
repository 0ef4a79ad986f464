import type { EventName } from '../../bot/log/log.ts';
import type { Fields } from '../../bot/log/fields.ts';
import { makeClaims } from './claims.ts';
import type { Clock } from './clock.ts';
import type { Change, Disk } from './disk.ts';
import type { Luck } from './luck.ts';
import type { Process } from './process.ts';
import { makeReplicas, type Replicas } from './replicas.ts';
import { saidIn, textIn } from './said.ts';
import { makeTrace, type Trace } from './trace.ts';
import { loggedIn, type Act, type Answered, type Posted, type Watch } from './watch.ts';
import { makeStrikes, stillWeather, type Strikes, type Weather } from './weather.ts';

export interface Broken {
  readonly invariant: string;
  readonly what: string;
  readonly at: number;
}

/** Everything outside the processes: the database, Teams, time, and whoever watches. */
export interface World extends Trace, Strikes {
  readonly clock: Clock;
  readonly luck: Luck;
  readonly disk: Disk;
  readonly weather: Weather;
  readonly replicas: Replicas;
  /** Conversations in which nobody is reached, with what Teams says there. */
  readonly away: Map<string, number>;
  readonly broken: Broken[];
  serial(): number;
  acts(act: Act): void;
  /** `call`: of the store, for which it was sent. */
  committed(process: Process, change: Change, call: number | undefined): void;
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

export interface Setting {
  readonly clock: Clock;
  readonly luck: Luck;
  readonly disk: Disk;
  readonly watches: readonly Watch[];
}

export const makeWorld = ({ clock, luck, disk, watches }: Setting): World => {
  const replicas = makeReplicas(disk);
  const claims = makeClaims();
  let serial = 0;

  const world: World = {
    ...makeTrace(clock.now),
    ...makeStrikes(clock.now),
    clock,
    luck,
    disk,
    weather: stillWeather(),
    replicas,
    away: new Map(),
    broken: [],
    serial: () => (serial += 1),
    acts: (act) => world.ask((watch) => watch.act?.(act)),
    committed(process, change, call) {
      const { partition, after } = change;
      replicas.note(change, clock.now());
      claims.note(process.name, change);
      world.note(`${process.name} > ${partition}: ${after.map(({ id }) => id).join(' ')}`);
      for (const { intent } of loggedIn(change)) world.count(`accepted ${intent}`);
      world.ask((watch) => watch.commit?.({ ...change, at: clock.now(), process: process.name, call }));
    },
    claimed: claims.claimed,
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
