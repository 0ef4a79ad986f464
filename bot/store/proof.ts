import type { Reader } from '../../storage/port.ts';
import { verifyStore } from '../../storage/verify.ts';
import { reportLines } from '../event-log/report.ts';
import { Refused } from './refused.ts';

/** How long the event logs of a store are together, and of when the newest entry is (product clock; empty without one). */
export interface Newest {
  readonly entries: number;
  readonly at: string;
}

/** Proves every event log whole, and tells how many entries there are and of when the newest is. Throws Refused. */
export const proveWhole = async (reader: Reader, says: string): Promise<Newest> => {
  let newest: Newest = { entries: 0, at: '' };
  for await (const report of verifyStore(reader)) {
    if (report.breaks > 0)
      throw new Refused(
        [
          `The event log of ${says} is broken; docs/event-log.md says what to do.`,
          ...reportLines(report),
        ].join('\n'),
      );
    const { at } = report.head;
    newest = { entries: newest.entries + report.entries, at: at > newest.at ? at : newest.at };
  }
  return newest;
};

export const newestLine = ({ entries, at }: Newest): string =>
  entries === 0 ? 'no entry yet' : `${entries} ${entries === 1 ? 'entry' : 'entries'}, the newest of ${at}`;
