import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { personKey } from '../../../domain/member.ts';
import type { CaseBody } from '../../../storage/documents/programme.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { MEMBERS, programmePartition } from '../../../storage/keys.ts';
import type { StoreSettings } from '../../../storage/open.ts';
import { makeRegister, memberIn } from '../../../storage/register.ts';
import { startEmulator, type Emulator } from '../../storage/emulator.ts';
import { openStage, type Stage } from '../../support/stage.ts';
import { toSummary } from '../../support/to-summary.ts';
import { buttonOf, cardOf, VISITATION, walkCards } from '../../support/walk-card.ts';

const TENANT = '00000000-0000-0000-0000-0000000000001';
const CASEWORKER = `${TENANT}:00000000-0000-0000-0000-000000000020`;
const ADMIN = `${TENANT}:00000000-0000-0000-0000-000000000025`;
const programmes = () => Promise.resolve([DEMO_PROGRAMME]);
const CHANGED = 'Blomsterbutik på torvet';

const caseIn = async ({ store }: Stage): Promise<CaseBody> => {
  const docs = await store.list(programmePartition('ishoej-2015'), 'case');
  const [subject, ...others] = docs.map((doc) => bodyOf<CaseBody>(doc));
  assert.ok(subject && others.length === 0, `${docs.length} cases`);
  return subject;
};

describe('a conversation whose messages come to two processes by turns', () => {
  let emulator: Emulator;
  let one: Stage;
  let two: Stage;
  beforeEach(async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    const store: StoreSettings = { kind: 'cosmos', endpoint, credential: { key }, database: 'two' };
    one = await openStage({ store });
    two = await openStage({ store });
  });
  afterEach(async () => {
    await one.close();
    await two.close();
    await emulator.close();
  });

  /** A visitation at its summary, which the second process has seen, and changed since at the first. */
  const changedElsewhere = async (): Promise<void> => {
    await toSummary(one);
    assert.match(cardOf(await two.say('caseworker', 'vis')).texts.join(' '), /Cykelværksted/);
    const step = cardOf(await one.say('caseworker', 'ret idé'));
    const data = { ...buttonOf(step, 'answer').data, ...VISITATION, businessIdea: CHANGED };
    const given = Object.fromEntries(
      Object.entries(data).filter(([id]) => id in step.inputs || !(id in VISITATION)),
    );
    let card = cardOf(await one.press('caseworker', 'answer', given));
    while (!card.buttons.some(({ verb }) => verb === 'confirm'))
      card = cardOf(await one.press('caseworker', 'answer', buttonOf(card, 'answer').data));
    assert.match(card.texts.join(' '), new RegExp(CHANGED));
  };

  it('saves what stands on the newest card, whatever the other process last saw', async () => {
    await changedElsewhere();
    await two.say('caseworker', 'bekræft');
    assert.equal((await caseIn(two)).personal.businessIdea, CHANGED);
  });

  it('saves nothing of a dialog that was dropped elsewhere', async () => {
    await toSummary(one);
    await two.say('caseworker', 'vis');
    await one.say('caseworker', 'annuller');
    await two.say('caseworker', 'bekræft');
    assert.deepEqual(await two.store.list(programmePartition('ishoej-2015'), 'case'), []);
  });

  it('saves nothing by a right that was lost elsewhere in the meantime', async () => {
    const { verb, data } = buttonOf(await toSummary(two), 'confirm');
    const roles = cardOf(await one.say('admin', 'ret roller'));
    await walkCards(one, 'admin', roles, { member: CASEWORKER, roles: 'leader' });
    const heard = cardOf(await two.press('caseworker', verb, data));
    assert.match(heard.texts.join(' '), /Det skal en sagsbehandler i jobcentret gøre/);
    assert.deepEqual(await two.store.list(programmePartition('ishoej-2015'), 'case'), []);
  });

  it('changes nobody’s rights by a right that was lost elsewhere in the meantime', async () => {
    const step = cardOf(await two.say('admin', 'ret roller'));
    const before = cardOf(
      await two.press('admin', 'answer', { ...buttonOf(step, 'answer').data, member: CASEWORKER }),
    );
    const register = makeRegister({ store: one.store, programmes, now: Date.now, budgetMs: 4_000 });
    const [at, today] = ['2026-11-23T09:13:00.000Z', '2026-11-23'];
    const intent = { type: 'change-roles', person: ADMIN, roles: ['business-director'] } as const;
    const actor = DEMO_MEMBERS.find(({ object }) => object.endsWith('32')) ?? assert.fail();
    assert.equal((await register({ id: 'demoted', actor, at, today, intent })).kind, 'done');
    await walkCards(two, 'admin', before, { roles: 'leader' });
    const docs = await two.store.list(MEMBERS, 'member');
    const member = docs.map(memberIn).find((found) => personKey(found) === CASEWORKER);
    assert.deepEqual(member?.roles, ['caseworker']);
  });
});
