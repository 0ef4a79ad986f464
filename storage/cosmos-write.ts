import type { Container } from '@azure/cosmos';
import type { PreparedWrite } from './check.ts';
import { statusOf, wasRepeated } from './cosmos-fault.ts';
import { itemOf, operationOf, resultOf } from './cosmos-item.ts';
import type { Attempt } from './cosmos-retry.ts';

/** A single write as a point operation: the cheapest the service has. */
const writeOne = async (
  container: Container,
  partition: string,
  write: PreparedWrite,
  mark: string,
  abortSignal: AbortSignal,
): Promise<Attempt> => {
  const item = itemOf(partition, mark, write);
  const { id, ifMatch } = write;
  const accessCondition = { type: 'IfMatch', condition: ifMatch ?? '' };
  try {
    const answer =
      ifMatch === undefined
        ? await container.items.create(item, { abortSignal })
        : await container.item(id, partition).replace(item, { abortSignal, accessCondition });
    return { result: { ok: true, etags: [answer.etag] }, repeated: wasRepeated(answer) };
  } catch (error) {
    const conflicts = ifMatch === undefined ? ['409'] : ['412', '404'];
    if (!conflicts.includes(statusOf(error))) throw error;
    return { result: { ok: false, conflict: id }, repeated: wasRepeated(error) };
  }
};

/** Sends a commit once. Throws what the SDK throws when the outcome is neither done nor conflict. */
export const sendCommit = async (
  container: Container,
  partition: string,
  writes: readonly PreparedWrite[],
  mark: string,
  abortSignal: AbortSignal,
): Promise<Attempt> => {
  const [first] = writes;
  if (first !== undefined && writes.length === 1)
    return writeOne(container, partition, first, mark, abortSignal);
  const operations = writes.map((write) => operationOf(partition, mark, write));
  const options = { abortSignal, contentResponseOnWriteEnabled: false };
  const answer = await container.items.batch(operations, partition, options);
  return { result: resultOf(writes, answer.result ?? []), repeated: wasRepeated(answer) };
};
