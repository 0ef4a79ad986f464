import { randomInt } from 'node:crypto';
import type { Instant, Month } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { draw, SAMPLE_SIZE } from '../../domain/sample.ts';
import { byText } from '../../domain/order.ts';
import type { LookBody } from '../../storage/documents/looks.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { looksOf, looksPartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { createSample, listSamples } from '../../storage/samples.ts';
import { listAll } from '../../storage/list-all.ts';

/** Samples drawn at one go: each reads a month's looks of an organisation. */
const AT_ONCE = 3;

export interface DrawDeps {
  readonly store: Store;
  readonly members: readonly Member[];
  readonly now: Instant;
  /** A random whole number from 0 to below the limit; nobody must be able to tell which looks are drawn. */
  readonly below?: (limit: number) => number;
}

/** Nobody confirms their own looks, so those of leaders are not drawn. */
const leadersOf = (members: readonly Member[], organisation: string): ReadonlySet<string> =>
  new Set(
    members
      .filter((member) => member.organisation === organisation && member.roles.includes('leader'))
      .map(personKey),
  );

const drawOne = async (
  { store, members, now, below = randomInt }: DrawDeps,
  programme: string,
  organisation: string,
  month: Month,
): Promise<void> => {
  const leaders = leadersOf(members, organisation);
  const docs = await listAll(store, looksPartition(programme, month), looksOf(organisation));
  const looks = docs
    .map((doc) => ({ look: doc.id, ...bodyOf<LookBody>(doc) }))
    .filter(({ by }) => !leaders.has(by));
  const lines = draw(looks, SAMPLE_SIZE, below)
    .toSorted((a, b) => byText(a.at, b.at))
    .map(({ look }) => ({ look }));
  await createSample(store, programme, { month, organisation, drawnAt: now, of: looks.length, lines });
};

/**
 * Draws what was not drawn yet of finished months, for each organisation of a programme; a process that dies in
 * between, or another one at the same moment, changes nothing of what was drawn. True when nothing is left to draw.
 */
export const drawSamples = async (
  deps: DrawDeps,
  { id, organisations }: Programme,
  finished: readonly Month[],
): Promise<boolean> => {
  const missing: (readonly [string, Month])[] = [];
  for (const { id: organisation } of organisations) {
    const drawn = await listSamples(deps.store, id, organisation);
    for (const month of finished)
      if (!drawn.some((sample) => sample.month === month)) missing.push([organisation, month]);
  }
  for (const [organisation, month] of missing.slice(0, AT_ONCE)) await drawOne(deps, id, organisation, month);
  return missing.length <= AT_ONCE;
};
