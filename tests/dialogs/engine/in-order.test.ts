import assert from 'node:assert/strict';
import type { Field } from '../../../dialogs/engine/field.ts';
import { choice } from '../../../dialogs/engine/fields/choice.ts';
import { date } from '../../../dialogs/engine/fields/date.ts';
import { text as words } from '../../../dialogs/engine/fields/text.ts';
import { yesNo } from '../../../dialogs/engine/fields/yes-no.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import { flow } from '../../../dialogs/engine/flow.ts';
import type { Run } from '../../../dialogs/engine/run.ts';
import { newRun } from '../../../dialogs/engine/run.ts';
import { readAmount } from '../../../domain/danish/amount.ts';
import { same } from '../../../domain/text.ts';
import { typed } from '../../support/every-way.ts';

const said = (name: string) => ({
  label: same(name),
  why: same('–'),
  readers: same('–'),
  example: same('–'),
});

const money = (name: string, presence: 'required' | 'optional' = 'required'): Field<number> => ({
  ...said(name),
  presence,
  read: (raw) => readAmount(raw.replace(/ rater$/, '')),
  say: (value) => same(String(value)),
  wire: String,
  input: (id) => ({ type: 'Input.Text', id }),
});

const begun = () =>
  flow({
    id: 'test',
    version: 1,
    title: same('Prøve'),
    starts: { da: [], en: [] },
    action: 'refer',
    aboutCase: false,
    begin: () => Promise.resolve({ ok: true, facts: {} }),
  });

const END = {
  confirmLabel: same('Bekræft'),
  intent: () => ({ type: 'acknowledge', notice: 1 }) as const,
  done: () => [],
};

const oneStep = (fields: Readonly<Record<string, Field>>): Flow =>
  begun()
    .step({ id: 'only', title: same('Prøve'), fields })
    .submit(END);

const after = (dialog: Flow, sentence: string): Run => {
  const run = newRun({
    id: 'run-1',
    flow: dialog,
    owner: 'ejer',
    programme: 'p',
    case: '',
    at: '2026-11-23T09:12:00.000Z',
    facts: {},
  });
  return typed(dialog, run, sentence).run;
};

const answersTo = (fields: Readonly<Record<string, Field>>, sentence: string): Run =>
  after(oneStep(fields), sentence);

const PEOPLE = [
  { id: 'anna', label: same('Anna') },
  { id: 'bo', label: same('Bo') },
] as const;

const line = (name: string): Field => words({ ...said(name), presence: 'required' });

const person = (name: string, presence: 'required' | 'optional' = 'required'): Field =>
  choice({ ...said(name), presence, options: () => PEOPLE });

/** Takes these messages and no others; a question mark at the end puts it in doubt. */
const only = (presence: 'required' | 'optional', ...messages: readonly string[]): Field<string> => ({
  ...said(messages.join('/')),
  presence,
  read: (raw) => {
    if (messages.includes(`${raw}?`)) return { kind: 'several', values: [raw, `${raw}!`] };
    return messages.includes(raw) ? { kind: 'one', value: raw } : { kind: 'none' };
  },
  say: same,
  wire: (value) => value,
  input: (id) => ({ type: 'Input.Text', id }),
});

