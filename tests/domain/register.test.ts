import assert from 'node:assert/strict';
import { isActive, type Member } from '../../domain/member.ts';
import type { PeopleIntent } from '../../domain/people/intents.ts';
import { ANNA, BO, ADA, CARL, ERIK, expired, LIS, PEOPLE, person, VERA } from './people.ts';
import { register } from './register-given.ts';

const AGE = person('age', 'ishoej', 'admin');
const AXEL = person('axel', 'naestved', 'admin');
const HERE: readonly Member[] = [...PEOPLE, LIS, AGE];
const NOT_ALLOWED = { code: 'not-allowed', action: 'manage-members' } as const;

const add = (change: Partial<Extract<PeopleIntent, { type: 'add-member' }>> = {}): PeopleIntent => ({
  type: 'add-member',
  person: { tenant: 'se', object: 'ny' },
  name: 'Nynne',
  organisation: 'naestved',
  roles: ['coach'],
  from: '2026-12-01',
  ...change,
});
const roles = (who: string, ...given: Member['roles']): PeopleIntent => ({
  type: 'change-roles',
  person: who,
  roles: given,
});
const end = (who: string, to = '2026-12-31'): PeopleIntent => ({ type: 'end-member', person: who, to });
const confirm = (who: string, agrees = true): PeopleIntent => ({
  type: 'confirm-admin',
  person: who,
  agrees,
});

const away = (who: string, deputy?: string, from = '2026-12-01', to = '2026-12-11'): PeopleIntent => ({
  type: 'set-absence',
  person: who,
  from,
  to,
  ...(deputy !== undefined && { deputy }),
});

describe('a new member', () => {
  it('is a tenant and an object id with roles from a day on; the name stands apart', () =>
    register(HERE)
      .when(add(), ADA)
      .happens({
        type: 'member-added',
        data: {
          person: 'se:ny',
          tenant: 'se',
          object: 'ny',
          organisation: 'naestved',
          roles: ['coach'],
          from: '2026-12-01',
        },
        personal: { 'name:se:ny': 'Nynne' },
      }));

  it('is added by administrators alone', () => {
    for (const by of [ANNA, LIS, ERIK, expired(ADA, '2026-11-22'), { ...ADA, organisation: 'roskilde' }])
      register(HERE).when(add(), by).refuses(NOT_ALLOWED);
  });

  it('is no second time one, and comes back after a last day', () => {
    const known = add({ person: { tenant: 'dk', object: 'carl' } });
    register(HERE).when(known, ADA).refuses({ code: 'already-member' });
    const gone = HERE.map((one) => (one === CARL ? expired(CARL, '2026-11-22') : one));
    const back = register(gone).when(known, ADA).after().find('dk:carl');
    assert.equal(isActive(back, '2026-12-01'), true);
    assert.equal(back.to, undefined);
  });

  it('has a role that means something where they work', () => {
    register(HERE)
      .when(add({ roles: ['caseworker'] }), ADA)
      .refuses({ code: 'role-not-there', role: 'caseworker' });
    register(HERE)
      .when(add({ roles: [] }), ADA)
      .refuses({ code: 'no-role' });
    register(HERE)
      .when(add({ organisation: 'roskilde' }), ADA)
      .refuses({ code: 'role-not-there', role: 'coach' });
  });
});

describe('a new administrator', () => {
  it('is one when a second one has confirmed it, and never before', () => {
    const proposed = register(HERE)
      .when(roles('dk:erik', 'business-director', 'admin'), ADA)
      .after();
    assert.deepEqual(proposed.find('dk:erik').roles, ['business-director']);
    assert.deepEqual(proposed.when(confirm('dk:erik'), AGE).after().find('dk:erik').roles, [
      'business-director',
      'admin',
    ]);
    const added = register(HERE)
      .when(add({ roles: ['admin'], from: '2026-11-23' }), ADA)
      .after();
    assert.deepEqual(added.find('se:ny').roles, []);
  });

  it('is confirmed neither by who proposed, nor by themselves, nor by who is no administrator', () => {
    const proposed = register(HERE)
      .when(roles('dk:erik', 'business-director', 'admin'), ADA)
      .after();
    proposed.when(confirm('dk:erik'), ADA).refuses({ code: 'own-admin' });
    proposed.when(confirm('dk:erik'), proposed.find('dk:erik')).refuses(NOT_ALLOWED);
    proposed.when(confirm('dk:erik'), LIS).refuses(NOT_ALLOWED);
    register(HERE).when(confirm('dk:erik'), AGE).refuses({ code: 'no-proposal' });
  });

  it('can be declined, also by who proposed', () => {
    const proposed = register(HERE)
      .when(roles('dk:erik', 'business-director', 'admin'), ADA)
      .after();
    for (const by of [ADA, AGE])
      proposed
        .when(confirm('dk:erik', false), by)
        .happens({ type: 'admin-declined', data: { person: 'dk:erik' } });
  });
});

