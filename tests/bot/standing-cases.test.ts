import assert from 'node:assert/strict';
import { makeCaseLists, type CaseLists } from '../../bot/case-lists.ts';
import { makeDeadlines, type Awaiting } from '../../bot/deadlines.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { makeStandingCases, standingOf, type Standing } from '../../bot/standing-cases.ts';
import type { Case } from '../../domain/case.ts';
import { addDays } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { RIGHTS } from '../../domain/rights.ts';
import { may } from '../../domain/rights/may.ts';
import { ASSESSED } from '../../domain/case-tags.ts';
import { openTagsOf } from '../../domain/member-tags.ts';
import { vacantPosts } from '../../domain/turns.ts';
import { viewOf } from '../../domain/view.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { CaseBody, HeadBody } from '../../storage/documents/programme.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Store, Write } from '../../storage/port.ts';
import { ANNA, KARLA, PEOPLE, PILOT, VIGGO } from '../domain/people.ts';
import { makeDisk } from '../simulator/disk.ts';
import { makeReplicas } from '../simulator/replicas.ts';
import { anyStep, type Step } from '../domain/random-steps.ts';
import { approve, executeOn, newProgramme, numberOf, refer } from '../storage/programme-store.ts';
import { playInto } from '../storage/random-log.ts';
import { inTempFolder, withStore } from '../storage/temp-folder.ts';
import { drawnFrom } from '../support/drawn.ts';
import { SEED } from '../support/seed.ts';
import { lagging } from './lagging-process.ts';

const COMMANDS = Number(process.env['STANDING_COMMANDS'] ?? 60);
/** What begins and ends a case, its deadline, its sharing, and who has it. */
const CHANGING: ReadonlySet<Step['kind']> = new Set<Step['kind']>([
  'refer',
  'approve',
  'ask',
  'invite',
  'complain',
  'draft-refusal',
  'record-letter',
  'extend',
  'hand-over',
  'recuse',
  'reinstate',
  'withdraw',
  'withdraw-consent',
  'renew-consent',
  'undo',
  'add-note',
]);
/** Whoever has a case says more often than anywhere that they have a conflict of interest. */
const steps = anyStep
  .filter(({ kind }) => CHANGING.has(kind))
  .map((step): Step => {
    const { which, who } = step;
    return which % 5 === 0 ? { ...step, kind: 'recuse', fits: true, who: who - (who % 3) } : step;
  });
const RULES: Programme = { ...DEMO_PROGRAMME, organisations: PILOT.organisations };
const EVERYBODY: readonly Member[] = [...PEOPLE, KARLA];
const TODAY = '2027-01-20';

const casesUnder = async (
  store: Store,
  partition: string,
  tags: readonly string[],
): Promise<readonly Case[]> => {
  const pages = await Promise.all([...new Set(tags)].map((tag) => listAll(store, partition, tag)));
  return [...new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)])).values()];
};

const listsOf = (store: Store, partition: string, member: Member): CaseLists =>
  makeCaseLists({
    store,
    partition,
    programme: RULES,
    member,
    today: TODAY,
    view: (subject) => viewOf(subject, member, RULES, TODAY),
    listed: (tags) => casesUnder(store, partition, tags),
    standing: makeStandingCases(store, partition),
    noteLook: () => undefined,
  });

/** What waits for the provider's assessment, counted in the cases themselves. */
const awaitingIn = async (store: Store, partition: string, member: Member): Promise<Awaiting> => {
  const waiting = (await casesUnder(store, partition, [ASSESSED])).filter(
    (subject) =>
      (subject.status === 'with-provider' || subject.status === 'invited') &&
      may(member, 'see-deadlines', RULES, TODAY, subject),
  );
  const [since] = waiting.map((subject) => subject.since).toSorted();
  return { count: waiting.length, ...(since !== undefined && { since }) };
};

/** Those of a leader, and everybody's, which shows that nothing else is let through. */
const FITS: readonly ((standing: Standing) => boolean)[] = [
  ({ due }) => due !== undefined && due <= addDays(TODAY, 5),
  (standing) => vacantPosts(standing).length > 0,
  () => true,
];

