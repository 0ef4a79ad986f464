import { rulesAt } from '../../../domain/programme.ts';
import { caseTags } from '../../../domain/case-tags.ts';
import { MAX_WRITES } from '../../../storage/check.ts';
import { caseId, noticeId, programmePartition } from '../../../storage/keys.ts';
import type { Store, Write } from '../../../storage/port.ts';
import type { Memory } from '../../domain/memory.ts';
import { playStories, PROGRAMME } from './stories.ts';

export const PARTITION = programmePartition(PROGRAMME.id);
export const TODAY = '2028-09-01';
export const PERIOD = { from: '2026-01-01', to: '2028-08-31' };

/** What stands before the citizens worked out by hand, so that most are long courses: as many of the one as of the others. */
const LONG = 12;

/** Log numbers go on from those before. */
const movedOn =
  (by: number) =>
  (key: string, value: unknown): unknown =>
    (key === 'entry' || key === 'seq') && typeof value === 'number' ? value + by : value;

/** Letters that no Danish word has together, another row of them for each number. */
const lettersOf = (nth: number): string =>
  String(nth).replaceAll(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));

const numberOf = (nth: number): string =>
  `${PROGRAMME.prefix}-${2010 + Math.floor(nth / 999)}-${String((nth % 999) + 1).padStart(3, '0')}`;

interface Filled {
  readonly cases: number;
  readonly notices: number;
  readonly seq: number;
}

const blockOf = ({ cases, notices, head }: Memory, before: Filled) => {
  const now = [...cases.values()];
  const numbers = new Map(now.map(({ number }, at) => [number, numberOf(before.cases + at)]));
  const moved = <T>(value: T): T => JSON.parse(JSON.stringify(value), movedOn(before.seq)) as T;
  const rules = rulesAt(PROGRAMME, TODAY);
  const writes: Write[] = now.map((subject, at) => {
    const nth = before.cases + at;
    const number = numbers.get(subject.number) ?? '';
    const personal = {
      ...subject.personal,
      citizenName: `Xq${lettersOf(nth)} Zw${lettersOf(nth * 7)}`,
      journalRef: `26/${100_000 + nth}`,
    };
    const body = { v: 1 as const, ...moved(subject), number, personal };
    return { op: 'create', id: caseId(number), tags: caseTags(body, rules), body };
  });
  for (const notice of notices.values()) {
    const number = before.notices + notice.number;
    const body = { v: 1 as const, ...moved(notice), number, case: numbers.get(notice.case) ?? '' };
    writes.push({ op: 'create', id: noticeId(number), tags: [], body });
  }
  const after = {
    cases: before.cases + now.length,
    notices: before.notices + notices.size,
    seq: before.seq + head.seq,
  };
  return { writes, after };
};

/** Fills a programme with so many cases as they are stored, and their notices. Resolves to how many there are of each. */
export const fillProgramme = async (store: Store, wanted: number): Promise<Filled> => {
  const [long, worked] = playStories();
  if (!long || !worked) throw new Error('There are no stories');
  let filled: Filled = { cases: 0, notices: 0, seq: 0 };
  for (let block = 0; filled.cases < wanted; block += 1) {
    const { writes, after } = blockOf(block % (LONG + 1) === LONG ? worked : long, filled);
    for (let from = 0; from < writes.length; from += MAX_WRITES) {
      const result = await store.commit(PARTITION, writes.slice(from, from + MAX_WRITES));
      if (!result.ok) throw new Error(`Block ${block} was not written`);
    }
    filled = after;
  }
  const body = { ...worked.head, v: 1 as const, seq: filled.seq, lastNotice: filled.notices };
  await store.commit(PARTITION, [{ op: 'create', id: 'head', tags: [], body }]);
  return filled;
};
