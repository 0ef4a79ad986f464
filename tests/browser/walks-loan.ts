import * as stories from './stories-loan.ts';
import type { Walk } from './walks.ts';

/** The dialogs of a request for a loan and its decision, by ways that together pass every step. */
export const LOAN_WALKS: Readonly<Record<string, readonly Walk[]>> = {
  loan: [
    { who: 'coach', on: stories.lendable, answers: stories.REQUEST },
    {
      who: 'coach',
      on: stories.returned,
      answers: { ...stories.REQUEST, answer: 'Ja, en brugt koster 6.000. Resten går til forsikring.' },
    },
  ],
  'loan-decision': [
    {
      who: 'approver',
      on: stories.asked,
      answers: { decision: 'return', question: 'Kan computeren købes brugt?' },
    },
    { who: 'approver', on: stories.asked, answers: { decision: 'reject', ...stories.GROUNDS } },
    { who: 'approver', on: stories.asked, answers: { decision: 'approve' } },
    {
      who: 'approver',
      on: stories.asked,
      answers: {
        decision: 'approve',
        approvedAmount: '18.000',
        conditions: 'Kvittering for værktøjet inden tre måneder.',
      },
    },
  ],
  'loan-hearing': [{ who: 'approver', on: stories.heardOn, answers: { result: 'not-needed' } }],
  'loan-letter': [{ who: 'approver', on: stories.written, answers: {} }],
  'loan-complaint': [{ who: 'approver', on: stories.refused, answers: {} }],
  'loan-complaint-result': [{ who: 'approver', on: stories.complained, answers: { result: 'partly' } }],
  'loan-extend': [{ who: 'approver', on: stories.asked, answers: {} }],
  'loan-withdraw': [
    { who: 'coach', on: stories.asked, answers: { reason: 'Borgeren har selv fundet pengene.' } },
  ],
};
