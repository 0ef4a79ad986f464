import type { COOPERATION } from '../../../../../domain/evaluation/figures/cooperation.ts';
import { noMiddle, none, of, type Row } from './worked.ts';

export const cooperation: Readonly<Record<keyof typeof COOPERATION, Row>> = {
  questions: {
    whole: of(2, 2, 'C 22/1-26, L 14/6-28', ['C asked', 'L asked']),
    middle: none('neither lies in it'),
  },
  'days-to-answer': {
    whole: of(6, 1, 'C 22/1 to 28/1; L has no answer'),
    middle: noMiddle('no answer'),
  },
  talks: { whole: of(1, 1, 'F 5/3-26', ['F talk']), middle: none('F was before') },
  disagreements: {
    whole: of(1, 1, 'H: yes and no; of G both said no', ['H no']),
    middle: of(1, 1, 'H 14/9', ['H no']),
  },
  'joint-decisions': {
    whole: of(1, 1, 'H 23/9-26', ['H agreed']),
    middle: of(1, 1, 'H', ['H agreed']),
  },
  'decided-alone': {
    whole: of(1, 1, 'G 13/7-26, after the complaint', ['G decided alone']),
    middle: of(1, 1, 'G', ['G decided alone']),
  },
  notes: {
    whole: of(2, 2, 'B 20/5-26, H 21/6-27', ['B note', 'H note']),
    middle: of(1, 1, 'H', ['H note']),
  },
};
