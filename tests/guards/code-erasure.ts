import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const RULES = 'tests/domain/erasure.test.ts';
const FILES = 'tests/bot/erasure/erasure.test.ts';
const RESUMED = 'tests/bot/erasure/resumed.test.ts';
const rules = guardsOf('domain/decide/erase.ts', RULES);
const waits = guardsOf('domain/erasure/problem.ts', RULES);
const clears = guardsOf('bot/erasure/erasing.ts', FILES);

/** Who is erased, by whom and when, and that nothing is left. */
export const ERASURE_GUARDS: readonly CodeGuard[] = [
  rules('that the case stands in the authority’s own system', 'if (!command.intent.filed)', 'if (false)'),
  rules('that somebody proposed it', 'if (!erasure) return', 'if (false) return'),
  rules('that there are two people', 'return sitsFor(actor, erasure.by, today) ?', 'return false ?'),
  rules('what stands in its way when it is proposed', 'if (problem) return refuse(problem);', ''),
  rules('what stands in its way when it is agreed to', 'return problem ? refuse(problem) :', 'return'),
  rules('that it is repeated only after a backup', "subject.status === 'erased' ? happened() :", ''),
  waits('the time for a complaint', 'if (open !== undefined) return', 'if (false) return'),
  waits('a loan', 'if (loansOf(subject).some(({ state }) => !settled(state)))', 'if (false)'),
  waits('a follow-up', "subject.status === 'discharged' ? followUpDues(subject) : []", '[]'),
  guardsOf('domain/erasure/anonymous.ts', RULES)(
    'what stays of a case',
    'return { ...rest, personal: keptOf(personal) };',
    'return { ...rest, personal };',
  ),
  guardsOf('domain/evolve-status.ts', RULES)(
    'that a case which moves is no longer to be erased',
    '...withoutErasure(subject),\n  status,',
    '...subject,\n  status,',
  ),
  guardsOf('domain/decide/undo.ts', RULES)('that it is not undone', ", 'offered', 'erased']", ", 'offered']"),
  guardsOf('domain/whose-todos.ts', RULES)(
    'that it does not wait for who proposed it',
    "if (kind === 'erasure' && subject.erasure && sitsFor(member, subject.erasure.by, day)) return false;",
    '',
  ),
  clears('the values of the event log', '!(await clearValues(deps, partition, number)) || ', ''),
  clears('drafts and what was answered', ' || !(await clearTalks(deps, number, at))', ''),
  clears('cards in Teams', 'cards.slice(0, CARDS_AT_ONCE)', 'cards.slice(0, 0)'),
  guardsOf('bot/erasure/erasing.ts', RESUMED)(
    'that somebody who writes meanwhile is looked at again',
    'if (talk && !(await writeTalk(deps.store, partition, found, talk))) return false;',
    'if (talk) await writeTalk(deps.store, partition, found, talk);',
  ),
  guardsOf('bot/erasure/erasing.ts', RESUMED)(
    'that it is written down outside the store',
    'await eraseList?.add(',
    'void (',
  ),
];
