import { askAccess, giveAccess } from './decide/access.ts';
import { acknowledge } from './decide/acknowledge.ts';
import { dropPlanned, logActivities } from './decide/activity.ts';
import { answerOffer } from './decide/answer-offer.ts';
import { assess } from './decide/assess.ts';
import { bindChannel } from './decide/bind-channel.ts';
import { complain, judgeComplaint } from './decide/complaint.ts';
import { renewConsent, withdrawConsent } from './decide/consent.ts';
import { discharge, reopen } from './decide/discharge.ts';
import { followUp } from './decide/follow-up.ts';
import { countersign, decideFinally, decideJointly } from './decide/jointly.ts';
import { correct } from './decide/correct.ts';
import { correctActivity } from './decide/correct-activity.ts';
import { extend, withdraw } from './decide/keep.ts';
import { handOver } from './decide/hand-over.ts';
import { recordStatus } from './decide/monthly.ts';
import { reportMove, settleMove } from './decide/move.ts';
import { addNote, shareExperience } from './decide/note.ts';
import { answerNotice, askNotice } from './decide/notice-talk.ts';
import { withOffers } from './decide/offers.ts';
import { pause, resume } from './decide/pause.ts';
import { answerPhase } from './decide/answer-phase.ts';
import { proposePhase } from './decide/propose-phase.ts';
import { recuse, reinstate } from './decide/recuse.ts';
import { refer } from './decide/refer.ts';
import { approveLoan, extendLoan, rejectLoan, returnLoan } from './decide/loan/decision.ts';
import { disburse } from './decide/loan/disburse.ts';
import { answerWriteOff, handToRecovery, proposeWriteOff, withLapses } from './decide/loan/end.ts';
import {
  complainLoan,
  judgeLoanComplaint,
  recordLoanHearing,
  recordLoanLetter,
} from './decide/loan/refusal.ts';
import { defer, remindDebtor, repay, reschedule } from './decide/loan/repay.ts';
import { requestLoan, withdrawLoan } from './decide/loan/request.ts';
import { reverse } from './decide/loan/reverse.ts';
import { draftRefusal, recordHearing, recordLetter } from './decide/refusal-letters.ts';
import { addRemark } from './decide/remark.ts';
import { reply } from './decide/reply.ts';
import { answerRule, proposeRule } from './decide/rules.ts';
import type { State } from './decide/state.ts';
import { changeSupport } from './decide/support.ts';
import { answerErasure, proposeErasure, repeatErasure } from './decide/erase.ts';
import { takeCase } from './decide/take-case.ts';
import { undo } from './decide/undo.ts';
import type { Command } from './commands.ts';
import type { DomainEvent } from './events.ts';
import type { Decided } from './refusal.ts';

