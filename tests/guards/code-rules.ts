import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const TWO = 'tests/domain/rules/two-people.test.ts';
const decide = guardsOf('domain/decide/rules.ts', TWO);
const check = guardsOf('domain/rules/check.ts', 'tests/domain/rules/change.test.ts');
const rights = guardsOf('domain/rights/may.ts', TWO);
const write = guardsOf('storage/project.ts', 'tests/storage/rules.test.ts');
const missing = guardsOf('domain/missing.ts', 'tests/domain/missing.test.ts');
const files = guardsOf('bot/set-up/check-files.ts', 'tests/bot/set-up.test.ts');
const refer = guardsOf('dialogs/visitation.ts', 'tests/dialogs/set-up.test.ts');
const loan = guardsOf('domain/decide/loan/refusal.ts', 'tests/domain/rules/which-day.test.ts');

/** What was agreed on changes by two people, never backwards, and the log says all of it. */
export const RULE_GUARDS: readonly CodeGuard[] = [
  decide('who may propose a rule', "!may(actor, 'change-rules', programme, today)", 'false'),
  decide('who may confirm a rule', "!withdraws && !may(actor, 'confirm-rules', programme, today)", 'false'),
  decide('that nobody confirms their own rule', 'if (isOwn && intent.agrees)', 'if (false)'),
  decide(
    'that one proposal on a rule waits at a time',
    'proposals.some((proposal) => isAbout(change, proposal))',
    'false',
  ),
  decide('that a rule never holds backwards', 'later(change.from, earliestFor(rule, today))', 'change.from'),
  rights('that no deputy is the second person', "  'confirm-rules',\n]);", ']);'),
  check('the kind of a value', '!fitsKind(rule, value)', 'false'),
  check('that a rule begins today at the earliest', 'from < earliest', 'false'),
  check('the smallest loan below the largest', 'minimum > maximum', 'false'),
  missing('that a decision needs two people', '.length >= NEEDED', '.length >= 1'),
  missing(
    'that an item holds on the day',
    'valueOn(dated ?? [], day) !== undefined',
    '(dated ?? []).length > 0',
  ),
  files(
    'that two programmes never share a prefix',
    'const taken = owner !== undefined &&',
    'const taken = false &&',
  ),
  files('that a file lacks nothing in production', 'parsed.success && whole', 'false'),
  refer('that a programme is ready before its first citizen', "state === 'missing'", 'false'),
  write('that how a programme began is kept', '...(docs.begun ? [] : ', '...(true ? [] : '),
  loan(
    'that a complaint about a loan is judged by the letter',
    'complaintEnd(state.programme, earliest)',
    'complaintEnd(state.programme, command.today)',
  ),
];
