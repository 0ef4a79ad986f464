import type { RECRUITMENT } from '../../../../../domain/evaluation/figures/recruitment.ts';
import { none, of, type Row } from './worked.ts';

const REFERRED = 'ABCDEFGHIJKL'.split('').map((letter) => `${letter} referred`);

export const recruitment: Readonly<Record<keyof typeof RECRUITMENT, Row>> = {
  applications: {
    whole: of(
      12,
      12,
      'A 5/1-26, B 7/1, C 14/1, D 2/2, E 16/2, F 20/2, G 27/4, H 1/9, I 1/10, J 2/11, K 14/6-27, L 5/6-28; not M, whose referral was undone',
      REFERRED,
    ),
    middle: of(4, 4, 'H 1/9, I 1/10 as put right, J 2/11, K 14/6; not M 16/6, undone', [
      'H referred',
      'I referred',
      'J referred',
      'K referred',
    ]),
  },
  'recommended-suitable': {
    whole: of(8, 8, 'A, B, C, E, F, H, K, L'),
    middle: of(2, 2, 'H, K', ['H referred', 'K referred']),
  },
  'recommended-with-support': {
    whole: of(2, 2, 'D, I'),
    middle: of(1, 1, 'I'),
  },
  'recommended-not': {
    whole: of(2, 2, 'G, J', ['G referred', 'J referred']),
    middle: of(1, 1, 'J', ['J referred']),
  },
  'answer-placed': {
    whole: of(7, 7, 'B, C, E, F, G (after the complaint), H, K; not A, who regretted'),
    middle: of(1, 1, 'H, enrolled 12/4-27'),
  },
  'answer-waiting': {
    whole: none('the line is empty on 30/6-28'),
    middle: none('E waits on 30/6-27, and his application is older; K is not assessed yet'),
  },
  'answer-refused': {
    whole: of(1, 1, 'J; of G the refusal did not stand'),
    middle: of(1, 1, 'J'),
  },
  'answer-withdrawn': {
    whole: of(3, 3, 'A before the start, D by declining, I before a decision'),
    middle: of(1, 1, 'I'),
  },
  'answer-open': {
    whole: of(1, 1, 'L'),
    middle: of(1, 1, 'K, who is assessed on 5/7'),
  },
  assessments: {
    whole: of(
      9,
      9,
      'A, B, C, D, E, F, G, H, K once each; I was withdrawn, J not shown to the provider, L asked about',
      ['A yes', 'B yes', 'C yes', 'D yes', 'E yes', 'F yes', 'G no', 'H no', 'K yes'],
    ),
    middle: of(1, 1, 'H 14/9; G was in May, K is in July', ['H no']),
  },
  'assessed-yes': {
    whole: of(7, 7, 'A, B, C, D, E, F, K', ['A yes', 'B yes', 'C yes', 'D yes', 'E yes', 'F yes', 'K yes']),
    middle: none('only H'),
  },
  'assessed-no': {
    whole: of(2, 2, 'G, H', ['G no', 'H no']),
    middle: of(1, 1, 'H', ['H no']),
  },
  decisions: {
    whole: of(
      10,
      10,
      'a place A, B, C; the line D, E, F, H, K; a refusal G, J; none I, L. The place G got later is his second',
      ['A yes', 'B yes', 'C yes', 'D yes', 'E yes', 'F yes', 'G refused', 'H agreed', 'J refused', 'K yes'],
    ),
    middle: of(2, 2, 'H 23/9, J 7/12', ['H agreed', 'J refused']),
  },
  'decided-in-time': {
    whole: of(8, 8, 'A, B, C, D, E, F (12/3, by 20/3), H (23/9, by 29/9), K (5/7, by 12/7)', [
      'A yes',
      'B yes',
      'C yes',
      'D yes',
      'E yes',
      'F yes',
      'H agreed',
      'K yes',
    ]),
    middle: of(1, 1, 'H', ['H agreed']),
  },
  'decided-in-extended-time': {
    whole: of(1, 1, 'G: 29/5, after 25/5 and by 10/6'),
    middle: none('G was before'),
  },
  'decided-late': {
    whole: of(1, 1, 'J: 7/12, after 30/11', ['J refused']),
    middle: of(1, 1, 'J', ['J refused']),
  },
  'days-to-referral': {
    whole: of(
      7,
      12,
      'A 3, I 4, B 5, C 6, H 6, E 7, G 7, J 7, K 7, L 7, D 8, F 10: the sixth and the seventh are 7',
    ),
    middle: of(6.5, 4, 'I 4, H 6, J 7, K 7: (6 + 7) / 2'),
  },
  'days-to-assessment': {
    whole: of(7, 9, 'A 5, B 7, D 7, G 7, H 7, E 8, F 10, C 14, K 14: the fifth'),
    middle: of(7, 1, 'H 7/9 to 14/9'),
  },
  'days-to-decision': {
    whole: of(20, 10, 'A 8, B 12, D 15, E 15, C 20, F 20, K 21, H 22, G 32, J 35: (20 + 20) / 2'),
    middle: of(28.5, 2, 'H 22, J 35: (22 + 35) / 2'),
  },
  waitlisted: {
    whole: of(6, 6, 'D, E, F, G, H, K; E waits on after his offer and did not join again', [
      'D yes',
      'E yes',
      'F yes',
      'G decided alone',
      'H agreed',
      'K yes',
    ]),
    middle: of(2, 2, 'G 13/7, H 23/9', ['G decided alone', 'H agreed']),
  },
  'days-waiting': {
    whole: of(201, 5, 'G 21, K 46, H 201, F 358, E 601 (3/3-26 to 25/10-27): the third'),
    middle: of(201, 3, 'G 21, H 201, F 358: the second'),
  },
  offers: {
    whole: of(7, 6, 'D, E, G, F, H, K, E again', [
      'C end sent',
      'D declines',
      'E lets it run out',
      'B ends',
      'G asks again',
      'G ends',
      'F ends',
    ]),
    middle: of(5, 5, 'D 3/7, E 10/7, G 27/7, F 11/2, H 5/4', [
      'C end sent',
      'D declines',
      'E lets it run out',
      'B ends',
      'G asks again',
    ]),
  },
  'offers-accepted': {
    whole: of(5, 5, 'G, F, H, K, E the second time'),
    middle: of(3, 3, 'G, F, H'),
  },
  'offers-declined': { whole: of(1, 1, 'D'), middle: of(1, 1, 'D') },
  'offers-expired': { whole: of(1, 1, 'E the first time'), middle: of(1, 1, 'E') },
  'offers-open': { whole: none('all are answered'), middle: none('all five are answered') },
  refusals: {
    whole: of(2, 2, 'G 29/5-26, J 7/12-26; what was sent to C ended a course', ['G refused', 'J refused']),
    middle: of(1, 1, 'J', ['J refused']),
  },
  'refused-idea': { whole: none('nobody chose a main reason'), middle: none('as above') },
  'refused-not-now': { whole: none('nobody chose a main reason'), middle: none('as above') },
  'refused-target-group': { whole: none('nobody chose a main reason'), middle: none('as above') },
  'refused-other': { whole: none('nobody chose a main reason'), middle: none('as above') },
  'refused-unstated': { whole: of(2, 2, 'G, J'), middle: of(1, 1, 'J') },
  complaints: {
    whole: of(3, 3, 'G 15/6-26, C 20/7 over her discharge, J 20/12', [
      'G complains',
      'C complains',
      'J complains',
    ]),
    middle: of(2, 2, 'C, J', ['C complains', 'J complains']),
  },
  'complaints-upheld': { whole: of(1, 1, 'G'), middle: none('G complained before') },
  'complaints-partly': { whole: none('no such result'), middle: none('no such result') },
  'complaints-sent-on': { whole: of(2, 2, 'C, J'), middle: of(2, 2, 'C 10/8, J 11/1') },
  'complaints-open': { whole: none('all are judged'), middle: none('both are judged') },
};
