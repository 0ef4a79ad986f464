import { sayAmount, sayDay } from '../../domain/danish/say.ts';
import type { Day, Instant } from '../../domain/day.ts';
import { clockOf, dayOf } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';

/** One thing that is held, as the citizen reads it. The file is Danish: it goes to the citizen. */
export interface Line {
  readonly label: string;
  readonly value: string;
}

/** What ids stand for. */
export interface Names {
  /** »sagsbehandler i Jobcenter Vallensbæk«: never a name. */
  readonly who: (person: PersonKey) => string;
  readonly organisation: (id: string) => string;
  /** What the citizen lives on, by its id. */
  readonly basis: (id: string) => string;
}

type Say<V> = (value: V, names: Names) => string;

/** Every field of something, with what it is called and how it is said: one that is added to it does not compile without. */
export type Fields<T> = {
  readonly [K in keyof T]-?: readonly [label: string, say: Say<Exclude<T[K], undefined>>];
};

/** The fields that have a value, in the order of the list. */
export const linesBy =
  <T extends object>(fields: Fields<T>) =>
  (value: T, names: Names): readonly Line[] =>
    (Object.keys(fields) as (keyof T)[]).flatMap((key) => {
      const held = value[key];
      if (held === undefined) return [];
      const [label, say] = fields[key];
      return [{ label, value: say(held as Exclude<T[typeof key], undefined>, names) }];
    });

/** Something with fields of its own, as one value: a line for each. */
export const within = <T extends object>(fields: Fields<T>): Say<T> => {
  const lines = linesBy(fields);
  return (value, names) =>
    lines(value, names)
      .map(({ label, value: said }) => `${label}: ${said}`)
      .join('\n');
};

/** Several of them, one after the other. */
export const each =
  <T>(say: Say<T>): Say<readonly T[]> =>
  (values, names) =>
    values.map((value) => say(value, names)).join('\n\n');

/** Several short ones, in a row. */
export const listed =
  <T>(say: Say<T>): Say<readonly T[]> =>
  (values, names) =>
    values.map((value) => say(value, names)).join(', ');

export const words = (value: string): string => value;
export const day = (value: Day): string => sayDay(value, 'da');
export const moment = (value: Instant): string => `${day(dayOf(value))} kl. ${clockOf(value)}`;
export const kroner = (value: number): string => sayAmount(value, 'da');
export const count = (value: number): string => String(value);
export const yesNo = (value: boolean): string => (value ? 'ja' : 'nej');
export const person: Say<PersonKey> = (value, { who }) => who(value);
export const organisation: Say<string> = (value, names) => names.organisation(value);

/** One of some choices, by its Danish words. */
export const choiceOf =
  <K extends string | number>(labels: Readonly<Record<K, Text | string>>): Say<K> =>
  (value) => {
    const label = labels[value];
    return typeof label === 'string' ? label : label.da;
  };

/** What was said of each of several things: »Idéen: På plads«. */
export const marksOf =
  <K extends string, V extends string>(
    names: Readonly<Record<K, Text>>,
    marks: Readonly<Record<V, Text | string>>,
  ): Say<Readonly<Partial<Record<K, V>>>> =>
  (given, context) =>
    (Object.keys(names) as K[])
      .flatMap((key) => {
        const mark = given[key];
        return mark === undefined ? [] : [`${names[key].da}: ${choiceOf(marks)(mark, context)}`];
      })
      .join('\n');
