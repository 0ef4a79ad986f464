import type { PersonalValues } from '../../domain/case.ts';
import { REMARKABLE } from '../../domain/remark.ts';
import { CASE_LABELS } from '../../dialogs/case-labels.ts';
import { PAUSE_REASON, PROGRESS_AREA, PROGRESS_MARK } from '../../dialogs/course/labels.ts';
import { DISCHARGE_REASON, OUTCOME } from '../../dialogs/discharge/labels.ts';
import { sayExemptions } from '../../dialogs/phase/exemptions.ts';
import { CRITERION_LABELS } from '../../dialogs/visitation/words.ts';
import type { Fields } from './lines.ts';
import { text } from '../../domain/text.ts';
import { choiceOf, marksOf, words } from './lines.ts';
import { RATING } from './words.ts';

/** Every value that says something about the citizen, as the citizen reads it. */
export const PERSONAL_FIELDS: Fields<PersonalValues> = {
  citizenName: ['Dit navn', words],
  journalRef: ['Jobcentrets sagsnummer', words],
  supportBasis: ['Det lever du af', (id, { basis }) => basis(id)],
  businessIdea: ['Din idé', words],
  justification: ['Det bygger jobcentret sin indstilling på', words],
  citizenView: ['Det siger du selv', words],
  citizenRemarks: [
    'Dine egne bemærkninger',
    (remarks) =>
      REMARKABLE.flatMap((about) => {
        const remark = remarks[about];
        return remark === undefined ? [] : [`Til »${CASE_LABELS[about].da}«: ${remark}`];
      }).join('\n'),
  ],
  ratings: ['Vurdering af kriterierne', marksOf(CRITERION_LABELS, RATING)],
  criteriaNote: ['Om kriterierne', words],
  question: ['Spørgsmål til jobcentret', words],
  answer: ['Jobcentrets svar', words],
  considerations: ['Udbyderens begrundelse', words],
  facts: ['Det bygger udbyderen på', words],
  participants: ['Deltog i mødet om sagen', words],
  reasons: ['Det blev der lagt vægt på', words],
  finalReasons: ['Derfor afgjorde jobcentret sagen sådan', words],
  rejectionRule: ['Reglen bag afgørelsen', words],
  rejectionConsiderations: ['Begrundelsen for afgørelsen', words],
  rejectionFacts: ['Det bygger afgørelsen på', words],
  remarks: ['Dine bemærkninger, da du blev hørt', words],
  extensionReason: ['Derfor tog det længere tid', words],
  withdrawalReason: ['Grund til at trække ansøgningen tilbage', words],
  correctionReason: ['Grund til en rettelse', words],
  handoverReason: ['Grund til, at en anden tog over', words],
  reinstateReason: ['Grund til, at en medarbejder kunne arbejde med sagen igen', words],
  dischargeReason: ['Grund til, at forløbet sluttede', choiceOf(DISCHARGE_REASON)],
  outcome: ['Det levede du af, da forløbet sluttede', choiceOf(OUTCOME)],
  dischargeNote: ['Bemærkning, da forløbet sluttede', words],
  cvr: ['Din virksomheds CVR-nummer', words],
  coachSummary: ['Coachens referat', words],
  sharedSummary: ['Coachens referat, delt med jobcentret', words],
  agreements: ['Det aftalte I', words],
  activityReason: ['Derfor er en aktivitet rettet', words],
  attentionNote: ['Det krævede opmærksomhed', words],
  nextSteps: ['Næste skridt', words],
  progress: ['Så langt var du', marksOf(PROGRESS_AREA, PROGRESS_MARK)],
  phaseAssessment: ['Coachens vurdering, da fasen sluttede', words],
  exemptionReason: ['Det er du fritaget for', (kept) => sayExemptions(kept).da],
  lateReason: ['Derfor begyndte hovedforløbet senere', words],
  supportSettled: ['Sådan er din forsørgelse afklaret', words],
  pauseReason: ['Grund til pausen', choiceOf(PAUSE_REASON)],
  offerReason: ['Om dit svar på tilbuddet', words],
  consentReason: ['Det sagde du om delingen', words],
  note: ['Notat mellem medarbejdere', words],
  noticeQuestion: ['Erhvervschefens spørgsmål til en orientering', words],
  noticeAnswer: ['Svar til Erhvervschefen', words],
  loanBudget: ['Lån: budget', words],
  loanJustification: ['Lån: begrundelse', words],
  loanQuestion: ['Lån: spørgsmål til ansøgningen', words],
  loanAnswer: ['Lån: svar på spørgsmålet', words],
  loanConditions: ['Lån: vilkår', words],
  loanRule: ['Lån: reglen bag afgørelsen', words],
  loanConsiderations: ['Lån: begrundelsen for afgørelsen', words],
  loanFacts: ['Lån: det bygger afgørelsen på', words],
  loanRemarks: ['Lån: dine bemærkninger, da du blev hørt', words],
  loanReason: ['Lån: grund', words],
  loanExtensionReason: ['Lån: derfor tog afgørelsen længere tid', words],
  movedTo: ['Du er flyttet til', words],
  payer: ['Sådan er det aftalt, hvem der betaler, efter du er flyttet', words],
  followUpOutcomes: [
    'Det levede du af efter forløbet, hver gang',
    marksOf(
      { '6': text('6 måneder efter', 'After 6 months'), '12': text('12 måneder efter', 'After 12 months') },
      OUTCOME,
    ),
  ],
  followUpOutcome: ['Det levede du af efter forløbet', choiceOf(OUTCOME)],
  followUpNote: ['Bemærkning til status efter forløbet', words],
};
