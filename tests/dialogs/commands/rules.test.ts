import assert from 'node:assert/strict';
import { findCommand } from '../../../dialogs/commands/find-command.ts';
import { LONGEST } from '../../../dialogs/commands/tokens.ts';
import { SYNONYMS } from '../../../dialogs/synonyms.ts';
import { optionsOf, type NamedList } from '../../../dialogs/commands/choice-labels.ts';
import { CHOICES, OPTIONS } from '../../domain/danish/choices.ts';
import { CURRENT_YEAR, INPUTS, PREFIXES, TODAY } from '../../domain/danish/inputs.ts';
import { READ_ONLY } from '../../domain/danish/sentences.ts';
import { STARTING, STARTING_NOTHING } from './rules.ts';

const CONTEXT = { prefixes: PREFIXES, year: CURRENT_YEAR, today: TODAY };
const find = (sentence: string) => findCommand(sentence, CONTEXT);

const fieldsOf = (sentence: string): Readonly<Record<string, string>> => {
  const reading = find(sentence);
  return reading.kind === 'start' ? reading.fields : {};
};

/** The command and its cases, or what else the sentence is. */
const commandIn = (sentence: string): readonly string[] => {
  const reading = find(sentence);
  return reading.kind === 'start' ? [reading.command, ...reading.cases] : [reading.kind];
};

describe('The rules for commands in sentences', () => {
  it('start what is ordered', () => {
    const wrong = Object.entries(STARTING).flatMap(([command, sentences]) =>
      sentences.filter((sentence) => {
        const reading = find(sentence);
        return reading.kind !== 'start' || reading.command !== command;
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('start nothing that stores where nothing is ordered', () => {
    const wrong = STARTING_NOTHING.filter((sentence) => {
      const reading = find(sentence);
      return reading.kind === 'start' && !READ_ONLY.includes(reading.command);
    });
    assert.deepEqual(wrong, []);
  });

  it('take no date from a sentence that a date field would read otherwise', () => {
    const rows = INPUTS.filter(({ reader, input }) => reader === 'date' && input.length <= 60);
    assert.ok(rows.length > 100);
    const wrong = rows.flatMap(({ input, expect }) =>
      [`log 003 ${input}`, `sæt sag 2 på pause fra ${input}`, `udskriv sag 3 ${input} tak`].filter((said) => {
        const { date } = fieldsOf(said);
        return date !== undefined && !(typeof expect === 'object' && 'one' in expect && expect.one === date);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('take no amount that an amount field would read otherwise', () => {
    // »sag 1 ½ million« and »sag 1 t.kr. 50« run together with the number of the case.
    const rows = INPUTS.filter(({ reader, input }) => reader === 'amount' && !/^[½t]/.test(input));
    assert.ok(rows.length > 90);
    const wrong = rows.flatMap(({ input, expect }) => {
      const { amount } = fieldsOf(`lån sag 1 ${input}`);
      const right = typeof expect === 'object' && 'one' in expect && expect.one === Number(amount);
      return amount === undefined || right ? [] : [`${input} → ${amount}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('take no choice that its field would read otherwise', () => {
    const said: Readonly<Record<NamedList, readonly [field: string, before: string]>> = {
      supportBasis: ['supportBasis', 'forsørgelse sag 1 '],
      pauseReason: ['reason', 'sæt sag 2 på pause pga. '],
      dischargeReason: ['reason', 'udskriv sag 3, '],
      status: ['status', 'månedsstatus sag 1 '],
      attendance: ['attendance', 'log sag 3 '],
      activityTypes: ['activityTypes', 'log 003 i går 45 min '],
    };
    const isNamed = (list: string): list is NamedList => list in said;
    const wrong = CHOICES.flatMap(({ options, input, expect }) => {
      if (!isNamed(options)) return [];
      const [field, before] = said[options];
      const got = fieldsOf(before + input)[field];
      const right = typeof expect === 'object' && 'one' in expect && expect.one === got;
      return got === undefined || right ? [] : [`${before}${input} → ${got}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('name the options as the lists of choices do', () => {
    const lists: readonly NamedList[] = [
      'supportBasis',
      'pauseReason',
      'dischargeReason',
      'status',
      'attendance',
      'activityTypes',
    ];
    for (const list of lists) {
      assert.deepEqual(
        optionsOf(list).map(({ id }) => id),
        Object.keys(OPTIONS[list]),
      );
      assert.ok(Object.keys(SYNONYMS[list]).length > 0);
    }
  });

  it('give a value with two readings to its field as it was typed', () => {
    const reading = find('lån ML-2026-001 50,000');
    assert.deepEqual(reading.kind === 'start' && reading.unclear, { amount: '50,000' });
    const limited = find('lån sag 1 højst 50.000');
    assert.deepEqual(limited.kind === 'start' && limited.unclear, { amount: 'højst 50.000' });
  });

  it('leave what comes after a colon as content, but for values', () => {
    assert.deepEqual(commandIn('notat: udskriv sag 3'), ['note']);
    assert.deepEqual(commandIn('notat sag 1: giv afslag i sag 5'), ['note', 'ML-2026-001']);
    assert.deepEqual(commandIn('notat: måske en pause'), ['note']);
    assert.deepEqual(commandIn('udskriv: sag 3'), ['discharge', 'ML-2026-003']);
    assert.deepEqual(commandIn('sag 3: udskriv'), ['discharge', 'ML-2026-003']);
    assert.deepEqual(fieldsOf('log: 003 i går 45 min moms'), {
      date: '2026-11-22',
      minutes: '45',
      activityTypes: 'course-vat',
    });
  });

  it('name both of two orders, each with its cases', () => {
    assert.deepEqual(find('udskriv sag 3 og giv afslag i sag 5'), {
      kind: 'several',
      orders: [
        { command: 'discharge', cases: ['ML-2026-003'] },
        { command: 'refusal', cases: ['ML-2026-005'] },
      ],
    });
  });

  it('are not reached by a CPR number or by a story', () => {
    assert.deepEqual(find('udskriv sag 3 010190-1234'), { kind: 'none', near: [] });
    assert.deepEqual(find(`udskriv sag 3 ${'og '.repeat(LONGEST)}`), { kind: 'none', near: [] });
  });

  it('never throw', () => {
    for (const odd of [
      '§c0§',
      '§v9§ udskriv',
      '\u0000',
      '"'.repeat(300),
      '::::',
      '١٢٣ log',
      '\ud800 udskriv',
      ', og /',
    ])
      assert.ok(find(odd).kind);
  });
});
