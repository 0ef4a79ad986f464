import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { makeStaffing } from '../../bot/staffing.ts';
import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { handoverFacts } from '../../dialogs/handover/facts.ts';
import { fakeLookups, PERSONAL, TODAY } from '../support/fake-lookups.ts';
import { findDialog } from '../../dialogs/index.ts';

const by = (end: string): Member => {
  const found = DEMO_MEMBERS.find(({ object }) => object.endsWith(end));
  assert.ok(found);
  return found;
};
/** A job centre of twenty. */
const CASEWORKERS = Array.from({ length: 20 }, (_, index): Member => ({
  ...by('20'),
  object: `00000000-0000-0000-0000-0000000001${index + 10}`,
  name: `Sagsbehandler ${index}`,
}));

/** What a member of it may hand over, of so many cases. */
const factsFor = async (member: Member, count: number) => {
  const flow = findDialog('handover');
  assert.ok(flow);
  const lookups = fakeLookups(flow, PERSONAL);
  const view = await lookups.caseView('ML-2026-001');
  assert.ok(view);
  const cases = Array.from({ length: count }, (_, index): Case => ({
    ...view,
    number: `ML-2026-${String(index + 1).padStart(3, '0')}`,
    status: index % 3 === 0 ? 'refused' : 'with-provider',
    caseworker: personKey(CASEWORKERS[index % 20] ?? member),
  }));
  const members = [...CASEWORKERS, ...DEMO_MEMBERS];
  const staffing = makeStaffing({
    directory: {
      all: () => Promise.resolve(members),
      get: (key) => Promise.resolve(members.find((one) => personKey(one) === key)),
      refresh: () => undefined,
      find: (person) => Promise.resolve(members.find((one) => personKey(one) === personKey(person))),
    },
    programme: DEMO_PROGRAMME,
    member,
    today: TODAY,
    nameOf: (key) => Promise.resolve(members.find((one) => personKey(one) === key)?.name ?? ''),
    listed: () => Promise.resolve(cases),
    one: (number) => Promise.resolve(cases.find((one) => one.number === number)),
    logOf: () => Promise.resolve([]),
  });
  return handoverFacts({ ...lookups, ...staffing }, personKey(member));
};

describe('What a handover is chosen from', () => {
  it('stays within what a dialog may keep, however many cases there are', async () => {
    for (const member of [by('29'), by('25')]) {
      const facts = await factsFor(member, 500);
      assert.equal(facts.cases.length, 50);
      assert.ok(facts.cases.every(({ closed }) => closed !== true));
      assert.ok(JSON.stringify(facts).length <= 8 * 1024, `${JSON.stringify(facts).length}`);
    }
  });

  it('is one’s own for a caseworker, all there for the leader, numbers alone for an administrator', async () => {
    const own = CASEWORKERS[3] ?? by('20');
    const [mine, theirs, blind] = [
      await factsFor(own, 40),
      await factsFor(by('29'), 40),
      await factsFor(by('25'), 40),
    ];
    assert.deepEqual(
      mine.cases.map(({ number }) => number),
      ['ML-2026-004', 'ML-2026-024'],
    );
    assert.ok(mine.colleagues.every(({ key }) => key !== personKey(own)));
    assert.equal(theirs.cases.length, 40);
    assert.ok(theirs.cases.every(({ initials }) => initials !== ''));
    assert.ok(blind.cases.length === 40 && blind.cases.every(({ initials }) => initials === ''));
  });
});
