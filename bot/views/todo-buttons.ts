import type { ButtonData } from '../../cards/list.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { TodoKind } from '../../domain/todo.ts';
import type { CaseAction } from '../../domain/case-actions.ts';
import { dialogOf, dialogsFor } from '../../dialogs/case-actions.ts';
import type { Task } from '../task-lists.ts';
import type { ViewContext } from './view.ts';

const TITLE: Readonly<Partial<Record<TodoKind, Text>>> = {
  moved: text('Fortsæt', 'Go on'),
  'no-coach': text('Jeg tager sagen', 'I take the case'),
  status: text('Månedsstatus', 'Monthly status'),
  session: text('Log', 'Log'),
  'pause-end': text('Genoptag', 'Resume'),
  'follow-up': text('Status', 'Status'),
  instalment: text('Registrér', 'Record'),
};

const BY_ACTION: Readonly<Partial<Record<CaseAction, Text>>> = {
  'answer-offer': text('Svar på tilbud', 'Answer the offer'),
  'answer-phase': text('Bekræft som nr. 2', 'Confirm as no. 2'),
  'propose-phase': text('Faseskift', 'Phase change'),
  discharge: text('Udskriv', 'Discharge'),
  'decide-loan': text('Afgør', 'Decide'),
  'request-loan': text('Svar', 'Answer'),
  disburse: text('Registrér udbetaling', 'Record payout'),
  'propose-erasure': text('Slet personoplysninger', 'Erase personal data'),
  'answer-erasure': text('Bekræft som nr. 2', 'Confirm as no. 2'),
  'answer-write-off': text('Bekræft som nr. 2', 'Confirm as no. 2'),
};

/** What a task is done with, for who may; else the case is opened. */
export const todoButtons = (
  { found, todo }: Task,
  { world, lang }: ViewContext,
): { readonly button: ButtonData; readonly also?: ButtonData } => {
  const { number } = found;
  const { kind, action, on } = todo;
  const dialog = action === undefined ? undefined : dialogOf(action);
  const mine = dialogsFor(found, world.member, world.programme, world.today);
  if (dialog === undefined || action === undefined || !mine.includes(dialog)) {
    const data = { view: 'case', case: number };
    return { button: { title: text('Åbn', 'Open')[lang], verb: 'view', data } };
  }
  const title = TITLE[kind] ?? BY_ACTION[action] ?? text('Åbn', 'Open');
  const ended = kind === 'programme-end';
  const data = { dialog, case: number, ...(ended && { reason: 'programme-ended' }) };
  const button = { title: title[lang], verb: 'open', data };
  if (ended && mine.includes('phase'))
    return {
      button,
      also: {
        title: text('Forlæng', 'Extend')[lang],
        verb: 'open',
        data: { dialog: 'phase', case: number },
      },
    };
  if (kind === 'moved' && mine.includes('discharge'))
    return {
      button,
      also: {
        title: text('Udskriv', 'Discharge')[lang],
        verb: 'open',
        data: { dialog: 'discharge', case: number, reason: 'moved' },
      },
    };
  if (kind !== 'session' || on === undefined) return { button };
  return {
    button,
    also: {
      title: text('Blev ikke til noget', 'Did not happen')[lang],
      verb: 'not-held',
      data: { case: number, date: on },
    },
  };
};
