import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const inChat = (name: string): string => `tests/bot/chat/${name}.test.ts`;
const inLooks = (name: string): string => `tests/bot/looks/${name}.test.ts`;

const CPR = inChat('cpr');
const DOOR = inChat('cpr-door');
const INCIDENT = inChat('incident');
const NUDGE = 'tests/dialogs/nudge.test.ts';
const LOG = 'tests/bot/log/log.test.ts';
const EVERY = inLooks('every-card');
const LOOKS = inLooks('looks');
const CARE = inLooks('housekeeping');
const HEADS = 'tests/bot/event-log/heads-out.test.ts';
const TAMPER = 'tests/storage/verify.test.ts';
const ACCESS = 'tests/bot/access/files.test.ts';

const earlier = guardsOf('bot/earlier-cases.ts', 'tests/bot/earlier-cases.test.ts');
const verify = guardsOf('storage/verify.ts', TAMPER);
const verifyLog = guardsOf('storage/verify-log.ts', TAMPER);
const threads = guardsOf('storage/verify-threads.ts', 'tests/storage/verify-threads.test.ts');

/** What keeps numbers and names out, and every look accounted for. */
export const PRIVACY_GUARDS: readonly CodeGuard[] = [
  guardsOf('bot/chat/incoming.ts', DOOR)(
    'that CPR numbers stop at the door',
    '...withoutNumbers(whatOf(activity)),',
    'what: whatOf(activity),\n  cpr: false,',
  ),
  guardsOf('bot/chat/incoming.ts', DOOR)(
    'CPR numbers in the names of inputs',
    '[withoutCpr(key), withoutCpr(value)]',
    '[{ text: key, found: false }, withoutCpr(value)]',
  ),
  guardsOf('bot/views/deadlines.ts', 'tests/bot/views/deadlines.test.ts')(
    'who sees the deadlines',
    "if (!may(member, 'see-deadlines', programme, today))\n    return sheetCard",
    'if (false)\n    return sheetCard',
  ),
  guardsOf('bot/views/min-plan.ts', 'tests/bot/views/min-plan.test.ts')(
    'who copies a text for Min Plan',
    "!may(member, 'decide', programme, today, found)",
    'false',
  ),
  earlier('that another job centre’s number is another citizen', 'one.organisation === organisation', 'true'),
  earlier('a conflict of interest in an earlier case', '!hasConflict(one, member)', 'true'),
  guardsOf('bot/access/world.ts', ACCESS)(
    'who may give a citizen access',
    "may(member, 'give-access', programme, today, subject)",
    'true',
  ),
  guardsOf('bot/access/part.ts', ACCESS)(
    'that each authority gives its own part',
    '...readBy(personal, readers),',
    '...personal,',
  ),
  guardsOf('bot/access/document.ts', ACCESS)(
    'that a look at a list names no other case',
    'sayLook(own).da',
    'sayLook(body).da',
  ),
  guardsOf('bot/files/access-file.ts', 'tests/bot/access/word.test.ts')(
    'that no file with a CPR number leaves',
    'section !== undefined',
    'section === null',
  ),
  guardsOf('bot/evaluation/shown.ts', 'tests/bot/evaluation/secret.test.ts')(
    'that the open paper shows what is public alone',
    'evaluation.open.has(id)',
    'true',
  ),
  guardsOf('bot/files/evaluation-file.ts', 'tests/bot/evaluation/forbidden.test.ts')(
    'that no evaluation with a citizen in it leaves',
    'place !== undefined',
    'place === null',
  ),
  guardsOf('bot/evaluation/rows.ts', 'tests/bot/evaluation/excel.test.ts')(
    'that rows do not stand in the order of the cases',
    'byText(one.key, other.key)',
    '0',
  ),
  guardsOf('domain/view.ts', 'tests/domain/remark.test.ts')(
    'that a remark is read by who reads its text',
    'isReadBy(about as Remarkable, readers)',
    'true',
  ),
  guardsOf('domain/danish/cpr.ts', 'tests/domain/danish/cpr.test.ts')(
    'replacement numbers',
    'day > 60 ? day - 60 : day',
    'day',
  ),
  guardsOf('dialogs/engine/fields/text.ts', CPR)(
    'that a reference is asked for again',
    'refuseCpr && value.includes(CPR_REMOVED) ? CPR_HERE : ',
    '',
  ),
  guardsOf('dialogs/engine/fields/text.ts', 'tests/dialogs/refusal.test.ts')(
    'that nothing proposed has the mark of a number',
    "withoutMark(fallback(context) ?? '') || undefined",
    'fallback(context)',
  ),
  guardsOf('dialogs/engine/render-inputs.ts', CPR)(
    'that no input comes filled with the mark of a number',
    'known && (withoutMark(known) || undefined)',
    'known',
  ),
  guardsOf('bot/chat/outside.ts', INCIDENT)(
    'what a member writes where others read along',
    'const exposed = await deps.report(incoming, member);',
    "const exposed: readonly string[] = incoming.cpr ? ['cpr'] : [];",
  ),
  guardsOf('bot/chat/stranger.ts', INCIDENT)(
    'what a stranger writes there',
    'const exposed = await deps.report(incoming, undefined);',
    "const exposed: readonly string[] = incoming.cpr ? ['cpr'] : [];",
  ),
  guardsOf('bot/people/citizens.ts', INCIDENT)(
    'the first name of who is known by a full one',
    '[name, ...name.trim().split(/\\s+/u).slice(0, 1)]',
    '[name]',
  ),
  guardsOf('dialogs/engine/nudge.ts', NUDGE)(
    'that what need not be written is asked about',
    'return wordsIn(answer).some((word) => !known.has(fold(word)));',
    'return false;',
  ),
  guardsOf('bot/log/log.ts', LOG, 'tests/bot/log/story.test.ts')(
    'the fields that may be written',
    'const { fields, dropped, unknown } = allowed(given);',
    'const { dropped, unknown } = allowed(given);\n  const fields = given;',
  ),
  guardsOf('bot/log/log.ts', LOG)(
    'the events that may be written',
    'if (Object.hasOwn(EVENTS, event))',
    'if (event.length > 0)',
  ),
  guardsOf('bot/log/fields.ts', LOG)('the kinds of values', 'else if (kind.fits(value))', 'else if (true)'),
  guardsOf('bot/log/console.ts', 'tests/bot/log/console.test.ts')(
    'what libraries tell the console',
    'for (const method of NAMED) take(method, method);',
    '',
  ),
  guardsOf('bot/begin.ts', 'tests/wire/silence.test.ts')(
    'that the console is taken in a real bot',
    'captureConsole(plainLog, console, process)',
    'captureConsole(plainLog, { ...console }, { ...process, rawListeners: () => [], removeAllListeners: () => process, on: () => process, off: () => process })',
  ),
  guardsOf('bot/one-case.ts', LOOKS)(
    'the look at a case',
    'noteLook(number, seen ? {} : { refused: true });',
    '',
  ),
  guardsOf('bot/same-citizen.ts', LOOKS)(
    'the look at an open case through a reference',
    'if (found !== undefined) noteLook(found, { through: THROUGH.reference });',
    '',
  ),
  guardsOf('bot/world.ts', EVERY)(
    'the look at cases to hand over',
    "if (initials !== '') noteLook(number);",
    '',
  ),
  guardsOf('bot/coaching.ts', EVERY)('the look at cases to log in', 'if (shown) noteLook(number);', ''),
  guardsOf('bot/task-lists.ts', EVERY)(
    'the look at a list of tasks',
    'for (const { found } of [...mine.shown, ...elsewhere.shown]) noteLook(found.number);',
    '',
  ),
  guardsOf('bot/chat/replies.ts', LOOKS)(
    'that a look is on disk before the card leaves',
    'await log({ conversation,',
    'void log({ conversation,',
  ),
  guardsOf('dialogs/handover.ts', LOOKS)(
    'the look at a case that is not one’s own to hand over',
    "if (named !== '' && strangeAmong(facts, [named]) !== undefined) await lookups.caseView(named);",
    '',
  ),
  guardsOf('bot/looks/draw-samples.ts', CARE)(
    'that nobody confirms their own looks',
    '.filter(({ by }) => !leaders.has(by))',
    '.filter(({ by }) => by.length > 0 || leaders.size > 0)',
  ),
  guardsOf('bot/looks/draw-samples.ts', CARE)(
    'that a sample is ten',
    'draw(looks, SAMPLE_SIZE, below)',
    'draw(looks, 2 * SAMPLE_SIZE, below)',
  ),
  guardsOf('bot/looks/housekeeping.ts', CARE)(
    'how long looks are kept',
    'monthAfter(month, months) < now',
    'false',
  ),
  guardsOf('bot/chat/sample-press.ts', 'tests/bot/looks/sample.test.ts')(
    'who confirms a sample',
    "if (!may(member, 'sample-looks', body.programme, deps.clocks.today()))",
    'if (false)',
  ),
  guardsOf('bot/views/sample.ts', 'tests/bot/looks/sample.test.ts')(
    'who sees a sample',
    "if (!may(member, 'sample-looks', programme, today))",
    'if (false)',
  ),
  guardsOf('bot/event-log/heads-out.ts', HEADS)(
    'that heads go out once a day',
    'if (before.sent?.day === day) return before;',
    '',
  ),
  guardsOf('bot/event-log/heads-out.ts', HEADS)(
    'that the administrator hears of heads that stay in',
    'return { ...before, late: true };',
    'return before;',
  ),
  verifyLog('that a log is held against its published heads', '!check.has(seq, hash)', 'false'),
  verifyLog(
    'that an entry stands under its command',
    'if (doc.id !== commandId(entry.command))',
    'if (false)',
  ),
  verify('a case the log speaks of and the store has not', 'if (!known.has(number))', 'if (false)'),
  verify('what was found wrong in the cases', 'breaks.add(part.breaks);', 'part.breaks;'),
  verify(
    'that a case has all the entries about it',
    'if (found !== undefined && found !== (byCase.get(number) ?? 0))',
    'if (false)',
  ),
  threads('that threads leave no case out', 'ours: most < 100 ? [[most, 100]] : [],', 'ours: [],'),
  guardsOf('bot/chat/personal.ts', 'tests/bot/people/reach.test.ts')(
    'that people are greeted once',
    'talk.greeted.includes(key) || (await scene.deps.reach.isGreeted(key))',
    'talk.greeted.includes(key)',
  ),
  guardsOf('bot/views/members.ts', 'tests/bot/views/members.test.ts')(
    'the warning of a decision that one alone can make',
    'manages ? shortagesOf(all, programme, today).map(shortageLine) : []',
    '[]',
  ),
  guardsOf('dialogs/engine/fields/person.ts', 'tests/bot/people/pick.test.ts')(
    'that a picked person is of the own tenant',
    'const { tenant = facts.tenant, object }',
    "const { tenant = '', object }",
  ),
];
