import type { ButtonData } from '../../cards/list.ts';
import { isOwnProposal } from '../../domain/decide/jointly.ts';
import { isUndoOver } from '../../domain/decide/undo.ts';
import { isReceipt } from '../../domain/history.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import { personKey } from '../../domain/member.ts';
import { rulesAt } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import type { Todo } from '../../domain/todo.ts';
import type { CaseView } from '../../domain/view.ts';
import { dialogOf, dialogsFor } from '../../dialogs/case-actions.ts';
import { findDialog } from '../../dialogs/index.ts';
import { letterNow } from '../../dialogs/letters.ts';
import { LOAN_LETTERS, loanLetterNow } from '../../dialogs/loan/letters.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { stays } from '../chat/stored.ts';
import type { ViewContext } from './view.ts';

/** A card has room for this many buttons; what is left out can be typed. */
const MOST = 6;

const RECUSE = 'recuse';

/** The second key of a joint decision, for the party that did not enter it. */
const keyButtons = (found: CaseView, { world, lang }: ViewContext): readonly ButtonData[] => {
  const { member, programme, today } = world;
  const waits = mayNow(found.status, 'countersign') && !isOwnProposal(found, member, today);
  if (!waits || !may(member, 'decide-jointly', programme, today, found)) return [];
  const data = { case: found.number };
  return [
    { title: text('Enig – bekræft', 'I agree – confirm')[lang], verb: 'countersign', data },
    { title: text('Ikke enig', 'I do not agree')[lang], verb: 'decline', data },
  ];
};

/** What the member did last in a case: taken back while that is possible, and copied to the own case system. */
const lastDeedButtons = (
  found: CaseView,
  log: readonly LogEntry[],
  { world, lang, scene }: ViewContext,
): readonly ButtonData[] => {
  const last = log.findLast((entry) => !isReceipt(entry));
  if (!last || last.actor !== personKey(world.member)) return [];
  if (isUndoOver(last.at, scene.deps.clocks.now(), rulesAt(world.programme, world.today))) return [];
  const data = { case: found.number, entry: last.seq };
  return [
    ...(last.events.some(stays) ? [] : [{ title: text('Fortryd', 'Undo')[lang], verb: 'undo', data }]),
    {
      title: text('Kopiér til fagsystemet', 'Copy to your case system')[lang],
      verb: 'view',
      data: { ...data, view: 'copy' },
    },
  ];
};

const letterButton = (found: CaseView, { world, lang }: ViewContext): readonly ButtonData[] => {
  const { member, programme, today } = world;
  const loan = loanLetterNow(found, today);
  const has =
    (letterNow(found) !== undefined && may(member, 'see-letters', programme, today, found)) ||
    (loan !== undefined && may(member, LOAN_LETTERS[loan], programme, today, found));
  return !has
    ? []
    : [
        {
          title: text('Vis brevet', 'Show the letter')[lang],
          verb: 'view',
          data: { view: 'letter', case: found.number },
        },
      ];
};

/** Useful at any time and urgent at none: they come after what moves the case, unless they wait for the member. */
const ANY_TIME: readonly string[] = [
  'correct',
  'correct-activity',
  'moved',
  'note',
  'follow-up',
  'handover',
  'withdraw-consent',
];

/** Nobody meets by a press what never comes again: it is asked for in words. */
const ERASE = 'erase';

/** Begun by its words, unless it waits: a citizen seldom asks, and buttons for that would stand in the way. */
const SELDOM: readonly string[] = ['access', 'access-given', 'remark'];

/** A coach's daily work, before what was done last. */
const DAILY: readonly string[] = ['activity', 'status', 'phase'];

/** What waits for the member first, then what comes next in the case. */
const inOrder = (dialogs: readonly string[], mine: readonly Todo[]): readonly string[] => {
  const waiting = mine
    .flatMap(({ action }) => (action === undefined ? [] : (dialogOf(action) ?? [])))
    .filter((dialog) => dialogs.includes(dialog));
  const others = dialogs.filter((dialog) => !ANY_TIME.includes(dialog));
  const often = [...others, ...dialogs].filter((dialog) => !SELDOM.includes(dialog));
  return [...new Set([...waiting, ...often])];
};

/** What the member can do with a case now, the next step first. `mine`: what waits for them, most urgent first; `log`: oldest first. */
export const caseButtons = (
  found: CaseView,
  mine: readonly Todo[],
  log: readonly LogEntry[],
  context: ViewContext,
): ButtonData[] => {
  const { world, lang } = context;
  const dialogs = dialogsFor(found, world.member, world.programme, world.today);
  const button = (dialog: string): ButtonData => ({
    title: findDialog(dialog)?.title[lang] ?? dialog,
    verb: 'open',
    data: { dialog, case: found.number },
  });
  const [next, ...others] = inOrder(
    dialogs.filter((dialog) => dialog !== RECUSE && dialog !== ERASE),
    mine,
  );
  // Whatever else there is, a conflict of interest can be said (practice §3).
  const last = dialogs.filter((dialog) => dialog === RECUSE).map(button);
  const before = [
    ...keyButtons(found, context),
    ...(next === undefined ? [] : [button(next)]),
    ...others.filter((dialog) => DAILY.includes(dialog)).map(button),
    ...letterButton(found, context),
    ...lastDeedButtons(found, log, context),
    ...others.filter((dialog) => !DAILY.includes(dialog)).map(button),
  ];
  return [...before.slice(0, MOST - last.length), ...last];
};
