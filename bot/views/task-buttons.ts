import type { TaskData } from '../../cards/task.ts';
import type { Case, Status } from '../../domain/case.ts';
import { nextDialog } from '../../dialogs/case-actions.ts';
import { proposalKey } from '../../dialogs/phase/shown.ts';

/** Where somebody assesses, decides or countersigns, a conflict of interest is one press away (practice §3). */
const DECIDES: ReadonlySet<Status> = new Set([
  'with-provider',
  'joint',
  'countersigning',
  'deciding',
  'complained',
]);

/** On a card for those who can become the coach: the first who presses is. */
export const takeButtons = (number: string): TaskData['buttons'] => [
  { title: 'Jeg tager sagen', verb: 'open', data: { case: number, dialog: 'take-case' } },
  { title: 'Åbn', verb: 'view', data: { case: number, view: 'case' } },
];

/** What a card's button opens: the dialog of whoever has the ball, the second key, or the case itself. */
export const buttonsOn = ({ number, status, proposal }: Case, news: boolean): TaskData['buttons'] => {
  const data = { case: number };
  const recuse = { title: 'Jeg er inhabil', verb: 'open', data: { ...data, dialog: 'recuse' } };
  // Those who hear of a talk are not those who answer after it.
  const dialog = news || status === 'invited' ? undefined : nextDialog(status);
  const open =
    dialog === undefined
      ? { title: 'Åbn', verb: 'view', data: { ...data, view: 'case' } }
      : { title: 'Åbn', verb: 'open', data: { ...data, dialog } };
  if (news) return [open];
  // The press names what was on the card: another recommendation may have taken its place.
  if (status === 'phase-proposed' && proposal) {
    const seen = { ...data, proposal: proposalKey(proposal) };
    return [
      { title: 'Enig – bekræft', verb: 'countersign', data: seen },
      { title: 'Ikke enig', verb: 'decline', data: seen },
      open,
    ];
  }
  if (status !== 'countersigning') return DECIDES.has(status) ? [open, recuse] : [open];
  return [
    { title: 'Enig – bekræft', verb: 'countersign', data },
    { title: 'Ikke enig', verb: 'decline', data },
    open,
    recuse,
  ];
};
