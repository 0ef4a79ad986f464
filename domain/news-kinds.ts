import type { PersonKey } from './member.ts';
import type { RuleChange } from './rules/vocabulary.ts';

/** What somebody hears of without anything waiting for them. */
export const NEWS = [
  'no-show',
  'no-show-corrected',
  'attention',
  'stalled',
  'note',
  'experience',
  'notice-questioned',
  'notice-answered',
  'support-changed',
  'citizen-moved',
  'phase-agreed',
  'phase-declined',
  'paused',
  'resumed',
  'offer-answered',
  'coach-taken',
  'taken-back',
  'erasure-proposed',
  'erasure-declined',
  'erased',
  'loan-approved',
  'loan-rejected',
  'loan-deadline-extended',
  'loan-withdrawn',
  'loan-lapsed',
  'loan-disbursed',
  'loan-repaid',
  'loan-recovery',
  'loan-written-off',
  'rule-proposed',
  'rule-confirmed',
  'rule-declined',
] as const;
export type NewsAbout = (typeof NEWS)[number];

/** One card with news for one person. */
export interface News {
  readonly kind: 'news';
  readonly about: NewsAbout;
  readonly to: PersonKey;
  /** Empty where it is about none. */
  readonly cases: readonly string[];
  /** The notice it is about, where it is about one. */
  readonly notice?: number;
  /** The change it is about, where it is about a rule. */
  readonly change?: RuleChange;
}
