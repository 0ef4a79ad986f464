import type { Watch } from '../watch.ts';

/**
 * What the store says of a commit is so, whatever became of its requests: »written« was written, and of what »somebody
 * else was faster« is said nothing was and nothing will be. Only who hears that nobody knows may find either.
 */
export const storeSaysTheTruth = (): Watch => {
  const written = new Set<number>();
  const lost = new Set<number>();
  return {
    name: 'what the store says of a write is so',
    commit({ call, after }) {
      if (call === undefined) return undefined;
      written.add(call);
      const [first] = after;
      return lost.has(call) ? `${first?.id} was written after its writer heard of a conflict` : undefined;
    },
    told({ call, process, said, ids }) {
      const what = `${process}: ${ids.join(' ')}`;
      if (said === 'written') return written.has(call) ? undefined : `${what} is told as written, and is not`;
      lost.add(call);
      return written.has(call) ? `${what} was written, and its writer heard of a conflict` : undefined;
    },
  };
};
