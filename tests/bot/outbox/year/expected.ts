import type { DueKind } from '../../../../domain/due.ts';
import type { Staff } from '../office.ts';

/**
 * The year's reminders, worked out by hand with a printed calendar from the deeds: when each comes, to whom, of what,
 * and which day it was meant for. C/D: the coaches, A/B: the caseworkers, V/W: the visitators.
 */
const WHO: Readonly<Record<string, Staff>> = {
  A: 'caseworker',
  B: 'caseworker2',
  C: 'coach',
  D: 'coach2',
  V: 'visitator',
  W: 'visitator2',
};

/** The day it comes · to whom · the case · of what · by when · the day it is meant for where that is another one. */
const BY_HAND = `
2027-04-08 D  2 status     2027-04-08
2027-04-21 C  1 session    2027-04-20 2027-04-21
2027-05-03 C  1 session    2027-04-30 2027-05-01
2027-05-03 C  1 status     2027-05-01
2027-05-10 D  2 status     2027-05-08
2027-05-21 A  3 offer      2027-05-24 2027-05-22
2027-06-04 A  3 offer      2027-06-07 2027-06-05
2027-06-08 A  3 offer-over 2027-06-08
2027-07-02 C  1 status     2027-07-01
2027-07-15 D  3 status     2027-07-15
2027-08-02 C  1 status     2027-08-01
2027-08-16 D  3 status     2027-08-15
2027-08-31 C  1 phase-end  2027-09-30 2027-08-31
2027-08-31 B  1 phase-end  2027-09-30 2027-08-31
2027-09-01 C  1 status     2027-09-01
2027-09-06 A  1 phase-end  2027-09-30 2027-08-31
2027-09-15 D  3 status     2027-09-15
2027-09-17 C  1 pause-end  2027-09-17
2027-09-17 A  1 pause-end  2027-09-17
2027-09-20 C  1 phase-end  2027-10-14 2027-09-20
2027-09-20 A  1 phase-end  2027-10-14 2027-09-20
2027-09-30 C  4 status     2027-09-30
2027-10-05 C  3 status     2027-09-15
2027-10-07 C  1 phase-end  2027-10-14 2027-10-07
2027-10-07 A  1 phase-end  2027-10-14 2027-10-07
2027-10-15 C  1 status     2027-10-15
2027-10-15 C  3 status     2027-10-15
2027-10-18 V  5 deadline   2027-10-25 2027-10-18
2027-10-18 W  5 deadline   2027-10-25 2027-10-18
2027-10-20 A  5 deadline   2027-10-25 2027-10-18
2027-10-22 A  5 deadline   2027-10-25 2027-10-23
2027-10-25 V  5 deadline   2027-10-25 2027-10-23
2027-10-25 W  5 deadline   2027-10-25 2027-10-23
2027-11-01 C  4 status     2027-10-31
2027-11-10 B  2 follow-up  2027-11-10
2027-11-15 C  1 status     2027-11-15
2027-11-15 C  3 status     2027-11-15
2027-11-15 C  3 phase-end  2027-12-14 2027-11-14
2027-11-15 A  3 phase-end  2027-12-14 2027-11-14
2027-11-30 C  4 status     2027-11-30
2027-12-01 D  5 status     2027-12-01
2027-12-07 C  3 phase-end  2027-12-14 2027-12-07
2027-12-07 A  3 phase-end  2027-12-14 2027-12-07
2027-12-15 C  1 status     2027-12-15
2027-12-15 C  3 status     2027-12-15
2028-01-03 C  4 status     2027-12-31
2028-01-03 D  5 status     2028-01-01
2028-01-17 C  1 status     2028-01-15
2028-01-17 C  3 status     2028-01-15
2028-01-31 C  4 status     2028-01-31
2028-01-31 C  4 phase-end  2028-02-29 2028-01-30
2028-01-31 B  4 phase-end  2028-02-29 2028-01-30
2028-02-01 D  5 status     2028-02-01
2028-02-15 C  1 status     2028-02-15
2028-02-15 C  3 status     2028-02-15
2028-02-22 C  4 phase-end  2028-02-29 2028-02-22
2028-02-22 B  4 phase-end  2028-02-29 2028-02-22
2028-02-29 C  4 status     2028-02-29
2028-03-01 C  4 phase-end  2028-03-31 2028-03-01
2028-03-01 B  4 phase-end  2028-03-31 2028-03-01
2028-03-01 D  5 status     2028-03-01
2028-03-15 C  1 status     2028-03-15
2028-03-15 C  1 phase-end  2028-04-14 2028-03-15
2028-03-15 A  1 phase-end  2028-04-14 2028-03-15
2028-03-15 C  3 status     2028-03-15
2028-03-24 C  4 phase-end  2028-03-31 2028-03-24
2028-03-24 B  4 phase-end  2028-03-31 2028-03-24
2028-03-31 C  4 status     2028-03-31
2028-03-31 D  5 phase-end  2028-04-30 2028-03-31
2028-03-31 A  5 phase-end  2028-04-30 2028-03-31
2028-04-03 D  5 status     2028-04-01
`;

export interface Expected {
  readonly day: string;
  readonly who: Staff;
  readonly nth: number;
  readonly kind: DueKind;
  readonly on: string;
  readonly remindOn: string;
}

export const EXPECTED: readonly Expected[] = BY_HAND.trim()
  .split('\n')
  .map((line) => {
    const [day = '', who = '', nth = '', kind = '', on = '', remindOn = on] = line.split(/\s+/);
    return { day, who: WHO[who] ?? 'leader', nth: Number(nth), kind: kind as DueKind, on, remindOn };
  });

/** Danish days on which the offices are closed, from the same calendar. */
export const CLOSED: ReadonlySet<string> = new Set([
  '2027-03-25',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-05-17',
  '2027-12-24',
  '2027-12-31',
]);
