import { sayRefusal } from '../../dialogs/refusals.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { CHAT } from './words.ts';

/** The programmes whose notices a member may send somewhere. */
const boundBy = async ({ deps, member }: Scene): Promise<readonly ProgrammeBody[]> => {
  const all = await deps.programmes.all();
  return all.filter(({ programme }) => may(member, 'bind-channel', programme, deps.clocks.today()));
};

const bind = async (scene: Scene, { programme }: ProgrammeBody): Promise<Reaction> => {
  const { deps, incoming, member, talk } = scene;
  const outcome = await deps.execute(programme.id, {
    id: `channel-${incoming.id}`,
    actor: member,
    at: deps.clocks.now(),
    today: deps.clocks.today(),
    intent: { type: 'bind-channel', conversation: incoming.conversation },
  });
  if (outcome.kind === 'refused') return { talk, recipes: [say(sayRefusal(outcome.refusal).say)] };
  const done = text(
    `Fra nu af kommer orienteringer fra ${programme.name} i denne kanal.`,
    `Notices of ${programme.name} come to this channel now.`,
  );
  return { talk, recipes: [say(done)] };
};

/** `kanal`: from now on the programme's notices come here; with several programmes it asks of which. */
export const bindChannel = async (scene: Scene): Promise<Reaction> => {
  const { deps, member, talk } = scene;
  const bodies = await boundBy(scene);
  if (bodies.length > 1) return { talk, recipes: [view('channels')] };
  // Who may not is told so by the rules themselves.
  const body = bodies[0] ?? (await deps.programmes.of(member));
  return body ? bind(scene, body) : { talk, recipes: [say(CHAT.noProgramme)] };
};

/** A button of that question; its data names a programme and grants nothing. */
export const bindByPress = async (scene: Scene, programme: string): Promise<Reaction> => {
  const body = await scene.deps.programmes.byId(programme);
  return body ? bind(scene, body) : { talk: scene.talk, recipes: [say(CHAT.unknownButton)] };
};
