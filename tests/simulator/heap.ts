/** When something is due; of the same moment, what was asked for first. */
export interface Due {
  readonly at: number;
  readonly order: number;
}

const isBefore = (a: Due, b: Due): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** A binary heap: the earliest first. */
export const makeHeap = <E extends Due>() => {
  const heap: E[] = [];
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };
  const before = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    return one !== undefined && other !== undefined && isBefore(one, other);
  };
  return {
    push(event: E): void {
      let at = heap.push(event) - 1;
      for (let up = (at - 1) >> 1; at > 0 && before(at, up); at = up, up = (at - 1) >> 1) swap(at, up);
    },
    pop(): E | undefined {
      const [first] = heap;
      const last = heap.pop();
      if (heap.length === 0 || !last) return first;
      heap[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = [left, right].reduce((found, child) => (before(child, found) ? child : found), at);
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
};
