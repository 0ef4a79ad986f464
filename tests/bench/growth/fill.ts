import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import type { Case } from '../../../domain/case.ts';
import { rulesAt } from '../../../domain/programme.ts';
import { caseTags } from '../../../domain/case-tags.ts';
import { MAX_WRITES } from '../../../storage/check.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { CaseBody, HeadBody, NoticeBody } from '../../../storage/documents/programme.ts';
import { caseId, noticeId, programmePartition } from '../../../storage/keys.ts';
import type { Store, Write } from '../../../storage/port.ts';
import { playStories } from '../evaluation/stories.ts';

const PARTITION = programmePartition(DEMO_PROGRAMME.id);
const DAY = '2026-11-23';
/** One case in so many is open; the others have been through a whole course. */
const ONE_OPEN_IN = 100;
/** Of whom each has as few open ones as whoever is measured. */
const COLLEAGUES = 100;
/** A programme of twenty places comes to no more in forty years, an enrolment and a discharge of each; other cases never had a place. */
const MOST_NOTICES = 2000;
/** Their courses were over before the day that is measured. */
const [STARTED, ENDED] = ['2024-02-01', '2025-01-25'];
const colleague = (nth: number): string => `dk:kollega-${nth % COLLEAGUES}`;

export const numberOf = (nth: number): string =>
  `${DEMO_PROGRAMME.prefix}-${1900 + Math.floor(nth / 999)}-${String((nth % 999) + 1).padStart(3, '0')}`;

const inBlocks = async (store: Store, count: number, write: (nth: number) => Write): Promise<void> => {
  for (let from = 0; from < count; from += MAX_WRITES) {
    const block = Array.from({ length: Math.min(MAX_WRITES, count - from) }, (_, at) => write(from + at));
    const result = await store.commit(PARTITION, block);
    if (!result.ok) throw new Error(`»${result.conflict}« was there already`);
  }
};

const asBody = async (store: Store, number: string): Promise<CaseBody> => {
  const [doc] = await store.read(PARTITION, [caseId(number)]);
  if (!doc) throw new Error(`There is no case ${number}`);
  return bodyOf<CaseBody>(doc);
};

/** A writer of cases like one, for one person after the other: their tags differ by the person alone. */
const like = (subject: Case, person: (nth: number) => string, first: number) => {
  const rules = rulesAt(DEMO_PROGRAMME, DAY);
  const tags = new Map<string, readonly string[]>();
  return (nth: number): Write => {
    const caseworker = person(nth);
    const number = numberOf(first + nth);
    const body = { v: 1, ...subject, number, caseworker, coach: `${caseworker}-coach` };
    const own = tags.get(caseworker) ?? caseTags(body, rules);
    tags.set(caseworker, own);
    return { op: 'create', id: caseId(number), tags: own, body };
  };
};

/** Makes a person's open cases so many, all like one that there is, the model. Resolves to how many numbers are taken. */
export const fillOwn = async (store: Store, model: string, count: number): Promise<number> => {
  const subject = await asBody(store, model);
  const rules = rulesAt(DEMO_PROGRAMME, DAY);
  await inBlocks(store, count - 1, (nth) => {
    const body = { ...subject, number: numberOf(nth) };
    return { op: 'create', id: caseId(body.number), tags: caseTags(body, rules), body };
  });
  return count - 1;
};

/**
 * Adds cases of others: nearly all closed after a whole course, the first of them with the notices of their enrolment and
 * discharge; the open ones are like one that there is. `first`: how many numbers are taken.
 */
export const fillOthers = async (store: Store, open: string, first: number, count: number): Promise<void> => {
  const [long] = playStories();
  const [story] = long ? [...long.cases.values()] : [];
  const notices = long ? [...long.notices.values()].filter((one) => one.case === story?.number) : [];
  const enrolment = notices.find(({ kind }) => kind === 'enrolment');
  const discharge = notices.findLast(({ kind }) => kind === 'discharge');
  if (!story || !enrolment || !discharge) throw new Error('There are no stories');
  const { v: _, ...opened } = await asBody(store, open);
  const { organisation } = opened;
  const running = Math.floor(count / ONE_OPEN_IN);
  await inBlocks(store, running, like(opened, colleague, first));
  await inBlocks(store, count - running, like({ ...story, organisation }, colleague, first + running));
  const [head] = await store.read(PARTITION, ['head']);
  if (!head) throw new Error('There is no head');
  const before = bodyOf<HeadBody>(head);
  const told = Math.min(MOST_NOTICES, count - running);
  await inBlocks(store, told, (nth) => {
    const number = before.lastNotice + 1 + nth;
    const notice = nth % 2 === 0 ? { ...enrolment, start: STARTED } : { ...discharge, date: ENDED };
    const body: NoticeBody = {
      v: 1,
      ...notice,
      number,
      case: numberOf(first + running + Math.floor(nth / 2)),
    };
    return { op: 'create', id: noticeId(number), tags: [], body };
  });
  const body: HeadBody = { ...before, lastNotice: before.lastNotice + told };
  await store.commit(PARTITION, [{ op: 'replace', id: 'head', ifMatch: head.etag, tags: head.tags, body }]);
};
