import type { Dated } from '../dated.ts';
import { allOn } from '../dated.ts';
import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Organisation, OrganisationFunction } from '../programme.ts';
import { newId } from './new-id.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';
import type { RuleKey } from './vocabulary.ts';
import { byText } from '../order.ts';

type Row = Dated<OrganisationFunction>[number];

const PARTY: Readonly<Partial<Record<RuleKey, OrganisationFunction>>> = {
  functionBuyer: 'buyer',
  functionJobCentre: 'job-centre',
  functionProvider: 'provider',
};

/** The function that a rule says the holder of. */
export const partyIn = (rule: RuleKey): OrganisationFunction | undefined => PARTY[rule];

const key = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da');

/** The organisation of that name, however it is spaced and capitalised. */
export const namedIn = <T extends Pick<Organisation, 'name'>>(
  organisations: readonly T[],
  name: string,
): T | undefined => organisations.find((one) => key(one.name) === key(name));

/** Those that hold a function on a day: one, unless the programme's file says more. */
export const holdersOn = <T extends Pick<Organisation, 'functions'>>(
  organisations: readonly T[],
  party: OrganisationFunction,
  day: Day,
): readonly T[] => organisations.filter(({ functions }) => allOn(functions, day).includes(party));

/** Rows of one function that follow upon each other are one. */
const joined = (rows: readonly Row[]): readonly Row[] =>
  rows
    .toSorted((a, b) => byText(a.from, b.from))
    .reduce<readonly Row[]>((all, row) => {
      const last = all.at(-1);
      return last?.to !== undefined && addDays(last.to, 1) === row.from
        ? [...all.slice(0, -1), { ...row, from: last.from }]
        : [...all, row];
    }, []);

/**
 * The organisations once one of that name holds a function from a day on, until another begins that is agreed on
 * already: whoever held it does so up to the day before. One that is not there yet is added. Pure.
 */
export const withHolder = (
  organisations: readonly Organisation[],
  party: OrganisationFunction,
  from: Day,
  name: string,
): readonly Organisation[] => {
  const rowsOf = ({ functions }: Organisation): readonly Row[] =>
    functions.filter(({ value }) => value === party);
  const next = organisations
    .flatMap(rowsOf)
    .map((row) => row.from)
    .filter((day) => day > from)
    .toSorted()
    .at(0);
  const holds: Row = { from, ...(next !== undefined && { to: addDays(next, -1) }), value: party };
  const known = namedIn(organisations, name);
  const ids = organisations.map(({ id }) => id);
  const added = { id: newId(name, ids, 'organisation'), name: name.trim(), functions: [] };
  return (known ? organisations : [...organisations, added]).map((one) => {
    const before = rowsOf(one)
      .filter((row) => row.from < from)
      .map((row) => (row.to === undefined || row.to >= from ? { ...row, to: addDays(from, -1) } : row));
    const later = rowsOf(one).filter((row) => row.from > from);
    const own = one === (known ?? added) ? [holds] : [];
    const others = one.functions.filter(({ value }) => value !== party);
    return { ...one, functions: [...others, ...joined([...before, ...own, ...later])] };
  });
};

/**
 * The day from which it is agreed on that others do what an organisation does, and who; `undefined` where nothing is.
 * A case that it begins before would be left to nobody.
 */
export const takenOverOn = (
  organisations: readonly Organisation[],
  party: OrganisationFunction,
  organisation: string,
  today: Day,
): { readonly on: Day; readonly name: string } | undefined => {
  const own = organisations.filter(({ id }) => id === organisation);
  const days = organisations.flatMap(({ functions }) =>
    functions.filter(({ value, from }) => value === party && from > today).map(({ from }) => from),
  );
  const on = days.toSorted().find((day) => holdersOn(own, party, day).length === 0);
  const [taker] = on === undefined ? [] : holdersOn(organisations, party, on);
  return on === undefined || !taker ? undefined : { on, name: taker.name };
};

/** Who holds a function of the programme. */
export const party = (wanted: OrganisationFunction): Place => ({
  read: ({ organisations }, day) => {
    const names = holdersOn(organisations, wanted, day).map(({ name }) => name);
    return names.length === 0 ? undefined : names.join(', ');
  },
  write: (programme, from, value) => ({
    ...programme,
    organisations: withHolder(programme.organisations, wanted, from, asIs(value)),
  }),
});
