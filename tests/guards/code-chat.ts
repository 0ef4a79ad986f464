import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const FOUND = 'tests/rights/found.test.ts';
const PLAYED = 'tests/rights/played.test.ts';
const DOOR = 'tests/rights/front-door.test.ts';
const STRANGERS = 'tests/rights/strangers.test.ts';
const inChat = (name: string): string => `tests/bot/chat/${name}.test.ts`;

const chat = (name: string, ...tests: readonly string[]) => guardsOf(`bot/chat/${name}.ts`, ...tests);
const render = chat('render-recipe', FOUND);

/** What stands between a message and a dialog: who speaks, where, and to whose card. */
export const CHAT_GUARDS: readonly CodeGuard[] = [
  chat('scene', STRANGERS)(
    'the dates of who speaks',
    'member && isActive(member, deps.clocks.today()) ? member : undefined',
    'member',
  ),
  chat('scene', PLAYED)(
    'that nobody is played outside local mode',
    'deps.local && talk.acting',
    'talk.acting',
  ),
  guardsOf('bot/people/directory.ts', STRANGERS)(
    'the tenant',
    'find: (person) => get(personKey(person))',
    'find: async ({ object }) => (await known()).members.find((one) => one.object === object)',
  ),
  chat('react', inChat('channel'))(
    'that others read along',
    'if (!incoming.personal) return onOutside(scene);',
    '',
  ),
  chat('incoming', inChat('channel'))(
    'what a personal chat is',
    "conversation.conversationType === 'personal'",
    'true',
  ),
  chat('what-of', inChat('odd-values'))(
    'that a value is a text',
    'read.success ? [[key, String(read.data)]] : []',
    '[[key, value as string]]',
  ),
  chat('play', DOOR)('that nobody is played outside local mode', 'if (!deps.local)', 'if (false)'),
  chat('on-press', DOOR)('the list of whom to play', "if (name === 'roles') return switchTo(scene, '');", ''),
  chat('dialog-button', inChat('old-buttons'), inChat('draft-list'))(
    'whose run it is',
    'if (owner !== key)',
    'if (false)',
  ),
  chat('drop-draft', inChat('draft-list'))(
    'whose draft it is',
    'owner !== undefined && owner !== key',
    'false',
  ),
  chat('talk', PLAYED)('whose drafts are listed', 'run.owner === owner);', 'true);'),
  chat('talk', PLAYED)(
    'whose run typed answers go to',
    'return run?.owner === owner ? run : undefined;',
    'return run;',
  ),
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
  chat('answer-offer', 'tests/dialogs/offer.test.ts')(
    'who answers an offer',
    "!may(member, 'answer-offer', programme, today, found)",
    'false',
  ),
];
