import { text } from '../domain/text.ts';

/** What each text of a case is called where it is shown. */
export const CASE_LABELS = {
  citizenName: text('Borger', 'Citizen'),
  journalRef: text('Jeres sagsnummer', 'Your own case number'),
  businessIdea: text('Idé', 'Idea'),
  justification: text('Jobcentret bygger det på', 'The job centre bases it on'),
  citizenView: text('Borgeren siger', 'The citizen says'),
  criteriaNote: text('Om kriterierne', 'On the criteria'),
  considerations: text('Næstveds begrundelse', "Næstved's reasons"),
  facts: text('Det bygger på', 'Facts relied on'),
  question: text('Spørgsmål', 'Question'),
  answer: text('Svar', 'Answer'),
  participants: text('Deltog i mødet', 'Took part in the meeting'),
  reasons: text('Der blev lagt vægt på', 'What weighed'),
  finalReasons: text('Jobcentret afgjorde, fordi', 'The job centre decided because'),
  rejectionRule: text('Afgørelsens regel', 'Rule of the decision'),
  rejectionConsiderations: text('Afgørelsens begrundelse', 'Reasons of the decision'),
  rejectionFacts: text('Afgørelsen bygger på', 'The decision relies on'),
  remarks: text('Borgerens bemærkninger', "The citizen's remarks"),
  extensionReason: text('Fristen er forlænget, fordi', 'Deadline extended because'),
  dischargeNote: text('Bemærkning ved udskrivning', 'Note at the discharge'),
  cvr: text('CVR-nummer', 'CVR number'),
  handoverReason: text('Overdraget, fordi', 'Handed over because'),
  reinstateReason: text('Inhabilitet ophævet, fordi', 'Conflict of interest ended because'),
  phaseAssessment: text('Coachens vurdering', "The coach's assessment"),
  supportSettled: text('Forsørgelsen er afklaret', 'Support settled'),
  lateReason: text('Hovedforløbet begynder senere, fordi', 'The main phase begins later because'),
  consentReason: text('Borgeren siger om delingen', 'The citizen says of the sharing'),
  withdrawalReason: text('Grund til at trække tilbage', 'Reason to withdraw'),
  offerReason: text('Om svaret på tilbuddet', 'On the answer to the offer'),
  followUpNote: text('Bemærkning til status', 'Note to the follow-up'),
  coachSummary: text('Coachens referat (kun Næstved)', "The coach's summary (Næstved only)"),
  sharedSummary: text('Coachens referat', "The coach's summary"),
  agreements: text('Aftaler', 'Agreements'),
  activityReason: text('Rettet, fordi', 'Corrected because'),
  movedTo: text('Flyttet til', 'Moved to'),
  payer: text('Betaler efter flytningen', 'Pays after the move'),
  attentionNote: text('Kræver opmærksomhed', 'Needs attention'),
  nextSteps: text('Næste skridt', 'Next steps'),
} as const;

// What a choice or a mark of a case is called: the words of its value come from elsewhere.
export const LIVES_ON = text('Lever af', 'Lives on');
export const CRITERIA_SAID = text('Kriterier', 'Criteria');
export const HOW_FAR = text('Så langt er borgeren', 'How far the citizen has come');
export const WHY_ENDED = text('Grund til udskrivning', 'Reason of the discharge');
export const LIVES_ON_AFTER = text('Lever af efter forløbet', 'Lives on after the course');
