import type { PersonalValues } from '../../domain/case.ts';
import type { OrganisationFunction } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights.ts';

/** What a right is for. */
export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  refer: 'refer a citizen (ny visitation)',
  assess: 'assess: yes, no, a question back, a talk (vurdering)',
  reply: 'answer a question of the provider (svar)',
  'decide-jointly': 'enter or confirm a joint decision (fælles afgørelse)',
  decide: 'decide for the authority: final decision, refusal, hearing, letter, complaint (afgørelse)',
  withdraw: 'withdraw an application (træk tilbage)',
  correct: 'correct a value (ret oplysning)',
  extend: 'extend the deadline (forlæng frist)',
  discharge: 'discharge, or reopen (udskriv)',
  'hand-over': 'give a case to a colleague (overdrag)',
  recuse: 'say that one has a conflict of interest (jeg er inhabil)',
  reinstate: 'lift a conflict of interest of the own staff (ophæv inhabilitet)',
  acknowledge: 'acknowledge a notice (»Jeg har set den«)',
  'bind-channel': 'choose the channel, see how notices arrived (kanal, orienteringer)',
  'see-case': 'see a case, as far as the fields below allow (sag)',
  'see-letters': 'see the letters of a case (brev)',
  'see-places': 'see places, length of the queue, next free place (pladser)',
  'list-cases': 'list the cases they may see (sager)',
  'sample-looks': 'check ten look-ups of the own staff a month (stikprøve)',
  'see-members': 'see who may use the bot; a leader: of the own organisation (medarbejdere)',
  'manage-members': 'add and end members, give roles, confirm administrators (tilføj medarbejder)',
  'be-away': 'write one’s own absence and deputy (ferie)',
  'set-absence': 'write somebody’s absence; a leader: of the own organisation (fravær for)',
};

export const FUNCTION_WORDS: Readonly<Record<OrganisationFunction, string>> = {
  buyer: 'buyer',
  'job-centre': 'job centre',
  provider: 'provider',
};

/** What a value is. */
export const FIELD_WORDS: Readonly<Record<keyof PersonalValues, string>> = {
  citizenName: 'the citizen’s name',
  journalRef: 'the job centre’s own number',
  supportBasis: 'what the citizen lives on',
  businessIdea: 'the business idea',
  justification: 'what the job centre bases its recommendation on',
  citizenView: 'what the citizen says',
  criteriaNote: 'note on the criteria',
  ratings: 'ratings of the criteria, health among them',
  considerations: 'the provider’s reasons',
  facts: 'the facts the provider relies on',
  question: 'the provider’s question',
  answer: 'the job centre’s answer',
  participants: 'who took part in the meeting',
  reasons: 'what weighed in the joint decision',
  finalReasons: 'why the authority decided as it did',
  rejectionRule: 'the rule of a refusal',
  rejectionConsiderations: 'the considerations of a refusal',
  rejectionFacts: 'the facts of a refusal',
  remarks: 'the citizen’s remarks when heard',
  withdrawalReason: 'why it was withdrawn',
  dischargeReason: 'why the course ended',
  outcome: 'what the citizen lives on afterwards',
  dischargeNote: 'note on the discharge',
  cvr: 'the CVR number of the citizen’s business',
  extensionReason: 'why the deadline was extended',
  correctionReason: 'why something was corrected',
  handoverReason: 'why it was given to a colleague',
  reinstateReason: 'why a conflict of interest was lifted',
};
