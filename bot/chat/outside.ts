import { acknowledge } from './acknowledge.ts';
import { bindByPress, bindChannel } from './bind-channel.ts';
import type { CommandContext } from '../../dialogs/commands/reading.ts';
import type { ChatCommand } from './command.ts';
import { readCommand } from './read-command.ts';
import { findInSentence } from './found.ts';
import { switchTo } from './play.ts';
import { say, view } from './recipe.ts';
import type { Press } from './what.ts';
import type { Reaction, Scene } from './scene.ts';
import { knownNumbers } from './scene.ts';
import { CHAT } from './words.ts';

/** »Stil et spørgsmål« where others read along: nothing is asked there, the dialog begins in the own chat. */
const askElsewhere = ({ talk }: Scene, { data }: Press): Reaction => {
  const { notice = '', case: number = '' } = data;
  return /^\d{1,6}$/.test(notice)
    ? { talk, recipes: [{ kind: 'own-chat', dialog: 'notice-question', notice, case: number }] }
    : { talk, recipes: [say(CHAT.unknownButton)] };
};

/** »brug denne kanal til orienteringer«. */
const commandIn = (sentence: string, context: CommandContext): ChatCommand | undefined => {
  const found = findInSentence(sentence, context);
  return found.kind === 'do' ? found.command : undefined;
};

/** Local mode: whoever plays the Erhvervschef has to press in the channel too; no list of tasks is shown there. */
const playHere = (scene: Scene, role: string): Reaction => {
  const { talk, recipes } = switchTo(scene, role);
  const lead = recipes.flatMap((recipe) => (recipe.kind === 'view' ? (recipe.lead ?? []) : []));
  return { talk, recipes: lead.length > 0 ? lead.map(say) : [say(CHAT.whoHere)] };
};

/** Where others read along only the channel, the places, help and the buttons of channel cards are answered. */
export const onOutside = async (scene: Scene): Promise<Reaction> => {
  const { talk, incoming, deps, member } = scene;
  const { what } = incoming;
  if (what.kind === 'press') {
    const { press } = what;
    if (press.verb === 'acknowledge') return acknowledge(scene, press);
    if (press.verb === 'ask-notice') return askElsewhere(scene, press);
    if (press.verb === 'bind') return bindByPress(scene, press.data['programme'] ?? '');
    return { talk, recipes: [say(CHAT.privateOnly)] };
  }
  if (what.kind !== 'text') return { talk, recipes: [] };
  const exposed = await deps.report(incoming, member);
  if (exposed.length > 0) {
    // A number asks for the same in fewer words.
    const asks = exposed.includes('cpr') ? CHAT.noCpr : CHAT.nameInRoom;
    return { talk, recipes: [say(asks)], reported: true };
  }
  const known = await knownNumbers(scene);
  const command =
    readCommand(what.text, known) ?? commandIn(what.text, { ...known, today: deps.clocks.today() });
  if (command?.kind === 'switch' && deps.local) return playHere(scene, command.role);
  if (command?.kind === 'channel') return bindChannel(scene);
  if (command?.kind === 'view' && command.view === 'places') return { talk, recipes: [view('places')] };
  if (command?.kind === 'view' && command.view === 'help') return { talk, recipes: [say(CHAT.channelHelp)] };
  return { talk, recipes: [say(CHAT.privateOnly)] };
};
