import { makeBreaks, type BreaksFound } from './breaks.ts';
import type { Chain } from './chains.ts';
import { NewerDocument } from './documents/body.ts';
import { caseId } from './keys.ts';
import { pagesOf } from './pages.ts';
import type { Reader } from './port.ts';
import { verifyCase } from './verify-case.ts';

/** The cases of a programme, or those that are one of several threads' to prove. */
export interface CasesToVerify {
  readonly partition: string;
  readonly programme: string;
  /** Up to which entry the log is proved. */
  readonly upTo: number;
  readonly share: Share;
}

/** From which hundredth of the cases to before which one. */
export type Share = readonly [from: number, to: number];
const ALL: Share = [0, 100];

/** What the documents of cases came to, and what is left to hold against the log. Plain data: it comes from threads, too. */
export interface CasesFound {
  /** How many entries up to `upTo` are found by each case that has a document; `undefined` where it could not be read. */
  readonly entries: ReadonlyMap<string, number | undefined>;
  readonly breaks: BreaksFound;
  /** Cases that have the mark of a newer version. */
  readonly newer: readonly string[];
}

/** The cases of one chain, looked at beside its log or after it. */
export interface CasesProof {
  found(): Promise<readonly CasesFound[]>;
  /** To be called where `found` was not waited for. */
  stop(): Promise<void>;
}

/** Begins to prove the cases of a programme up to an entry. */
export type BeginCases = (reader: Reader, chain: Required<Chain>, upTo: number) => CasesProof;

/** The same hundredth for the same case, whatever else is there. */
const hundredthOf = (number: string): number => {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) sum = (sum * 31 + number.charCodeAt(at)) % 1_000_003;
  return sum % 100;
};

const isIn = ([from, to]: Share, number: string): boolean => {
  const hundredth = hundredthOf(number);
  return from <= hundredth && hundredth < to;
};

/**
 * Whether the cases stand as their logs say, and their logs as the chain says; a case that a newer version of the bot wrote
 * is named and not judged. Rejects where the store itself fails.
 */
export const verifyCases = async (
  reader: Reader,
  { share, ...about }: CasesToVerify,
): Promise<CasesFound> => {
  const breaks = makeBreaks();
  const entries = new Map<string, number | undefined>();
  const newer: string[] = [];
  for await (const page of pagesOf(reader, about.partition, 'case'))
    for (const doc of page) {
      const number = doc.id.slice(caseId('').length);
      if (!isIn(share, number)) continue;
      // Documents of a shape nobody of ours has written break the reading of a case; the store's own faults go on.
      const count = await verifyCase(reader, about, doc, breaks).catch((error: unknown) => {
        if (error instanceof NewerDocument) newer.push(number);
        else if (error instanceof TypeError) breaks.note({ kind: 'unreadable', case: number });
        else throw error;
        return undefined;
      });
      entries.set(number, count);
    }
  return { entries, breaks: breaks.found(), newer };
};

/** The shares one after the other, when the log has been read. */
export const casesAfterwards =
  (shares: readonly Share[] = [ALL]): BeginCases =>
  (reader, chain, upTo) => ({
    async found() {
      const found: CasesFound[] = [];
      for (const share of shares) found.push(await verifyCases(reader, { ...chain, upTo, share }));
      return found;
    },
    stop: () => Promise.resolve(),
  });
