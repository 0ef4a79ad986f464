import { byText } from '../../domain/order.ts';
import type { StoreDigest } from '../../storage/digest.ts';

/** Partitions by name where they are few; conversations and looks together, for their names say who and when. */
export const groupOf = (partition: string): string => {
  if (partition.startsWith('talk:')) return 'conversations';
  return partition.startsWith('looks:') ? 'looks' : partition;
};

/** What documents of an id are, such as `case`; no more of an id is shown, for persons are named by theirs. */
export const kindOf = (partition: string, id: string): string => {
  const [kind = ''] = id.split(':');
  if (partition.startsWith('talk:')) return 'conversation';
  return /^[a-z-]{1,30}$/.test(kind) ? kind : 'other';
};

/** How many documents each group of partitions holds, a line each. */
export const groupLines = (digest: StoreDigest): readonly string[] => {
  const groups = Map.groupBy(digest, ([partition]) => groupOf(partition));
  return [...groups]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([group, of]) => `  ${group}: ${of.reduce((sum, [, { documents }]) => sum + documents, 0)}`);
};
