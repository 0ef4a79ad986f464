import type { ECONOMY } from '../../../../../domain/evaluation/figures/economy.ts';
import { of, type Row } from './worked.ts';

export const economy: Readonly<Record<keyof typeof ECONOMY, Row>> = {
  'place-days': {
    whole: of(
      1_928,
      7,
      'B 1/2-26 to 11/2-27 = 376, C 15/2 to 3/7 = 139, G a year = 365, F 15/3 to 15/10 = 215, H 1/5-27 to 11/6-28 with a 29 February = 408, K 1/9 to 29/2 = 182, E 1/11 to 30/6-28 = 243',
    ),
    middle: of(
      718,
      5,
      'B 1/7 to 11/2 = 226, C 1/7 to 3/7 = 3, G 15/8 to 30/6 = 320, F 15/3 to 30/6 = 108, H 1/5 to 30/6 = 61',
    ),
  },
};
