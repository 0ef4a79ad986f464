import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { seedDemo } from '../../bot/seed.ts';
import type { PeopleIntent } from '../../domain/people/intents.ts';
import { personKey } from '../../domain/member.ts';
import type { PersonalBody } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { memberId, MEMBERS, personalId } from '../../storage/keys.ts';
import type { Store, Write } from '../../storage/port.ts';
import { makeRegister, memberIn } from '../../storage/register.ts';
import { verifyStore } from '../../storage/verify.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const found = (end: string) => DEMO_MEMBERS.find(({ object }) => object.endsWith(end)) ?? assert.fail();
const ADMIN = found('25');
const SECOND = found('32');
const COACH = personKey(found('22'));
const DIRECTOR = personKey(found('24'));

/** One of everything that can happen to a member. */
const DEEDS: readonly (readonly [PeopleIntent, typeof ADMIN])[] = [
  [
    {
      type: 'add-member',
      person: { tenant: 'se', object: 'ny' },
      name: 'Coach 3',
      organisation: 'naestved',
      roles: ['coach'],
      from: '2026-11-23',
    },
    ADMIN,
  ],
  [{ type: 'change-roles', person: COACH, roles: ['coach', 'visitator'] }, ADMIN],
  [{ type: 'change-roles', person: DIRECTOR, roles: ['business-director', 'admin'] }, ADMIN],
  [{ type: 'confirm-admin', person: DIRECTOR, agrees: true }, SECOND],
  [{ type: 'set-absence', person: COACH, from: '2026-11-23', to: '2026-11-30', deputy: 'se:ny' }, ADMIN],
  [{ type: 'end-absence', person: COACH }, ADMIN],
  [{ type: 'end-member', person: 'se:ny', to: '2026-12-31' }, ADMIN],
];

const play = async (store: Store): Promise<void> => {
  const register = makeRegister({
    store,
    programmes: () => Promise.resolve([DEMO_PROGRAMME]),
    now: Date.now,
    budgetMs: 4000,
  });
  for (const [index, [intent, actor]] of DEEDS.entries()) {
    const at = `2026-11-23T09:${10 + index}:00.000Z`;
    const command = { id: `deed-${index}`, actor, at, today: '2026-11-23', intent };
    const outcome = await register(command);
    assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
    // The same command again is the same deed.
    assert.deepEqual(await register(command), { ...outcome, again: true });
  }
};

/** What is found in the register's own log. */
const report = async (store: Store) => {
  for await (const one of verifyStore(store)) if (one.chain === MEMBERS) return one;
  return assert.fail('the register has no log');
};

const replacing = async (store: Store, id: string, change: (body: object) => object): Promise<void> => {
  const [doc] = await store.read(MEMBERS, [id]);
  assert.ok(doc, id);
  const write: Write = {
    op: 'replace',
    id,
    ifMatch: doc.etag,
    tags: doc.tags,
    body: { ...change(bodyOf<object>(doc)) },
  };
  assert.ok((await store.commit(MEMBERS, [write])).ok);
};

const withRegister = (use: (store: Store) => Promise<void>) => () =>
  inTempFolder((folder) =>
    withStore(folder, async (store) => {
      await seedDemo(store);
      await play(store);
      await use(store);
    }),
  );

describe('the event log of the register', () => {
  it(
    'has an entry for every change, and makes each member from them',
    withRegister(async (store) => {
      const { entries, breaks } = await report(store);
      assert.deepEqual([entries, breaks], [1 + DEEDS.length, 0]);
      const members = (await store.list(MEMBERS, 'member')).map(memberIn);
      assert.equal(members.find(({ object }) => object === 'ny')?.to, '2026-12-31');
      assert.deepEqual(members.find((one) => personKey(one) === DIRECTOR)?.roles, [
        'business-director',
        'admin',
      ]);
    }),
  );

  it(
    'shows a role that somebody gave past the bot',
    withRegister(async (store) => {
      await replacing(store, memberId(COACH), (body) => ({ ...body, roles: ['admin'] }));
      assert.deepEqual((await report(store)).first, { kind: 'member' });
    }),
  );

  it(
    'shows a member whom nobody added',
    withRegister(async (store) => {
      const body = { v: 1, ...ADMIN, object: 'fremmed' };
      const id = memberId(personKey(body));
      assert.ok((await store.commit(MEMBERS, [{ op: 'create', id, tags: ['member'], body }])).ok);
      assert.deepEqual((await report(store)).first, { kind: 'member' });
    }),
  );

  it(
    'shows a name that was changed, and holds none itself',
    withRegister(async (store) => {
      await replacing(store, personalId(MEMBERS, 2), (body) => {
        const [[field, kept] = assert.fail()] = Object.entries((body as PersonalBody).values);
        return { ...body, values: { [field]: { ...kept, value: 'En anden' } } };
      });
      assert.deepEqual((await report(store)).first, { kind: 'value', seq: 2, field: 'name' });
      const log = JSON.stringify(await store.list(MEMBERS, 'log'));
      assert.doesNotMatch(log, /Coach 3|Sagsbehandler/);
    }),
  );
});
