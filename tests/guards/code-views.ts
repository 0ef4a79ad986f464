import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const DOOR = 'tests/rights/front-door.test.ts';
const views = (name: string) => guardsOf(`bot/views/${name}.ts`, DOOR);

/** What is shown and offered of a case, and to whom a card goes by itself. */
export const VIEW_GUARDS: readonly CodeGuard[] = [
  views('places')('the right', "!may(member, 'see-places', programme, today)", 'false'),
  views('places')('who sees the price', " || !may(member, 'see-price', programme, today)", ''),
  views('places')('that others read along in a channel', '!scene.incoming.personal || ', ''),
  guardsOf('bot/notice-talk.ts', 'tests/dialogs/notice-question.test.ts')(
    'who reads what was asked about notices',
    "const mayAsk = (): boolean => may(member, 'acknowledge', programme, today);",
    'const mayAsk = (): boolean => true;',
  ),
  guardsOf('bot/notice-talk.ts', 'tests/dialogs/notice-question.test.ts')(
    'that nothing is asked about who was erased',
    "subject.status !== 'erased' &&",
    '',
  ),
  guardsOf('bot/views/waiting-line.ts', 'tests/dialogs/offer.test.ts')(
    'who sees the line',
    ' || !maySeeLine(world)',
    '',
  ),
  guardsOf('bot/views/waiting-line.ts', 'tests/dialogs/offer.test.ts')(
    'that others read along in a channel',
    '!scene.incoming.personal || ',
    '',
  ),
  guardsOf('bot/waiting-line.ts', 'tests/dialogs/offer.test.ts')(
    'which cases in line are named',
    'const seen = subject && view(subject);',
    "const seen = subject && { ...subject, initials: '' };",
  ),
  views('notices')('the right', "!may(member, 'bind-channel', programme, today)", 'false'),
  views('letter')('the right', 'if (!mayHave(kind))', 'if (false)'),
  views('channels')('the right', "may(world.member, 'bind-channel', programme, world.today)", 'true'),
  views('tasks')(
    'who hears what is stuck',
    'isAdmin(member, programme, today)',
    "member.roles.includes('admin')",
  ),
  views('case-buttons')(
    'who is offered the second key',
    "!may(member, 'decide-jointly', programme, today, found)",
    'false',
  ),
  views('case-buttons')(
    'who is offered a letter',
    " && may(member, 'see-letters', programme, today, found)",
    '',
  ),
  views('timeline')(
    'whom a note is shown to',
    'if (note) return [entry.actor, ...note.data.to].some((person) => sitsFor(member, person, today));',
    'if (note) return true;',
    'tests/bot/views/case.test.ts',
  ),
  views('timeline')(
    'whose entries are offered',
    'world.canRead(found, leftOf(found, fieldsOf(entry, found.number)))',
    'true',
    'tests/bot/views/case.test.ts',
  ),
  guardsOf('bot/chat/came-after.ts', 'tests/bot/chat/came-after.test.ts')(
    'what who cannot undo may read of what came after',
    '.filter(({ type }) => isRead(type, reads))',
    '',
  ),
  guardsOf('bot/found-cases.ts', 'tests/bot/views/cases.test.ts')(
    'who finds a case by its reference',
    'found?.personal.journalRef === undefined',
    'found === undefined',
  ),
  guardsOf('domain/whose-todos.ts', 'tests/domain/todos.test.ts')(
    'that nothing waits for who may not see the case',
    "(seen || todo.kind === 'access') && ",
    '',
  ),
  guardsOf('domain/whose-todos.ts', 'tests/domain/todos.test.ts')(
    'that nothing waits for who may not do it',
    'right !== undefined && !may(member, right, programme, day, subject)',
    'false',
  ),
  guardsOf('domain/whose-todos.ts', 'tests/domain/todos.test.ts')(
    'that nobody is asked for both keys',
    "if (kind === 'turn' && hasOther(subject, member, day)) return false;",
    '',
  ),
  guardsOf('dialogs/case-actions.ts', DOOR)(
    'which dialogs a case offers',
    'may(member, right, programme, day, view)),',
    'true),',
  ),
  guardsOf('bot/scope.ts', DOOR)(
    'what of a case is seen',
    'viewOf(subject, member, programme, today),',
    "({ ...subject, initials: '' }),",
  ),
  guardsOf('bot/case-log.ts', DOOR)(
    'what of an entry is read',
    'personal: readable(personal, subject, member, programme, today)',
    'personal',
  ),
  guardsOf('bot/case-log.ts', 'tests/dialogs/note.test.ts')(
    'who reads a note',
    'isNoteFor(found, member, today)',
    'true',
  ),
  guardsOf('bot/case-log.ts', 'tests/dialogs/note.test.ts')(
    'that a note is read by who stands in, and by nobody of the same role',
    'sitsFor(member, person, today)',
    'personKey(member) === person',
  ),
  guardsOf('bot/telling.ts', 'tests/dialogs/note.test.ts')(
    'that a note for all names no citizen, not by one part of a name',
    ', { parts: true }',
    '',
  ),
  guardsOf('bot/coaching.ts', 'tests/dialogs/activity.test.ts')(
    'which courses can be logged in',
    " && may(member, 'log-activity', programme, today, subject)",
    '',
  ),
  guardsOf('bot/people/world.ts', 'tests/bot/coaches.test.ts')(
    'who is offered as a coach',
    "holds(someone, 'coach', 'provider', programme, today)",
    "someone.roles.includes('coach')",
  ),
  guardsOf('bot/note-where.ts', 'tests/bot/outbox/service-url.test.ts')(
    'that no stranger says where Teams is',
    'if (!member) return;',
    '',
  ),
  guardsOf('bot/outbox/ways.ts', 'tests/bot/outbox/ways.test.ts')(
    'that a card’s person still has the right',
    "if (!member || !may(member, right, programme, deps.today())) return 'barred';",
    '',
  ),
  guardsOf('bot/outbox/stand-in.ts', 'tests/bot/outbox/stand-in.test.ts')(
    'who stands in',
    "may(member, 'see-case', programme, day, subject)",
    'true',
  ),
];
