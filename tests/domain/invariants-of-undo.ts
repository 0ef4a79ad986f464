import assert from 'node:assert/strict';
import { caseFrom } from '../../domain/history.ts';
import type { Accepted } from './invariants.ts';
import type { Memory } from './memory.ts';

/** The case is what its log says. */
export const foldOfLog = ({ events, after }: Accepted): void => {
  for (const event of events) {
    if (!('case' in event)) continue;
    assert.deepEqual(caseFrom(after.log.get(event.case) ?? []), after.cases.get(event.case));
  }
};

const inHead = ({ head }: Memory, number: string) => [
  head.places.filter((place) => place.case === number),
  head.queue.filter((entry) => entry.case === number),
];

/** Places have no order. */
const placesIn = ({ head }: Memory) => head.places.toSorted((a, b) => (a.case < b.case ? -1 : 1));

/** Undo restores exactly the case, its place and its turn; whatever happened in other cases stays. */
export const undoneExactly = ({ intent, events, before, after, states }: Accepted): void => {
  if (intent.type !== 'undo') return;
  const { case: number, entry } = intent;
  const then = states.get(entry);
  assert.ok(then, `nothing has number ${entry}`);
  const was = then.cases.get(number);
  const now = after.cases.get(number);
  const offered = (one: string): boolean =>
    events.some((event) => event.type === 'offered' && event.case === one);
  if (offered(number)) assert.deepEqual([was?.status, now?.status], ['waitlisted', 'offered']);
  else if (was) assert.deepEqual(now, was);
  else assert.deepEqual([now?.status, now?.personal], ['withdrawn', before.cases.get(number)?.personal]);
  if (!offered(number)) assert.deepEqual(inHead(after, number), inHead(then, number));
  for (const [other, subject] of before.cases)
    if (other !== number && !offered(other)) assert.equal(after.cases.get(other), subject);
  // Whom a place was offered to by what is taken back keeps the offer.
  const offers = [...before.log.values()].some((own) =>
    own.some((one) => one.deed.seq === entry && one.events.some(({ type }) => type === 'offered')),
  );
  if (entry !== before.head.seq || offers || events.some(({ type }) => type === 'offered')) return;
  assert.deepEqual([placesIn(after), after.head.queue], [placesIn(then), then.head.queue]);
};
