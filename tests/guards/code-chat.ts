import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const FOUND = 'tests/rights/found.test.ts';
const DOOR = 'tests/rights/front-door.test.ts';
const STRANGERS = 'tests/rights/strangers.test.ts';
const inChat = (name: string): string => `tests/bot/chat/${name}.test.ts`;

const chat = (name: string, ...tests: readonly string[]) => guardsOf(`bot/chat/${name}.ts`, ...tests);
const views = (name: string) => guardsOf(`bot/views/${name}.ts`, DOOR);
const render = chat('render-recipe', FOUND);

/** What stands between a message and a case: who speaks, where, to whose card, and what is shown. */
export const CHAT_GUARDS: readonly CodeGuard[] = [
  chat('scene', STRANGERS)(
    'the dates of who speaks',
    'member && isActive(member, deps.clocks.today()) ? member : undefined',
    'member',
  ),
  chat('scene', FOUND)(
    'that nobody is played outside local mode',
    'deps.local && talk.acting',
    'talk.acting',
  ),
  guardsOf('bot/people/directory.ts', STRANGERS)(
    'the tenant',
    'find: (person) => get(personKey(person))',
    'find: async ({ object }) => (await known()).members.find((one) => one.object === object)',
  ),
  chat('turn', STRANGERS)(
    'that a stranger is one',
    'if (!member) return ofStranger',
    'if (false) return ofStranger',
  ),
  chat('turn', inChat('channel'))(
    'that others read along',
    'if (!incoming.personal) return onOutside(scene);',
    '',
  ),
  chat('incoming', inChat('channel'))(
    'what a personal chat is',
    "activity.conversation.conversationType === 'personal'",
    'true',
  ),
  chat('incoming', inChat('odd-values'))(
    'that a value is a text',
    'read.success ? [[key, String(read.data)]] : []',
    '[[key, value as string]]',
  ),
  chat('play', DOOR)('that nobody is played outside local mode', 'if (!deps.local)', 'if (false)'),
  chat('on-press', DOOR)('the list of whom to play', "if (name === 'roles') return switchTo(scene, '');", ''),
  chat('on-press', inChat('old-buttons'), inChat('draft-list'))(
    'whose run it is',
    'if (owner !== key)',
    'if (false)',
  ),
  chat('drop-draft', inChat('draft-list'))(
    'whose draft it is',
    'owner !== undefined && owner !== key',
    'false',
  ),
  chat('talk', inChat('draft-list'), inChat('drafts'))(
    'whose drafts are listed',
    'run.owner === owner);',
    'true);',
  ),
  chat(
    'talk',
    inChat('drafts'),
    FOUND,
    inChat('old-buttons'),
  )('whose run typed answers go to', 'return run?.owner === owner ? run : undefined;', 'return run;'),
  chat('begin', DOOR)(
    'the right to begin',
    'if (!may(member, flow.action, body.programme, today))',
    'if (false)',
  ),
  chat('bind-channel', DOOR)(
    'whose channels may be chosen',
    "may(member, 'bind-channel', programme, deps.clocks.today())",
    'true',
  ),
  guardsOf('dialogs/about-case.ts', FOUND)(
    'the right to do it to this case',
    'if (right && !may(member, right, programme, today, view))',
    'if (false)',
  ),
  chat('acknowledge', FOUND)(
    'the right, where the receipt was given before',
    "if (!may(member, 'acknowledge', body.programme, deps.clocks.today()))",
    'if (false)',
  ),
  chat('undo', FOUND)('whose ended card it is', 'id === run && owner === key', 'id === run'),
  chat('undo', FOUND)(
    'what the card stored',
    'stored?.case !== number || stored.entry !== entry',
    'stored === undefined',
  ),
  render('that a member asks now', 'if (!member) return plain(CHAT.goneCard[lang]);', ''),
  render('who may see a notice', "may(member, 'acknowledge', body.programme, deps.clocks.today())", 'true'),
  render('whose run it is', 'found?.owner === personKey(member) ? found : undefined', 'found'),
  views('places')('the right', "may(member, 'see-places', programme, today)", 'true'),
  views('notices')('the right', "!may(member, 'bind-channel', programme, today)", 'false'),
  views('letter')('the right', "!may(member, 'see-letters', programme, today, view)", 'false'),
  views('channels')('the right', "may(world.member, 'bind-channel', programme, world.today)", 'true'),
  views('tasks')(
    'who hears what is stuck',
    'isAdmin(world.member, world.programme, world.today)',
    "world.member.roles.includes('admin')",
  ),
  views('case-buttons')(
    'who is offered the second key',
    "!may(member, 'decide-jointly', programme, today, found)",
    'false',
  ),
  views('case-buttons')(
    'who is offered a letter',
    "!may(member, 'see-letters', programme, today, found)",
    'false',
  ),
  guardsOf('dialogs/case-actions.ts', DOOR)(
    'which dialogs a case offers',
    ' &&\n      may(member, right, programme, day, view)',
    '',
  ),
  guardsOf('bot/world.ts', DOOR)(
    'what of a case is seen',
    'viewOf(subject, member, programme, today);',
    "({ ...subject, initials: '' });",
  ),
  guardsOf('bot/world.ts', DOOR)(
    'what of an entry is read',
    'personal: readable(personal, subject, member, programme, today)',
    'personal',
  ),
  guardsOf('bot/world.ts', 'tests/bot/coaches.test.ts')(
    'who is offered as a coach',
    "holds(someone, 'coach', 'provider', programme, today)",
    "someone.roles.includes('coach')",
  ),
  guardsOf('bot/receive.ts', 'tests/bot/outbox/service-url.test.ts')(
    'that no stranger says where Teams is',
    'if (!member) return;',
    '',
  ),
  guardsOf('bot/outbox/ways.ts', 'tests/bot/outbox/ways.test.ts')(
    'that a card’s person still has the right',
    "if (!member || !may(member, right, programme, deps.today())) return 'parked';",
    '',
  ),
  guardsOf('bot/outbox/stand-in.ts', 'tests/bot/outbox/stand-in.test.ts')(
    'who stands in',
    "may(member, 'see-case', programme, day, subject)",
    'true',
  ),
];
