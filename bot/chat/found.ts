import { findCommand } from '../../dialogs/commands/find-command.ts';
import { commandOf } from '../../dialogs/commands/commands.ts';
import { nearOrders } from '../../dialogs/commands/near.ts';
import type { CommandContext, CommandReading, Order } from '../../dialogs/commands/reading.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Text } from '../../domain/text.ts';
import { same } from '../../domain/text.ts';
import type { Given } from './begin.ts';
import { heldBy } from './held-by.ts';
import { filterIn } from './case-search.ts';
import type { ChatCommand } from './command.ts';
import type { Recipe, ViewName } from './recipe.ts';
import { say, view, VIEWS } from './recipe.ts';
import { CHAT, notYet } from './words.ts';

/** What a sentence leads to: something to do, or an answer that offers something. */
export type Found =
  | { readonly kind: 'do'; readonly command: ChatCommand }
  | { readonly kind: 'answer'; readonly recipe: Recipe };

const answer = (recipe: Recipe): Found => ({ kind: 'answer', recipe });
const carryOut = (command: ChatCommand): Found => ({ kind: 'do', command });

const isView = (name: string): name is ViewName => VIEWS.some((known) => known === name);

/** Views that show one case; without one they ask which. */
const ABOUT_CASE: ReadonlySet<string> = new Set<ViewName>(['case', 'letter', 'copy', 'gate', 'min-plan']);

/** »brev oplysningspligt«: the text that tells citizens of their data. */
const INFORMS = /oplysnings(?:pligt|brev)|\binformation\b/i;

/** The orders as a view keeps them: ids and case numbers, nothing of the sentence. */
const asArg = (orders: readonly Order[]): string =>
  orders
    .flatMap(({ command, cases }) =>
      cases.length === 0 ? [command] : cases.map((number) => `${command}:${number}`),
    )
    .join(' ');

/** Buttons for some orders; who asks gets those they may use. */
export const offered = (orders: readonly Order[], lead?: Text): Recipe =>
  view('unknown', asArg(orders), lead);

type Started = CommandReading & { readonly kind: 'start' };

const dialogFrom = ({ command, cases, fields, unclear }: Started, held: Given): ChatCommand => {
  const [number] = cases;
  const named = number === undefined ? {} : { case: number, cases: cases.join(',') };
  return {
    kind: 'dialog',
    dialog: command,
    given: { ...named, ...unclear, ...fields, ...held },
    ...(number !== undefined && cases.length === 1 && { case: number }),
  };
};

const shownBy = (name: ViewName, [number]: readonly string[], sentence: string): Found => {
  const filter = name === 'cases' ? filterIn(sentence) : undefined;
  if (filter) return carryOut({ kind: 'view', view: name, filter });
  // It is the same text for everybody, and of a case only where one is named.
  if (name === 'letter' && INFORMS.test(sentence))
    return carryOut({ kind: 'view', view: name, case: `${number ?? ''} information` });
  if (!ABOUT_CASE.has(name)) return carryOut({ kind: 'view', view: name });
  if (number === undefined) return answer(view('tasks', undefined, CHAT.whichCase));
  return carryOut({ kind: 'view', view: name, case: number });
};

const languageIn = (wanted: string | undefined): Found =>
  wanted === 'da' || wanted === 'en'
    ? carryOut({ kind: 'language', lang: wanted })
    : answer(say(CHAT.whichLanguage));

const started = (reading: Started, sentence: string, context: CommandContext): Found => {
  const { command, cases, fields } = reading;
  const flow = findDialog(command);
  if (flow?.aboutCase === true && cases.length > 1) {
    return answer(offered([{ command, cases }], CHAT.whichFirst));
  }
  if (flow) return carryOut(dialogFrom(reading, heldBy(command, sentence, context)));
  if (command === 'drafts') return carryOut({ kind: 'resume' });
  if (isView(command)) return shownBy(command, cases, sentence);
  if (command === 'channel') return carryOut({ kind: 'channel' });
  if (command === 'language') return languageIn(fields['language']);
  // Taking back is pressed where one sees what: on the case, or on the card of what was done last.
  if (command === 'undo')
    return cases.length === 1 ? shownBy('case', cases, sentence) : carryOut({ kind: 'show-newest' });
  return answer(view('help', undefined, notYet([titleOf(command)])));
};

const titleOf = (command: string): Text => commandOf(command)?.title ?? same(command);

/** Two orders: which first; what cannot be done yet is said, not left out. */
const several = (orders: readonly Order[]): Recipe => {
  const missing = orders.filter(({ command }) => !findDialog(command) && !isView(command));
  const lead =
    missing.length === 0 ? CHAT.whichFirst : notYet(missing.map(({ command }) => titleOf(command)));
  return missing.length === orders.length ? view('help', undefined, lead) : offered(orders, lead);
};

/**
 * What a whole sentence asks for where no dialog waits for an answer. It costs more than the words of `readCommand`,
 * so those are tried first.
 */
export const findInSentence = (sentence: string, context: CommandContext): Found => {
  const reading = findCommand(sentence, context);
  switch (reading.kind) {
    case 'start':
      return started(reading, sentence, context);
    case 'several':
      return answer(several(reading.orders));
    case 'none':
      return answer(offered(nearOrders(sentence, context, reading.near)));
  }
};
