import type { Case } from '../domain/case.ts';
import type { Intent } from '../domain/commands.ts';
import type { Newest } from '../domain/decide/state.ts';
import { MOST_CASES } from '../domain/hand-over.ts';

/** The cases an intent names, each once. */
export const casesOf = (intent: Intent): readonly string[] => {
  if ('cases' in intent) return [...new Set(intent.cases)].slice(0, MOST_CASES);
  return 'case' in intent ? [intent.case] : [];
};

/** Intents that take somebody off a case or put somebody on it: judged by who else there is. */
export const ABOUT_PEOPLE: ReadonlySet<Intent['type']> = new Set([
  'hand-over',
  'recuse',
  'reinstate',
  'add-note',
]);

/** Intents that what is proposed counts for. */
export const ABOUT_RULES: ReadonlySet<Intent['type']> = new Set(['propose-rule', 'answer-rule']);

/** Intents that may give a citizen the place of a course again. */
const GIVES_BACK: ReadonlySet<Intent['type']> = new Set(['reopen', 'judge-complaint']);

/** Intents that the citizen's other loans count for. */
const COUNTS_LOANS: ReadonlySet<Intent['type']> = new Set(['request-loan', 'approve-loan', 'disburse']);

/** The reference that a case gets by the intent or gets back, or whose other cases count. */
export const referenceIn = (
  intent: Intent,
  subject: Case | undefined,
  newest: Newest | undefined,
): string | undefined => {
  if (intent.type === 'refer') return intent.journalRef;
  if (GIVES_BACK.has(intent.type) || COUNTS_LOANS.has(intent.type)) return subject?.personal.journalRef;
  if (intent.type === 'undo') return newest?.before?.personal.journalRef;
  return intent.type === 'correct' && intent.correction.field === 'journalRef'
    ? intent.correction.value
    : undefined;
};

/** The notice that an intent may change, beside the one it names. */
export const noticeOfIntent = (intent: Intent, { course, ending }: Case): number | undefined => {
  if (GIVES_BACK.has(intent.type)) return ending?.notice;
  if (intent.type === 'withdraw') return course?.notice;
  if (intent.type !== 'correct') return undefined;
  if (intent.correction.field === 'startDate') return course?.notice;
  return intent.correction.field === 'dischargeDate' ? ending?.notice : undefined;
};
