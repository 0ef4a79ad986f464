import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const who = guardsOf('domain/reminders.ts', 'tests/domain/reminders.test.ts');
const when = guardsOf('bot/outbox/remind.ts', 'tests/bot/outbox/remind.test.ts');
const gathered = guardsOf('bot/outbox/gather-reminders.ts', 'tests/bot/outbox/remind.test.ts');
const kept = guardsOf('domain/retention.ts', 'tests/domain/dues.test.ts');
const filed = guardsOf('domain/filing.ts', 'tests/domain/filing.test.ts');
const written = guardsOf('bot/outbox/reminders-card.ts', 'tests/bot/outbox/remind.test.ts');
const calendar = guardsOf('domain/danish-holidays.ts', 'tests/domain/danish-holidays.test.ts');

/** What makes a reminder come once, in time, and to nobody else. */
export const REMINDER_GUARDS: readonly CodeGuard[] = [
  guardsOf('bot/outbox/reminders-card.ts', 'tests/bot/outbox/reminders-card.test.ts')(
    'that the same is in it once',
    'const chosen = once(reminders)',
    'const chosen = reminders',
  ),
  who('who is away', '!isAway(member, day) &&', ''),
  who('whose it is', 'due.holders.some((holder) => does(holder, subject, member, programme, day)) &&', ''),
  who(
    'who may see the case',
    " &&\n  (viewOf(subject, member, programme, day) !== undefined ||\n    (due.kind === 'access' && may(member, 'give-access', programme, day, subject)) ||\n    findsSomebody(subject, member, programme, day))",
    '',
  ),
  who(
    'the other key',
    "if (holder.party === 'provider' && holdsOtherKey(subject, member, 'provider', day)) return false;",
    '',
  ),
  who(
    'what closed days would make too late',
    ' || (remindOn < next && remindOn < due.on && due.on <= next)',
    '',
  ),
  who('how far is looked back', 'remindOn >= from && ', ''),
  guardsOf('domain/dues.ts', 'tests/domain/reminders.test.ts')(
    'what falls into a pause',
    'outOfPause(course, day) ?? []',
    'day',
  ),
  kept('what a case is still needed for', 'subject.erasure || isNeeded(subject)', 'subject.erasure'),
  kept('that somebody else has to agree', 'subject.erasure || isNeeded(subject)', 'isNeeded(subject)'),
  kept('what came after the end', '...followUps.map(({ date }) => date),', ''),
  guardsOf('domain/dues.ts', 'tests/domain/dues.test.ts')(
    'a follow-up that is to come',
    "subject.status === 'discharged' && followUpDues(subject).length > 0 ? [] : ",
    '',
  ),
  guardsOf('bot/task-lists.ts', 'tests/bot/views/retention.test.ts')(
    'that it stays among the tasks',
    ', ...keptTagsOf(member, programme, today)',
    '',
  ),
  filed('each authority its own part', 'entry.organisation === member.organisation &&', ''),
  filed('what may be read of it', 'entry.events.every(({ type }) => isRead(type, reads)) &&', ''),
  filed('whose it is to copy', ' &&\n      isTheirs(entry, subject, member, programme, day, works)', ''),
  filed('what was taken back', 'log.filter(({ seq }) => !undone.has(seq))', 'log'),
  filed('what was put right', '!corrected.has(seq) &&', ''),
  filed('a person who was erased', "if (subject.status === 'erased') return [];", ''),
  guardsOf('bot/unfiled.ts', 'tests/bot/outbox/filing.test.ts')(
    'what is of this week',
    '.some(({ at }) => dayOf(at) < before)',
    '.some(() => true)',
  ),
  guardsOf('bot/chat/on-copied.ts', 'tests/bot/views/not-copied.test.ts')(
    'what came after the list was shown',
    'entry.seq <= until',
    'true',
  ),
  guardsOf('bot/views/copy.ts', 'tests/bot/views/not-copied.test.ts')(
    'who fetched it',
    'entry.organisation === world.member.organisation',
    'true',
  ),
  guardsOf('bot/erasure/erasing.ts', 'tests/bot/erasure/erasure.test.ts')(
    'what was to be copied',
    'if (!(await forgetCopies(deps.store, partition, number))) continue;',
    '',
  ),
  calendar('store bededag', 'year <= LAST_PRAYER_DAY', 'true'),
  calendar('weekends', 'weekdayOf(day) < 5 && ', ''),
  guardsOf('domain/office-hours.ts', 'tests/domain/danish-holidays.test.ts')(
    'holidays',
    ' && isWorkingDay(dayOf(now))',
    '',
  ),
  when('office hours', 'if (!isOfficeTime(at)) return false;', ''),
  guardsOf('storage/keys.ts', 'tests/bot/outbox/remind.test.ts')(
    'one card a day',
    '`delivery:reminders:${day}:${to}`',
    '`delivery:reminders:${day}:${to}:${Math.random()}`',
  ),
  when('that a quiet round costs nothing', 'if (done.get(programme.id) === mark) return false;', ''),
  when(
    'that who speaks meanwhile loses no line',
    'older?.get(person) ?? []',
    'byPerson(old).get(person) ?? []',
  ),
  when('that who takes over hears of it the next morning', 'await unheard(store, programme, all)', 'all'),
  written(
    'that a card which may have arrived says so',
    "body.state === 'sending' || body.unclear > 0",
    'false',
  ),
  gathered('that nobody is reminded twice', 'found.filter((_, index) => !known[index])', 'found'),
  gathered('what was missed in a standstill', 'addDays(done, -LOOK_BACK_DAYS)', 'addDays(today, -62)'),
  written('how much one transaction takes', '.slice(0, MOST_NEW)', ''),
  written('the end of older cards', "putDelivery(doc, { ...body, state: 'over' })", 'putDelivery(doc, body)'),
  written('the lines of older cards', '...old.flatMap(({ body }) => itemsOf(body))', ''),
  guardsOf('bot/outbox/reminders-message.ts', 'tests/bot/outbox/remind.test.ts')(
    'that none leaves after hours or on a later day',
    'dayOf(now) === day && isOfficeTime(now)',
    'true',
  ),
  guardsOf('bot/outbox/reminders-message.ts', 'tests/bot/outbox/remind.test.ts')(
    'what is settled by then',
    'subject && stillDue(item, subject, member, programme, today())',
    'subject && { kind: item.kind, on: item.on, remindOn: [], holders: [] }',
  ),
  guardsOf('bot/views/morning-card.ts', 'tests/bot/views/morning-card.test.ts')(
    'which dialogs the reader may begin',
    'possible.includes(dialog)',
    'dialog.length > 0',
  ),
];
