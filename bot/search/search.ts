import { fold } from '../../domain/danish/normalise.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { may } from '../../domain/rights/may.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { ChatDeps } from '../chat/deps.ts';
import type { Incoming } from '../chat/incoming.ts';
import type { SearchAsked } from '../chat/what.ts';
import { SEARCH_COMMAND } from '../chat/search-asked.ts';
import { actorOf, sceneOf } from '../chat/scene.ts';
import type { TalkStore } from '../chat/talk-store.ts';
import { LIMITS } from '../deadline.ts';
import { makeLookLog } from '../looks/look-log.ts';
import { makeNotes } from '../looks/noted.ts';
import type { ComposeAnswer } from '../teams/compose-answer.ts';
import { composeMessage, composeResult } from '../teams/compose-answer.ts';
import { makeCursors, queryKey } from './cursors.ts';
import { findPage } from './find.ts';
import { hitOf } from './hit.ts';
import { SEARCH } from './words.ts';

/** Answers a search from anywhere in Teams. Rejects where the store does. */
export type Search = (incoming: Incoming, asked: SearchAsked) => Promise<ComposeAnswer>;

/** A little after the deadline: the answer that it took too long comes first. */
const GIVE_UP_MS = LIMITS.search + 100;

/**
 * Cases found from the message box of any chat. It moves no dialog and writes nothing down but the look and where the
 * next page goes on, so the same search again is harmless.
 */
export const makeSearch = (deps: ChatDeps, talks: TalkStore): Search => {
  const { store, clocks, programmes, reach } = deps;
  const log = makeLookLog(store);
  const cursors = makeCursors(store, clocks.real);

  const programmesOf = async ({ organisation }: Member): Promise<readonly ProgrammeBody[]> =>
    (await programmes.all()).filter(({ programme }) =>
      programme.organisations.some(({ id }) => id === organisation),
    );

  return async (incoming, { command, said, skip, count }) => {
    const { conversation, personal, id, cpr } = incoming;
    const { talk } = await talks.load(conversation);
    const member = await actorOf(deps, incoming, talk);
    if (!member) return composeMessage((cpr ? SEARCH.noCpr : SEARCH.noCases).da);
    const key = personKey(member);
    const place = await reach.of(key);
    const { lang } = place ? (await talks.load(place.conversation)).talk : talk;
    if (cpr) return composeMessage(SEARCH.noCpr[lang]);
    if (command !== SEARCH_COMMAND) return composeMessage(SEARCH.nothing[lang]);

    const bodies = await programmesOf(member);
    const salt = bodies.map((body) => body.salt).join('\n');
    const query = queryKey(salt, conversation, fold(said));
    const looks = makeNotes();
    const after = skip === 0 ? undefined : await cursors.of(key, query, skip);
    const signal = AbortSignal.timeout(GIVE_UP_MS);
    const { found, next } = await findPage(sceneOf(deps, incoming, talk, member, looks), {
      said,
      bodies,
      most: count,
      after,
      signal,
    });
    // Also two people's chat is »personal« to Teams: only the one where the bot reaches this person is theirs alone.
    const own = personal && place?.conversation === conversation;
    const hits = await Promise.all(found.map((one) => hitOf(one, { lang, own, link: deps.link })));
    const activity = id === '' ? deps.newId() : id;
    await log({ conversation, activity, at: clocks.now(), looks: looks.all() });
    if (next) await cursors.keep(key, query, skip + found.length, next);
    if (hits.length > 0 || after) return composeResult(hits);
    const sees = bodies.some(({ programme }) => may(member, 'see-case', programme, clocks.today()));
    return composeMessage((sees ? SEARCH.nothing : SEARCH.noCases)[lang]);
  };
};
