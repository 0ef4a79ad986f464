import assert from 'node:assert/strict';
import { REMARKABLE } from '../../domain/remark.ts';
import { viewOf } from '../../domain/view.ts';
import { FIELDS } from './field-table.ts';
import { given, TODAY } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { COACHED } from './past.ts';
import { ANNA, BO, CILLE, LIS, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const ADD = {
  type: 'add-remark',
  case: CASE,
  about: 'businessIdea',
  remark: 'Også symaskiner',
  on: TODAY,
} as const;

describe("a citizen's own remark", () => {
  it('stands beside the text, which stays as it was', () => {
    const before = given(COACHED);
    const added = before.when(ADD, ANNA);
    added.happens({
      type: 'remark-added',
      case: CASE,
      data: { about: 'businessIdea', on: TODAY },
      personal: { citizenRemarks: { businessIdea: 'Også symaskiner' } },
    });
    const subject = added.after().caseOf(CASE);
    assert.equal(subject.personal.businessIdea, before.caseOf(CASE).personal.businessIdea);
    assert.deepEqual(subject.personal.citizenRemarks, { businessIdea: 'Også symaskiner' });
    assert.deepEqual(subject.remarkedOn, { businessIdea: TODAY });
    const both = added.after().when({ ...ADD, about: 'justification', remark: 'Butikken var min' }, ANNA);
    assert.deepEqual(both.after().caseOf(CASE).personal.citizenRemarks, {
      businessIdea: 'Også symaskiner',
      justification: 'Butikken var min',
    });
  });

  it('goes with its text, and stays with the others', () => {
    const both = given(COACHED)
      .when(ADD, ANNA)
      .after()
      .when({ ...ADD, about: 'justification', remark: 'Butikken var min' }, ANNA)
      .after();
    const corrected = both.when(
      {
        type: 'correct',
        case: CASE,
        correction: { field: 'businessIdea', value: 'Symaskiner' },
        reason: 'borgeren har ret',
      },
      ANNA,
    );
    assert.deepEqual(corrected.after().caseOf(CASE).personal.citizenRemarks, {
      justification: 'Butikken var min',
    });
  });

  it('is entered by the caseworker, to a text that is there, on no day to come', () => {
    const state = given(COACHED);
    for (const member of [BO, LIS, CILLE, VERA])
      state.when(ADD, member).refuses({ code: 'not-allowed', action: 'add-remark' });
    state.when({ ...ADD, about: 'dischargeNote' }, ANNA).refuses({ code: 'no-such-text', case: CASE });
    state.when({ ...ADD, on: '2026-11-24' }, ANNA).refuses({ code: 'remark-in-future' });
    given(IN_STATUS.withdrawn).when(ADD, ANNA).after();
  });

  it('is read by who reads the text it stands beside, and by nobody else', () => {
    const subject = {
      ...given(COACHED).caseOf(CASE),
      personal: {
        citizenName: 'Maria',
        citizenRemarks: Object.fromEntries(REMARKABLE.map((about) => [about, `om ${about}`])),
      },
    };
    for (const [member, role] of [
      [ANNA, 'caseworker'],
      [VERA, 'visitator'],
      [CILLE, 'coach'],
      [LIS, 'leader'],
    ] as const) {
      const read = viewOf(subject, member, PILOT, TODAY)?.personal.citizenRemarks ?? {};
      const wanted = REMARKABLE.filter((about) =>
        FIELDS.some(({ field, readers }) => field === about && readers.includes(role)),
      );
      assert.deepEqual(Object.keys(read).toSorted(), wanted.toSorted(), role);
    }
  });
});
