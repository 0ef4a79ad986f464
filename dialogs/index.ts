import { access } from './access.ts';
import { accessGiven } from './access-given.ts';
import { activity } from './activity.ts';
import { complaint } from './complaint.ts';
import { complaintResult } from './complaint-result.ts';
import { correct } from './correct.ts';
import { correctActivity } from './correct-activity.ts';
import { decision } from './decision.ts';
import { discharge } from './discharge.ts';
import type { Flow } from './engine/flow.ts';
import { experience } from './experience.ts';
import { eraseAnswer } from './erase-answer.ts';
import { erase } from './erase.ts';
import { extend } from './extend.ts';
import { finalDecision } from './final-decision.ts';
import { followUp } from './follow-up.ts';
import { handover } from './handover.ts';
import { hearing } from './hearing.ts';
import { jointDecision } from './joint-decision.ts';
import { letterSent } from './letter-sent.ts';
import { loan } from './loan.ts';
import { loanComplaint } from './loan-complaint.ts';
import { loanComplaintResult } from './loan-complaint-result.ts';
import { loanDecision } from './loan-decision.ts';
import { loanExtend } from './loan-extend.ts';
import { loanHearing } from './loan-hearing.ts';
import { loanLetter } from './loan-letter.ts';
import { loanWithdraw } from './loan-withdraw.ts';
import { moved } from './moved.ts';
import { movedAnswer } from './moved-answer.ts';
import { note } from './note.ts';
import { noticeAnswer } from './notice-answer.ts';
import { noticeQuestion } from './notice-question.ts';
import { offer } from './offer.ts';
import { pause } from './pause.ts';
import { phase } from './phase.ts';
import { phaseAnswer } from './phase-answer.ts';
import { recuse, recuseResponsible } from './recuse.ts';
import { refusal } from './refusal.ts';
import { reopen } from './reopen.ts';
import { resume } from './resume.ts';
import { reinstate } from './reinstate.ts';
import { addMember } from './people/add-member.ts';
import { awayFor } from './people/away-for.ts';
import { away } from './people/away.ts';
import { changeRoles } from './people/change-roles.ts';
import { confirmAdmin } from './people/confirm-admin.ts';
import { endMember } from './people/end-member.ts';
import { PAYING_DIALOGS } from './paying/dialogs.ts';
import { remark } from './remark.ts';
import { reply } from './reply.ts';
import { status } from './status.ts';
import { takeCase } from './take-case.ts';
import { ruleAnswer } from './rules/answer.ts';
import { rule } from './rules/rule.ts';
import { renewConsent } from './renew-consent.ts';
import { supportBasis } from './support-basis.ts';
import { visitation } from './visitation.ts';
import { withdraw } from './withdraw.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** Every dialog there is; adding one is a line here. */
export const DIALOGS: readonly Flow[] = [
  visitation,
  decision,
  reply,
  jointDecision,
  finalDecision,
  refusal,
  hearing,
  letterSent,
  complaint,
  complaintResult,
  withdraw,
  correct,
  extend,
  activity,
  correctActivity,
  status,
  note,
  experience,
  noticeQuestion,
  noticeAnswer,
  discharge,
  reopen,
  phase,
  phaseAnswer,
  pause,
  resume,
  supportBasis,
  moved,
  movedAnswer,
  withdrawConsent,
  renewConsent,
  handover,
  recuse,
  recuseResponsible,
  reinstate,
  offer,
  takeCase,
  followUp,
  erase,
  eraseAnswer,
  away,
  awayFor,
  addMember,
  changeRoles,
  endMember,
  confirmAdmin,
  rule,
  ruleAnswer,
  loan,
  loanDecision,
  loanExtend,
  loanHearing,
  loanLetter,
  loanComplaint,
  loanComplaintResult,
  loanWithdraw,
  access,
  accessGiven,
  remark,
  ...PAYING_DIALOGS,
];

/** Those about citizens and their cases; the others change the register of members, or what was agreed on. */
export const CASE_DIALOGS: readonly Flow[] = DIALOGS.filter(
  ({ register, agreement }) => register !== true && agreement !== true,
);

export const findDialog = (id: string): Flow | undefined => DIALOGS.find((dialog) => dialog.id === id);
