import { COMPLAINT_RESULTS, JOINT_DECISIONS } from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { RuleIntent } from '../../domain/rules/intents.ts';
import { isCourseKind, ofCourse } from './random-course.ts';
import { coachIn, correct, discharge, hearing, MARK, refer, type Met } from './random-forms.ts';
import { isLoanKind, ofLoan } from './random-loan.ts';
import { ofPeople } from './random-people.ts';
import { pick, plusDays, type Step } from './random-steps.ts';

/** The form of a kind of command, filled in with what is mostly acceptable. */
export const intentOf = (
  type: Exclude<Intent['type'], 'undo' | RuleIntent['type']>,
  step: Step,
  met: Met,
): Intent => {
  if (isCourseKind(type)) return ofCourse(type, step, met);
  if (isLoanKind(type)) return ofLoan(type, step, met);
  const { subject, notice, today } = met;
  const { which, offset } = step;
  const number = subject?.number ?? 'ML-2026-404';
  const words = `${MARK} ${which}`;
  // A third of the courses begin about now, so that some run when they are ended.
  const startDate = plusDays(today, which % 3 === 0 ? offset * 15 + 300 : ((offset + 30) % 12) - 2);
  const justNow = plusDays(today, offset > 1 ? 1 : offset < -27 ? -2 : 0);
  const coach = coachIn(which);
  switch (type) {
    case 'refer':
      return refer(step, { subject, notice, today });
    case 'approve':
      return { type, case: number, startDate, ...(coach !== undefined && { coach }) };
    case 'reject':
      return { type, case: number, considerations: words, facts: words };
    case 'ask':
      return { type, case: number, question: words };
    case 'reply':
      return { type, case: number, answer: words };
    case 'invite':
      return { type, case: number, meetingDate: plusDays(today, -offset) };
    case 'decide-jointly': {
      const decision = pick(JOINT_DECISIONS, which) ?? 'approve';
      const meetingDate = plusDays(today, offset);
      return { type, case: number, meetingDate, participants: words, decision, startDate, reasons: words };
    }
    case 'countersign':
      return { type, case: number, agrees: which % 4 !== 0 };
    case 'decide-finally':
      return {
        type,
        case: number,
        decision: which % 2 === 0 ? 'approve' : 'reject',
        startDate,
        reasons: words,
      };
    case 'draft-refusal':
      return {
        type,
        case: number,
        rejectionRule: words,
        rejectionConsiderations: words,
        rejectionFacts: words,
      };
    case 'record-hearing':
      return hearing(number, which, words);
    case 'record-letter':
    case 'complain':
      return { type, case: number, date: justNow };
    case 'judge-complaint':
      return { type, case: number, result: pick(COMPLAINT_RESULTS, which) ?? 'upheld' };
    case 'discharge':
      return discharge(step, { subject, notice, today });
    case 'reopen':
    case 'withdraw':
      return { type, case: number, reason: words };
    case 'correct':
      return correct(step, { subject, notice, today });
    case 'extend': {
      const deadline = subject?.deadline ?? today;
      return {
        type,
        case: number,
        until: plusDays(deadline > today ? deadline : today, offset + 25),
        reason: words,
      };
    }
    case 'hand-over':
    case 'recuse':
    case 'reinstate':
      return ofPeople(type, step, met);
    case 'propose-erasure':
      return { type, case: number, filed: which % 9 > 0 };
    case 'answer-erasure':
      return { type, case: number, agrees: which % 2 > 0 };
    case 'repeat-erasure':
      return { type, case: number };
    case 'acknowledge':
      return { type, notice };
    case 'ask-notice':
      return { type, notice, question: words };
    case 'answer-notice':
      return {
        type,
        case: met.asked?.case ?? number,
        notice,
        asked: met.asked?.entry ?? which,
        // The mark is the name of everybody, and an answer that holds it is refused.
        answer: `svar ${which}`,
      };
    case 'bind-channel':
      return { type, conversation: `19:${which}` };
  }
};
