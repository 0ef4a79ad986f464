import type { LogEntry } from '../../../storage/documents/log.ts';
import { programmeOn } from '../choose.ts';
import type { Disk } from '../disk.ts';
import { entriesIn, type Watch } from '../watch.ts';
import { logOn } from './log.ts';

/** What is given with two keys: by whom the first was given in a case, and since when it waits for the second. */
type Keys = Map<string, Pick<LogEntry, 'actor' | 'organisation'>>;

/** The event that gives the second key, with the one that gave the first. */
const PAIRS: readonly (readonly [second: string, first: string])[] = [
  ['assessed', 'referred'],
  ['joint-agreed', 'joint-proposed'],
  ['phase-agreed', 'phase-proposed'],
  ['loan-approved', 'loan-submitted'],
  ['loan-approved', 'loan-answered'],
  ['loan-disbursed', 'loan-approved'],
  ['loan-written-off', 'loan-write-off-proposed'],
  ['erased', 'erasure-proposed'],
];
/** Keys of two parties: the job centre's and the provider's. Where one organisation is both, they are two people of it. */
const OF_PARTIES = ['assessed', 'joint-agreed'];
const FIRSTS = new Set(PAIRS.map(([, first]) => first));

const aboutOf = (event: LogEntry['events'][number]): string => {
  const number = 'case' in event ? event.case : '';
  const loan = 'loan' in event.data ? ` ${String(event.data.loan)}` : '';
  return `${number}${loan}`;
};

const isBothParties = (disk: Disk, organisation: string): boolean => {
  const functions =
    programmeOn(disk)
      .organisations.find(({ id }) => id === organisation)
      ?.functions.map(({ value }) => value) ?? [];
  return functions.includes('job-centre') && functions.includes('provider');
};

/** Says who gave both keys of something, if anybody did. */
const take = (disk: Disk, keys: Keys, { seq, actor, organisation, events }: LogEntry): string | undefined => {
  for (const event of events) {
    const about = aboutOf(event);
    for (const [second, first] of PAIRS) {
      const before = event.type === second ? keys.get(`${first} ${about}`) : undefined;
      if (before === undefined) continue;
      if (before.actor === actor)
        return `${actor.slice(-2)} gave both keys of ${about}: ${first}, and ${second} in entry ${seq}`;
      const isOneParty = OF_PARTIES.includes(second) && before.organisation === organisation;
      if (isOneParty && !isBothParties(disk, organisation))
        return `one party gave both keys of ${about}: ${first}, and ${second} in entry ${seq}`;
    }
    if (FIRSTS.has(event.type)) keys.set(`${event.type} ${about}`, { actor, organisation });
  }
  return undefined;
};

export const nobodyHoldsBothKeys = (disk: Disk): Watch => {
  const keys: Keys = new Map();
  for (const entry of logOn(disk)) take(disk, keys, entry);
  return {
    name: 'nobody gives both keys',
    commit: (change) =>
      entriesIn(change).reduce<string | undefined>(
        (found, entry) => take(disk, keys, entry) ?? found,
        undefined,
      ),
  };
};
