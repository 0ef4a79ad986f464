import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { Doc } from '../../storage/port.ts';
import type { Delivered } from './deliver.ts';
import { whomOf } from './delivery-tags.ts';

/** A card whose answer takes longer than this no longer keeps the next one of its conversation waiting. */
const PATIENCE_MS = 1_000;
/** So many conversations are spoken to at the same time. */
const LANES = 8;

export interface Lanes {
  /**
   * Sends what is due: in order within a conversation, several conversations at once. Resolves to when to look next,
   * in milliseconds; what still waits for its answer then goes on by itself.
   */
  run(programme: ProgrammeBody, due: readonly Doc[], longest: number): Promise<number>;
  /** Resolves when nothing waits for an answer any more. */
  idle(): Promise<void>;
}

/** `attempt` never rejects. `ended`: one that was left behind has come to its end. */
export const makeLanes = (
  attempt: (programme: ProgrammeBody, doc: Doc) => Promise<Delivered>,
  isStopped: () => boolean,
  ended: () => void,
): Lanes => {
  const flying = new Map<string, Promise<Delivered>>();

  const launch = (programme: ProgrammeBody, doc: Doc): Promise<Delivered> => {
    const key = `${programme.programme.id}\n${doc.id}`;
    const flight = attempt(programme, doc).finally(() => flying.delete(key));
    flying.set(key, flight);
    return flight;
  };

  const patiently = async (flight: Promise<Delivered>): Promise<Delivered | undefined> => {
    let timer: NodeJS.Timeout | undefined;
    const slow = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS, undefined);
    });
    const first = await Promise.race([flight, slow]);
    clearTimeout(timer);
    if (!first) void flight.then(ended, ended);
    return first;
  };

  const lane = async (programme: ProgrammeBody, docs: readonly Doc[], longest: number): Promise<number> => {
    let next = longest;
    for (const doc of docs) {
      if (isStopped()) return next;
      if (flying.has(`${programme.programme.id}\n${doc.id}`)) continue;
      const done = await patiently(launch(programme, doc));
      if (done?.wait !== undefined) next = Math.min(next, done.wait);
      // What a full window holds back is not looked at again before it has room.
      if (done?.outcome === 'paced' || done?.outcome === 'lost') return next;
    }
    return next;
  };

  return {
    async run(programme, due, longest) {
      const waiting = [...Map.groupBy(due, (doc) => whomOf(bodyOf<DeliveryBody>(doc))).values()];
      let next = longest;
      const work = async (): Promise<void> => {
        for (let docs = waiting.shift(); docs; docs = waiting.shift()) {
          const soonest = await lane(programme, docs, longest);
          next = Math.min(next, soonest);
        }
      };
      await Promise.all(Array.from({ length: LANES }, work));
      return next;
    },
    async idle() {
      while (flying.size > 0) await Promise.allSettled(flying.values());
    },
  };
};
