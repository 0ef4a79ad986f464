import type { DISCHARGE } from '../../../../../domain/evaluation/figures/discharge.ts';
import { none, of, type Row } from './worked.ts';

const never = { whole: none('nobody'), middle: none('nobody') } as const;

export const discharge: Readonly<Record<keyof typeof DISCHARGE, Row>> = {
  discharges: {
    whole: of(
      6,
      6,
      'C 3/7-26, B 11/2-27, G 14/8-27, F 15/10-27, K 29/2-28 (not 14/2), H 11/6-28 (not 10/1)',
      ['C end sent', 'B ends', 'G ends', 'F ends', 'K ends', 'H ends'],
    ),
    middle: of(2, 2, 'C, B', ['C end sent', 'B ends']),
  },
  'discharged-as-planned': {
    whole: of(3, 3, 'B, G, H on the last day of the main phase as the pauses have moved it', [
      'B ends',
      'G ends',
      'H ends',
    ]),
    middle: of(1, 1, 'B', ['B ends']),
  },
  'discharged-early': {
    whole: of(3, 3, 'C, F, K', ['C end sent', 'F ends', 'K ends']),
    middle: of(1, 1, 'C', ['C end sent']),
  },
  'discharged-in-qualifying': {
    whole: of(3, 3, 'C, F, K', ['C end sent', 'F ends', 'K ends']),
    middle: of(1, 1, 'C', ['C end sent']),
  },
  'discharged-in-main': {
    whole: of(3, 3, 'B, G, H', ['B ends', 'G ends', 'H ends']),
    middle: of(1, 1, 'B', ['B ends']),
  },
  'discharged-by-agreement': { whole: of(5, 5, 'B, G, F, K, H'), middle: of(1, 1, 'B', ['B ends']) },
  'discharged-by-decision': {
    whole: of(1, 1, 'C', ['C end sent']),
    middle: of(1, 1, 'C', ['C end sent']),
  },
  'ended-completed': { whole: of(2, 2, 'B, G', ['B ends', 'G ends']), middle: of(1, 1, 'B', ['B ends']) },
  'ended-own-business': { whole: of(1, 1, 'H'), middle: none('H comes later') },
  'ended-employment': { whole: none('that of H was a mistake'), middle: none('nobody') },
  'ended-education': { whole: of(1, 1, 'F'), middle: none('F comes later') },
  'ended-personal': never,
  'ended-leave': never,
  'ended-not-to-main': { whole: of(1, 1, 'C'), middle: of(1, 1, 'C') },
  'ended-withdrew': { whole: of(1, 1, 'K'), middle: none('K comes later') },
  'ended-no-show': never,
  'ended-moved': { whole: none('that of K was undone'), middle: none('nobody') },
  'ended-pension': never,
  'ended-programme-ended': never,
  'ended-death': never,
  'ended-other': never,
  reopened: {
    whole: of(1, 1, 'H 12/1-28; what was undone within minutes is as if it had not been', ['H reopened']),
    middle: none('H comes later'),
  },
  notices: {
    whole: of(
      16,
      8,
      'A 1, B 2 and 6, C 3 and 4, G 5 and 9, F 7 and 11, H 8, 13 and 16, K 10, 14 and 15, E 12; taken back or not',
      [
        'A yes',
        'B yes',
        'C yes',
        'C end sent',
        'G accepts',
        'B ends',
        'F accepts',
        'H accepts',
        'G ends',
        'K accepts',
        'F ends',
        'E accepts',
        'H ended by mistake',
        'K ended in the wrong case',
        'K ends',
        'H ends',
      ],
    ),
    middle: of(5, 5, '4 C, 5 G, 6 B, 7 F, 8 H', [
      'C end sent',
      'G accepts',
      'B ends',
      'F accepts',
      'H accepts',
    ]),
  },
  'notices-seen': {
    whole: of(6, 5, '2 and 6 B, 4 C, 5 G, 8 H, 12 E'),
    middle: of(3, 3, '4 C, 6 B, 8 H; 5 G was seen on 2/7-27'),
  },
  'notices-unseen': {
    whole: of(10, 6, '1 A, 3 C, 7 and 11 F, 9 G, 10, 14 and 15 K, 13 and 16 H'),
    middle: of(2, 2, '5 G, 7 F'),
  },
};
