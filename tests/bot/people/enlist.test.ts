import assert from 'node:assert/strict';
import { adminsOfNowhere, enlistFirstAdmins } from '../../../bot/people/enlist.ts';
import { makeReach } from '../../../bot/people/reach.ts';
import { addDays } from '../../../domain/day.ts';
import { MEMBERS } from '../../../storage/keys.ts';
import type { Store } from '../../../storage/port.ts';
import { makeRegister, memberIn } from '../../../storage/register.ts';
import { PILOT } from '../../domain/people.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

const AT = '2026-11-23T09:12:00.000Z';
const admin = (object: string, organisation = 'ishoej') => ({ tenant: 'dk', object, organisation });
const ONE = admin('en');
const TWO = admin('to');
const THREE = admin('tre', 'naestved');

const admins = async (store: Store) =>
  (await store.list(MEMBERS, 'member'))
    .map(memberIn)
    .filter(({ roles }) => roles.includes('admin'))
    .map(({ object, name, to }) => ({ object, name, ...(to !== undefined && { to }) }))
    .toSorted((a, b) => (a.object < b.object ? -1 : 1));

const onStore = (use: (store: Store) => Promise<void>) => () =>
  inTempFolder((folder) => withStore(folder, use));

/** An administrator leaves today. */
const leave = async (store: Store, who: typeof ONE): Promise<void> => {
  const register = makeRegister({
    store,
    programmes: () => Promise.resolve([PILOT]),
    now: Date.now,
    budgetMs: 4000,
  });
  const actor = (await store.list(MEMBERS, 'member')).map(memberIn).find(({ object }) => object === 'en');
  assert.ok(actor);
  const intent = { type: 'end-member', person: `dk:${who.object}`, to: '2026-11-23' } as const;
  const outcome = await register({ id: `end ${who.object}`, actor, at: AT, today: '2026-11-23', intent });
  assert.equal(outcome.kind, 'done');
};

describe('the first administrators', () => {
  it(
    'come from the configuration once, however often the bot starts',
    onStore(async (store) => {
      assert.equal(await enlistFirstAdmins(store, [], AT), 0);
      assert.equal(await enlistFirstAdmins(store, [ONE, TWO], AT), 2);
      assert.equal(await enlistFirstAdmins(store, [ONE, TWO], AT), 0);
      assert.deepEqual(await admins(store), [
        { object: 'en', name: 'Administrator 1' },
        { object: 'to', name: 'Administrator 2' },
      ]);
    }),
  );

  it(
    'are not added to where there are two: a third is confirmed in the chat',
    onStore(async (store) => {
      await enlistFirstAdmins(store, [ONE, TWO], AT);
      assert.equal(await enlistFirstAdmins(store, [ONE, TWO, THREE], AT), 0);
      assert.equal((await admins(store)).length, 2);
    }),
  );

  it(
    'are put right where one was named by mistake, who can never have spoken',
    onStore(async (store) => {
      await enlistFirstAdmins(store, [ONE, THREE], AT);
      assert.equal(await enlistFirstAdmins(store, [ONE, TWO], AT), 1);
      assert.equal(await enlistFirstAdmins(store, [ONE, TWO], AT), 0);
    }),
  );

  it(
    'are not added to by naming others once two have spoken',
    onStore(async (store) => {
      await enlistFirstAdmins(store, [ONE, THREE], AT);
      const reach = makeReach(store);
      for (const { object } of [ONE, THREE])
        await reach.note(`dk:${object}`, { conversation: `a:${object}`, serviceUrl: 'http://127.0.0.1:9/' });
      assert.equal(await enlistFirstAdmins(store, [TWO], AT), 0);
      assert.equal((await admins(store)).length, 2);
    }),
  );

  it('are of organisations that some programme has, where there is one', () => {
    const nowhere = admin('fire', 'ishoj');
    assert.deepEqual(adminsOfNowhere([ONE, THREE], [PILOT]), []);
    assert.deepEqual(adminsOfNowhere([ONE, nowhere], []), []);
    const [said, ...more] = adminsOfNowhere([ONE, nowhere], [PILOT]);
    assert.match(
      said ?? '',
      /^FIRST_ADMINS: the organisation of person 2 is in no programme\. There are: .*ishoej/,
    );
    assert.deepEqual(more, []);
  });

  it(
    'get a second one where one alone is left, and never somebody who has left',
    onStore(async (store) => {
      await enlistFirstAdmins(store, [ONE, TWO], AT);
      await leave(store, TWO);
      const tomorrow = `${addDays('2026-11-23', 1)}T09:12:00.000Z`;
      assert.equal(await enlistFirstAdmins(store, [ONE, TWO], tomorrow), 0);
      assert.equal(await enlistFirstAdmins(store, [TWO, THREE], tomorrow), 1);
      assert.deepEqual(
        (await admins(store)).map(({ object }) => object),
        ['en', 'to', 'tre'],
      );
    }),
  );
});
