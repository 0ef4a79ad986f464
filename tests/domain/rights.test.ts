import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import { ROLES, type Member, type Role } from '../../domain/member.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { ACTIONS } from '../../domain/rights/actions.ts';
import { may } from '../../domain/rights/may.ts';
import { RIGHTS } from '../../domain/rights.ts';
import { given, TODAY } from './given.ts';
import { referred } from './past.ts';
import { elsewhere, expired, person, PILOT } from './people.ts';
import { judgeBy } from './rights-judge.ts';
import { FUNCTIONS, TABLE, type Cover } from './rights-table.ts';

const CASE = given([referred('ML-2026-001', { caseworker: 'dk:other' })]).caseOf('ML-2026-001');
/** Asked with the case they concern; without one the question is whether the member may at all. */
const OF_A_CASE: readonly Action[] = [
  'ask-access',
  'give-access',
  'add-remark',
  'assess',
  'reply',
  'decide-jointly',
  'decide',
  'withdraw',
  'correct',
  'extend',
  'discharge',
  'hand-over',
  'recuse',
  'reinstate',
  'see-case',
  'see-letters',
  'answer-offer',
  'answer-notice',
  'take-case',
  'log-activity',
  'record-status',
  'add-note',
  'propose-phase',
  'answer-phase',
  'pause',
  'change-support',
  'change-consent',
  'follow-up',
  'erase-case',
  'confirm-erasure',
  'request-loan',
  'decide-loan',
  'pay-loan',
  'confirm-write-off',
  'see-deadlines',
  'see-loans',
];
/** Whether there is a loan matters to who lends. */
const LENT: NonNullable<Case['loans']> = [{ number: 1, steps: [] }];
/** A course, one whose end is under way, and one that is over: what is looked at is whether it can be taken on. */
const STATUSES = ['paused', 'ending', 'discharged'] as const satisfies readonly Case['status'][];
/** Whether the citizen ended the sharing, and waits for an answer, matters to who held the case as the provider. */
const WITHDRAWN: Case['consent'] = { ...CASE.consent, withdrawn: '2026-11-20' };
const askedOf = (organisation: string, day?: string): NonNullable<Case['accesses']> => [
  {
    kind: 'access',
    organisation,
    side: 'provider',
    on: '2026-11-20',
    until: '2026-12-20',
    by: 'dk:other',
    ...(day !== undefined && { given: day }),
  },
];
const organisations = Object.keys(FUNCTIONS);

/** Every relation a person `dk:p` of some organisation can have to a case. */
const relationsIn = (organisation: string): readonly Case[] =>
  [organisation, 'jobcenter-vallensbaek', 'jobcenter-ishoej'].flatMap((madeAt) =>
    [true, false].flatMap((sharedWithProvider) =>
      ['dk:p', 'dk:other'].flatMap((caseworker) =>
        [undefined, 'dk:p', 'dk:other'].flatMap((coach) =>
          [undefined, ['dk:other'], ['dk:other', 'dk:p']].flatMap((recused) =>
            // Where the course is matters to who may take on what nobody has.
            (coach === undefined ? STATUSES : STATUSES.slice(0, 1)).flatMap((status) =>
              // A loan matters to who lends, whoever is responsible and wherever it was made.
              (caseworker === 'dk:p' ? [undefined, LENT] : [undefined]).map((loans): Case => {
                const made = { ...CASE, organisation: madeAt, sharedWithProvider, caseworker, status };
                return {
                  ...made,
                  ...(coach !== undefined && { coach }),
                  ...(recused && { recused }),
                  ...(loans && { loans }),
                };
              }),
            ),
          ),
        ),
      ),
    ),
  );

/** The same, where the citizen no longer wants the sharing: asked for nothing, waiting, answered, asked elsewhere, erased. */
const keptIn = (organisation: string): readonly Case[] =>
  relationsIn(organisation)
    .filter(({ caseworker, status }) => caseworker === 'dk:other' && status === STATUSES[0])
    .flatMap((one) => {
      const kept = { ...one, consent: WITHDRAWN };
      const waiting = { ...kept, accesses: askedOf(organisation) };
      return [
        kept,
        waiting,
        { ...kept, accesses: askedOf(organisation, '2026-11-22') },
        { ...kept, accesses: askedOf('jobcenter-ishoej') },
        { ...waiting, status: 'erased' as const },
      ];
    })
    .flatMap((one) =>
      // And with a conflict of interest of the coach alone.
      one.recused || one.coach !== 'dk:other' ? [one] : [one, { ...one, recused: ['dk:other'] }],
    );

