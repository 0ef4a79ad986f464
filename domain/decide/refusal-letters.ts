import type { CaseEvent } from '../events.ts';
import { complaintEnd, hearingEnd } from '../last-day.ts';
import type { Decided } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { decidedEnd, dischargeFacts } from './discharge.ts';
import type { CommandOf, State } from './state.ts';

/** What a refusal rests on; the citizen is heard on it before it is sent (forvaltningsloven §§ 19, 22, 24). */
export const draftRefusal = (command: CommandOf<'draft-refusal'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'draft-refusal');
  if ('refusal' in found) return refuse(found.refusal);
  const { rejectionRule, rejectionConsiderations, rejectionFacts, rejectionReason: reason } = command.intent;
  // The end of a course has a reason of its own.
  const counted = found.subject.ending === undefined && reason !== undefined;
  return happened({
    type: 'refusal-drafted',
    case: found.subject.number,
    data: {
      hearingUntil: hearingEnd(state.programme, command.today),
      ...(counted && { reason }),
    },
    personal: { rejectionRule, rejectionConsiderations, rejectionFacts },
  });
};

/** What came of hearing the citizen: an answer, none, or that it was not needed and why. */
export const recordHearing = (command: CommandOf<'record-hearing'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'record-hearing');
  if ('refusal' in found) return refuse(found.refusal);
  const { result, waiver, remarks } = command.intent;
  return happened({
    type: 'heard',
    case: found.subject.number,
    data: {
      result,
      on: command.today,
      ...(result === 'not-needed' && { waiver: waiver ?? 'known-facts' }),
    },
    ...(remarks !== undefined && { personal: { remarks } }),
  });
};

/** A person has sent the refusal by Digital Post, which counts as received the same day (practice §6). */
export const recordLetter = (command: CommandOf<'record-letter'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'decide', 'record-letter');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { date } = command.intent;
  const { ending } = subject;
  const earliest = subject.hearing?.on ?? subject.applicationDate;
  if (date < earliest || date > command.today) {
    return refuse({ code: 'sent-out-of-range', earliest, latest: command.today });
  }
  const sent: CaseEvent = {
    type: 'refusal-sent',
    case: subject.number,
    data: { date, complainBy: complaintEnd(state.programme, date) },
  };
  if (!ending) return happened(sent);
  // The decision to end a course takes effect when it is sent.
  const facts = dischargeFacts(subject, decidedEnd(subject, ending, date), command, state);
  const data = { ...facts, sent: date };
  return happened<CaseEvent>(sent, { type: 'discharged', case: subject.number, data });
};
