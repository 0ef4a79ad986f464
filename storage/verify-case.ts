import { caseFrom } from '../domain/history.ts';
import type { Breaks } from './breaks.ts';
import type { CaseBody } from './documents/programme.ts';
import type { PersonalBody } from './documents/log.ts';
import { bodyOf } from './documents/body.ts';
import { historyFrom, recordsOf, type LogRecord } from './history.ts';
import { caseId } from './keys.ts';
import { hashOfValue } from './ledger.ts';
import type { Doc, Reader } from './port.ts';
import { isSameJson } from './verify-same.ts';

const caseOfEvent = (event: unknown): readonly string[] =>
  typeof event === 'object' && event !== null && 'case' in event ? [String(event.case)] : [];

/** The cases that an entry is about, the one that keeps its personal values first; none in what has not its shape. */
export const casesIn = ({ events }: { readonly events?: unknown }): readonly string[] => [
  ...new Set((Array.isArray(events) ? events : []).flatMap(caseOfEvent)),
];

const valuesOf = (personal: PersonalBody | undefined): PersonalBody['values'] => personal?.values ?? {};

/** Each value that is there must be the one its entry was made with; one that was erased is not there. */
const verifyValues = ({ entry, personal }: LogRecord, number: string, breaks: Breaks): void => {
  const { seq } = entry;
  const hashes = entry.personal ?? {};
  // Where an entry is about several cases, each hash is named after its case.
  const own = Object.keys(hashes).filter((name) => !name.includes('/') || name.startsWith(`${number}/`));
  const isKeeper = casesIn(entry)[0] === number;
  if (isKeeper && !personal && own.length > 0) breaks.note({ kind: 'value-missing', seq, case: number });
  for (const [field, kept] of Object.entries(valuesOf(personal))) {
    const name = own.find((one) => one === field || one === `${number}/${field}`);
    if (name === undefined || hashOfValue(kept?.salt, kept?.value) !== hashes[name])
      breaks.note({ kind: 'value', seq, case: number, field });
  }
};

/** The case that its log makes, as the document should have it; `undefined` where the log makes none. */
const foldOf = (records: readonly LogRecord[], programme: string): CaseBody | undefined => {
  try {
    const subject = caseFrom(historyFrom(records, programme));
    return subject && { v: 1, ...subject };
  } catch {
    return undefined; // events that do not follow on each other, or entries of another shape
  }
};

/** Whether the document is the case that its log makes. Throws where it is a newer version's. */
const isFold = (doc: Doc, records: readonly LogRecord[], programme: string): boolean => {
  const made = foldOf(records, programme);
  const found = bodyOf<CaseBody>(doc);
  return made !== undefined && isSameJson(made, found);
};

/** Somebody may work on the case just now: then it is looked at again. */
const TRIES = 5;

export interface CaseToVerify {
  readonly partition: string;
  readonly programme: string;
  /** Up to which entry the log is proved. */
  readonly upTo: number;
}

/**
 * A case's document against its log: the entries found by it, their personal values, and what they make of the case.
 * Resolves to how many of the entries up to `upTo` are found by it. Rejects with NewerDocument, or with TypeError where
 * something has another shape.
 */
export const verifyCase = async (
  reader: Reader,
  { partition, programme, upTo }: CaseToVerify,
  doc: Doc,
  breaks: Breaks,
): Promise<number> => {
  const number = doc.id.slice(caseId('').length);
  let found = doc;
  for (let tries = 1; ; tries += 1) {
    const records = await recordsOf(reader, partition, number);
    const isSame = isFold(found, records, programme);
    const [again] = isSame ? [found] : await reader.read(partition, [doc.id]);
    if (!isSame && again && again.etag !== found.etag && tries < TRIES) {
      found = again;
      continue;
    }
    for (const record of records) verifyValues(record, number, breaks);
    if (!isSame) breaks.note({ kind: 'case', case: number });
    return records.filter(({ entry }) => entry.seq <= upTo).length;
  }
};
