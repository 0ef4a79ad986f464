import { RIGHTS } from '../../domain/rights.ts';
import { FIELD_READERS } from '../../domain/view.ts';
import type { TableChange } from './tables.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** The tables are plain data: they are changed where they lie. Returns what puts everything back. */
export const changeTable = (change: TableChange): (() => void) => {
  if (change.kind === 'readers') {
    const fields = FIELD_READERS as Record<string, readonly string[]>;
    const before = fields[change.field] ?? [];
    fields[change.field] = change.readers;
    return () => void (fields[change.field] = before);
  }
  const right: Open<(typeof RIGHTS)[number]> | undefined = RIGHTS[change.row];
  if (!right) throw new Error(`The table of rights has no row ${change.row}`);
  const before = { ...right };
  if (change.kind === 'anywhere') delete right.party;
  else {
    const { [change.action]: _, ...others } = right.may;
    right.may = change.reach === undefined ? others : { ...others, [change.action]: change.reach };
  }
  return () => void Object.assign(right, before);
};
