import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const RULES = 'tests/domain/register.test.ts';
const RANDOM = 'tests/domain/register-random.test.ts';
const NOT_ALLOWED = 'if (!mayManage(actor, state, today)) return refuse(NOT_ALLOWED);\n  ';
const members = guardsOf('domain/people/members.ts', RULES);
const absence = guardsOf('domain/people/absence.ts', RULES);

/** Who may use the bot, and as what. */
export const PEOPLE_GUARDS: readonly CodeGuard[] = [
  ...[
    ['to add', 'const { person: who, name, organisation, roles, from } = intent;'],
    ['to change roles', 'const { person, roles } = intent;'],
    ['to end', 'const { person, to } = intent;'],
    ['to confirm', 'const { person, agrees } = intent;'],
  ].map(([what = '', next = '']) => members(`the right ${what}`, NOT_ALLOWED + next, next)),
  members(
    'that an administrator is proposed',
    'roles: roles.filter((role) => role !== PROPOSED),',
    'roles,',
    RULES,
    RANDOM,
  ),
  members(
    'that an administrator stays proposed',
    'roles.filter((role) => role !== PROPOSED || wasAdmin)',
    'roles',
    RULES,
    RANDOM,
  ),
  members(
    'the second administrator',
    '(self === member.proposedAdmin || self === person)',
    'false',
    RULES,
    RANDOM,
  ),
  members('one’s own roles', 'if (person === personKey(actor))', 'if (false)'),
  members('the last administrator’s role', 'if (wasAdmin && ', 'if (false && ', RULES, RANDOM),
  members(
    'the last administrator',
    'if (member.roles.includes(PROPOSED) && ',
    'if (false && ',
    RULES,
    RANDOM,
  ),
  members(
    'the cases of who leaves',
    "if (state.openCases > 0) return refuse({ code: 'has-cases'",
    "if (false) return refuse({ code: 'has-cases'",
  ),
  members(
    'the cases of who loses a role',
    "if (state.openCases > 0) return refuse({ code: 'role-has-cases'",
    "if (false) return refuse({ code: 'role-has-cases'",
  ),
  guardsOf('domain/people/state.ts', RULES, RANDOM)(
    'that an administrator who leaves is none to rely on',
    'member.to === undefined &&\n',
    '',
  ),
  guardsOf('domain/people/roles.ts', RULES)('where a role belongs', "action !== 'be-away'", 'action'),
  absence('whose absence it is', 'actor.organisation === member.organisation', 'true'),
  absence('the right to write it', "may(actor, 'set-absence', programme, today)", 'true'),
  absence('where a deputy works', 'other.organisation === member.organisation && ', ''),
  absence('that nobody makes themselves a deputy', 'if (deputy === personKey(actor))', 'if (false)'),
  absence('a deputy who is away', 'if (overlaps(other, intent))', 'if (false)'),
  guardsOf('storage/register.ts', 'tests/dialogs/end-member.test.ts', 'tests/dialogs/change-roles.test.ts')(
    'the cases somebody still has',
    "if (intent.type !== 'end-member' && intent.type !== 'change-roles') return 0;",
    'return 0;',
  ),
  guardsOf('bot/people/reach.ts', 'tests/bot/people/reach.test.ts')(
    'who has taken the bot away',
    '?.away ? [] : [person]',
    ' ? [person] : [person]',
  ),
  guardsOf('bot/people/enlist.ts', 'tests/bot/people/enlist.test.ts')(
    'that two administrators are enough',
    'here.length >= ENOUGH || ',
    '',
  ),
  guardsOf('dialogs/engine/render-inputs.ts', 'tests/dialogs/nudge.test.ts')(
    'what stands under a free text',
    'field.free ? [field.readBy',
    'false ? [field.readBy',
  ),
  guardsOf('storage/stands-in.ts', 'tests/bot/outbox/stood-in.test.ts')(
    'that a card is known to be a deputy’s',
    'return deputiesOf([...others, actor], members, day).includes(card.to);',
    'return false;',
  ),
  guardsOf('storage/stands-in.ts', 'tests/bot/outbox/stood-in.test.ts')(
    'that one is where who is away has acted',
    '[...others, actor]',
    'others',
  ),
  guardsOf('bot/outbox/ways.ts', 'tests/bot/outbox/ways.test.ts')(
    'that a card for who no longer stands in is over',
    "return standsIn ? 'over' : 'parked';",
    "return 'parked';",
  ),
  guardsOf('bot/outbox/ways.ts', 'tests/bot/outbox/ways.test.ts')(
    'that a deputy who is not known as one yet is waited for',
    'if (standsIn && Math.abs(now - queuedAt) < KNOWN_MS)',
    'if (false)',
  ),
];
