import { commandOf } from '../../dialogs/commands/commands.ts';
import type { Order } from '../../dialogs/commands/reading.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { DIALOGS, findDialog } from '../../dialogs/index.ts';
import type { ListData } from '../../cards/list.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { ViewName } from '../chat/recipe.ts';
import type { ViewContext } from './view.ts';

type Button = ListData['buttons'][number];

/** A list or a case that can be asked for in words, and the right it takes; without one it is everybody's. */
export interface Asked {
  readonly view: ViewName;
  readonly word: Text;
  readonly right?: Action;
  readonly aboutCase?: true;
}

export const ASKED: readonly Asked[] = [
  { view: 'tasks', word: text('opgaver', 'tasks') },
  { view: 'cases', word: text('sager', 'cases'), right: 'list-cases' },
  { view: 'case', word: text('sag', 'case'), right: 'see-case', aboutCase: true },
  { view: 'min-plan', word: text('min plan', 'min plan'), right: 'decide', aboutCase: true },
  { view: 'letter', word: text('brev', 'letter'), right: 'decide', aboutCase: true },
  { view: 'loans', word: text('lån', 'loans'), right: 'see-loans' },
  { view: 'book', word: text('månedsudtræk', 'book'), right: 'pay-loan' },
  { view: 'places', word: text('pladser', 'places'), right: 'see-places' },
  { view: 'deadlines', word: text('frister', 'deadlines'), right: 'see-deadlines' },
  { view: 'sample', word: text('stikprøve', 'sample'), right: 'sample-looks' },
  { view: 'not-copied', word: text('ikke kopieret', 'not copied'), right: 'list-cases' },
  { view: 'members', word: text('medarbejdere', 'members'), right: 'see-members' },
  { view: 'setup', word: text('opsætning', 'set-up'), right: 'change-rules' },
  { view: 'rules', word: text('regler', 'rules'), right: 'see-rules' },
  { view: 'operations', word: text('status', 'status'), right: 'see-operations' },
  { view: 'help', word: text('hjælp', 'help') },
];

const allows = ({ world }: ViewContext, right: Action | undefined): boolean =>
  right === undefined || may(world.member, right, world.programme, world.today);

/** The dialogs that the person may begin, each about a case of theirs or anew. */
export const dialogsOf = (context: ViewContext): readonly Flow[] =>
  DIALOGS.filter(({ action, follows }) => follows !== true && allows(context, action));

export const askedOf = (context: ViewContext): readonly Asked[] =>
  ASKED.filter(({ right }) => allows(context, right));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The button that does what was asked for; `undefined` where it cannot be done here, or not by this person. */
export const buttonFor = ({ command, cases }: Order, context: ViewContext): Button | undefined => {
  const { lang } = context;
  const [number] = cases;
  const about = number === undefined ? {} : { case: number };
  const name = (title: string): string => (number === undefined ? title : `${title} · ${number}`);
  const flow = findDialog(command);
  if (flow) {
    const data = { dialog: flow.id, ...(flow.aboutCase && about) };
    if (!allows(context, flow.action)) return undefined;
    return { title: flow.aboutCase ? name(flow.title[lang]) : flow.title[lang], verb: 'open', data };
  }
  if (command === 'drafts') {
    return { title: capital(commandOf(command)?.title[lang] ?? command), verb: 'resume', data: {} };
  }
  const asked = askedOf(context).find(({ view }) => view === command);
  if (!asked || (asked.aboutCase && number === undefined)) return undefined;
  return {
    title: asked.aboutCase ? name(capital(asked.word[lang])) : capital(asked.word[lang]),
    verb: 'view',
    data: { view: asked.view, ...(asked.aboutCase && about) },
  };
};
