import { RIGHTS } from '../../domain/rights.ts';
import { FIELD_READERS } from '../../domain/view.ts';
import type { TableChange } from './tables.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** The tables are plain data: they are changed where they lie, before any test reads them. */
const apply = (change: TableChange): void => {
  if (change.kind === 'readers') {
    (FIELD_READERS as Record<string, readonly string[]>)[change.field] = change.readers;
    return;
  }
  const right: Open<(typeof RIGHTS)[number]> | undefined = RIGHTS[change.row];
  if (!right) throw new Error(`The table of rights has no row ${change.row}`);
  if (change.kind === 'anywhere') delete right.party;
  else {
    const { [change.action]: _, ...others } = right.may;
    right.may = change.reach === undefined ? others : { ...others, [change.action]: change.reach };
  }
};

const wanted = process.env['GUARD'];
if (wanted === undefined) throw new Error('GUARD says what to change');
apply(JSON.parse(wanted) as TableChange);
