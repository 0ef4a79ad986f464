import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { ViewName } from '../chat/recipe.ts';

/** What somebody may want to do, with the dialogs that do it and the views that show it. */
export interface HelpGroup {
  readonly title: Text;
  readonly dialogs: readonly string[];
  readonly views: readonly ViewName[];
}

/** In the order in which a case comes to them. A dialog or a view that stands in none is missed by a test. */
export const HELP_GROUPS: readonly HelpGroup[] = [
  {
    title: text('Se, hvordan det står', 'See how things stand'),
    dialogs: [],
    views: ['tasks', 'cases', 'case', 'places', 'deadlines', 'not-copied', 'sample', 'operations'],
  },
  {
    title: text('Visitere og afgøre', 'Refer and decide'),
    dialogs: [
      'visitation',
      'decision',
      'reply',
      'joint-decision',
      'final-decision',
      'refusal',
      'hearing',
      'letter-sent',
      'complaint',
      'complaint-result',
      'extend',
      'withdraw',
      'offer',
    ],
    views: ['letter'],
  },
  {
    title: text('Følge et forløb', 'Follow a course'),
    dialogs: [
      'activity',
      'status',
      'note',
      'experience',
      'correct-activity',
      'phase',
      'phase-answer',
      'pause',
      'resume',
      'support-basis',
      'moved',
      'discharge',
      'reopen',
      'follow-up',
      'take-case',
    ],
    views: ['min-plan'],
  },
  {
    title: text('Et mikrolån', 'A microloan'),
    dialogs: [
      'loan',
      'loan-decision',
      'loan-extend',
      'loan-hearing',
      'loan-letter',
      'loan-complaint',
      'loan-complaint-result',
      'loan-withdraw',
      'payout',
      'repayment',
      'loan-reminder',
      'deferral',
      'reschedule',
      'recovery',
      'write-off',
      'write-off-answer',
      'reverse',
    ],
    views: ['loans', 'book'],
  },
  {
    title: text('Borgerens oplysninger', "The citizen's data"),
    dialogs: [
      'correct',
      'remark',
      'access',
      'access-given',
      'withdraw-consent',
      'renew-consent',
      'erase',
      'erase-answer',
    ],
    views: [],
  },
  {
    title: text('Kolleger og ferie', 'Colleagues and holidays'),
    dialogs: [
      'handover',
      'away',
      'away-for',
      'recuse',
      'reinstate',
      'add-member',
      'change-roles',
      'end-member',
      'confirm-admin',
    ],
    views: ['members'],
  },
  {
    title: text('Projektet og dets regler', 'The project and its rules'),
    dialogs: ['notice-question', 'notice-answer', 'rule', 'rule-answer'],
    views: ['rules', 'setup'],
  },
];