const RELATIONS = new Map(
  organisations.map((organisation) => [
    organisation,
    [...relationsIn(organisation), ...keptIn(organisation)],
  ]),
);
const casesOf = (organisation: string): readonly Case[] => RELATIONS.get(organisation) ?? [];

const DATES: readonly (readonly [(member: Member) => Member, boolean])[] = [
  [(member) => member, true],
  [(member) => expired(member, '2026-11-23'), true],
  [(member) => ({ ...member, from: '2026-11-23' }), true],
  [(member) => expired(member, '2026-11-22'), false],
  [(member) => ({ ...member, from: '2026-11-24' }), false],
];

const { may: expected } = judgeBy((organisation) => FUNCTIONS[organisation] ?? []);

const members = (roles: readonly Role[]): readonly (readonly [Member, boolean])[] =>
  organisations.flatMap((organisation) =>
    ['dk', 'se'].flatMap((tenant) =>
      DATES.map(
        ([dated, active]) => [dated({ ...person('p', organisation, ...roles), tenant }), active] as const,
      ),
    ),
  );

const check = (roles: readonly Role[]): number => {
  let checked = 0;
  for (const [member, active] of members(roles)) {
    for (const action of ACTIONS) {
      const cases = OF_A_CASE.includes(action) ? casesOf(member.organisation) : [];
      for (const subject of [undefined, ...cases]) {
        const wanted = active && expected(member, action, subject);
        checked += 1;
        if (may(member, action, PILOT, TODAY, subject) !== wanted)
          assert.fail(JSON.stringify({ member, action, subject, wanted }));
      }
    }
  }
  return checked;
};

describe('rights', () => {
  for (const role of ROLES) {
    it(`of a ${role} are the table's, in every organisation, case, time and tenant`, () =>
      assert.equal(check([role]), 7 * 2 * 5 * (18 + 36 * (271 + 300))));
  }

  it('of several roles are those of each, not of the mixture', () => {
    for (const roles of [
      ['caseworker', 'visitator'],
      ['caseworker', 'coach'],
      ['visitator', 'leader'],
      ['coach', 'loan-approver'],
      ['business-director', 'admin'],
      ['admin', 'caseworker'],
    ] as const) {
      check(roles);
    }
  });

  it('come from roles alone: without one there are none', () => assert.ok(check([]) > 0));

  it('know no action beside the table', () => {
    const known = new Set(ROLES.flatMap((role) => TABLE[role].flatMap(({ rights }) => Object.keys(rights))));
    assert.deepEqual(known, new Set(ACTIONS));
    assert.deepEqual(new Set(RIGHTS.map(({ role }) => role)), new Set(ROLES));
  });
});

const isAlone = (cover: Cover): boolean => cover.endsWith('uncoached');
const isKept = (cover: Cover): boolean => cover.startsWith('kept-') || cover.startsWith('asked-');

describe('each single grant', () => {
  const own = { ...CASE, caseworker: 'dk:p', coach: 'dk:p', loans: LENT };
  for (const role of ROLES) {
    const grants = TABLE[role].flatMap(({ rights }) => Object.entries(rights) as [Action, Cover][]);
    const each = new Map(
      grants.map(([action, cover]) => [`${action} ${isAlone(cover)} ${isKept(cover)}`, { action, cover }]),
    );
    for (const { action, cover } of each.values()) {
      const whose = `${isAlone(cover) ? ' of what nobody has' : ''}${isKept(cover) ? ' of what is no longer shared' : ''}`;
      it(`${role} may ${action}${whose}, and not without role, function or dates`, () => {
        for (const [organisation, functions] of Object.entries(FUNCTIONS)) {
          const { coach: _, ...unowned } = { ...own, organisation, status: 'paused' as const };
          const there = isAlone(cover) ? unowned : { ...own, organisation };
          const kept: Case = {
            ...there,
            organisation: 'jobcenter-hvidovre',
            sharedWithProvider: false,
            consent: WITHDRAWN,
            accesses: askedOf(organisation),
          };
          const subject = cover === 'programme' ? undefined : isKept(cover) ? kept : there;
          const ask = (member: Member): boolean => may(member, action, PILOT, TODAY, subject);
          const holder = person('p', organisation, role);
          const at = TABLE[role].filter(({ rights }) => rights[action]).flatMap((row) => row.at);
          const others = ROLES.filter((other) => TABLE[other].every(({ rights }) => !rights[action]));
          assert.equal(
            ask(holder),
            functions.some((one) => at.includes(one)),
            organisation,
          );
          assert.equal(ask({ ...holder, roles: others }), false, organisation);
          assert.equal(ask(expired(holder, '2026-11-22')), false, organisation);
          assert.equal(ask(elsewhere(holder, 'roskilde')), false, organisation);
        }
      });
    }
  }
});
