import type { COURSE } from '../../../../../domain/evaluation/figures/course.ts';
import { none, of, type Row } from './worked.ts';

export const course: Readonly<Record<keyof typeof COURSE, Row>> = {
  enrolments: {
    whole: of(
      7,
      7,
      'B 1/2-26, C 15/2, G 15/8, F 15/3-27, H 1/5 (once, though reopened), K 1/9, E 1/11; not A',
      ['B yes', 'C yes', 'G accepts', 'F accepts', 'H accepts', 'K accepts', 'E accepts'],
    ),
    middle: of(3, 3, 'G, F, H', ['G accepts', 'F accepts', 'H accepts']),
  },
  regretted: { whole: of(1, 1, 'A', ['A regrets']), middle: none('A was before') },
  'in-course': {
    whole: of(1, 1, 'E'),
    middle: of(3, 3, 'G, F, and H who is paused'),
  },
  'in-qualifying': { whole: none('E has gone on'), middle: of(2, 2, 'F, H') },
  'in-main': { whole: of(1, 1, 'E since 1/5-28'), middle: of(1, 1, 'G since 15/2-27') },
  activities: {
    whole: of(17, 7, 'B 6 + C 2 + G 3 + F 2 + H 1 + E 2 + K 1; what C never had does not count'),
    middle: of(9, 4, 'B 3 (8/9, 6/10, 10/11) + G 3 + F 2 + H 1'),
  },
  attended: {
    whole: of(9, 4, 'B 4 + G 2 + F 1 + E 2', [
      'B guidance',
      'B evening',
      'B sparring',
      'B network',
      'G guidance',
      'G sparring',
      'F and H evening',
      'E guidance',
      'E leap day',
    ]),
    middle: of(5, 3, 'B 2 + G 2 + F 1', [
      'B sparring',
      'B network',
      'G guidance',
      'G sparring',
      'F and H evening',
    ]),
  },
  cancelled: {
    whole: of(3, 3, 'B 14/4, C 7/4 as put right, K 5/10'),
    middle: none('none of them lies in it'),
  },
  'cancelled-by-us': {
    whole: of(1, 1, 'B 10/11', ['B we cancel']),
    middle: of(1, 1, 'B 10/11', ['B we cancel']),
  },
  'no-show': {
    whole: of(4, 4, 'C 10/3, G 1/12, H 11/5, F 8/6 as put right'),
    middle: of(3, 3, 'G 1/12, H 11/5, F 8/6 as put right on 8/7'),
  },
  'attended-time': {
    whole: of(825, 4, 'B 90 + 120 + 45 + 180 = 435, G 60 + 60 = 120, F 120, E 60 + 90 = 150'),
    middle: of(465, 3, 'B 45 + 180 = 225, G 120, F 120'),
  },
  topics: {
    whole: of(12, 4, 'B 2 + 2 + 1 + 2 = 7, G 1 + 1 = 2, F 1, E 1 + 1 = 2'),
    middle: of(6, 3, 'B 1 + 2 = 3, G 2, F 1'),
  },
  'topic-guidance': { whole: of(3, 3, 'B, G, E'), middle: of(1, 1, 'G 1/9') },
  'topic-business-coaching': { whole: of(1, 1, 'B'), middle: none('F did not attend') },
  'topic-financial-advice': { whole: none('B and K cancelled'), middle: none('none') },
  'topic-course-accounting': { whole: of(1, 1, 'B 3/3'), middle: none('G stayed away') },
  'topic-course-tax': { whole: of(1, 1, 'F 11/5'), middle: of(1, 1, 'F 11/5') },
  'topic-course-vat': { whole: of(2, 2, 'B 3/3, E 29/2-28'), middle: none('none') },
  'topic-sparring': { whole: of(2, 2, 'B, G'), middle: of(2, 2, 'B 8/9, G 2/3') },
  'topic-advice': { whole: none('of B it was cancelled by the provider'), middle: none('as above') },
  'topic-course-day': { whole: of(1, 1, 'B 6/10'), middle: of(1, 1, 'B 6/10') },
  'topic-network-meeting': { whole: of(1, 1, 'B 6/10'), middle: of(1, 1, 'B 6/10') },
  statuses: {
    whole: of(8, 7, 'B 2 + C 1 + G 1 + F 1 + H 1 + E 1 + K 1', [
      'B status March',
      'C status April',
      'B status October',
      'G status October',
      'F status April',
      'H status October',
      'K status November',
      'E status January',
    ]),
    middle: of(3, 3, 'B 1/10, G 12/10, F 20/4', ['B status October', 'G status October', 'F status April']),
  },
  'on-track': {
    whole: of(4, 4, 'B in March, G, F, E', [
      'B status March',
      'G status October',
      'F status April',
      'E status January',
    ]),
    middle: of(2, 2, 'G, F', ['G status October', 'F status April']),
  },
  attention: {
    whole: of(2, 2, 'B in October, H', ['B status October', 'H status October']),
    middle: of(1, 1, 'B', ['B status October']),
  },
  stalled: {
    whole: of(2, 2, 'C, K', ['C status April', 'K status November']),
    middle: none('C was before, K is later'),
  },
  'to-main': {
    whole: of(4, 4, 'B 12/8-26, G 15/2-27, H 29/11-27, E 1/5-28'),
    middle: of(2, 2, 'B, G'),
  },
  'days-qualifying': {
    whole: of(183, 4, 'B 192 - 11 = 181, E 182 with a 29 February, G 184, H 212 - 28 = 184: (182 + 184) / 2'),
    middle: of(182.5, 2, 'B 181, G 184: (181 + 184) / 2'),
  },
  extensions: { whole: of(1, 1, 'F 8/9-27', ['F extended']), middle: none('F comes later') },
  pauses: {
    whole: of(4, 3, 'B 25/6-26, H 14/6-27 and 21/2-28, E 20/6-28', [
      'B pause',
      'H pause',
      'H pause again',
      'E pause',
    ]),
    middle: of(1, 1, 'H 14/6; that of B began on 25/6, before', ['H pause']),
  },
  'pause-days': {
    whole: of(
      64,
      3,
      'B 25/6 to 5/7 = 11, H 14/6 to 11/7 = 28, H 21/2 to 5/3 with a 29 February = 14, E 20/6 to 30/6 = 11',
    ),
    middle: of(22, 2, 'B 1/7 to 5/7 = 5, H 14/6 to 30/6 = 17'),
  },
  'support-changes': {
    whole: of(3, 3, 'B 1/5-26, G 1/3-27, H 15/7-27', ['B support', 'G support', 'H support']),
    middle: of(1, 1, 'G; that of H was entered on 28/6 and holds from 15/7', ['G support']),
  },
  'support-because-of-course': {
    whole: of(1, 1, 'G', ['G support']),
    middle: of(1, 1, 'G', ['G support']),
  },
  'support-other-cause': {
    whole: of(2, 2, 'B, H', ['B support', 'H support']),
    middle: none('only G'),
  },
};
