import assert from 'node:assert/strict';
import { addDays } from '../../../../domain/day.ts';
import { openStore } from '../../../../storage/open.ts';
import type { Store } from '../../../../storage/port.ts';
import { startEmulator, type Emulator } from '../../../storage/emulator.ts';
import { ok, type Worker } from '../bench.ts';
import { openOffice, STAFF, type Office, type Staff } from '../office.ts';
import { DEEDS } from './deeds.ts';
import { CLOSED, EXPECTED, type Expected } from './expected.ts';

/**
 * Virtual days; 400 in the long run, with both clock changes and a 29 February. 36 hours in which no process runs are
 * in the short one too, which looks only on the days of reminders and the ones after.
 */
const DAYS = Number(process.env['REMINDER_DAYS'] ?? 125);
const LOOKS_DAILY = DAYS >= 400;
const FIRST = '2027-03-01';
const LAST = addDays(FIRST, DAYS - 1);

/** Nobody is there from the evening of 30 June to 10 o'clock on 2 July. */
const DOWN = { from: '2027-06-30 22:00', to: '2027-07-02 10:00' } as const;

const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();
const isOpenDay = (day: string): boolean => ![0, 6].includes(weekday(day)) && !CLOSED.has(day);

const isDay = (day: string): boolean => EXPECTED.some((one) => one.day === day);

/** By the Danish clock; at noon people have just done what they do. */
const timesOn = (day: string): readonly string[] => {
  if (!LOOKS_DAILY && !isDay(day)) return isDay(addDays(day, -1)) ? ['08:00'] : [];
  return isOpenDay(day) ? ['07:59', '08:00', '12:00', '15:59', '16:00'] : ['12:00'];
};

/** When the processes look on a day. */
const looksOn = (day: string): readonly string[] =>
  timesOn(day)
    .map((time) => `${day} ${time}`)
    .filter((moment) => moment < DOWN.from || moment >= DOWN.to);

describe(`the reminders of ${DAYS} days from three processes on one database`, function () {
  this.timeout(30_000 + DAYS * 3_000);
  let emulator: Emulator;
  let stores: readonly Store[];
  let office: Office;
  let workers: readonly Worker[];
  const numbers: string[] = [];

  before(async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    const open = (): Promise<Store> =>
      openStore({ kind: 'cosmos', endpoint, credential: { key }, database: 'mikrolaan', budgetMs: 20_000 });
    const own = await open();
    office = await openOffice('2027-03-01T05:00:00.000Z', {
      store: own,
      places: [
        { from: '2015-09-01', to: '2027-06-30', value: 2 },
        { from: '2027-07-01', value: 6 },
      ],
    });
    await office.speaks(...(Object.keys(STAFF) as Staff[]));
    stores = [await open(), await open(), await open()];
    workers = stores.map((store, index) =>
      office.worker(
        `process ${index}`,
        () => ok(),
        () => store,
      ),
    );
  });
  after(async () => {
    await office.close();
    for (const store of stores) await store.close();
    await emulator.close();
  });

  const peopleAct = async (day: string): Promise<void> => {
    await office.at(`${day} 12:00`);
    for (const deed of DEEDS[day] ?? []) {
      const done = await deed(office, (at) => numbers[at - 1] ?? assert.fail(`case ${at}`));
      if (typeof done === 'string' && done !== '' && !numbers.includes(done)) numbers.push(done);
    }
  };

  const asLine = ({ kind, nth: at, on, remindOn, who, day }: Expected): string =>
    `${kind} ${numbers[at - 1]} ${on} (${remindOn}) ${who}: ${day}`;

  /** Everybody's turn, in another order each time; two of them at the same moment. */
  const look = async (moment: string, nth: number): Promise<void> => {
    await office.at(moment);
    const turn = workers.map((_, index) => workers[(index + nth) % workers.length] ?? assert.fail());
    const [one, other, last] = turn;
    await Promise.all([one?.look(), other?.look()]);
    await last?.look();
  };

  it('are those worked out by hand, each once and on its day, one card a day and person, in office hours', async () => {
    let nth = 0;
    let caughtUp: number | undefined;
    for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
      let acted = false;
      for (const moment of looksOn(day)) {
        if (!acted && moment >= `${day} 12:00`) {
          await peopleAct(day);
          acted = true;
        }
        nth += 1;
        if (day === DOWN.to.slice(0, 10) && caughtUp === undefined) {
          await office.at(DOWN.to);
          const from = office.now();
          while (office.cards().at(-1)?.when.slice(0, 10) !== day && office.now() - from < 600_000) {
            office.pass(15_000);
            await workers[nth % 3]?.look();
          }
          caughtUp = office.now() - from;
          assert.ok(caughtUp <= 120_000, `caught up after ${caughtUp} ms`);
        }
        await look(moment, nth);
      }
      if (!acted) await peopleAct(day);
    }

    const expected = EXPECTED.filter(({ day }) => day <= LAST);
    assert.deepEqual(await office.reminders(), expected.map(asLine).toSorted());

    const cards = office.cards();
    const days = Map.groupBy(expected, ({ day, who }) => `${day} ${who}`);
    assert.deepEqual(
      cards.map(({ when, who }) => `${when.slice(0, 10)} ${who}`).toSorted(),
      [...days.keys()].toSorted(),
      'one card a day and person',
    );
    for (const { when, who, lines } of cards) {
      const [day = '', time = ''] = when.split(' ');
      assert.ok(isOpenDay(day) && time >= '08:00' && time < '16:00', when);
      const things = new Set(days.get(`${day} ${who}`)?.map(({ kind, nth: at }) => `${kind} ${at}`));
      assert.equal(lines.length, 1 + 2 * things.size, `${when} ${who}: ${lines.join(' | ')}`);
    }
    process.stdout.write(
      `      ${expected.length} reminders on ${cards.length} cards, none lost and none double` +
        `${caughtUp === undefined ? '' : `; caught up ${caughtUp / 1000} s after 36 hours`}\n`,
    );
  });
});
