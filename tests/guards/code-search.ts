import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const inSearch = (name: string): string => `tests/bot/search/${name}.test.ts`;

const CARDS = inSearch('cards');
const CURSORS = inSearch('cursors');
const DOOR = inSearch('front-door');
const KINDS = inSearch('kinds');
const RIGHTS = inSearch('rights');
const LARGE = inSearch('large');

const search = guardsOf('bot/search/search.ts', CARDS);
const cursors = guardsOf('bot/search/cursors.ts', CURSORS);
const lists = guardsOf('bot/found-cases.ts', RIGHTS);

/** What a search from anywhere in Teams keeps to itself. */
export const SEARCH_GUARDS: readonly CodeGuard[] = [
  search(
    'that initials and status stay in the own chat',
    'const own = personal && place?.conversation === conversation;',
    'const own = true;',
  ),
  search(
    'that the chat of two people is not the own one',
    'const own = personal && place?.conversation === conversation;',
    'const own = personal;',
  ),
  search(
    'that a group chat is not the own one, whatever its id',
    'const own = personal && place?.conversation === conversation;',
    'const own = place?.conversation === conversation;',
  ),
  search(
    'CPR numbers in a search',
    'if (cpr) return composeMessage',
    'if (false) return composeMessage',
    DOOR,
  ),
  search('the look at what was found', 'looks: looks.all() });', 'looks: [] });', KINDS),
  search(
    'that strangers find nothing out',
    '(cpr ? SEARCH.noCpr : SEARCH.noCases).da',
    '(cpr ? SEARCH.noCpr : SEARCH.nothing).da',
    RIGHTS,
  ),
  guardsOf('bot/chat/incoming.ts', DOOR)(
    'that the words of a search pass the door',
    'const { text, found } = withoutCpr(what.search.said);',
    'const [text, found] = [what.search.said, false];',
  ),
  guardsOf('bot/receive.ts', CARDS)(
    'that nobody is reached where they searched',
    'const said = await within(left, search(incoming, incoming.what.search));',
    'const said = await within(left, search(incoming, incoming.what.search));\n    await answer(incoming, activity, () => undefined);',
  ),
  guardsOf('bot/receive.ts', LARGE)(
    'the deadline of a search',
    'await within(left, search(incoming, incoming.what.search))',
    'await search(incoming, incoming.what.search)',
  ),
  lists(
    'the rights of who searches',
    "const found = isOpen(subject.status) === (state === 'open') ? view(subject) : undefined;\n        if (!found || !fits(found)) continue;",
    "const found = isOpen(subject.status) === (state === 'open') ? { ...subject, initials: 'M.H.', reads: { course: true, lending: true } as never } : undefined;\n        if (!found || !fits(found)) continue;",
  ),
  lists(
    'who may read the job centre’s own number',
    'return found?.personal.journalRef === undefined ? [] : [found.number];',
    'return found === undefined ? [] : [found.number];',
  ),
  lists('that a search nobody waits for ends', 'signal.throwIfAborted();', '', LARGE),
  guardsOf('bot/newest-cases.ts', LARGE)('that others have their turn', 'await setImmediate();', ''),
  guardsOf('storage/keys.ts', CURSORS)('whose place it is', 'safe(`search:${person}`)', "safe('search:')"),
  cursors('in which chat', '${conversation}\\n', ''),
  cursors('how long a place is kept', 'now() - at < KEPT_MS', 'true'),
];
