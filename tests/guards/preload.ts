import { changeTable } from './change.ts';
import type { TableChange } from './tables.ts';

const wanted = process.env['GUARD'];
if (wanted === undefined) throw new Error('GUARD says what to change');
// Before any test reads the tables.
changeTable(JSON.parse(wanted) as TableChange);