describe('Answers in order', () => {
  it('are amounts, with commas of their own', () => {
    const fields = { amount: money('Beløb'), installments: money('Rater') };
    for (const [sentence, amount] of [
      ['25.000, 24 rater', 25_000],
      ['25.000 kr., 24', 25_000],
      ['25.000,-, 24 rater', 25_000],
      ['25.000,00, 24 rater', 25_000],
    ] as const)
      assert.deepEqual(answersTo(fields, sentence).answers, { amount, installments: 24 }, sentence);
  });

  it('are not the two halves of one number', () => {
    const { answers } = answersTo({ amount: money('Beløb'), installments: money('Rater') }, '25,000');
    assert.ok(!('installments' in answers));
  });

  it('are none where two ways to give them are as good', () => {
    const fields = {
      first: person('A', 'optional'),
      second: person('B', 'optional'),
      amount: money('Beløb'),
    };
    const run = answersTo(fields, 'Anna, 500');
    assert.deepEqual(run.answers, {});
    assert.deepEqual(run.typed, { amount: 'Anna, 500' });
  });

  it('pass over as few fields as they can', () => {
    const fields = {
      first: person('A', 'optional'),
      second: person('B', 'optional'),
      amount: money('Beløb'),
    };
    assert.deepEqual(answersTo(fields, 'Anna, Bo, 500').answers, {
      first: 'anna',
      second: 'bo',
      amount: 500,
    });
  });

  it('pass over fewer fields rather than take the first that fits', () => {
    const fields = {
      first: only('required', 'a', 'a, b'),
      second: only('optional', 'c'),
      third: only('optional', 'b, c'),
    };
    assert.deepEqual(answersTo(fields, 'a, b, c').answers, { first: 'a, b', second: 'c' });
  });

  it('are one where the question takes the whole for another answer than its beginning', () => {
    const fields = {
      first: only('required', 'ja', 'ja, med støtte'),
      second: only('optional', 'med støtte'),
    };
    assert.deepEqual(answersTo(fields, 'ja, med støtte').answers, { first: 'ja, med støtte' });
  });

  it('are two where the rest would be lost in the one', () => {
    const reads: Field<string> = { ...only('required'), read: () => ({ kind: 'one', value: 'ja' }) };
    const fields = { first: reads, second: only('optional', 'x') };
    assert.deepEqual(answersTo(fields, 'ja, x').answers, { first: 'ja', second: 'x' });
    const doubt = { first: reads, second: only('optional', 'x?') };
    const doubtful = answersTo(doubt, 'ja, x');
    assert.deepEqual(doubtful.answers, { first: 'ja' });
    assert.deepEqual(doubtful.errors, {});
  });

  it('pass over no field that must be answered', () => {
    const day = date({ ...said('Dag'), fallback: ({ today }) => today });
    const gap = { first: person('A'), day: person('B'), amount: money('Beløb') };
    assert.deepEqual(answersTo(gap, 'Anna, 500').answers, {});
    const held = answersTo({ ...gap, day }, 'Anna, 500').answers;
    assert.deepEqual([held['first'], held['amount']], ['anna', 500]);
  });

  it('ask about one that can mean two days, and take the others', () => {
    const day = date({ ...said('Dag'), fallback: ({ today }) => today });
    const run = answersTo({ first: person('A'), day }, 'Anna, fredag');
    assert.equal(run.answers['first'], 'anna');
    assert.match(run.errors['day']?.da ?? '', /^Mener du 20\. november 2026 eller 27\. november 2026\?/);
  });

  it('never are two texts side by side: nobody can tell where one ends', () => {
    const run = answersTo({ first: line('A'), second: line('B'), third: person('C') }, 'x, y, Anna');
    assert.deepEqual(run.answers, { first: 'x, y, Anna' });
  });

  it('never are a line and a text of sentences, which anybody may have meant as one', () => {
    const long = words({ ...said('B'), presence: 'required', long: true });
    assert.deepEqual(answersTo({ first: line('A'), second: long }, 'x\ny').answers, { first: 'x\ny' });
  });

  it('never begin a text that is asked for, whatever they could answer', () => {
    const long = words({ ...said('B'), presence: 'required', long: true });
    const fields = { first: person('A', 'optional'), second: person('C', 'optional'), reasons: long };
    assert.deepEqual(answersTo(fields, 'Anna, Bo').answers['reasons'], 'Anna, Bo');
  });

  it('never are one text beside another field that needs none', () => {
    const run = answersTo({ first: line('A') }, 'x, y');
    assert.deepEqual(run.answers, { first: 'x, y' });
  });

  it('are no reason to cut off the beginning of a text', () => {
    const fields = {
      told: yesNo({ ...said('Fortalt'), fallback: () => 'no' }),
      reasons: words({ ...said('Grunde'), presence: 'required', long: true }),
    };
    assert.deepEqual(answersTo(fields, 'Ja\nhun har budget').answers['reasons'], 'Ja\nhun har budget');
  });

  it('before the question must be able to stand', () => {
    const day = date({
      ...said('Dag'),
      fallback: ({ today }) => today,
      check: (value, { today }) => (value > today ? same('nej') : undefined),
    });
    const fields = { day, reference: line('Nr.') };
    const past = answersTo(fields, '12/11, 25/1').answers;
    assert.deepEqual([past['day'], past['reference']], ['2026-11-12', '25/1']);
    const coming = '12/12-2026, 25/1';
    assert.equal(answersTo(fields, coming).answers['reference'], coming);
  });
});

describe('A name that two ways through a dialog share', () => {
  const dialog = begun()
    .step({ id: 'way', title: same('Vej'), fields: { way: yesNo(said('vej')) } })
    .stepWhen(({ way }) => way === 'yes', { id: 'a', title: same('A'), fields: { a: line('begrundelse') } })
    .stepWhen(({ way }) => way === 'no', { id: 'b', title: same('B'), fields: { b: line('begrundelser') } })
    .submit(END);

  it('goes to no other field that is only called nearly so', () => {
    assert.deepEqual(after(dialog, 'vej: nej\nbegrundelse: x').answers, { way: 'no' });
    assert.deepEqual(after(dialog, 'begrundelse: x\nvej: ja').answers, { way: 'yes', a: 'x' });
    assert.deepEqual(after(dialog, 'vej: nej\nbegrundelser: x').answers, { way: 'no', b: 'x' });
  });
});
