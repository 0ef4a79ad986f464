import type { CodeGuard } from './guard.ts';
import { COURSE_GUARDS } from './code-course.ts';
import { guardsOf } from './guard.ts';

const inDomain = (name: string): string => `tests/domain/${name}.test.ts`;

const member = guardsOf('domain/member.ts', inDomain('rights'));
const holding = guardsOf('domain/rights/holds.ts', inDomain('rights'));
const rights = guardsOf('domain/rights/may.ts', inDomain('rights'));
const view = guardsOf('domain/view.ts', inDomain('view'));
const allowed = guardsOf('domain/decide/allowed.ts', inDomain('who-and-when'));
const assess = guardsOf('domain/decide/assess.ts', inDomain('assess-refused'), inDomain('assess'));
const jointly = guardsOf('domain/decide/jointly.ts', inDomain('countersign'), inDomain('decide-jointly'));
const undo = guardsOf('domain/decide/undo.ts', inDomain('undo'));

const FORGED = 'tests/rights/forged.test.ts';
const RIGHT =
  "  if (!may(actor, right, programme, today, subject))\n    return { refusal: { code: 'not-allowed', action: right } };\n";
const THEN = '  const reason = then(subject);\n  if (reason) return { refusal: reason };\n';
const STATUS =
  "  const { number, status, since } = subject;\n  if (!mayNow(status, action)) return { refusal: { code: 'not-now', case: number, status, since } };\n";

/** The rules: who may do what, in which order it is judged, and what of a case is read. */
export const DOMAIN_GUARDS: readonly CodeGuard[] = [
  ...COURSE_GUARDS,
  member('the first day', 'member.from <= day && ', ''),
  member('the last day', '(member.to === undefined || day <= member.to)', 'true'),
  holding('the dates', '  isActive(member, day) &&\n', '', inDomain('hand-over')),
  holding('the role', '  member.roles.includes(role) &&\n', ''),
  holding('the function', 'functionsOf(programme, member.organisation, day).includes(party);', 'true;'),
  rights('that a case was shared', '? subject.sharedWithProvider', '? true'),
  rights('where a case was made', 'subject.organisation === member.organisation', 'true'),
  rights(
    'whose a case is',
    "(role === 'coach' ? subject.coach : subject.caseworker) === personKey(member)",
    'true',
  ),
  rights(
    'as what a case is somebody’s',
    "(role === 'coach' ? subject.coach : subject.caseworker) === personKey(member)",
    'subject.coach === personKey(member) || subject.caseworker === personKey(member)',
  ),
  rights('the part in a case', 'takesPart(subject, member, party) && (', '('),
  rights(
    'a conflict of interest',
    '    if (hasConflict(subject, member)) return false;\n',
    '',
    inDomain('rights'),
    inDomain('recuse'),
    inDomain('deputies'),
  ),
  rights(
    'a conflict of interest of a deputy',
    '  !(subject && hasConflict(subject, member)) &&\n',
    '',
    inDomain('deputies'),
  ),
  rights(
    'what nobody does as a deputy',
    '(seat === member || !NEVER_AS_DEPUTY.has(action)) && ',
    '',
    inDomain('deputies'),
  ),
  member('the days of a deputy', ' && isAway(other, day));', ');', inDomain('deputies')),
  member('that a deputy works here', 'if (!isActive(member, day)) return [];', '', inDomain('deputies')),
  member(
    'that a deputy is of the same organisation',
    ' && organisation === member.organisation',
    '',
    inDomain('deputies'),
  ),
  member('that no deputy administers', 'others.map(withoutAdmin)', 'others', inDomain('deputies')),
  view('a conflict of interest of a deputy', '!hasConflict(subject, member) &&\n', '', inDomain('deputies')),
  guardsOf('domain/hand-over.ts', inDomain('deputies'))(
    'a conflict of interest of a deputy',
    ' || hasConflict(subject, member)',
    '',
  ),
  guardsOf('domain/keys.ts', inDomain('deputies'))(
    'that a deputy has used the key',
    'by !== subject.caseworker && ',
    'false && ',
  ),
  guardsOf('domain/keys.ts', inDomain('deputies'))(
    'that one stands in for who has the other key',
    '.some((holder) => sitsFor(person, holder, day))',
    '.includes(`${person.tenant}:${person.object}`)',
  ),
  rights('own cases only', " && (reach === 'party' || isOwn(subject, member, role))", ''),
  view(
    'the role through which a case is seen',
    'mayFromSeat({ ...seat, roles: [role] }, ',
    'mayFromSeat(seat, ',
  ),
  view('that the role is held', 'seat.roles.includes(role) &&\n', ''),
  view(
    'the table of fields',
    'FIELD_READERS[field].some((reader) => readers.includes(reader))',
    'readers.length > 0',
  ),
  view('that there is a right to see the case', 'if (readers.length === 0) return undefined;', ''),
  allowed('the right', RIGHT, ''),
  allowed('the right before all other reasons', RIGHT + THEN, THEN + RIGHT),
  allowed('the right before the status', RIGHT + THEN + STATUS, STATUS + RIGHT + THEN),
  allowed('the status', STATUS, ''),
  assess('two keys, two people', "holdsOtherKey(subject, actor, 'provider', today)", 'false'),
  assess(
    'who can be a coach',
    "holds(state.coach, 'coach', 'provider', state.programme, command.today)",
    'true',
  ),
  jointly('the second key by the other party', 'subject.joint?.side === sideOf(subject, actor, day) || ', ''),
  jointly('the second key by another person', ' || subject.joint?.by === personKey(actor)', ''),
  jointly('that a case was shared', 'if (!subject.sharedWithProvider) return', 'if (false) return'),
  undo('the right to see', ' || !isConcerned(command, subject, newest, state)', ''),
  undo('whose deed it was', 'if (newest.by !== personKey(actor))', 'if (false)'),
  undo('that it is the newest', 'if (newest.entry !== intent.entry)', 'if (false)'),
  undo('the minutes', 'if (isUndoOver(newest.at, at, rules))', 'if (false)'),
  guardsOf('domain/decide/refer.ts', inDomain('refer'))(
    'the right',
    "!may(actor, 'refer', programme, today)",
    'false',
  ),
  guardsOf(
    'domain/decide/acknowledge.ts',
    inDomain('notice'),
    inDomain('who-and-when'),
    'tests/bot/chat/channel.test.ts',
    'tests/storage/execute.test.ts',
  )('the right', "!may(command.actor, 'acknowledge', programme, command.today)", 'false'),
  guardsOf('domain/decide/bind-channel.ts', 'tests/rights/front-door.test.ts')(
    'the right',
    "may(command.actor, 'bind-channel', state.programme, command.today)",
    'true',
  ),
  guardsOf('domain/decide/open-double.ts', inDomain('refer'), 'tests/rights/found.test.ts')(
    'whose reference it is',
    ' && found.organisation === organisation',
    '',
  ),
  // What the unit tests notice, forged presses notice as well.
  allowed('the right, for forged presses', RIGHT, '', FORGED),
  undo('whose deed it was, for forged presses', 'if (newest.by !== personKey(actor))', 'if (false)', FORGED),
  rights('that a case was shared, for forged presses', '? subject.sharedWithProvider', '? true', FORGED),
  guardsOf('domain/announce.ts', inDomain('announce'))('who has left', '.intersection(active)', ''),
];
