import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { referred } from '../../support/case-steps.ts';
import { cellsIn, evaluationMade } from '../../support/evaluation-files.ts';
import { cardOf } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

/** The lines of the sheet that are about an application, by the running number each has. */
const rowNumbers = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell) => /^A(?!1 )\d+ /.test(cell));

describe('A referral that was undone', () => {
  it(
    'is in no figure of the evaluation, in no row of its sheet, and its day begins no period',
    withStage(async (stage) => {
      await referred(stage, { applicationDate: '2026-10-05', journalRef: '26/1' });
      await stage.say('caseworker', 'fortryd');
      await referred(stage, { applicationDate: '2026-11-16', journalRef: '26/2' });
      const { texts } = cardOf(await stage.say('leader', 'evaluering'));
      assert.ok(texts.includes('Perioden 16. november 2026 – 23. november 2026'), texts.join('\n'));
      assert.equal(texts[texts.indexOf('Ansøgninger') + 1], '1');
      const sheet = await evaluationMade(stage, 'leader', 'excel', { from: '2026-01-01', to: '2026-11-23' });
      assert.deepEqual(rowNumbers(cellsIn(sheet, 'Rækker')), ['A2 1']);
      const applications = cellsIn(sheet, 'Tal').indexOf('A2 applications');
      assert.ok(applications >= 0);
      assert.ok(cellsIn(sheet, 'Tal').includes('C2 1'));
    }),
  );
});
