import { sayRefusal } from '../../dialogs/refusals.ts';
import { withoutCpr } from '../../domain/danish/cpr.ts';
import { text } from '../../domain/text.ts';
import { acknowledge } from './acknowledge.ts';
import { readCommand } from './command.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { knownNumbers } from './scene.ts';
import { CHAT } from './words.ts';

/** `kanal`: from now on the programme's notices come here. */
const bindChannel = async (scene: Scene): Promise<Reaction> => {
  const { deps, incoming, member, talk } = scene;
  const body = await deps.programmes.of(member);
  if (!body) return { talk, recipes: [say(CHAT.noProgramme)] };
  const outcome = await deps.execute(body.programme.id, {
    id: `channel-${incoming.id}`,
    actor: member,
    at: deps.clocks.now(),
    today: deps.clocks.today(),
    intent: { type: 'bind-channel', conversation: incoming.conversation },
  });
  if (outcome.kind === 'refused') return { talk, recipes: [say(sayRefusal(outcome.refusal).say)] };
  const { name } = body.programme;
  return {
    talk,
    recipes: [
      say(
        text(
          `Fra nu af kommer orienteringer fra ${name} i denne kanal.`,
          `Notices of ${name} come to this channel now.`,
        ),
      ),
    ],
  };
};

/** Where others read along only the channel, the places, help and the buttons of channel cards are answered. */
export const onOutside = async (scene: Scene): Promise<Reaction> => {
  const { talk, incoming } = scene;
  const { what } = incoming;
  if (what.kind === 'press') {
    return what.press.verb === 'acknowledge'
      ? acknowledge(scene, what.press)
      : { talk, recipes: [say(CHAT.privateOnly)] };
  }
  if (what.kind !== 'text') return { talk, recipes: [] };
  if (withoutCpr(what.text).found) return { talk, recipes: [say(CHAT.cprAlone)] };
  const command = readCommand(what.text, await knownNumbers(scene));
  if (command?.kind === 'channel') return bindChannel(scene);
  if (command?.kind === 'view' && command.view === 'places') return { talk, recipes: [view('places')] };
  if (command?.kind === 'view' && command.view === 'help') return { talk, recipes: [say(CHAT.channelHelp)] };
  return { talk, recipes: [say(CHAT.privateOnly)] };
};
