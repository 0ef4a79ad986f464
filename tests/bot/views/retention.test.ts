import { present, refused } from '../../support/case-steps.ts';
import { withKeptStore } from '../../support/open-twice.ts';
import { transcript } from '../../support/transcript.ts';
import assert from 'node:assert/strict';
import { cardOf, walkCards } from '../../support/walk-card.ts';

describe('a closed case that was kept long enough', () => {
  it(
    'is told to its caseworker on the day, and stands among the tasks until the person is erased',
    withKeptStore(async (kept) => {
      const first = await kept.open();
      const number = await refused(first);
      await present(first, 'caseworker', 'leader');
      const early = await kept.open({ now: '2031-11-21T09:12:00.000Z' });
      await transcript(
        early,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        `,
      );
      const stage = await kept.open({ now: '2031-11-24T09:12:00.000Z' });
      await transcript(
        stage,
        'caseworker',
        `
        ! Godmorgen. To ting i dag, cirka seks minutter.
        < # Godmorgen. To ting i dag, cirka seks minutter.
        < ML-2026-001 · M.
        < Sagen har været gemt, så længe den skal (til 23. november 2031). Skal personoplysningerne slettes?
        < [Slet personoplysninger]
        < Til jeres fagsystem
        < 4 notater er ikke kopieret til fagsystemet endnu.
        < [Se dem]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Gemt, så længe sagen skal (til 23. november) – skal personoplysningerne slettes?
        < [Slet personoplysninger] [Ny visitation]
        `,
      );
      await transcript(
        stage,
        'caseworker2',
        `
        > opgaver
        < # Dine opgaver
        < Du har ingen opgaver lige nu.
        < [Ny visitation]
        `,
      );
      const later = await kept.open({ now: '2033-02-01T09:12:00.000Z' });
      const tasks = cardOf(await later.say('caseworker', 'opgaver'));
      const button = tasks.buttons.find(({ title }) => title === 'Slet personoplysninger');
      assert.ok(button);
      const card = cardOf(await later.press('caseworker', button.verb, button.data));
      await walkCards(later, 'caseworker', card, { filed: 'yes' });
      assert.ok(
        cardOf(await later.say('caseworker', 'opgaver')).buttons.every(({ title }) => title !== button.title),
      );
      const second = cardOf(await later.say('leader', `bekræft sletning ${number}`));
      await walkCards(later, 'leader', second, { answer: 'no' });
      assert.ok(
        cardOf(await later.say('caseworker', 'opgaver')).buttons.some(({ title }) => title === button.title),
      );
    }),
  ).timeout(60_000);
});
