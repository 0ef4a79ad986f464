import { addDays } from '../day.ts';
import { same } from '../text.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';

/** An id from a name: letters and figures, and never one that was there before. */
const newId = (label: string, taken: readonly string[]): string => {
  const bare = label
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const name = bare === '' ? 'grundlag' : bare;
  const free = (nth: number): string => {
    const id = nth === 1 ? name : `${name}-${nth}`;
    return taken.includes(id) ? free(nth + 1) : id;
  };
  return free(1);
};

export const addBasis: Place = {
  read: () => undefined,
  write: (programme, from, value) => {
    const label = asIs<string>(value);
    const id = newId(
      label,
      programme.supportBases.map((row) => row.value.id),
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
