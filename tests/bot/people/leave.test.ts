import assert from 'node:assert/strict';
import { carryOutFor } from '../../../bot/people/leave.ts';
import { makeDirectory } from '../../../bot/people/directory.ts';
import { makeProgrammes } from '../../../bot/programmes.ts';
import type { Case } from '../../../domain/case.ts';
import type { Member } from '../../../domain/member.ts';
import type { Execute } from '../../../storage/execute.ts';
import { makeExecute } from '../../../storage/execute.ts';
import { MEMBERS, memberId, programmePartition } from '../../../storage/keys.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { makeRegister, memberIn } from '../../../storage/register.ts';
import { enrolled, walk } from '../../support/case-steps.ts';
import { memberOf, PROGRAMME } from '../../support/looks.ts';
import type { Stage } from '../../support/stage.ts';
import { cardOf, refer } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;
const [ANNA, BO, COACH] = [memberOf('caseworker'), memberOf('caseworker2'), memberOf('coach')];
const TODAY = '2026-11-23';

const casesIn = async ({ store }: Stage): Promise<readonly Case[]> =>
  (await store.list(programmePartition(PROGRAMME), 'case')).map((doc) => bodyOf<Case>(doc));

const isHere = async ({ store }: Stage, { object, tenant }: Member): Promise<boolean> => {
  const [doc] = await store.read(MEMBERS, [memberId(keyOf({ tenant, object } as Member))]);
  return doc !== undefined && memberIn(doc).to === undefined;
};

/** Somebody leaves through the whole of it but for the chat; `times`: after so many handovers the process dies. */
const leaving = async (stage: Stage, times = Infinity) => {
  const { store } = stage;
  const now = Date.now;
  const directory = makeDirectory(store, now);
  const programmes = makeProgrammes(store, now);
  const execute = makeExecute({ store, members: directory.all, now, budgetMs: 4000 });
  let left = times;
  const dying: Execute = (...command) => {
    left -= 1;
    if (left < 0) throw new Error('killed');
    return execute(...command);
  };
  const register = makeRegister({
    store,
    programmes: async () => (await programmes.all()).map(({ programme }) => programme),
    now,
    budgetMs: 4000,
  });
  const person = keyOf(ANNA);
  return carryOutFor({ store, programmes, execute: dying, register })({
    id: 'leaving',
    actor: memberOf('admin'),
    at: `${TODAY}T09:12:00.000Z`,
    today: TODAY,
    intent: { type: 'end-member', person, to: TODAY, successor: keyOf(BO) },
  });
};

describe('Who leaves', () => {
  it(
    'hands over more cases than one command takes, and stays until all are',
    withStage(async (stage) => {
      for (let count = 0; count < 41; count += 1) await refer(stage);
      await assert.rejects(leaving(stage, 1), /killed/);
      assert.equal(await isHere(stage, ANNA), true);
      const half = (await casesIn(stage)).filter(({ caseworker }) => caseworker === keyOf(BO));
      assert.equal(half.length, 40);
      assert.equal((await leaving(stage)).kind, 'done');
      assert.ok((await casesIn(stage)).every(({ caseworker }) => caseworker === keyOf(BO)));
      assert.equal(await isHere(stage, ANNA), false);
    }),
  ).timeout(120_000);

  it(
    'stays where the successor cannot have a case',
    withStage(async (stage) => {
      const number = await enrolled(stage, { coach: keyOf(COACH) });
      const card = await walk(stage, 'admin', 'medarbejder stopper', {
        member: keyOf(COACH),
        successor: keyOf(memberOf('visitator')),
      });
      assert.ok(card.texts.some((text) => text.includes(`Den kollega kan ikke overtage ${number}`)));
      assert.equal(await isHere(stage, COACH), true);
    }),
  );

  it(
    'and has got a case since: the leader and the administrator find it among their tasks',
    withStage(async (stage) => {
      await walk(stage, 'admin', 'medarbejder stopper', { member: keyOf(ANNA), lastDay: '2026-11-23' });
      const number = await refer(stage);
      const opened = async (who: 'leader' | 'admin' | 'caseworker2') =>
        cardOf(await stage.say(who, 'opgaver')).texts.join('\n');
      assert.doesNotMatch(await opened('leader'), /ingen ansvarlig/);
      const id = memberId(keyOf(ANNA));
      const [doc] = await stage.store.read(MEMBERS, [id]);
      assert.ok(doc);
      const body = { ...bodyOf<Member>(doc), to: '2026-11-22' };
      await stage.store.commit(MEMBERS, [{ op: 'replace', id, ifMatch: doc.etag, tags: doc.tags, body }]);
      await walk(stage, 'admin', 'ret roller', { member: keyOf(COACH), roles: 'coach,visitator' });
      const line = `${number} har ingen ansvarlig. Skriv »overdrag ${number}«.`;
      for (const who of ['leader', 'admin'] as const) assert.ok((await opened(who)).includes(line), who);
      assert.ok(!(await opened('caseworker2')).includes(number));
    }),
  );
});
