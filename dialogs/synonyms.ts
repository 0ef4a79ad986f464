import { CITIZEN } from './synonyms/citizen.ts';
import { COURSE } from './synonyms/course.ts';
import { ENDING } from './synonyms/ending.ts';
import { VISITATION } from './synonyms/visitation.ts';
import type { Synonyms } from './synonyms/words.ts';

/**
 * What people type for the options of a choice beside the label: list → option id → Danish and English words. A list is
 * named after its field, or after field and dialog where two dialogs ask the same differently (`pauseReason`).
 */
export const SYNONYMS = { ...VISITATION, ...COURSE, ...ENDING, ...CITIZEN } as const;

export type ChoiceList = keyof typeof SYNONYMS;

/** Other words for an option, for `synonyms` of a choice field; none where the option has none. */
export const synonymsOf = (list: ChoiceList, id: string): readonly string[] => {
  const known: Synonyms = SYNONYMS[list];
  return Object.hasOwn(known, id) ? (known[id] ?? []) : [];
};
