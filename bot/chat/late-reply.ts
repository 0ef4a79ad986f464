import type { Instant } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { MakeReply, ReplyDelivery } from '../outbox/ways.ts';
import type { Message } from '../teams/message.ts';
import { closeCarriedOut } from './carried-out.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { proved } from './prove-talk.ts';
import type { Recipe } from './recipe.ts';
import { say, view } from './recipe.ts';
import { makeReplies } from './replies.ts';
import { actorOf } from './scene.ts';
import { messageOf } from './spoken.ts';
import type { Seen, Talk } from './talk.ts';
import type { TalkStore } from './talk-store.ts';
import { CHAT } from './words.ts';

/** What a command came to: said even to who has gone on since. Where somebody stands in a dialog is not. */
const tells = ({ kind, ...recipe }: Recipe): boolean =>
  kind === 'closed' || kind === 'say' || (kind === 'view' && 'lead' in recipe);

/** What was answered in a conversation after an activity; `at`: when that came, where it was never answered. */
const since = ({ seen }: Talk, activity: string, at: Instant): readonly Seen[] => {
  const index = seen.findIndex(({ id }) => id === activity);
  const newer = index < 0 ? seen.filter((one) => (one.at ?? '') >= at) : seen.slice(index + 1);
  return newer.filter(({ recipes }) => recipes.length > 0);
};

interface Answer {
  readonly talk: Talk;
  readonly recipes: readonly Recipe[];
  readonly seen?: Seen;
}

/** How an activity was answered; one that never was hears what became of its command, or that it has to be said again. */
const answerTo = async (deps: ChatDeps, talk: Talk, what: ReplyDelivery): Promise<Answer> => {
  const seen = talk.seen.find(({ id }) => id === what.activity);
  if (seen) return { talk, recipes: seen.recipes, seen };
  if (what.hello) {
    const greeted = talk.greeted.includes(what.to) || (await deps.reach.isGreeted(what.to));
    return { talk, recipes: greeted ? [] : [view('welcome')] };
  }
  const now = await closeCarriedOut(deps, talk);
  const known = new Set(talk.closed.map(({ id }) => id));
  const ended = now.closed.filter(({ id, owner }) => !known.has(id) && owner === what.to);
  const closed = ended.map(({ id }) => ({ kind: 'closed', run: id }) as const);
  return { talk: now, recipes: closed.length > 0 ? closed : [say(CHAT.trouble)] };
};

/** Parts that are still to be said, from the one that is next. */
const partsLeft = (
  { recipes, seen }: Answer,
  newer: readonly Seen[],
  { part, tells: told }: ReplyDelivery,
): readonly number[] => {
  const goneOn = newer.length > 0;
  if (goneOn && (!told || !seen)) return [];
  const said = new Set(
    newer.flatMap((one) => one.recipes.flatMap((recipe) => (recipe.kind === 'closed' ? recipe.run : []))),
  );
  return recipes.flatMap((recipe, index) => {
    if (index < part || recipe.kind === 'stranger') return [];
    if (recipe.kind === 'closed' && said.has(recipe.run)) return [];
    return goneOn && !tells(recipe) ? [] : index;
  });
};

const marked = (message: Message, repeated: boolean, { lang }: Talk): Message => {
  if (!repeated) return message;
  const { text } = message;
  return { ...message, text: text === undefined ? CHAT.repeated[lang] : `${CHAT.repeated[lang]} ${text}` };
};

/** A person's own half of their key. */
const personIn = (key: PersonKey): Incoming['sender'] => {
  const [tenant = '', object = ''] = key.split(':').map(decodeURIComponent);
  return { tenant, object };
};

/**
 * What the sender says of an answer that did not get out in its turn: made from what is stored now, with the rights of
 * now, and nothing where the person has gone on, gets no more, or somebody else is played here.
 */
export const makeLateReply = (deps: ChatDeps, talks: TalkStore): MakeReply => {
  const made = makeReplies(deps);
  return async (what, repeated) => {
    const { activity, conversation, personal, to } = what;
    const before = proved(await talks.read(conversation), deps.clocks.today());
    const incoming: Incoming = {
      id: activity,
      conversation,
      personal,
      sender: personIn(to),
      serviceUrl: '',
      what: { kind: 'other' },
      cpr: false,
    };
    const member = await actorOf(deps, incoming, before);
    if (!member || personKey(member) !== to) return undefined;
    const answer = await answerTo(deps, before, what);
    const [index, rest] = partsLeft(answer, since(before, activity, what.at), what);
    const recipe = index === undefined ? undefined : answer.recipes[index];
    if (!recipe) return undefined;
    const { talk, seen } = answer;
    const turned = {
      before,
      talk,
      recipes: [recipe],
      again: true,
      at: seen?.at ?? what.at,
      looks: seen?.looks ?? [],
    };
    const [reply] = await made(incoming, turned, [recipe]);
    if (!reply) return undefined;
    const message = marked(messageOf(reply.spoken), repeated, talk);
    return { message, ...(rest !== undefined && { rest }) };
  };
};
