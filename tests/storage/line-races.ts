import assert from 'node:assert/strict';
import type { Command, Intent } from '../../domain/commands.ts';
import { addDays } from '../../domain/day.ts';
import { isCaseEvent } from '../../domain/events.ts';
import { evolveHead } from '../../domain/evolve-head.ts';
import type { Head } from '../../domain/head.ts';
import { EMPTY_HEAD } from '../../domain/head.ts';
import { IN_COURSE } from '../../domain/status.ts';
import type { Member } from '../../domain/member.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { firstBreak } from '../../storage/chain.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import {
  approve,
  begin,
  CASEWORKER,
  command,
  discharge,
  done,
  executeOn,
  headOf,
  logOf,
  newProgramme,
  refer,
} from './programme-store.ts';

const PLACES = 2;
const AT_ONCE = 50;
const PROCESSES = 3;
const ROUNDS = 4;
/** More than an offer holds a place. */
const DAYS = 20;
const CASES = 24;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const numbered = (index: number): string => `ML-2026-${String(index + 1).padStart(3, '0')}`;

/** The same numbers in every run. */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

const onDay = (one: Command, today: string): Command => ({ ...one, today, at: `${today}T09:12:00.000Z` });

const asked = (intent: Intent, today: string, actor: Member = CASEWORKER): Command =>
  onDay(command(intent, actor), today);

/** What somebody asks for at that moment; about those who have a place or wait more often than about the others. */
const anything = (random: (below: number) => number, today: string, { places, queue }: Head): Command => {
  const near = [...places, ...queue.slice(0, 4)].map((one) => one.case);
  const number = random(4) > 0 ? (near[random(near.length)] ?? numbered(0)) : numbered(random(CASES));
  const offer = { type: 'answer-offer', case: number } as const;
  const kinds: readonly (() => Command)[] = [
    () => onDay(approve(number), today),
    () => asked({ ...offer, answer: 'accept', startDate: today }, today),
    () => asked({ ...offer, answer: 'decline' }, today),
    () => asked({ ...offer, answer: 'expired' }, today),
    () => asked({ ...offer, answer: 'extend', reason: 'Ferie' }, today),
    () => {
      const { intent } = discharge(number);
      return asked(intent.type === 'discharge' ? { ...intent, date: today } : intent, today);
    },
    () => asked({ type: 'reopen', case: number, reason: 'Fejl' }, today),
    () => asked({ ...offer, answer: 'accept', startDate: today }, today),
    () => asked({ ...offer, answer: 'expired' }, today),
    () =>
      asked(
        random(4) > 0 ? { ...offer, answer: 'expired' } : { type: 'withdraw', case: number, reason: 'Job' },
        today,
      ),
  ];
  return (kinds[random(kinds.length)] ?? kinds[0] ?? (() => onDay(approve(number), today)))();
};

const rankOf = ({ first, passed }: Head['queue'][number]): number => (passed ? 2 : first ? 0 : 1);

const orderOf = (entry: Head['queue'][number]): string =>
  `${rankOf(entry)} ${entry.applicationDate} ${String(entry.seq).padStart(6, '0')}`;

/** Never more than there are places, and the line in its order, after each and every entry of the log. */
const isRight = (head: Head, entry: LogEntry): void => {
  const held = head.queue.filter(({ offer }) => offer !== undefined).length;
  const types = entry.events.map(({ type }) => type).join();
  assert.ok(head.places.length + held <= PLACES, `${head.places.length} + ${held} after ${types}`);
  const order = head.queue.map(orderOf);
  assert.deepEqual(order, order.toSorted(), `out of order after ${types}`);
  const all = [...head.places, ...head.queue].map((one) => one.case);
  assert.equal(new Set(all).size, all.length, `somebody stands twice after ${types}`);
  const waiting = head.queue.filter(({ offer, passed }) => offer === undefined && passed !== true);
  assert.ok(
    waiting.length === 0 || head.places.length + held === PLACES,
    `a place is free beside the line after ${types}`,
  );
};

const replayed = (log: readonly LogEntry[], programme: string): Head =>
  log.reduce<Head>((before, entry) => {
    const deed = { by: entry.actor, at: entry.at, programme, seq: entry.seq };
    const after = entry.events.filter(isCaseEvent).reduce((now, one) => evolveHead(now, one, deed), before);
    isRight(after, entry);
    return after;
  }, EMPTY_HEAD);

const casesIn = async (store: Store, programme: string): Promise<readonly CaseBody[]> =>
  (await store.list(programmePartition(programme), 'case')).map((doc) => bodyOf<CaseBody>(doc));

const WANTED = ['offered', 'enrolled', 'discharged', 'offer-declined', 'offer-expired', 'waitlisted'];

