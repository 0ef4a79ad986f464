import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const SET_BACK = 'tests/bot/outbox/set-back.test.ts';

/** What several processes on one database must not do to each other, and what a restart must not do to anybody. */
export const PROCESS_GUARDS: readonly CodeGuard[] = [
  guardsOf('bot/chat/turn.ts', 'tests/bot/chat/two-processes.test.ts')(
    'that a command comes from the newest talk',
    'if (!(await isNewest())) throw new Overtaken();',
    '',
  ),
  guardsOf('bot/chat/prove-newest.ts', 'tests/bot/chat/behind.test.ts')(
    'that no read is believed where processes share a database',
    'store.readsMayLag ? byWrite() : ',
    '',
  ),
  guardsOf('storage/changed-cases.ts', 'tests/storage/changed-cases.test.ts')(
    'that a version without the count of changed cases worked in between',
    'before?.upTo === seq - 1 ? before.cases : []',
    'before?.cases ?? []',
  ),
  guardsOf('bot/standing-cases.ts', 'tests/bot/standing-cases.test.ts')(
    'that a case no longer stands where it stood',
    'else cases.delete(number);',
    '',
  ),
  guardsOf('bot/standing-cases.ts', 'tests/bot/standing-cases.test.ts')(
    'which cases another process has changed',
    'if (!numbers || numbers.length === 0) return',
    'if (!numbers || numbers.length > 0) return',
  ),
  guardsOf('bot/case-lists.ts', 'tests/bot/standing-cases.test.ts')(
    'that a case is as it is now, and not as it was known',
    'openOf(cases.filter((subject) => fits(standingOf(subject))))',
    'openOf(cases)',
  ),
  guardsOf('bot/chat/turn.ts', 'tests/bot/chat/again/again.test.ts')(
    'what was answered before',
    "incoming.id === '' ? undefined : before.seen.find(({ id }) => id === incoming.id)",
    'before.seen.find(() => false)',
  ),
  guardsOf('storage/documents/body.ts', 'tests/bot/newer-version.test.ts')(
    'what a newer version has written',
    'if (isNewer(doc.body)) throw new NewerDocument();',
    '',
  ),
  guardsOf('bot/carry-out.ts', 'tests/bot/chat/two-processes.test.ts')(
    'who may do something at this moment',
    'members: directory.newest',
    'members: directory.all',
  ),
  guardsOf('storage/execute.ts', 'tests/bot/chat/two-processes.test.ts')(
    'that who acts is judged as they are now',
    'members.find((one) => personKey(one) === key) ?? asked.actor',
    'asked.actor',
  ),
  guardsOf('storage/register.ts', 'tests/bot/chat/two-processes.test.ts')(
    'that who changes the register is judged as they are now',
    'withDeputies(members).find((one) => personKey(one) === key) ?? asked.actor',
    'asked.actor',
  ),
  guardsOf('storage/in-rows.ts', 'tests/storage/in-rows.test.ts')(
    'the room for another process',
    'if (row.length >= IN_A_ROW)',
    'if (false)',
  ),
  guardsOf('bot/http/server.ts', 'tests/wire/restarts.test.ts')(
    'that who leaves says so',
    '!leaving && ',
    '',
  ),
  guardsOf('bot/begin.ts', 'tests/wire/restarts.test.ts')(
    'that who leaves is seen to leave',
    "config.store.kind === 'cosmos' && sleep(LINGER_MS)",
    'undefined',
  ),
  guardsOf('bot/outbox/wait-of.ts', SET_BACK)(
    'a clock set back: what was to be sent again',
    'isAhead(tried?.at ?? queuedAt, now)',
    'false',
  ),
  guardsOf('bot/outbox/wait-of.ts', SET_BACK)(
    'a clock set back: the minute of an unclear card',
    " && state === 'waiting' && unclear === 0",
    '',
  ),
  guardsOf('bot/outbox/rate-window.ts', SET_BACK)(
    'a clock set back: what was sent before',
    'times.filter((time) => !isAhead(time, now))',
    'times',
  ),
  guardsOf('bot/outbox/pace.ts', SET_BACK)(
    'a clock set back: a rest that was asked for',
    'isAhead(until - REFUSED_MS, now) ? 0 : Math.max(0, until - now)',
    'Math.max(0, until - now)',
  ),
  guardsOf('bot/outbox/lease.ts', SET_BACK)('a clock set back: the lease', 'isLong || ', ''),
  guardsOf('bot/kept.ts', SET_BACK)('a clock set back: what is believed', 'now() < known.at || ', ''),
  guardsOf('bot/outbox/pace.ts', 'tests/bot/outbox/asked-to-wait.test.ts')(
    'that who begins anew as the sender knows who asked to be left alone',
    'times.clear();',
    'times.clear(); rests.clear();',
  ),
  guardsOf('bot/outbox/tenure.ts', 'tests/bot/outbox/asked-to-wait.test.ts')(
    'that the next sender knows who asked to be left alone',
    'if (restUntil !== undefined) pace.rest(tried.conversation, restUntil);',
    '',
  ),
];
