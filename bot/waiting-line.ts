import type { Day } from '../domain/day.ts';
import type { Head } from '../domain/head.ts';
import { EMPTY_HEAD } from '../domain/head.ts';
import { canReturn, placesOf, positionIn } from '../domain/places.ts';
import { rulesAt } from '../domain/programme.ts';
import type { Lookups } from '../dialogs/engine/lookups.ts';
import type { CaseBody, HeadBody } from '../storage/documents/programme.ts';
import { maybeBody } from '../storage/documents/body.ts';
import { caseId } from '../storage/keys.ts';
import { withPlannedEnds } from './planned-ends.ts';
import type { Scope } from './scope.ts';

/** One in the waiting line; `seen`: what of the case the member may see. */
export interface InLine {
  readonly position: number;
  /** A place is held until this day. */
  readonly offer?: Day;
  readonly first?: true;
  readonly passed?: true;
  readonly seen?: {
    readonly number: string;
    readonly initials: string;
    readonly applied: Day;
    /** A wrong discharge put the citizen first. */
    readonly returned: boolean;
    /** The citizen does not want the sharing now. */
    readonly unshared: boolean;
  };
}

/** The places of a programme and who waits for one, as one member may see it. */
export interface WaitingLine extends Pick<Lookups, 'places' | 'canReturn' | 'nextInLine'> {
  /** The first of the waiting line, in its order; at most `most`. */
  line(most: number): Promise<readonly InLine[]>;
  /** 1 for the first in line; for those who may see the case. */
  queuePosition(number: string): Promise<number>;
}

type Deps = Pick<Scope, 'store' | 'partition' | 'programme' | 'today' | 'view' | 'noteLook'>;

export const makeWaitingLine = ({
  store,
  partition,
  programme,
  today,
  view,
  noteLook,
}: Deps): WaitingLine => {
  const head = async (): Promise<Head> => {
    const [doc] = await store.read(partition, ['head']);
    return maybeBody<HeadBody>(doc) ?? EMPTY_HEAD;
  };
  return {
    places: async () =>
      placesOf(
        await withPlannedEnds({ store, partition, today }, await head()),
        rulesAt(programme, today),
        today,
      ),
    canReturn: async () => canReturn(await head(), rulesAt(programme, today)),
    nextInLine: async (number) =>
      (await head()).queue.findIndex((entry) => entry.case !== number && entry.offer === undefined) + 1,
    async line(most) {
      const queue = (await head()).queue.slice(0, most);
      const docs = await store.read(
        partition,
        queue.map((entry) => caseId(entry.case)),
      );
      return queue.map(({ offer, first: before, passed }, index): InLine => {
        const subject = maybeBody<CaseBody>(docs[index]);
        const seen = subject && view(subject);
        if (seen) noteLook(seen.number);
        return {
          position: index + 1,
          ...(offer !== undefined && { offer }),
          ...(before && { first: before }),
          ...(passed && { passed }),
          ...(seen && {
            seen: {
              number: seen.number,
              initials: seen.initials,
              applied: seen.applicationDate,
              returned: seen.course !== undefined,
              unshared: seen.consent.withdrawn !== undefined,
            },
          }),
        };
      });
    },
    async queuePosition(number) {
      return positionIn((await head()).queue, number);
    },
  };
};
