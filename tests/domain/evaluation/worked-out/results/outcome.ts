import type { OUTCOME } from '../../../../../domain/evaluation/figures/outcome.ts';
import { none, of, type Row } from './worked.ts';

export const outcome: Readonly<Record<keyof typeof OUTCOME, Row>> = {
  'self-supporting': {
    whole: of(2, 2, 'B self-employed, H with a job and a business', ['B ends', 'H ends']),
    middle: of(1, 1, 'B', ['B ends']),
  },
  supported: {
    whole: of(3, 3, 'G with a benefit, F in education, K on benefits', ['G ends', 'F ends', 'K ends']),
    middle: none('C is not known'),
  },
  'support-unknown': {
    whole: of(1, 1, 'C', ['C end sent']),
    middle: of(1, 1, 'C', ['C end sent']),
  },
  'self-employed': { whole: of(1, 1, 'B, though erased'), middle: of(1, 1, 'B') },
  'self-employed-and-job': { whole: of(1, 1, 'H'), middle: none('H comes later') },
  employed: { whole: none('that of H was a mistake'), middle: none('nobody') },
  'self-employed-and-benefit': { whole: of(1, 1, 'G'), middle: none('G comes later') },
  'in-education': { whole: of(1, 1, 'F'), middle: none('F comes later') },
  'on-benefits': { whole: of(1, 1, 'K'), middle: none('K comes later') },
  'on-pension': { whole: none('nobody'), middle: none('nobody') },
  'followed-6': {
    whole: of(4, 4, 'C 5/1-27, B 12/8-27, G 14/2-28, F 17/4-28', [
      'C after 6',
      'B after 6',
      'G after 6',
      'F after 6',
    ]),
    middle: of(1, 1, 'C', ['C after 6']),
  },
  'self-supporting-6': {
    whole: of(1, 1, 'B with a job and a business', ['B after 6']),
    middle: none('B comes later'),
  },
  'supported-6': {
    whole: of(2, 2, 'C on benefits, F in education', ['C after 6', 'F after 6']),
    middle: of(1, 1, 'C', ['C after 6']),
  },
  'unknown-6': { whole: of(1, 1, 'G', ['G after 6']), middle: none('G comes later') },
  'followed-12': {
    whole: of(2, 2, 'C 5/7-27, B 11/2-28', ['C after 12', 'B after 12']),
    middle: none('C is on 5/7'),
  },
  'self-supporting-12': {
    whole: of(2, 2, 'C with a job, B with a job', ['C after 12', 'B after 12']),
    middle: none('nobody'),
  },
  'supported-12': { whole: none('nobody'), middle: none('nobody') },
  'unknown-12': { whole: none('nobody'), middle: none('nobody') },
  businesses: {
    whole: of(3, 3, 'B, whose number is erased and who still had one, G with the payout, H at the end'),
    middle: of(3, 3, 'B, G, H, who had begun by 30/6-27 and got the number a year later'),
  },
};