/** As a version before the count writes a head: what it finds there it carries along. */
const asOlder = ([head, ...rest]: readonly Write[], before: HeadBody['changed']): readonly Write[] => {
  if (!head) return [];
  const { changed: _, ...body } = head.body as HeadBody;
  return [{ ...head, body: { ...body, ...(before && { changed: before }) } }, ...rest];
};

/** Tells of each commit of a command once it is stored; `isOlder`: which an older version carries out. */
const telling = (
  inner: Store,
  isOlder: (nth: number) => boolean,
  tell: (partition: string, head: HeadBody) => Promise<void>,
): Store => {
  let before: HeadBody['changed'];
  let commands = 0;
  return {
    ...inner,
    async commit(partition, writes) {
      if (writes[0]?.id !== 'head') return inner.commit(partition, writes);
      const made = isOlder(commands) ? asOlder(writes, before) : writes;
      const result = await inner.commit(partition, made);
      if (!result.ok) return result;
      const head = made[0]?.body as HeadBody;
      before = head.changed;
      await tell(partition, head);
      commands += 1;
      return result;
    },
  };
};

interface Noting extends Store {
  /** The log number of the head that was read last. */
  seen: number;
}

const noting = (inner: Store): Noting => {
  const store: Noting = {
    ...inner,
    seen: 0,
    async read(partition, ids) {
      const docs = await inner.read(partition, ids);
      if (ids[0] === 'head') store.seen = docs[0] ? bodyOf<HeadBody>(docs[0]).seq : 0;
      return docs;
    },
  };
  return store;
};

interface Looked {
  looks: number;
  /** Cases that were found so, by what was looked for. */
  readonly found: number[];
  awaiting: number;
  /** Lists of cases that were read whole. */
  lists: number;
}

const play = (who: {
  isOlder: (nth: number) => boolean;
  isSeen: (nth: number) => boolean;
}): Promise<Looked> =>
  inTempFolder((folder) =>
    withStore(folder, async (inner) => {
      const looked: Looked = { looks: 0, found: [0, 0, 0], awaiting: 0, lists: 0 };
      const counting: Store = {
        ...inner,
        async list(...args) {
          looked.lists += 1;
          return inner.list(...args);
        },
      };
      const look = async (partition: string): Promise<void> => {
        for (const member of EVERYBODY) {
          const known = listsOf(counting, partition, member);
          const all = await listsOf(inner, partition, member).openCases();
          for (const [index, fits] of FITS.entries()) {
            const found = await known.openCasesThat(fits);
            const wanted = new Set(
              (await casesUnder(inner, partition, openTagsOf(member, RULES, TODAY)))
                .filter((subject) => fits(standingOf(subject)))
                .map(({ number }) => number),
            );
            assert.deepEqual(
              found,
              all.filter((one) => wanted.has(one.found.number)),
              `${member.name}, ${index}`,
            );
            looked.found[index] = (looked.found[index] ?? 0) + found.length;
          }
          const standing = makeStandingCases(counting, partition);
          const awaiting = await makeDeadlines({
            programme: RULES,
            member,
            today: TODAY,
            standing,
          }).awaiting();
          assert.deepEqual(awaiting, await awaitingIn(inner, partition, member), member.name);
          looked.awaiting += awaiting.count;
        }
        looked.looks += 1;
      };
      let nth = 0;
      const store = telling(inner, who.isOlder, async (partition) => {
        if (who.isSeen(nth++)) await look(partition);
      });
      await playInto(store, COMMANDS, steps);
      return looked;
    }),
  );

