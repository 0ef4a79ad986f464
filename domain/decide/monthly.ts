import type { CaseEvent } from '../events.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** How a course goes this month; whatever is not on track says why and reaches the caseworker (programme §3). */
export const recordStatus = (command: CommandOf<'record-status'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'record-status', 'record-status');
  if ('refusal' in found) return refuse(found.refusal);
  const { status, progress, attentionNote, toldCitizen, nextSteps, nextDate } = command.intent;
  if (status !== 'on-track' && attentionNote === undefined) return refuse({ code: 'attention-needs-note' });
  if (nextDate !== undefined && nextDate < command.today) return refuse({ code: 'next-in-past' });
  return happened({
    type: 'status-recorded',
    case: found.subject.number,
    data: {
      date: command.today,
      state: status,
      ...(toldCitizen !== undefined && { toldCitizen }),
      ...(nextDate !== undefined && { nextDate }),
    },
    personal: { progress, nextSteps, ...(attentionNote !== undefined && { attentionNote }) },
  });
};
