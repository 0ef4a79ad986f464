import assert from 'node:assert/strict';
import { addDays } from '../../../domain/day.ts';
import type { Member } from '../../../domain/member.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import { makeExecute } from '../../../storage/execute.ts';
import type { Stage } from '../../support/stage.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

const REFERRAL = {
  type: 'refer',
  citizenName: 'Maria',
  consentDay: '2026-11-23',
  consentForm: 'oral',
  supportBasis: 'dagpenge',
  businessIdea: 'Cykelværksted',
  recommendation: 'suitable',
  justification: 'Har drevet butik før',
  ratings: {},
  hearProvider: false,
} as const;

/** Sixty referrals, the later the older their application; the 60th came in today. */
const sixtyCases = async (stage: Stage): Promise<void> => {
  const people = await stage.store.list('members', 'member');
  const members = people.map((doc) => bodyOf<Member>(doc));
  const actor = members.find(({ name }) => name === 'Sagsbehandler');
  assert.ok(actor);
  const { store } = stage;
  const execute = makeExecute({ store, members: () => Promise.resolve([]), now: Date.now, budgetMs: 4000 });
  for (let count = 1; count <= 60; count += 1)
    await execute('ishoej-2015', {
      id: `refer-${count}`,
      actor,
      at: '2026-11-23T09:12:00.000Z',
      today: '2026-11-23',
      intent: {
        ...REFERRAL,
        applicationDate: addDays('2026-11-23', -count % 60),
        journalRef: `25/${count}`,
      },
    });
};

describe('Long lists', () => {
  it(
    'of cases begin with what is due next, a page at a time',
    withStage(async (stage) => {
      await sixtyCases(stage);
      const cases = cardOf(await stage.say('caseworker', 'sager'));
      assert.equal(cases.texts[1], 'Her er nr. 1–15 af 60.');
      assert.equal(cases.texts[2], 'ML-2026-059 · M.');
      assert.equal(cases.buttons.filter(({ title }) => title === 'Vis').length, 15);
    }),
  );

  it(
    'of tasks count them all and begin with what is due first',
    withStage(async (stage) => {
      await sixtyCases(stage);
      const tasks = cardOf(await stage.say('visitator', 'opgaver'));
      assert.equal(tasks.texts[1], 'Godmorgen. 60 ting venter på dig.');
      assert.match(tasks.texts[2] ?? '', /^Her er 15 af 60\./);
      assert.equal(tasks.texts[3], 'Hos dig');
      assert.equal(tasks.texts[4], 'ML-2026-059 · M.');
    }),
  );
});
