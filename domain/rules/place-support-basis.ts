import { addDays } from '../day.ts';
import { same } from '../text.ts';
import { newId } from './new-id.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';

export const addBasis: Place = {
  read: () => undefined,
  write: (programme, from, value) => {
    const label = asIs<string>(value);
    const id = newId(
      label,
      programme.supportBases.map((row) => row.value.id),
      'grundlag',
    );
    const row = { from, value: { id, label: same(label) } };
    return { ...programme, supportBases: [...programme.supportBases, row] };
  },
};

/** It holds up to the day before; who lives on it goes on doing so. */
export const endBasis: Place = {
  read: () => undefined,
  write: (programme, from, value) => ({
    ...programme,
    supportBases: programme.supportBases.map((row) =>
      row.value.id === value && (row.to === undefined || row.to >= from)
        ? { ...row, to: addDays(from, -1) }
        : row,
    ),
  }),
};
