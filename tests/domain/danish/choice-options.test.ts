import assert from 'node:assert/strict';
import { SYNONYMS, type ChoiceList } from '../../../dialogs/synonyms.ts';
import { readChoice } from '../../../domain/danish/choice.ts';
import type { Reading } from '../../../domain/danish/reading.ts';
import { OPTIONS } from './choices.ts';
import { optionsOf } from './reading-table.ts';

const LISTS = Object.keys(SYNONYMS) as readonly ChoiceList[];

const idsOf = (reading: Reading<string>): readonly string[] => {
  if (reading.kind === 'none') return [];
  return reading.kind === 'one' ? [reading.value] : reading.values;
};

const NEGATIVE = /(?:^| )(?:ikke|ingen|intet|aldrig|not|no|nej|uden|without|don’t)(?: |,|$)/i;

describe('readChoice with the options of the dialogs', () => {
  it('knows other words only for options that exist', () => {
    for (const list of LISTS) {
      const unknown = Object.keys(SYNONYMS[list]).filter((id) => !Object.hasOwn(OPTIONS[list], id));
      assert.deepEqual(unknown, [], list);
    }
  });

  it('finds every option by its id, its label and each other word', () => {
    for (const list of LISTS) {
      const options = optionsOf(list);
      for (const { id, names } of options) {
        assert.deepEqual(readChoice(id, options), { kind: 'one', value: id });
        assert.deepEqual(readChoice(names[0] ?? '', options), { kind: 'one', value: id });
        for (const name of names) {
          assert.ok(idsOf(readChoice(name.toUpperCase(), options)).includes(id), `${list}: ${name}`);
        }
      }
    }
  });

  it('never gives what »ikke« stands before, nor anything where a reservation follows', () => {
    for (const list of LISTS) {
      const options = optionsOf(list);
      for (const { id, names } of options) {
        for (const name of names) {
          assert.deepEqual(readChoice(`${name} men`, options), { kind: 'none' }, `${list}: ${name} men`);
          if (NEGATIVE.test(name)) continue;
          assert.ok(!idsOf(readChoice(`ikke ${name}`, options)).includes(id), `${list}: ikke ${name}`);
        }
      }
    }
  });

  it('never takes a yes out of a no or a no out of a yes', () => {
    for (const list of LISTS) {
      const options = optionsOf(list);
      const saying = (word: RegExp): readonly string[] =>
        options.flatMap(({ id, names }) => (word.test(names[0] ?? '') ? [id] : []));
      const [yes, no] = [saying(/^ja\b/i), saying(/^nej\b/i)];
      if (yes.length + no.length === 0) continue;
      for (const { names } of options) {
        for (const name of names) {
          const [afterYes, afterNo] = [`ja, ${name}`, `nej, ${name}`].map((text) =>
            readChoice(text, options),
          );
          assert.ok(
            !idsOf(afterYes ?? { kind: 'none' }).some((id) => no.includes(id)),
            `${list}: ja, ${name}`,
          );
          assert.ok(
            !idsOf(afterNo ?? { kind: 'none' }).some((id) => yes.includes(id)),
            `${list}: nej, ${name}`,
          );
        }
      }
    }
  });
});
