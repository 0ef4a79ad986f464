import type { Member } from '../../domain/member.ts';
import type { KeyedQueue } from '../../storage/keyed-queue.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import { closeCarriedOut } from './carried-out.ts';
import { withCprNote } from './cpr-note.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { onOutside } from './outside.ts';
import { onPersonal } from './personal.ts';
import { switchTo } from './play.ts';
import { proved } from './prove-talk.ts';
import { readCommand } from './command.ts';
import type { Recipe } from './recipe.ts';
import type { Reaction } from './scene.ts';
import { actorOf, sceneOf } from './scene.ts';
import type { Talk } from './talk.ts';
import { activeRun, remember } from './talk.ts';
import type { TalkStore } from './talk-store.ts';

const ofStranger = async (deps: ChatDeps, incoming: Incoming, talk: Talk): Promise<Reaction> => {
  const { what } = incoming;
  if (what.kind === 'text' && deps.local && incoming.personal) {
    const command = readCommand(what.text, { prefixes: [], year: 2000 });
    const reaction = command?.kind === 'switch' ? switchTo({ deps, talk }, command.role) : undefined;
    // Whom they could play is not listed to a stranger: no programme is known to make that list of.
    if (reaction && reaction.talk !== talk) return reaction;
  }
  if (what.kind === 'other') return { talk, recipes: [] };
  if (what.kind === 'hello' && !incoming.personal) return { talk, recipes: [] };
  // The answer never tells a stranger whether a name was a citizen's.
  const exposed = await deps.report(incoming, undefined);
  const recipe: Recipe = incoming.cpr ? { kind: 'stranger', cpr: true } : { kind: 'stranger' };
  return { talk, recipes: [recipe], ...(exposed.length > 0 && { reported: true }) };
};

const ofMember = async (
  deps: ChatDeps,
  incoming: Incoming,
  before: Talk,
  member: Member,
): Promise<Reaction> => {
  const talk = await closeCarriedOut(deps, before);
  const scene = sceneOf(deps, incoming, talk, member);
  if (!incoming.personal) return onOutside(scene);
  const ended = activeRun(before, scene.key);
  const reaction = await onPersonal(scene);
  // What became of the dialog one was in is said first; a press on its own card says so by itself.
  if (!ended || ended.id in talk.runs || incoming.what.kind === 'press') return reaction;
  return { ...reaction, recipes: [{ kind: 'closed', run: ended.id }, ...reaction.recipes] };
};

/** What an incoming does to its conversation, from the talk as it stands. Commands it causes are repeatable. */
export const react = async (deps: ChatDeps, incoming: Incoming, before: Talk): Promise<Reaction> => {
  const member = await actorOf(deps, incoming, before);
  if (!member) return ofStranger(deps, incoming, before);
  const reaction = await ofMember(deps, incoming, before, member);
  return incoming.cpr ? withCprNote(reaction) : reaction;
};

/** What the turn leaves to be spoken; `again` when the activity had been answered before. */
export interface Turned {
  readonly before: Talk;
  readonly talk: Talk;
  readonly recipes: readonly Recipe[];
  readonly again: boolean;
  readonly reported?: true;
}

export type TakeTurn = (incoming: Incoming) => Promise<Turned>;

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
    if (known) return { before, talk: before, recipes: known.recipes, again: true };
    const reaction = await react(deps, incoming, before);
    if (reaction.talk === before && reaction.recipes.every(({ kind }) => kind === 'stranger')) {
      return { ...reaction, before, again: false };
    }
    const card = cardId(incoming.conversation);
    const talk = remember(
      { ...reaction.talk, ...(card !== undefined && { cardId: card }) },
      incoming.id,
      reaction.recipes,
    );
    const saved = await talks.save(incoming.conversation, kept, talk);
    return saved ? { ...reaction, before, talk, again: false } : undefined;
  };

  return (incoming) =>
    queue.run(incoming.conversation, async () => {
      for (let tries = 0; tries < 20; tries += 1) {
        const turned = await once(incoming);
        if (turned) return turned;
      }
      throw new StoreUnavailable('The conversation kept changing');
    });
};
