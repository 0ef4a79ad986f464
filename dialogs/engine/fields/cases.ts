import { inputChoices } from '../../../cards/elements.ts';
import { readCaseNumber } from '../../../domain/danish/case-number.ts';
import { fold } from '../../../domain/danish/normalise.ts';
import { none, one } from '../../../domain/danish/reading.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import type { Text } from '../../../domain/text.ts';
import { same } from '../../../domain/text.ts';
import type { Field, FieldContext, FieldWords } from '../field.ts';
import { numbersAmong } from './numbers-among.ts';

/** Cases that go together under one name: »Alle fra Anna«. */
export interface CaseGroup {
  readonly id: string;
  readonly label: Text;
  readonly numbers: readonly string[];
}

interface CasesSpec<F> extends FieldWords {
  readonly prefix: (context: FieldContext<F>) => string;
  readonly options: (context: FieldContext<F>) => readonly { readonly id: string; readonly label: Text }[];
  /** »alle« means the one with the id `all`, or the only one. */
  readonly groups: (context: FieldContext<F>) => readonly CaseGroup[];
  readonly fallback?: (context: FieldContext<F>) => readonly string[] | undefined;
  readonly misread?: NonNullable<Field['misread']>;
  readonly check?: NonNullable<Field<readonly string[], 'required', F>['check']>;
}

const CASE = /^\p{L}{1,10}-\d{4}-\d{3,6}$/u;
const FURTHER = 40;
/** More than a list shows, and than anybody types. */
const MOST_PARTS = 100;
const ALL = /^(?:alle|alt|all|everything)(?: (?:mine |de |my )?(?:sager|sagerne|cases))?$/;

const isNamed = ({ da, en }: Text, part: string): boolean => [fold(da), fold(en)].includes(fold(part));

/** One case or many: chosen from a list, as numbers with commas, or as a group by its name. */
export const cases = <F = JsonRecord>(spec: CasesSpec<F>): Field<readonly string[], 'required', F> => {
  const { prefix, options, groups, ...rest } = spec;
  const groupOf = (part: string, context: FieldContext<F>): CaseGroup | undefined => {
    const known = groups(context);
    if (ALL.test(part.trim().toLowerCase()))
      return known.find(({ id }) => id === 'all') ?? (known.length === 1 ? known[0] : undefined);
    return known.find(({ id, label }) => id === part || isNamed(label, part));
  };
  const numbersIn = (part: string, context: FieldContext<F>): readonly string[] => {
    const group = groupOf(part, context);
    if (group) return group.numbers;
    const [only, ...more] = options(context);
    if (ALL.test(part.trim().toLowerCase()) && only && more.length === 0) return [only.id];
    const named = options(context).find(({ label }) => isNamed(label, part));
    if (named) return [named.id];
    const listed = options(context).map(({ id }) => id);
    const reading = readCaseNumber(part, numbersAmong(listed, prefix(context), context.today));
    if (reading.kind === 'one') return [reading.value];
    return reading.kind === 'several' ? reading.values : [];
  };
  return {
    ...rest,
    presence: 'required',
    read: (raw, context) => {
      const said = raw.split(/[,;]|\s(?:og|samt|and|&)\s/).flatMap((part) => part.trim() || []);
      const parts = [...new Set(said)];
      if (parts.length > MOST_PARTS) return none;
      const found = parts.map((part) => numbersIn(part, context));
      const whole = parts.length > 0 && found.every(({ length }) => length > 0);
      return whole ? one([...new Set(found.flat())].toSorted()) : none;
    },
    say: (numbers) => same(numbers.join(', ')),
    wire: (numbers) => numbers.join(','),
    input: (id, wire, context, lang) => {
      const listed = options(context).map((option) => ({ title: option.label[lang], value: option.id }));
      // What was typed and is no case cannot stand in the list; the error under it says so.
      const chosen = (wire ?? '').split(',').filter((part) => CASE.test(part));
      // A case that was named and stands further down than the list goes stays chosen.
      const further = chosen
        .filter((number) => listed.every(({ value }) => value !== number))
        .slice(0, FURTHER)
        .map((number) => ({ title: number, value: number }));
      const grouped = groups(context).map((group) => ({ title: group.label[lang], value: group.id }));
      return inputChoices(id, chosen.join(','), [...grouped, ...listed, ...further]);
    },
  };
};
