import { monthOf } from '../../domain/day.ts';
import type { Instant } from '../../domain/day.ts';
import type { LookBody } from '../../storage/documents/looks.ts';
import { lookId } from '../../storage/keys.ts';
import type { Look } from '../../storage/looks.ts';
import { makeWriteLooks } from '../../storage/looks.ts';
import type { Store } from '../../storage/port.ts';
import type { Noted } from './noted.ts';

/** What one answer showed of cases, and to which activity it is the answer. */
export interface Answered {
  readonly conversation: string;
  readonly activity: string;
  readonly at: Instant;
  readonly looks: readonly Noted[];
}

const bodyOf = (at: Instant, first: Noted, looks: readonly Noted[]): LookBody => {
  const ways = Map.groupBy(looks, ({ through, refused }) => `${through} ${refused === true}`);
  const seen = [...ways.values()].flatMap((noted) =>
    noted.slice(0, 1).map(({ through, refused }) => ({
      through,
      cases: noted.map((look) => look.case),
      ...(refused && { refused }),
    })),
  );
  return { v: 1, at, by: first.by, organisation: first.organisation, seen };
};

/** One document a person and programme: who looked at what, when and through what, apart from the event log. */
const looksOf = ({ conversation, activity, at, looks }: Answered): readonly Look[] =>
  [...Map.groupBy(looks, ({ by }) => by).entries()].flatMap(([by, noted]) =>
    noted
      .slice(0, 1)
      .map((first) => ({ id: lookId(conversation, activity, by), body: bodyOf(at, first, noted) })),
  );

/** Resolves when what an answer showed is on disk; the same activity answered again is the same look. */
export type LookLog = (answered: Answered) => Promise<void>;

export const makeLookLog = (store: Store): LookLog => {
  const writeLooks = makeWriteLooks(store);
  return async (answered) => {
    const byProgramme = Map.groupBy(answered.looks, ({ programme }) => programme);
    for (const [programme, looks] of byProgramme)
      await writeLooks(programme, monthOf(answered.at), looksOf({ ...answered, looks }));
  };
};
