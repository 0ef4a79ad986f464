import type { Instant } from '../../domain/day.ts';
import type { KeyedQueue } from '../../storage/keyed-queue.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import type { Noted } from '../looks/noted.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { latestOf } from './late-sentence.ts';
import { proofOf } from './prove-newest.ts';
import { proved } from './prove-talk.ts';
import { react } from './react.ts';
import type { Recipe } from './recipe.ts';
import type { Talk } from './talk.ts';
import { remember } from './talk.ts';
import type { TalkStore } from './talk-store.ts';

/** What the turn leaves to be spoken; `again` when the activity had been answered before. */
export interface Turned {
  readonly before: Talk;
  readonly talk: Talk;
  readonly recipes: readonly Recipe[];
  readonly again: boolean;
  readonly reported?: true;
  /** When it was answered first. */
  readonly at: Instant;
  /** What of cases was looked at to find the answer; what its cards show is noted when they are made. */
  readonly looks: readonly Noted[];
}

export type TakeTurn = (incoming: Incoming) => Promise<Turned>;

/** Another process has taken a turn here since: nothing was carried out, and the turn runs again from what is there now. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * A step is proved by the etag of its save, but a command is on disk before that: the talk it comes from has to be the
 * newest first, or somebody would send what they have changed or dropped through another process.
 */
const provedFirst = (deps: ChatDeps, isNewest: () => Promise<boolean>): ChatDeps => ({
  ...deps,
  execute: async (...command) => {
    if (!(await isNewest())) throw new Overtaken();
    return deps.execute(...command);
  },
});

/**
 * One turn after the other per conversation: read, pure work, commit – and only then does anybody hear of it. When
 * another process wrote first, the turn runs again from what is there now. `cardId`: the newest dialog card posted.
 */
export const makeTurns = (
  deps: ChatDeps,
  talks: TalkStore,
  queue: KeyedQueue,
  cardId: (conversation: string) => string | undefined,
): TakeTurn => {
  const once = async (incoming: Incoming): Promise<Turned | undefined> => {
    const kept = await talks.load(incoming.conversation);
    const before = kept.unproved ? proved(kept.talk, deps.clocks.today()) : kept.talk;
    const known = incoming.id === '' ? undefined : before.seen.find(({ id }) => id === incoming.id);
    const now = deps.clocks.now();
    if (known) {
      const { recipes, at = now, looks = [] } = known;
      return { before, talk: before, recipes, again: true, at, looks };
    }
    const proof = proofOf(deps.store, talks, incoming.conversation, { kept, before });
    const proving = provedFirst(deps, proof.isNewest);
    const reaction = await react(proving, incoming, before);
    const { recipes, looks } = reaction;
    if (reaction.talk === before && recipes.every(({ kind }) => kind === 'stranger')) {
      return { ...reaction, before, again: false, at: now };
    }
    const card = cardId(incoming.conversation);
    const latest = latestOf(incoming, before, deps.clocks.real());
    const talk = remember(
      {
        ...reaction.talk,
        ...(card !== undefined && { cardId: card }),
        ...(latest !== undefined && { latest }),
      },
      { id: incoming.id, recipes, at: now, ...(looks.length > 0 && { looks }) },
    );
    const saved = await talks.save(incoming.conversation, proof.kept(), talk);
    return saved ? { ...reaction, before, talk, again: false, at: now } : undefined;
  };

  return (incoming) =>
    queue.run(incoming.conversation, async () => {
      for (let tries = 0; tries < 20; tries += 1) {
        try {
          const turned = await once(incoming);
          if (turned) return turned;
        } catch (error) {
          if (!(error instanceof Overtaken)) throw error;
        }
      }
      throw new StoreUnavailable('The conversation kept changing');
    });
};
