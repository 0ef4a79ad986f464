import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { enlist } from '../../bot/people/enlist.ts';
import { markStore } from '../../bot/seed.ts';
import { createProgramme } from '../../bot/set-up/create-programme.ts';
import { personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { makeExecute } from '../../storage/execute.ts';
import { MEMBERS, reachId } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { deedsOf } from '../rights/cases.ts';
import { calmStore } from './calm-store.ts';
import { makeClock, owners, type Owner } from './clock.ts';
import { makeDisk, type Disk } from './disk.ts';
import { install } from './install.ts';
import { luckOf } from './luck.ts';
import { conversationOf, PEOPLE, personOf, SERVICE } from './people.ts';

/** The morning on which every run begins. */
export const START = Date.parse('2026-11-23T09:12:00.000Z');
/** So many different stores runs begin on. */
export const BASES = 24;
/** A case in each of so many ways stands on each of them. */
const CASES = 4;

const HANDS = {
  caseworker: personOf('20'),
  visitator: personOf('21'),
  coach: personOf('22'),
  approver: personOf('23'),
  finance: personOf('28'),
};
type Way = keyof ReturnType<typeof deedsOf>;

const DAY = '2026-11-23';
/** Some seeds have room, in others people wait in line. */
const placesOf = (base: number): number => [2, 1, 4, 6][base % 4] ?? 2;

const programmeOf = (base: number): Programme => ({
  ...DEMO_PROGRAMME,
  // On some, one organisation is job centre and provider at once.
  organisations: DEMO_PROGRAMME.organisations.map((one) =>
    one.id === 'naestved' && base % 2 === 0
      ? { ...one, functions: [...one.functions, { from: '2015-09-01', value: 'job-centre' as const }] }
      : one,
  ),
  rules: { ...DEMO_PROGRAMME.rules, places: [{ from: '2015-09-01', value: placesOf(base) }] },
});

/** Everybody has spoken to the bot before, so that what is for them has somewhere to go. */
const meetEverybody = (store: Store): Promise<unknown> =>
  store.commit(
    MEMBERS,
    PEOPLE.map((member) => ({
      op: 'create',
      id: reachId(personKey(member)),
      body: { v: 1, conversation: conversationOf(member), serviceUrl: SERVICE, greeted: true },
    })),
  );

const build = async (base: number): Promise<Disk> => {
  const disk = makeDisk();
  const store = calmStore(disk);
  const luck = luckOf(base, 3);
  await markStore(store, 'demo');
  await createProgramme(store, programmeOf(base));
  await enlist(store, PEOPLE, '2015-09-01T00:00:00.000Z');
  await meetEverybody(store);
  const execute = makeExecute({ store, members: async () => PEOPLE, now: Date.now, budgetMs: 4_000 });
  const ways = Object.keys(deedsOf(0, HANDS)) as readonly Way[];
  for (let serial = 1; serial <= CASES; serial += 1) {
    // Every way stands on some base, and by chance beside any other.
    const way = serial === 1 ? ways[base % ways.length] : luck.pick(ways);
    let number = '';
    for (const { by, intent, on = DAY } of way === undefined ? [] : deedsOf(serial, HANDS)[way]) {
      const outcome = await execute(DEMO_PROGRAMME.id, {
        id: `base-${serial}-${luck.int(1e9)}`,
        actor: HANDS[by],
        at: `${on}T08:00:00.000Z`,
        today: on,
        intent: intent(number),
      });
      // Where no place is free somebody waits in line, and what comes after a place does not come.
      if (outcome.kind === 'refused') break;
      number ||= outcome.events.flatMap((event) => ('case' in event ? event.case : []))[0] ?? '';
    }
  }
  return disk;
};

const BUILDER: Owner = { name: 'base', isDead: () => false, stillUntil: () => 0 };

const built = new Map<number, Disk>();

/** A store with some cases on it, the same for the same number. To be called before a run has begun. */
export const baseOf = async (number: number): Promise<Disk> => {
  const known = built.get(number);
  if (known) return known.copy();
  const clock = makeClock(START - 600_000);
  const putBack = install(clock, luckOf(number, 2));
  try {
    const working = owners.run(BUILDER, () => build(number));
    clock.at(clock.now() + 3_600_000, () => undefined);
    await clock.until(working);
    const disk = await working;
    built.set(number, disk);
    return disk.copy();
  } finally {
    putBack();
  }
};
