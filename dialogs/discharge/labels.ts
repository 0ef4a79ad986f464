import type { DischargeReason, Outcome } from '../../domain/case.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** Practice §2: finishing without a loan is no failure, and illness is nobody's business here. */
export const DISCHARGE_REASON: Readonly<Record<DischargeReason, Text>> = {
  completed: text('Gennemført', 'Completed'),
  'own-business': text('Egen virksomhed', 'Own business'),
  employment: text('I arbejde', 'In work'),
  education: text('I uddannelse', 'In education'),
  personal: text('Personlige forhold', 'Personal circumstances'),
  leave: text('Barsel eller orlov', 'Parental or other leave'),
  'not-to-main': text('Gik ikke videre til hovedforløbet', 'Did not go on to the main phase'),
  withdrew: text('Borgeren stoppede selv', 'The citizen stopped'),
  'no-show': text('Udeblivelse', 'Stayed away'),
  moved: text('Flyttet', 'Moved away'),
  pension: text('Pension eller ny målgruppe', 'Pension or another target group'),
  'programme-ended': text('Projektet er slut', 'The programme ended'),
  death: text('Død', 'Death'),
  other: text('Andet', 'Other'),
};

export const OUTCOME: Readonly<Record<Outcome, Text>> = {
  'self-employed': text('Egen virksomhed', 'Own business'),
  'self-employed-and-job': text('Job og egen virksomhed', 'A job and an own business'),
  'self-employed-and-benefit': text(
    'Egen virksomhed og supplerende ydelse',
    'An own business and a supplementary benefit',
  ),
  employed: text('Job', 'A job'),
  education: text('Uddannelse', 'Education'),
  benefits: text('Offentlig ydelse', 'Public benefits'),
  pension: text('Pension', 'Pension'),
  unknown: text('Ved ikke', 'Not known'),
};