describe('roles', () => {
  it('are changed by another administrator, never by oneself', () => {
    register(HERE)
      .when(roles('dk:carl', 'coach', 'visitator'), ADA)
      .happens({ type: 'roles-changed', data: { person: 'dk:carl', roles: ['coach', 'visitator'] } });
    register(HERE)
      .when(roles('dk:ada', 'admin', 'business-director'), ADA)
      .refuses({ code: 'own-roles' });
    register(HERE).when(roles('dk:carl', 'coach'), LIS).refuses(NOT_ALLOWED);
  });

  it('stay as they are where nothing is changed', () =>
    register(HERE).when(roles('dk:carl', 'coach'), ADA).happens());

  it('are not taken from somebody who still has cases through them', () =>
    register(HERE, 2).when(roles('dk:anna', 'leader'), ADA).refuses({ code: 'role-has-cases', cases: 2 }));
});

describe('the last administrator', () => {
  const alone = [...PEOPLE, LIS];

  it('neither leaves nor loses the role', () => {
    register(alone).when(end('dk:ada'), ADA).refuses({ code: 'last-admin' });
    const two = [...alone, AXEL];
    register(two)
      .when(end('dk:axel'), ADA)
      .happens({
        type: 'member-left',
        data: { person: 'dk:axel', to: '2026-12-31' },
      });
    register(two).when(end('dk:ada'), ADA).after().when(end('dk:axel'), AXEL).refuses({ code: 'last-admin' });
  });

  it('is also who is left when another one’s last day has come', () => {
    const leaving = register([...alone, AXEL])
      .when(end('dk:axel'), ADA)
      .after();
    leaving.when(roles('dk:ada', 'business-director'), AXEL).refuses({ code: 'last-admin' });
    leaving.when(end('dk:ada', '2026-11-30'), AXEL).refuses({ code: 'last-admin' });
  });
});

describe('who leaves', () => {
  it('does so on a day to come, by an administrator, without open cases', () => {
    register(HERE).when(end('dk:vera', '2026-11-22'), ADA).refuses({ code: 'last-day-past' });
    register(HERE).when(end('dk:vera'), LIS).refuses(NOT_ALLOWED);
    register(HERE, 3).when(end('dk:anna'), ADA).refuses({ code: 'has-cases', cases: 3 });
    const gone = register(HERE).when(end('dk:vera', '2026-11-23'), ADA).after().find('dk:vera');
    assert.equal(isActive(gone, '2026-11-23'), true);
    assert.equal(isActive(gone, '2026-11-24'), false);
  });
});

describe('an absence', () => {
  it('is one’s own affair, the leader’s of the same organisation, or an administrator’s', () => {
    for (const by of [ANNA, LIS, ADA])
      assert.equal(register(HERE).when(away('dk:anna', 'dk:bo'), by).decided.ok, true, by.object);
    for (const by of [BO, VERA, ERIK, { ...LIS, organisation: 'naestved' }, expired(LIS, '2026-11-22')])
      register(HERE)
        .when(away('dk:anna', 'dk:bo'), by)
        .refuses({ code: 'not-allowed', action: 'set-absence' });
  });

  it('names a colleague of the same organisation who is here, and is not away as well', () => {
    for (const wrong of ['dk:vera', 'dk:anna', 'dk:ukendt'])
      register(HERE).when(away('dk:anna', wrong), ANNA).refuses({ code: 'no-such-deputy' });
    const boAway = register(HERE).when(away('dk:bo'), BO).after();
    boAway.when(away('dk:anna', 'dk:bo', '2026-12-11', '2026-12-12'), ANNA).refuses({ code: 'deputy-away' });
    assert.equal(boAway.when(away('dk:anna', 'dk:bo', '2026-12-12', '2026-12-12'), ANNA).decided.ok, true);
  });

  it('of somebody else makes nobody a deputy who writes it', () => {
    register(HERE).when(away('dk:anna', 'dk:lis'), LIS).refuses({ code: 'own-deputy' });
    assert.equal(register(HERE).when(away('dk:anna', 'dk:lis'), ANNA).decided.ok, true);
  });

  it('has its days in order, ends before its time, and once', () => {
    register(HERE)
      .when(away('dk:anna', undefined, '2026-12-02', '2026-12-01'), ANNA)
      .refuses({ code: 'absence-ends-early' });
    register(HERE)
      .when(away('dk:anna', undefined, '2026-11-01', '2026-11-22'), ANNA)
      .refuses({ code: 'absence-ends-early' });
    const gone = register(HERE).when(away('dk:anna'), ANNA).after();
    const back = { type: 'end-absence', person: 'dk:anna' } as const;
    gone.when(back, BO).refuses({ code: 'not-allowed', action: 'set-absence' });
    gone.when(back, ANNA).after().when(back, ANNA).refuses({ code: 'not-away' });
  });
});
