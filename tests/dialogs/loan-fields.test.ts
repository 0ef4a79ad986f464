import assert from 'node:assert/strict';
import { budget } from '../../dialogs/loan/budget-field.ts';
import { months } from '../../dialogs/loan/months.ts';
import { loan } from '../../dialogs/loan.ts';
import { loanDecision } from '../../dialogs/loan-decision.ts';
import { placeId, positionOf } from '../../dialogs/engine/position.ts';
import { render } from '../../dialogs/engine/render.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { take } from '../../dialogs/engine/take.ts';
import { text } from '../../domain/text.ts';
import { cardLines } from '../support/card-lines.ts';
import { answer, typed } from '../support/every-way.ts';
import { begunRun, PERSONAL, TODAY } from '../support/fake-lookups.ts';

const WORDS = {
  presence: 'required',
  label: text('Felt', 'Field'),
  why: text('Fordi', 'Because'),
  readers: text('Alle', 'All'),
  example: text('24', '24'),
} as const;

const context = { today: TODAY, facts: {}, answers: {} };

const confirmed = (run: Run) =>
  take(loanDecision, run, { kind: 'confirm', rev: undefined, values: {} }, TODAY);

describe('The fields of a request for a loan', () => {
  it('count months as people say them', () => {
    const field = months(WORDS);
    const rows: readonly (readonly [string, number | undefined])[] = [
      ['24', 24],
      ['24 måneder', 24],
      ['over 24 mdr.', 24],
      ['24 rater', 24],
      ['i 36 afdrag', 36],
      ['to år', 24],
      ['over 3 år', 36],
      ['et år', 12],
      ['halvandet år', 18],
      ['et halvt år', 6],
      ['two years', 24],
      ['24 months', 24],
      ['fireogtyve', 24],
      ['-1', undefined],
      ['2,5 år', undefined],
      ['mange', undefined],
      ['1/12', undefined],
    ];
    for (const [said, value] of rows) {
      const reading = field.read(said, context);
      assert.equal(reading.kind === 'one' ? reading.value : undefined, value, said);
    }
    assert.deepEqual(field.read(field.wire(60), context), { kind: 'one', value: 60 });
  });

  it('read a budget back as it is shown, and name the line that cannot be read', () => {
    const field = budget(WORDS);
    const reading = field.read('computer: 8.000 kr.\nborde og stole 12.000', context);
    assert.ok(reading.kind === 'one');
    assert.equal(field.wire(reading.value), 'computer 8.000\nborde og stole 12.000');
    assert.deepEqual(field.read(field.wire(reading.value), context), reading);
    assert.match(field.misread?.('computer 8.000\nprinter')?.da ?? '', /»printer« kan jeg ikke læse/);
  });
});

describe('An answer that depends on another one', () => {
  it('is taken up again once the other fits it, and its question follows the other meanwhile', async () => {
    const begun = await begunRun(loan, PERSONAL);
    let { run } = answer(loan, begun, { answer: 'Ja' });
    ({ run } = answer(loan, run, { amount: '10.000', budget: 'computer 8.000' }));
    assert.match(run.errors['budget']?.da ?? '', /2\.000 kr\. for lidt/);
    ({ run } = typed(loan, run, 'beløb: 9.000'));
    assert.match(run.errors['budget']?.da ?? '', /1\.000 kr\. for lidt/);
    ({ run } = typed(loan, run, 'beløb: 8.000'));
    assert.deepEqual(run.errors, {});
    assert.deepEqual(run.answers['budget'], [{ name: 'computer', amount: 8_000 }]);
  });

  it('holds nobody up who refuses, and is not taken along', async () => {
    const begun = await begunRun(loanDecision, PERSONAL);
    const first = answer(loanDecision, begun, { decision: '', approvedAmount: 'Maria 1' });
    assert.ok('approvedAmount' in first.run.errors);
    const ways = [
      answer(loanDecision, begun, { decision: 'reject', approvedAmount: 'Maria 1' }),
      answer(loanDecision, begun, { decision: 'reject', approvedAmount: '8.000' }),
      answer(loanDecision, first.run, { decision: 'reject', approvedAmount: 'Maria 1' }),
      typed(loanDecision, first.run, 'afgørelse: afslag'),
      typed(loanDecision, begun, 'bevilget beløb: 8.000\nafgørelse: afslag'),
    ];
    for (const { run } of ways) {
      assert.equal(placeId(positionOf(loanDecision, run, TODAY)), 'reasons');
      assert.deepEqual([run.errors, run.typed], [{}, {}]);
      const said = cardLines(render(loanDecision, run, { today: TODAY, lang: 'da', show: 'answers' }));
      assert.ok(!said.some((line) => /bevilger|8\.000 kr/.test(line)), said.join('\n'));
    }
  });

  it('is not noted where it is named and does not apply, and the person hears so', async () => {
    const refusing = answer(loanDecision, await begunRun(loanDecision, PERSONAL), { decision: 'reject' });
    for (const words of ['bevilget beløb: 8.000', 'bevilget beløb: 8.000\nbegrundelse: for dyrt']) {
      const { run, notes } = typed(loanDecision, refusing.run, words);
      assert.deepEqual(run.answers['approvedAmount'], refusing.run.answers['approvedAmount']);
      assert.match(notes.map(({ da }) => da).join(' '), /»bevilget beløb« hører ikke til/);
    }
  });

  it('leads to a step that nobody has seen before anything is confirmed', async () => {
    const begun = await begunRun(loanDecision, PERSONAL);
    const whole = answer(loanDecision, begun, { decision: 'approve' });
    assert.equal(confirmed(whole.run).end, 'confirm');
    const lower = answer(loanDecision, begun, { decision: 'approve', approvedAmount: '9.000' });
    const seen = confirmed(lower.run);
    assert.equal(seen.end, 'confirm');
    assert.deepEqual(seen.run.answers['approvedBudget'], [
      { name: 'computer', amount: 8_000 },
      { name: 'printer', amount: 1_000 },
    ]);
  });
});