/** What everybody asks for at the same moment, while places are given, held, freed and passed on (promise 3). */
export const waitsInLine = (open: () => Store): void => {
  it(`never holds more than ${PLACES} places, whatever ${AT_ONCE} people ask for at once`, async () => {
    const store = open();
    const programme = await newProgramme(store);
    const executes = range(PROCESSES).map(() => executeOn(store));
    const [first = executeOn(store)] = executes;
    const random = seeded(20_261_123);
    for (const index of range(CASES))
      await first(programme, refer(`25/${index}`, { applicationDate: `2026-11-${10 + random(10)}` }));
    for (const index of range(CASES - 6)) done(await first(programme, begin(numbered(index))));

    const carriedOut = new Map<string, number>();
    let day = '2026-11-23';
    const missing = (): boolean => WANTED.some((type) => !carriedOut.has(type));
    // Which of those who ask at once come first is chance: a round more where something was never among them.
    for (let round = 0; round < ROUNDS || (missing() && round < ROUNDS * 4); round += 1) {
      if (round > 0) day = addDays(day, DAYS);
      const head = await headOf(store, programme);
      const commands = range(AT_ONCE).map(() => anything(random, day, head));
      const outcomes = await Promise.all(
        commands.map((one, index) => (executes[index % PROCESSES] ?? first)(programme, one)),
      );
      for (const outcome of outcomes)
        if (outcome.kind === 'done')
          for (const { type } of outcome.events) carriedOut.set(type, (carriedOut.get(type) ?? 0) + 1);
    }

    const head = await headOf(store, programme);
    const log = await logOf(store, programme);
    const { places, queue } = replayed(log, programme);
    assert.deepEqual([head.places, head.queue], [places, queue]);
    assert.equal(firstBreak(log, head), undefined);
    const cases = await casesIn(store, programme);
    const standing = (fits: (subject: CaseBody) => boolean): readonly string[] =>
      cases
        .filter(fits)
        .map(({ number }) => number)
        .toSorted();
    assert.deepEqual(
      standing(({ status }) => IN_COURSE.has(status)),
      places.map((one) => one.case).toSorted(),
    );
    assert.deepEqual(
      standing(({ status }) => status === 'offered'),
      queue.flatMap((one) => (one.offer === undefined ? [] : [one.case])).toSorted(),
    );
    assert.deepEqual(
      standing(({ status }) => status === 'waitlisted'),
      queue.flatMap((one) => (one.offer === undefined ? [one.case] : [])).toSorted(),
    );
    for (const type of WANTED)
      assert.ok((carriedOut.get(type) ?? 0) > 0, `nothing was ${type}: ${[...carriedOut].join(' · ')}`);
    process.stdout.write(
      `\n      ${[...carriedOut].map(([type, count]) => `${type} ${count}`).join(' · ')}\n`,
    );
  });

  it('offers a freed place behind any number of those who no longer want the sharing', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    const waiting = 2 * (PLACES + 5) + 1;
    for (const index of range(PLACES + waiting)) {
      done(await execute(programme, refer(`25/${index}`)));
      done(await execute(programme, begin(numbered(index))));
    }
    const last = PLACES + waiting - 1;
    for (const index of range(last).slice(PLACES)) {
      const unshare = { type: 'withdraw-consent', case: numbered(index), date: '2026-11-23' } as const;
      done(await execute(programme, asked(unshare, '2026-11-23')));
    }
    done(await execute(programme, discharge(numbered(0))));
    const { queue } = await headOf(store, programme);
    assert.deepEqual(
      queue.flatMap((one) => (one.offer === undefined ? [] : [one.case])),
      [numbered(last)],
    );
  });

  it('gives a place to one of an acceptance and an expiry at once', async () => {
    for (const _ of range(6)) {
      const store = open();
      const programme = await newProgramme(store);
      const execute = executeOn(store);
      for (const reference of ['25/1', '25/2', '25/3', '25/4']) await execute(programme, refer(reference));
      for (const index of range(4)) done(await execute(programme, begin(numbered(index))));
      done(await execute(programme, discharge(numbered(0))));
      const later = '2026-12-08';
      const offer = { type: 'answer-offer', case: numbered(2) } as const;
      const outcomes = await Promise.all([
        executeOn(store)(programme, asked({ ...offer, answer: 'accept', startDate: later }, later)),
        executeOn(store)(programme, asked({ ...offer, answer: 'expired' }, later)),
      ]);
      assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['done', 'refused']);
      const [accepted] = outcomes;
      const { places, queue } = await headOf(store, programme);
      assert.deepEqual(
        [places.map((one) => one.case).toSorted(), queue.map((one) => [one.case, one.offer])],
        accepted.kind === 'done'
          ? [[numbered(1), numbered(2)], [[numbered(3), undefined]]]
          : [
              [numbered(1)],
              [
                [numbered(3), '2026-12-22'],
                [numbered(2), undefined],
              ],
            ],
      );
    }
  });
};
