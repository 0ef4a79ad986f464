import assert from 'node:assert/strict';
import { makeProgrammes } from '../../bot/programmes.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import { seedDemo } from '../../bot/seed.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { BegunBody, ProgrammeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { BEGUN, programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { verifyChain } from '../../storage/verify.ts';
import {
  approve,
  begin,
  command,
  done,
  executeOn,
  newProgramme,
  numberOf,
  refer,
} from './programme-store.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const who = (suffix: string): Member => {
  const found = DEMO_MEMBERS.find(({ object }) => object.endsWith(suffix));
  assert.ok(found);
  return found;
};
const ADMIN = who('25');
const LEADER = who('29');

const propose = (value: number, from = '2026-11-23', id?: string) =>
  command({ type: 'propose-rule', rule: 'places', value, from, reason: 'aftalt på mødet' }, ADMIN, id);
const answer = (proposal: number, agrees = true, by = LEADER) =>
  command({ type: 'answer-rule', proposal, agrees } satisfies Intent, by);

const bodiesOf = async (store: Store, id: string) => {
  const [programme, begun] = await store.read(programmePartition(id), ['programme', BEGUN]);
  const body = maybeBody<ProgrammeBody>(programme);
  assert.ok(body);
  return { programme: body, begun: maybeBody<BegunBody>(begun) };
};

const chainOf = (store: Store, id: string) =>
  verifyChain(store, { partition: programmePartition(id), programme: id });

const onStore = (test: (store: Store) => Promise<void>) => () =>
  inTempFolder((folder) => withStore(folder, test));

describe('a rule in the store', () => {
  it(
    'holds for the next command once a second person has confirmed it, and the reason stays out of the log',
    onStore(async (store) => {
      const id = await newProgramme(store);
      const execute = executeOn(store);
      const numbers = [];
      for (const nth of [1, 2, 3]) numbers.push(numberOf(await execute(id, refer(`25/${nth}`))));
      for (const number of numbers.slice(0, 2)) done(await execute(id, begin(number)));
      const proposed = done(await execute(id, propose(3)));
      assert.equal((await bodiesOf(store, id)).programme.proposals?.[0]?.reason, 'aftalt på mødet');
      assert.deepEqual((await bodiesOf(store, id)).programme.programme.rules, DEMO_PROGRAMME.rules);
      done(await execute(id, answer(proposed.entry ?? 0)));
      const { programme } = await bodiesOf(store, id);
      assert.deepEqual(programme.proposals, []);
      assert.equal(programme.salt, 'salt of the programme');
      const third = done(await execute(id, approve(numbers[2] ?? '')));
      assert.ok(third.events.some(({ type }) => type === 'enrolled'));
      const log = (await store.list(programmePartition(id), 'log')).map((doc) => JSON.stringify(doc.body));
      assert.ok(log.length > 0 && !log.some((entry) => entry.includes('aftalt på mødet')));
      const { breaks, first } = await chainOf(store, id);
      assert.deepEqual([breaks, first], [0, undefined]);
    }),
  );

  it(
    'is news to the other administrators and leaders, and to nobody else',
    onStore(async (store) => {
      const id = await newProgramme(store);
      const execute = executeOn(store);
      const proposed = done(await execute(id, propose(3)));
      done(await execute(id, answer(proposed.entry ?? 0)));
      const told = (await store.list(programmePartition(id), 'delivery'))
        .map((doc) => bodyOf<DeliveryBody>(doc).what)
        .flatMap((what) => (what.kind === 'news' ? [`${what.about} ${what.to.slice(-2)}`] : []));
      assert.deepEqual(told.toSorted(), [
        'rule-confirmed 25',
        'rule-confirmed 32',
        'rule-proposed 29',
        'rule-proposed 32',
      ]);
    }),
  );

  it(
    'is carried out once, and answered by one of two at the same moment',
    onStore(async (store) => {
      const id = await newProgramme(store);
      const [one, other] = [executeOn(store), executeOn(store)];
      const again = propose(3, '2026-11-23', 'the same run');
      const first = done(await one(id, again));
      assert.deepEqual(done(await other(id, again)).entry, first.entry);
      const outcomes = await Promise.all([
        one(id, answer(first.entry ?? 0)),
        other(id, answer(first.entry ?? 0, true, who('32'))),
      ]);
      assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['done', 'refused']);
      const { programme } = await bodiesOf(store, id);
      assert.equal(programme.programme.rules.places.length, 2);
    }),
  );

  it(
    'is shown at once by the process that confirmed it, and by another within a minute',
    onStore(async (store) => {
      await seedDemo(store);
      const execute = executeOn(store);
      let now = 0;
      const [here, there] = [makeProgrammes(store, () => now), makeProgrammes(store, () => now)];
      const placesIn = async (programmes: typeof here) =>
        (await programmes.byId('ishoej-2015'))?.programme.rules.places.length;
      assert.deepEqual([await placesIn(here), await placesIn(there)], [1, 1]);
      const proposed = done(await execute('ishoej-2015', propose(3)));
      done(await execute('ishoej-2015', answer(proposed.entry ?? 0)));
      here.refresh();
      assert.deepEqual([await placesIn(here), await placesIn(there)], [2, 1]);
      now = 60_001;
      assert.equal(await placesIn(there), 2);
    }),
  );
});

describe('the log against the programme', () => {
  it(
    'shows a rule that was changed beside it, and how the programme began',
    onStore(async (store) => {
      const id = await newProgramme(store);
      const execute = executeOn(store);
      const proposed = done(await execute(id, propose(3)));
      done(await execute(id, answer(proposed.entry ?? 0)));
      const { begun } = await bodiesOf(store, id);
      assert.deepEqual(begun?.programme, { ...DEMO_PROGRAMME, id });
      const [doc] = await store.read(programmePartition(id), ['programme']);
      assert.ok(doc);
      const body = bodyOf<ProgrammeBody>(doc);
      const rules = { ...body.programme.rules, places: [{ from: '2015-09-01', value: 9 }] };
      await store.commit(programmePartition(id), [
        {
          op: 'replace',
          id: 'programme',
          ifMatch: doc.etag,
          body: { ...body, programme: { ...body.programme, rules } },
        },
      ]);
      assert.deepEqual((await chainOf(store, id)).first, { kind: 'programme' });
    }),
  );

  it(
    'finds nothing wrong with a programme none of whose rules changed, with and without how it began',
    onStore(async (store) => {
      const id = await newProgramme(store);
      done(await executeOn(store)(id, refer('25/1')));
      assert.equal((await chainOf(store, id)).breaks, 0);
      await seedDemo(store);
      assert.equal((await chainOf(store, 'ishoej-2015')).breaks, 0);
    }),
  );
});
