import { isDeepStrictEqual } from 'node:util';
import { findCommand } from '../../../dialogs/commands/find-command.ts';
import type { CommandReading } from '../../../dialogs/commands/reading.ts';
import { CURRENT_YEAR, PREFIXES, TODAY } from '../../domain/danish/inputs.ts';
import { CHECKED_FIELDS, READ_ONLY, type Sentence } from '../../domain/danish/sentences.ts';

/** A row with what the product makes of it. */
export interface Found {
  readonly said: string;
  readonly reading: CommandReading;
  readonly fits: boolean;
  /** It starts what keeps something and was not said: another command, case or value than the row names. */
  readonly stores: boolean;
}

const CONTEXT = { prefixes: PREFIXES, year: CURRENT_YEAR, today: TODAY };

/** The order in which cases and kinds are named means nothing. */
const inOrder = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([id]) => CHECKED_FIELDS.includes(id))
      .map(([id, value]) => [id, value.split(',').toSorted().join(',')]),
  );

const foundIn = (row: Sentence): Found => {
  const { said } = row;
  const reading = findCommand(said, CONTEXT);
  if (reading.kind !== 'start') return { said, reading, fits: row.command === null, stores: false };
  const keeps = !READ_ONLY.includes(reading.command);
  if (row.command === null) return { said, reading, fits: !keeps, stores: keeps };
  const number = reading.cases.length === 1 ? reading.cases[0] : undefined;
  const fields = inOrder(reading.fields);
  const expected = inOrder(row.fields ?? {});
  const right = reading.command === row.command && number === row.case;
  const valued = Object.entries(fields).every(([id, value]) => expected[id] === value);
  const astray = reading.command !== row.command || (number !== undefined && number !== row.case) || !valued;
  return { said, reading, fits: right && isDeepStrictEqual(fields, expected), stores: keeps && astray };
};

export const findAll = (rows: readonly Sentence[]): readonly Found[] => rows.map(foundIn);