describe('how open cases stand, to a process that has looked before', () => {
  it('is as if all were read anew, for everybody, and each list is read once', async function () {
    this.timeout(60_000 + COMMANDS * 500);
    const { found, awaiting, lists, looks } = await play({
      isOlder: () => false,
      isSeen: (nth) => nth % 9 === 0,
    });
    assert.ok(found.every((count) => count > 0) && awaiting > 0, JSON.stringify({ found, awaiting }));
    const tags = new Set(EVERYBODY.flatMap((member) => openTagsOf(member, RULES, TODAY)));
    assert.equal(lists, tags.size + 1, `${looks} looks`);
  });

  it('is so too while and after an older version works, which keeps no count of what it changes', async function () {
    this.timeout(60_000 + COMMANDS * 500);
    const { found, lists, looks } = await play({
      isOlder: (nth) => nth % 20 < 5,
      isSeen: (nth) => nth % 8 === 0,
    });
    assert.ok(
      found.every((count) => count > 0),
      JSON.stringify(found),
    );
    assert.ok(lists > looks, JSON.stringify({ lists, looks }));
  });

  it('is never older than the head that was read, where two processes write and each sees the other late', async function () {
    this.timeout(60_000 + COMMANDS * 500);
    const [disk, random] = [makeDisk(), drawnFrom(SEED)];
    let clock = 0;
    const account = { disk, replicas: makeReplicas(disk), now: () => clock, random };
    const [writer, newest] = [lagging(account), lagging({ ...account, random: () => 0.999_999 })];
    const readers = [noting(lagging(account)), noting(lagging(account))];
    /** How each case stood after each command, by tag. */
    const states: { readonly seq: number; readonly standing: ReadonlyMap<string, string> }[] = [];
    const tags = [...new Set(EVERYBODY.flatMap((member) => openTagsOf(member, RULES, TODAY)))];
    let [older, shown] = [0, 0];
    const look = async (reader: Noting, partition: string): Promise<void> => {
      const found = await makeStandingCases(reader, partition)(tags);
      const { seen } = reader;
      if (seen < (states.at(-1)?.seq ?? 0)) older += 1;
      const now = new Map(found.map((one) => [one.number, JSON.stringify(one)]));
      const since = states.filter(({ seq }) => seq >= seen);
      const none = { seq: 0, standing: new Map<string, string>() };
      const possible = seen === 0 ? [none, ...since] : since;
      for (const number of new Set([
        ...now.keys(),
        ...since.flatMap(({ standing }) => [...standing.keys()]),
      ])) {
        const was = possible.map(({ standing }) => standing.get(number));
        assert.ok(was.includes(now.get(number)), `${number} after the head ${seen}: ${now.get(number)}`);
        shown += 1;
      }
    };
    const store = telling(
      writer,
      (nth) => nth % 30 < 4,
      async (partition, { seq }) => {
        clock += 700;
        const all = await casesUnder(newest, partition, tags);
        const standing = new Map(all.map((one) => [one.number, JSON.stringify(standingOf(one))]));
        states.push({ seq, standing });
        for (const reader of readers) if (random() < 0.6) await look(reader, partition);
      },
    );
    await playInto(store, COMMANDS, steps);
    assert.ok(older > COMMANDS / 4 && shown > COMMANDS, JSON.stringify({ older, shown }));
  });

  it('gives way to what a case is by the time it is read', () =>
    inTempFolder((folder) =>
      withStore(folder, async (inner) => {
        const programme = await newProgramme(inner, RULES);
        const execute = executeOn(inner, EVERYBODY);
        const number = numberOf(await execute(programme, { ...refer('25/1'), actor: ANNA }));
        let meanwhile: (() => Promise<unknown>) | undefined;
        const store: Store = {
          ...inner,
          async read(partition, ids) {
            const docs = await inner.read(partition, ids);
            if (ids[0] === 'head') await meanwhile?.();
            return docs;
          },
        };
        const { openCasesThat } = listsOf(store, `programme:${programme}`, ANNA);
        const found = async () => (await openCasesThat(({ due }) => due !== undefined)).length;
        assert.equal(await found(), 1);
        meanwhile = () => execute(programme, { ...approve(number), actor: VIGGO });
        assert.equal(await found(), 0);
      }),
    ));

  it('has nothing personal in memory, and all that the right to hear of it goes by', async function () {
    const kept = new Set<string>();
    await inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const { programme } = await playInto(store, 40, steps);
        for (const subject of await casesUnder(store, `programme:${programme}`, ['case']))
          for (const field of Object.keys(standingOf(subject))) kept.add(field);
      }),
    );
    const harmless = ['number', 'status', 'since', 'due', 'organisation', 'sharedWithProvider'];
    const people = ['caseworker', 'coach', 'recused'];
    assert.deepEqual(
      [...kept].filter((field) => ![...harmless, ...people].includes(field)),
      [],
    );
    // Who takes part goes by these; loans and what was asked for would have to be kept where another reach is granted.
    const reaches = RIGHTS.flatMap((grant) => grant.may['see-deadlines'] ?? []);
    assert.deepEqual([...new Set(reaches)], ['party']);
  });
});
