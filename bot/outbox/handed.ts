import type { DeliveryBody } from '../../storage/documents.ts';
import { bodyOf } from '../../storage/documents.ts';
import type { Doc } from '../../storage/port.ts';
import { BUNDLE_ABOVE } from './bundle.ts';
import type { Outcome } from './deliver.ts';

/** Deliveries that were just committed in this process, by programme. */
export type HandedOver = ReadonlyMap<string, readonly Doc[]>;

/** What commands of this process have left to be sent since it was asked last. */
export interface Handed {
  add(programme: string, docs: readonly Doc[]): void;
  /** What became of an attempt. */
  note(programme: string, doc: Doc, outcome: Outcome): void;
  /** Takes what was handed over, where it can go without a look at everything; else `undefined`, and a look finds it. */
  take(): HandedOver | undefined;
  /** Now everything is looked at. */
  looking(): void;
}

/** After these a delivery waits for nothing more. */
const ENDED: ReadonlySet<Outcome> = new Set(['sent', 'parked', 'failed', 'over']);

const noticesIn = (docs: readonly Doc[]): readonly number[] =>
  docs.flatMap((doc) => {
    const { what } = bodyOf<DeliveryBody>(doc);
    return what.kind === 'notice' ? [what.notice] : [];
  });

/**
 * What a command leaves goes out at once from memory. Only a look at everything keeps notices in order and puts a
 * backlog on one card, so one is needed where something is still waiting from before, where another process has given
 * a number in between, and where there is much to send.
 */
export const makeHanded = (bundleAbove: number = BUNDLE_ABOVE): Handed => {
  const fresh = new Map<string, Doc[]>();
  /** The newest notice of each programme of which this process knows what became. */
  const newest = new Map<string, number>();
  let waits = true;

  const isNext = (programme: string, docs: readonly Doc[]): boolean => {
    const before = newest.get(programme) ?? 0;
    return noticesIn(docs)
      .toSorted((a, b) => a - b)
      .every((number, index) => number === before + 1 + index);
  };

  return {
    add(programme, docs) {
      fresh.set(programme, [...(fresh.get(programme) ?? []), ...docs]);
    },
    note(programme, doc, outcome) {
      waits ||= !ENDED.has(outcome);
      const [number = 0] = noticesIn([doc]);
      newest.set(programme, Math.max(newest.get(programme) ?? 0, number));
    },
    take() {
      const taken = new Map(fresh);
      fresh.clear();
      const all = [...taken.values()].flat();
      const canGo =
        !waits &&
        all.length > 0 &&
        all.length <= bundleAbove &&
        [...taken].every(([programme, docs]) => isNext(programme, docs));
      return canGo ? taken : undefined;
    },
    looking() {
      fresh.clear();
      waits = false;
    },
  };
};
