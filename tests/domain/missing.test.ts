import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { Member } from '../../domain/member.ts';
import { checklistOf, isAround, missingIn, missingOf, SET_UP_ITEMS } from '../../domain/missing.ts';
import type { Programme } from '../../domain/programme.ts';
import { withChange } from '../../domain/rules/change.ts';
import type { RuleKey, RuleValue } from '../../domain/rules/vocabulary.ts';
import { ITEM, wayTo } from '../../dialogs/set-up/words.ts';
import { expired } from './people.ts';

const TODAY = '2026-11-23';

const missing = (programme: Programme, members: readonly Member[] = DEMO_MEMBERS, channel = true) =>
  missingOf(programme, members, TODAY, channel).map(({ item, which }) => [item, ...which].join(' '));

const { lending: _, setUp: __, dataProtection: ___, lookMonths: ____, ...bare } = DEMO_PROGRAMME;

const ended = (value: string) => [{ from: '2015-09-01', to: '2026-11-22', value }];

const functionOf = (id: string): string | undefined =>
  new Map([
    ['ishoej', 'buyer'],
    ['jobcenter-vallensbaek', 'job-centre'],
    ['naestved', 'provider'],
  ]).get(id);

describe('what a programme lacks before its first citizen', () => {
  it('is nothing in the demo, on every day since it began', () => {
    assert.deepEqual(missing(DEMO_PROGRAMME), []);
    assert.deepEqual(missingIn(DEMO_PROGRAMME, '2015-09-01'), []);
    assert.equal(missingIn(DEMO_PROGRAMME, '2015-08-31').length > 0, true);
  });

  it('is everything where nobody has said anything', () => {
    const nothing: Programme = {
      ...bare,
      organisations: [],
      authority: [],
      supportBases: [],
      letters: {},
      rules: { ...bare.rules, deadlineDays: [], placeRule: [], places: [] },
      lending: [
        { from: '2015-09-01', value: { terms: DEMO_PROGRAMME.lending?.[0]?.value.terms ?? assert.fail() } },
      ],
    };
    const found = missingOf(nothing, [], TODAY, false).map(({ item }) => item);
    // Nobody answers for data where no organisation does anything.
    assert.deepEqual(
      found,
      SET_UP_ITEMS.filter((item) => item !== 'officers'),
    );
  });

  it('is not a lending: it may stay closed, and then nobody has to decide on loans nor write of them', () => {
    const { lending: closed, ...rest } = DEMO_PROGRAMME;
    assert.ok(closed);
    const letters = Object.fromEntries(
      Object.entries(rest.letters).filter(([kind]) => !kind.startsWith('loan-')),
    );
    const nobody = DEMO_MEMBERS.filter(({ roles }) => !roles.includes('loan-approver'));
    assert.deepEqual(missing({ ...rest, letters }, nobody), []);
    const states = checklistOf(rest, { members: nobody, channel: true }, TODAY)
      .filter(({ state }) => state === 'closed')
      .map(({ item }) => item);
    assert.deepEqual(states, ['lending', 'loan-basis', 'two-approvers']);
    assert.deepEqual(missing({ ...DEMO_PROGRAMME, letters }, nobody), [
      'letters loan-hearing loan-extension loan-refusal loan-agreement loan-reminder',
      'two-approvers',
    ]);
  });

  it('is a second person for each decision, and a channel', () => {
    const one = DEMO_MEMBERS.map((member) =>
      ['26', '31'].some((end) => member.object.endsWith(end)) ? expired(member, '2026-11-22') : member,
    );
    assert.deepEqual(missing(DEMO_PROGRAMME, one, false), ['two-caseworkers', 'two-visitators', 'channel']);
    for (const item of ['two-caseworkers', 'two-visitators', 'two-approvers', 'channel'] as const)
      assert.ok(isAround(item) && !missingIn(DEMO_PROGRAMME, TODAY).some((found) => found.item === item));
  });

  it('is what no longer holds', () => {
    const setUp = { ...DEMO_PROGRAMME.setUp, agreements: { controllers: ended('2015-08-20'), dpia: [] } };
    assert.deepEqual(missing({ ...DEMO_PROGRAMME, setUp }), ['agreement', 'dpia']);
    assert.deepEqual(missing({ ...DEMO_PROGRAMME, dataProtection: [] }), [
      'officers ishoej jobcenter-vallensbaek naestved',
    ]);
    const authority = [
      {
        from: '2015-09-01',
        value: { name: 'Jobcenter', unit: ' ', phone: '', complaintBody: 'Ankestyrelsen' },
      },
    ];
    assert.deepEqual(missing({ ...DEMO_PROGRAMME, authority }), ['authority unit phone']);
  });

  it('is filled by the card that the checklist leads to, except for what stands in the file alone', () => {
    const lacks: Programme = {
      ...bare,
      supportBases: [],
      authority: [],
      letters: { ...bare.letters, refusal: [] },
    };
    const VALUE: Partial<Record<RuleKey, RuleValue>> = {
      controllersAgreement: TODAY,
      dpia: TODAY,
      retentionMonths: 60,
      lookMonths: 24,
    };
    let now = lacks;
    for (let step = 0; step < 20; step += 1) {
      const [first] = missingIn(now, TODAY);
      if (!first) break;
      const way = wayTo(first, functionOf);
      assert.ok(way && 'rule' in way, `${first.item}: ${ITEM[first.item].where.en}`);
      now = withChange(now, { rule: way.rule, value: VALUE[way.rule] ?? 'aftalt', from: TODAY });
    }
    assert.deepEqual(missingIn(now, TODAY), []);
  });
});
