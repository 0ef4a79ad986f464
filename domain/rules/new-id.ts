/** An id from a name: letters and figures, and never one that was there before; `bare`: of a name that has neither. */
export const newId = (name: string, taken: readonly string[], bare: string): string => {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const base = plain === '' ? bare : plain;
  const free = (nth: number): string => {
    const id = nth === 1 ? base : `${base}-${nth}`;
    return taken.includes(id) ? free(nth + 1) : id;
  };
  return free(1);
};
