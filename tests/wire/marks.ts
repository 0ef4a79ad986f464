import assert from 'node:assert/strict';
import { VISITATION } from '../support/walk-card.ts';

/** A citizen whose every value stands out, so that it can be searched for in every byte. */
export const MARKED: Readonly<Record<string, string>> = {
  ...VISITATION,
  journalRef: '25/ZQ-7731',
  citizenName: 'Zarafina Kvistgaard',
  businessIdea: 'Xylofonværksted i Bjergby',
  justification: 'Qvint er hendes fag',
  citizenView: 'Wobler gerne selv',
  criteriaNote: 'Jupiterplan foreligger',
};

/** What of it, and of the people in Teams, must not be found where it does not belong. */
export const MARKS: readonly string[] = [
  'ZQ-7731',
  'Zarafina',
  'Kvistgaard',
  'Xylofon',
  'Qvint',
  'Wobler',
  'Jupiterplan',
  'Navnet-Tilh',
];

export const INITIALS = 'Z.K.';

/** Fails, naming the mark, where any of it is found in what somebody got. */
export const assertUnmarked = (text: string, where: string): void => {
  assert.ok(text.length > 0, `nothing to look through: ${where}`);
  assert.deepEqual(
    MARKS.filter((mark) => text.includes(mark)),
    [],
    `personal values in ${where}`,
  );
};
