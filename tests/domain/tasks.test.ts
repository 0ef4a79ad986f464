import assert from 'node:assert/strict';
import { STATUSES, type Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { rulesAt } from '../../domain/programme.ts';
import { caseTags } from '../../domain/case-tags.ts';
import { besideTagsOf, caseTagsOf, taskTagsOf } from '../../domain/member-tags.ts';
import { hasTask } from '../../domain/tasks.ts';
import { given, TODAY } from './given.ts';
import { IN_STATUS, proposed } from './in-status.ts';
import { referred } from './past.ts';
import { ANNA, BO, CARL, elsewhere, ERIK, KAJ, KIRSTEN, LIS, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const RULES = rulesAt(PILOT, TODAY);
const at = (status: keyof typeof IN_STATUS): Case => given(IN_STATUS[status]).caseOf(CASE);
const taskTags = (subject: Case): readonly string[] =>
  caseTags(subject, RULES).filter((tag) => tag.startsWith('task:'));

/** Whether the case stands in the member's list, as a store finds it: by a tag in common. */
const found = (subject: Case, member: Member, tagsOf: typeof taskTagsOf): boolean => {
  const tags = caseTags(subject, RULES);
  return tagsOf(member, PILOT, TODAY).some((tag) => tags.includes(tag));
};
const TASK_OF: readonly (readonly [keyof typeof IN_STATUS, string])[] = [
  ['with-provider', 'VERA KAJ KIRSTEN'],
  ['invited', 'VERA KAJ KIRSTEN'],
  ['returned', 'ANNA'],
  ['joint', 'ANNA VERA KAJ KIRSTEN'],
  ['countersigning', 'ANNA'],
  ['deciding', 'ANNA'],
  ['refusing', 'ANNA'],
  ['hearing', 'ANNA'],
  ['writing', 'ANNA'],
  ['refused', ''],
  ['complained', 'ANNA'],
  ['waitlisted', ''],
  ['offered', 'ANNA'],
  // Nobody at the provider has the citizen yet.
  ['enrolled', 'CARL'],
  ['phase-proposed', 'ANNA'],
  ['paused', ''],
  ['ending', 'ANNA'],
  ['ending-hearing', 'ANNA'],
  ['ending-writing', 'ANNA'],
  ['discharged', ''],
  ['withdrawn', ''],
  ['erased', ''],
];
const everybody = { ANNA, BO, CARL, ERIK, LIS, VERA, KAJ, KIRSTEN };

describe('tasks', () => {
  it('stand under who has the ball', () => {
    const anna = 'task:person:dk:anna';
    const visitators = 'task:role:provider:visitator';
    assert.deepEqual(taskTags(at('with-provider')), [visitators]);
    assert.deepEqual(taskTags(at('returned')), [anna]);
    assert.deepEqual(taskTags(at('joint')), [anna, visitators]);
    assert.deepEqual(taskTags(at('refusing')), [anna]);
    assert.deepEqual([...taskTags(at('waitlisted')), ...taskTags(at('paused'))], []);
  });

  it('are known for every status', () =>
    assert.deepEqual(TASK_OF.map(([status]) => status).toSorted(), STATUSES.toSorted()));

  for (const [status, who] of TASK_OF) {
    it(`of a case ${status} are found by ${who || 'nobody'}`, () => {
      const finders = Object.entries(everybody).filter(([, member]) => found(at(status), member, taskTagsOf));
      assert.deepEqual(finders.map(([name]) => name).toSorted(), who.split(' ').filter(Boolean).toSorted());
    });
  }

  it('are not found with a role in an organisation without the function', () => {
    for (const organisation of ['ishoej', 'jobcenter-vallensbaek', 'greve', 'roskilde'])
      assert.equal(found(at('with-provider'), elsewhere(VERA, organisation), taskTagsOf), false);
  });

  it('are not given with the other key to who holds one', () => {
    const past = referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ);
    const subject = given([past]).caseOf(CASE);
    assert.equal(hasTask(subject, KAJ, TODAY), false);
    assert.equal(hasTask(subject, KIRSTEN, TODAY), true);
    assert.equal(hasTask({ ...subject, status: 'returned' }, KAJ, TODAY), true);
  });

  it('are not given with an invited citizen to who referred them, nor with their own proposal', () => {
    const past = referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ);
    const subject = given([past]).caseOf(CASE);
    const countersigning = { ...at('countersigning'), caseworker: 'dk:kaj', organisation: 'koege' };
    const joint = { ...proposed().data, by: 'dk:kaj', side: 'job-centre' } as const;
    for (const [now, forKaj] of [
      [{ ...subject, status: 'invited' }, false],
      [{ ...countersigning, joint }, false],
      [countersigning, true],
      [{ ...subject, status: 'joint' }, true],
      [{ ...subject, status: 'complained' }, true],
    ] as const) {
      assert.equal(hasTask(now, KAJ, TODAY), forKaj, now.status);
      assert.equal(hasTask(now, KIRSTEN, TODAY), true, now.status);
    }
  });
});

describe('the cases in which somebody waits for others', () => {
  it("are the person's own, and for the provider's visitators those that nobody has decided", () => {
    const waiting = STATUSES.filter((status) => found(at(status), VERA, besideTagsOf)).toSorted();
    const undecided =
      'countersigning deciding hearing invited joint refusing returned with-provider writing'.split(' ');
    assert.deepEqual(waiting, undecided);
    assert.ok(!found({ ...at('returned'), sharedWithProvider: false }, VERA, besideTagsOf), 'not shared');
    assert.ok(!found(at('returned'), CARL, besideTagsOf), 'a coach has no part in it');
    assert.ok(found(at('returned'), ANNA, besideTagsOf));
  });
});

describe('the list of cases', () => {
  it('has one tag for each way to a case', () => {
    const monthly = Array.from(
      { length: 11 },
      (_, index) => `due:2027-${String(index + 2).padStart(2, '0')}`,
    );
    assert.deepEqual(caseTags(at('enrolled'), RULES), [
      'case',
      'of:dk:anna',
      'organisation:jobcenter-vallensbaek',
      'provider',
      'task:role:provider:coach',
      'active:dk:anna',
      // The course of 2027 has a monthly status from February on, and its first phase ends with June.
      ...monthly,
      'open:organisation:jobcenter-vallensbaek',
      'open:provider',
    ]);
    assert.deepEqual(caseTags({ ...at('enrolled'), coach: 'dk:carl', sharedWithProvider: false }, RULES), [
      'case',
      'of:dk:anna',
      'organisation:jobcenter-vallensbaek',
      'of:dk:carl',
      'active:dk:anna',
      'active:dk:carl',
      // Not shared: only the end of the phase, 30 and 7 days before, for the caseworker.
      'due:2027-05',
      'due:2027-06',
      'open:organisation:jobcenter-vallensbaek',
    ]);
  });

  it('finds a case for who has to do with it', () => {
    const subject = { ...at('enrolled'), coach: 'dk:carl' };
    const finders = Object.entries({ ...everybody, VERA_AT_BUYER: elsewhere(VERA, 'ishoej') })
      .filter(([, member]) => found(subject, member, caseTagsOf))
      .map(([name]) => name);
    assert.deepEqual(finders, ['ANNA', 'CARL', 'LIS', 'VERA', 'KAJ', 'KIRSTEN']);
    const own = Object.entries(everybody).filter(([, member]) =>
      found({ ...subject, sharedWithProvider: false }, member, caseTagsOf),
    );
    assert.deepEqual(
      own.map(([name]) => name),
      ['ANNA', 'CARL', 'LIS'],
    );
  });
});
