import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { makeCarryOut } from '../../../bot/carry-out.ts';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { makeDirectory } from '../../../bot/people/directory.ts';
import { makeReach } from '../../../bot/people/reach.ts';
import { makeProgrammes } from '../../../bot/programmes.ts';
import type { AnyIntent, Intent } from '../../../domain/commands.ts';
import { clockOf, DANISH_TIME_ZONE, dayOf } from '../../../domain/day.ts';
import type { Member, PersonKey } from '../../../domain/member.ts';
import { personKey } from '../../../domain/member.ts';
import type { ReminderBody } from '../../../storage/documents/reminders.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { listAll } from '../../../storage/list-all.ts';
import { copyAll } from '../../support/copy-all.ts';
import { PROGRAMME } from '../../support/waiting-notices.ts';
import { openBench, type Attempt, type Bench, type BenchOptions, type Worker } from './bench.ts';

/** Demo people by the end of their object id. */
export const STAFF = {
  caseworker: '20',
  visitator: '21',
  coach: '22',
  approver: '23',
  caseworker2: '26',
  coach2: '27',
  director: '24',
  admin: '25',
  leader: '29',
  visitator2: '31',
} as const;
export type Staff = keyof typeof STAFF;

const memberOf = (who: Staff): Member =>
  DEMO_MEMBERS.find(({ object }) => object.endsWith(STAFF[who])) ?? assert.fail(who);
export const keyOf = (who: Staff): PersonKey => personKey(memberOf(who));
const staffOf = (key: PersonKey): string =>
  Object.keys(STAFF).find((who) => keyOf(who as Staff) === key) ?? key;

/** A bench with people who have spoken, what they do, and what became of their reminders. */
export interface Office extends Bench {
  /** Somebody does something now; resolves to the case's number. */
  does(who: Staff, intent: AnyIntent): Promise<string>;
  /** A citizen referred by the caseworker on a day. */
  refers(who: Staff, applicationDate: string): Promise<string>;
  /** From now on their chat is known. */
  speaks(...people: readonly Staff[]): Promise<void>;
  /** Turns the clock to a Danish moment, `2026-11-23 09:12`; there the workers look. */
  at(moment: string, ...workers: readonly Worker[]): Promise<void>;
  /** Cards of the day that were posted: who got one and what stood on it below its title. */
  cards(): readonly (Attempt & { readonly who: string; readonly when: string })[];
  /** `kind case on (remindOn) who: day`, sorted. */
  reminders(): Promise<readonly string[]>;
}

/** `2026-11-23 09:12` by the Danish clock. */
export const danish = (ms: number): string => {
  const then = new Date(ms).toISOString();
  return `${dayOf(then)} ${clockOf(then).padStart(5, '0').replace('.', ':')}`;
};

export const openOffice = async (
  start: string,
  // `copiesNothing`: nobody takes over into their own system what they do.
  options: Omit<BenchOptions, 'start'> & { readonly copiesNothing?: true } = {},
): Promise<Office> => {
  const begun = Date.parse(start);
  const bench = await openBench(0, { ...options, start: begun });
  const { store } = bench;
  const reach = makeReach(store);
  const directory = makeDirectory(store, bench.now);
  const programmes = makeProgrammes(store, bench.now);
  const carryOut = makeCarryOut({ store, directory, programmes, now: bench.now, kick: () => undefined });
  let serial = 0;

  const does: Office['does'] = async (who, intent) => {
    serial += 1;
    const at = new Date(bench.now()).toISOString();
    const all = await directory.all();
    const actor = all.find((one) => personKey(one) === keyOf(who)) ?? assert.fail(who);
    const command = { id: `deed-${serial}`, actor, at, today: dayOf(at), intent };
    const outcome = await carryOut(PROGRAMME, command);
    assert.equal(outcome.kind, 'done', `${at} ${who} ${JSON.stringify([intent, outcome])}`);
    if (!options.copiesNothing) await copyAll(store, at, keyOf(who));
    const [event] = outcome.kind === 'done' ? outcome.events : [];
    return event && 'case' in event ? event.case : '';
  };

  return {
    ...bench,
    does,
    refers: (who, applicationDate) =>
      does(who, {
        type: 'refer',
        applicationDate,
        journalRef: `25/N-${serial}`,
        citizenName: 'Zarafina Kvistgaard',
        consentDay: applicationDate,
        consentForm: 'oral',
        supportBasis: 'dagpenge',
        businessIdea: 'Xylofonværksted',
        recommendation: 'suitable',
        justification: 'Qvint',
        ratings: {},
        hearProvider: false,
      } satisfies Intent),
    async speaks(...people) {
      for (const who of people)
        await reach.note(keyOf(who), {
          conversation: `a:${who}`,
          serviceUrl: 'http://127.0.0.1:9/connector',
        });
    },
    async at(moment, ...workers) {
      const then = Temporal.PlainDateTime.from(moment.replace(' ', 'T'));
      bench.pass(then.toZonedDateTime(DANISH_TIME_ZONE).epochMilliseconds - bench.now());
      for (const worker of workers) await worker.look();
    },
    cards: () =>
      bench.attempts
        .filter(({ title }) => title.startsWith('God'))
        .map((card) => ({ ...card, who: card.conversation.slice(2), when: danish(begun + card.at) })),
    async reminders() {
      const docs = await listAll(store, programmePartition(PROGRAMME), 'reminder');
      return docs
        .map((doc) => bodyOf<ReminderBody>(doc))
        .map(
          ({ kind, case: number, on, remindOn, to, at }) =>
            `${kind} ${number} ${on} (${remindOn}) ${staffOf(to)}: ${dayOf(at)}`,
        )
        .toSorted();
    },
  };
};