const judged = (command: Command, state: State): Decided<DomainEvent> => {
  const { intent } = command;
  switch (intent.type) {
    case 'refer':
      return refer({ ...command, intent }, state);
    case 'approve':
    case 'reject':
    case 'ask':
    case 'invite':
      return assess({ ...command, intent }, state);
    case 'reply':
      return reply({ ...command, intent }, state);
    case 'decide-jointly':
      return decideJointly({ ...command, intent }, state);
    case 'countersign':
      return countersign({ ...command, intent }, state);
    case 'decide-finally':
      return decideFinally({ ...command, intent }, state);
    case 'draft-refusal':
      return draftRefusal({ ...command, intent }, state);
    case 'record-hearing':
      return recordHearing({ ...command, intent }, state);
    case 'record-letter':
      return recordLetter({ ...command, intent }, state);
    case 'complain':
      return complain({ ...command, intent }, state);
    case 'judge-complaint':
      return judgeComplaint({ ...command, intent }, state);
    case 'withdraw':
      return withdraw({ ...command, intent }, state);
    case 'correct':
      return correct({ ...command, intent }, state);
    case 'extend':
      return extend({ ...command, intent }, state);
    case 'discharge':
      return discharge({ ...command, intent }, state);
    case 'reopen':
      return reopen({ ...command, intent }, state);
    case 'hand-over':
      return handOver({ ...command, intent }, state);
    case 'recuse':
      return recuse({ ...command, intent }, state);
    case 'reinstate':
      return reinstate({ ...command, intent }, state);
    case 'undo':
      return undo({ ...command, intent }, state);
    case 'acknowledge':
      return acknowledge({ ...command, intent }, state);
    case 'ask-notice':
      return askNotice({ ...command, intent }, state);
    case 'answer-notice':
      return answerNotice({ ...command, intent }, state);
    case 'bind-channel':
      return bindChannel({ ...command, intent }, state);
    case 'answer-offer':
      return answerOffer({ ...command, intent }, state);
    case 'take-case':
      return takeCase({ ...command, intent }, state);
    case 'log-activities':
      return logActivities({ ...command, intent }, state);
    case 'correct-activity':
      return correctActivity({ ...command, intent }, state);
    case 'drop-planned':
      return dropPlanned({ ...command, intent }, state);
    case 'record-status':
      return recordStatus({ ...command, intent }, state);
    case 'add-note':
      return addNote({ ...command, intent }, state);
    case 'share-experience':
      return shareExperience({ ...command, intent }, state);
    case 'propose-phase':
      return proposePhase({ ...command, intent }, state);
    case 'answer-phase':
      return answerPhase({ ...command, intent }, state);
    case 'pause':
      return pause({ ...command, intent }, state);
    case 'resume':
      return resume({ ...command, intent }, state);
    case 'change-support':
      return changeSupport({ ...command, intent }, state);
    case 'report-move':
      return reportMove({ ...command, intent }, state);
    case 'settle-move':
      return settleMove({ ...command, intent }, state);
    case 'withdraw-consent':
      return withdrawConsent({ ...command, intent }, state);
    case 'renew-consent':
      return renewConsent({ ...command, intent }, state);
    case 'follow-up':
      return followUp({ ...command, intent }, state);
    case 'propose-erasure':
      return proposeErasure({ ...command, intent }, state);
    case 'answer-erasure':
      return answerErasure({ ...command, intent }, state);
    case 'repeat-erasure':
      return repeatErasure({ ...command, intent }, state);
    case 'ask-access':
      return askAccess({ ...command, intent }, state);
    case 'give-access':
      return giveAccess({ ...command, intent }, state);
    case 'add-remark':
      return addRemark({ ...command, intent }, state);
    case 'request-loan':
      return requestLoan({ ...command, intent }, state);
    case 'withdraw-loan':
      return withdrawLoan({ ...command, intent }, state);
    case 'approve-loan':
      return approveLoan({ ...command, intent }, state);
    case 'return-loan':
      return returnLoan({ ...command, intent }, state);
    case 'reject-loan':
      return rejectLoan({ ...command, intent }, state);
    case 'extend-loan':
      return extendLoan({ ...command, intent }, state);
    case 'record-loan-hearing':
      return recordLoanHearing({ ...command, intent }, state);
    case 'record-loan-letter':
      return recordLoanLetter({ ...command, intent }, state);
    case 'complain-loan':
      return complainLoan({ ...command, intent }, state);
    case 'judge-loan-complaint':
      return judgeLoanComplaint({ ...command, intent }, state);
    case 'disburse':
      return disburse({ ...command, intent }, state);
    case 'repay':
      return repay({ ...command, intent }, state);
    case 'remind-debtor':
      return remindDebtor({ ...command, intent }, state);
    case 'defer':
      return defer({ ...command, intent }, state);
    case 'reschedule':
      return reschedule({ ...command, intent }, state);
    case 'hand-to-recovery':
      return handToRecovery({ ...command, intent }, state);
    case 'propose-write-off':
      return proposeWriteOff({ ...command, intent }, state);
    case 'answer-write-off':
      return answerWriteOff({ ...command, intent }, state);
    case 'reverse':
      return reverse({ ...command, intent }, state);
    case 'propose-rule':
      return proposeRule({ ...command, intent }, state);
    case 'answer-rule':
      return answerRule({ ...command, intent }, state);
  }
};

/**
 * Judges a command against the state it was loaded with: the events it causes, or the reason it is refused; and a
 * place that it leaves free is offered, and what a discharge ends of a loan lapses. Pure; the same in production, in the tests and in a simulator.
 */
export const decide = (command: Command, state: State): Decided<DomainEvent> =>
  withOffers(command, state, withLapses(state, judged(command, state)));
