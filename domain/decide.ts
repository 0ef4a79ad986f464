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
import type { CommandOf, State } from './decide/state.ts';
import { changeSupport } from './decide/support.ts';
import { answerErasure, proposeErasure, repeatErasure } from './decide/erase.ts';
import { takeCase } from './decide/take-case.ts';
import { undo } from './decide/undo.ts';
import type { Command, Intent } from './commands.ts';
import type { DomainEvent } from './events.ts';
import type { Decided } from './refusal.ts';

type Decider<C> = (command: C, state: State) => Decided<DomainEvent>;

/** Who judges what is asked: one of these for each kind of intent. */
const DECIDERS: { readonly [K in Intent['type']]: Decider<CommandOf<K>> } = {
  refer,
  approve: assess,
  reject: assess,
  ask: assess,
  invite: assess,
  reply,
  'decide-jointly': decideJointly,
  countersign,
  'decide-finally': decideFinally,
  'draft-refusal': draftRefusal,
  'record-hearing': recordHearing,
  'record-letter': recordLetter,
  complain,
  'judge-complaint': judgeComplaint,
  withdraw,
  correct,
  extend,
  discharge,
  reopen,
  'hand-over': handOver,
  recuse,
  reinstate,
  undo,
  acknowledge,
  'ask-notice': askNotice,
  'answer-notice': answerNotice,
  'bind-channel': bindChannel,
  'answer-offer': answerOffer,
  'take-case': takeCase,
  'log-activities': logActivities,
  'correct-activity': correctActivity,
  'drop-planned': dropPlanned,
  'record-status': recordStatus,
  'add-note': addNote,
  'share-experience': shareExperience,
  'propose-phase': proposePhase,
  'answer-phase': answerPhase,
  pause,
  resume,
  'change-support': changeSupport,
  'report-move': reportMove,
  'settle-move': settleMove,
  'withdraw-consent': withdrawConsent,
  'renew-consent': renewConsent,
  'follow-up': followUp,
  'propose-erasure': proposeErasure,
  'answer-erasure': answerErasure,
  'repeat-erasure': repeatErasure,
  'ask-access': askAccess,
  'give-access': giveAccess,
  'add-remark': addRemark,
  'request-loan': requestLoan,
  'withdraw-loan': withdrawLoan,
  'approve-loan': approveLoan,
  'return-loan': returnLoan,
  'reject-loan': rejectLoan,
  'extend-loan': extendLoan,
  'record-loan-hearing': recordLoanHearing,
  'record-loan-letter': recordLoanLetter,
  'complain-loan': complainLoan,
  'judge-loan-complaint': judgeLoanComplaint,
  disburse,
  repay,
  'remind-debtor': remindDebtor,
  defer,
  reschedule,
  'hand-to-recovery': handToRecovery,
  'propose-write-off': proposeWriteOff,
  'answer-write-off': answerWriteOff,
  reverse,
  'propose-rule': proposeRule,
  'answer-rule': answerRule,
};

/** The compiler does not see that the kind that finds a decider is the kind it takes. */
const deciderOf = ({ intent }: Command): Decider<Command> => DECIDERS[intent.type] as Decider<Command>;

/**
 * Judges a command against the state it was loaded with: the events it causes, or the reason it is refused; and a
 * place that it leaves free is offered, and what a discharge ends of a loan lapses. Pure; the same in production, in the tests and in a simulator.
 */
export const decide = (command: Command, state: State): Decided<DomainEvent> =>
  withOffers(command, state, withLapses(state, deciderOf(command)(command, state)));
