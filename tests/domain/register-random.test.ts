import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays } from '../../domain/day.ts';
import { isActive, ROLES, type Member, type Role } from '../../domain/member.ts';
import type { PeopleIntent } from '../../domain/people/intents.ts';
import { roleFits } from '../../domain/people/roles.ts';
import { TODAY } from './given.ts';
import { ADA, ANNA, BO, LIS, PILOT, person, VERA } from './people.ts';
import { register } from './register-given.ts';

const FIRST: readonly Member[] = [ADA, person('age', 'ishoej', 'admin'), ANNA, BO, LIS, VERA];
const PLACES = ['ishoej', 'jobcenter-vallensbaek', 'naestved'];
const KEYS = [...FIRST.map(({ object }) => object), 'ny', 'nyere'].map((object) => `dk:${object}`);

const who = fc.constantFrom(...KEYS);
const days = fc.integer({ min: -2, max: 20 }).map((count) => addDays(TODAY, count));
const someRoles: fc.Arbitrary<readonly Role[]> = fc.oneof(
  fc.subarray([...ROLES], { maxLength: 3 }),
  fc.constant<readonly Role[]>(['admin']),
);

const intent: fc.Arbitrary<PeopleIntent> = fc.oneof(
  fc
    .tuple(who, fc.constantFrom(...PLACES), someRoles, days)
    .map(([key, organisation, roles, from]): PeopleIntent => {
      const [tenant = '', object = ''] = key.split(':');
      return { type: 'add-member', person: { tenant, object }, name: object, organisation, roles, from };
    }),
  fc.record({ type: fc.constant('change-roles' as const), person: who, roles: someRoles }),
  fc.record({ type: fc.constant('end-member' as const), person: who, to: days }),
  fc.record({ type: fc.constant('confirm-admin' as const), person: who, agrees: fc.boolean() }),
  fc.record(
    { type: fc.constant('set-absence' as const), person: who, from: days, to: days, deputy: who },
    { requiredKeys: ['type', 'person', 'from', 'to'] },
  ),
  fc.record({ type: fc.constant('end-absence' as const), person: who }),
);
const step = fc.record({ intent, by: fc.nat(), later: fc.integer({ min: 0, max: 3 }) });

const isAdmin = ({ roles }: Member): boolean => roles.includes('admin');

/** An administrator mostly, now and then anybody who is here. */
const actorIn = (members: readonly Member[], by: number, today: string): Member | undefined => {
  const here = members.filter((one) => isActive(one, today));
  const able = by % 4 === 0 ? here : here.filter(isAdmin);
  return able[by % Math.max(1, able.length)];
};

/** What is to be confirmed is mostly something that was proposed. */
const aimed = (wanted: PeopleIntent, members: readonly Member[]): PeopleIntent => {
  const proposed = members.find(({ proposedAdmin }) => proposedAdmin !== undefined);
  return wanted.type === 'confirm-admin' && proposed
    ? { ...wanted, person: `${proposed.tenant}:${proposed.object}` }
    : wanted;
};

describe('the register after any commands', () => {
  const accepted = new Map<string, number>();

  it('has an administrator on every day to come, each confirmed by a second one', () =>
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 40 }), (steps) => {
        let now = register(FIRST);
        let today = TODAY;
        for (const { intent: wanted, by, later } of steps) {
          today = addDays(today, later);
          const actor = actorIn(now.members, by, today);
          if (!actor) continue;
          const asked = now.when(aimed(wanted, now.members), actor, today);
          if (!asked.decided.ok) continue;
          const before = now;
          now = asked.after();
          accepted.set(wanted.type, (accepted.get(wanted.type) ?? 0) + asked.decided.events.length);
          assert.ok(now.members.some((one) => isAdmin(one) && one.to === undefined && isActive(one, today)));
          for (const member of now.members) {
            const was = before.members.find(({ object }) => object === member.object);
            if (isAdmin(member) && !(was && isAdmin(was))) {
              assert.equal(wanted.type, 'confirm-admin');
              assert.notEqual(was?.proposedAdmin, `dk:${actor.object}`);
              assert.notEqual(member.object, actor.object);
            }
            if (member !== was)
              for (const role of member.roles.filter((one) => !was?.roles.includes(one)))
                assert.ok(roleFits(role, member.organisation, [PILOT], today), role);
          }
        }
      }),
      { numRuns: 600 },
    ));

  it('in which commands of each kind were carried out', () => {
    for (const type of ['add-member', 'change-roles', 'end-member', 'confirm-admin', 'set-absence'])
      assert.ok((accepted.get(type) ?? 0) >= 40, `${type}: ${accepted.get(type)}`);
  });
});
