import type { Day } from '../day.ts';
import type { RuleKey, RuleValue } from './vocabulary.ts';

export type RuleIntent =
  | {
      readonly type: 'propose-rule';
      readonly rule: RuleKey;
      readonly value: RuleValue;
      readonly from: Day;
      readonly reason: string;
    }
  /** The second person's answer, or the first one's second thought. `proposal`: its log number. */
  | { readonly type: 'answer-rule'; readonly proposal: number; readonly agrees: boolean };
