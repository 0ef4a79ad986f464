import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import { rulesAt } from '../../domain/programme.ts';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import { caseTags } from '../../domain/case-tags.ts';
import type { CaseBody, HeadBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import { PROGRAMME } from './looks.ts';
import type { Stage } from './stage.ts';

const PARTITION = programmePartition(PROGRAMME);
const BATCH = 90;

/** What a process has read of cases before holds no longer: no case is written without its head. */
const asAnUncountedCommand = async (store: Stage['store']): Promise<void> => {
  const [head] = await store.read(PARTITION, ['head']);
  assert.ok(head);
  const { changed: _, ...body } = bodyOf<HeadBody>(head);
  const { id, etag, tags } = head;
  const write = { op: 'replace', id, ifMatch: etag, tags, body: { ...body, seq: body.seq + 1 } } as const;
  assert.ok((await store.commit(PARTITION, [write])).ok);
};

/** Cases like one that there is, under numbers of their own, with what is different in them. Years are counted up from 2010. */
export const copies = async (
  { store }: Pick<Stage, 'store'>,
  of: string,
  count: number,
  different: (index: number) => Partial<Case> = () => ({}),
  year = 2010,
): Promise<readonly string[]> => {
  const [doc] = await store.read(PARTITION, [caseId(of)]);
  assert.ok(doc);
  const numbers: string[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const writes = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => {
      const index = from + at;
      const number = `ML-${year + Math.floor(index / 999)}-${String((index % 999) + 1).padStart(3, '0')}`;
      numbers.push(number);
      const body: CaseBody = { ...bodyOf<CaseBody>(doc), ...different(index), number };
      const tags = caseTags(body, rulesAt(DEMO_PROGRAMME, '2026-11-23'));
      return { op: 'create', id: caseId(number), tags, body } as const;
    });
    const result = await store.commit(PARTITION, writes);
    assert.ok(result.ok);
  }
  await asAnUncountedCommand(store);
  return numbers;
};
