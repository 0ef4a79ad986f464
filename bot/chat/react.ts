import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Noted } from '../looks/noted.ts';
import { makeNotes } from '../looks/noted.ts';
import { takenUp } from '../looks/taken-up.ts';
import { closeCarriedOut } from './carried-out.ts';
import { withCprNote } from './cpr-note.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { unlessLate } from './late-sentence.ts';
import { onOutside } from './outside.ts';
import { onPersonal } from './personal.ts';
import type { Reaction, Scene } from './scene.ts';
import { actorOf, sceneOf } from './scene.ts';
import { ofStranger } from './stranger.ts';
import type { Talk } from './talk.ts';
import { activeRun } from './talk.ts';

interface Reacted extends Reaction {
  readonly looks: readonly Noted[];
}

const played = async (scene: Scene, before: Talk): Promise<Reaction> => {
  const { talk, incoming, key } = scene;
  if (!incoming.personal) return onOutside(scene);
  const ended = activeRun(before, key);
  const reaction = await onPersonal(scene);
  // What became of the dialog one was in is said first; a press on its own card says so by itself.
  if (!ended || ended.id in talk.runs || incoming.what.kind === 'press') return reaction;
  const others = reaction.recipes.filter((recipe) => recipe.kind !== 'closed' || recipe.run !== ended.id);
  return { ...reaction, recipes: [{ kind: 'closed', run: ended.id }, ...others] };
};

const ofMember = async (
  deps: ChatDeps,
  incoming: Incoming,
  before: Talk,
  member: Member,
): Promise<Reacted> => {
  const looks = makeNotes();
  const talk = await closeCarriedOut(deps, before);
  const reaction = await unlessLate(deps, { incoming, talk, member }, (ready) =>
    played(sceneOf(ready, incoming, talk, member, looks), before),
  );
  for (const look of takenUp(before, reaction, member)) looks.add(look);
  return { ...(incoming.cpr ? withCprNote(reaction) : reaction), looks: looks.all() };
};

/** What an incoming does to its conversation, from the talk as it stands. Commands it causes are repeatable. */
export const react = async (deps: ChatDeps, incoming: Incoming, before: Talk): Promise<Reacted> => {
  const member = await actorOf(deps, incoming, before);
  const { onlyFor } = incoming;
  if (onlyFor !== undefined && (!member || personKey(member) !== onlyFor))
    return { talk: before, recipes: [], looks: [] };
  return member
    ? ofMember(deps, incoming, before, member)
    : { ...(await ofStranger(deps, incoming, before)), looks: [] };
};
