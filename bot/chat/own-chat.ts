import { personKey } from '../../domain/member.ts';
import { text } from '../../domain/text.ts';
import { reachedAmong } from '../people/reach.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Press } from './what.ts';
import type { Recipe } from './recipe.ts';
import { say } from './recipe.ts';
import { actorOf } from './scene.ts';
import type { TakeTurn, Turned } from './turn.ts';

type OwnChat = Recipe & { readonly kind: 'own-chat' };

/** Said in the channel where the bot has no chat with who pressed, or could not write there. */
const writeYourself = (notice: string): Recipe =>
  say(
    text(
      `Skriv »spørg om orientering ${notice}« til mig personligt, så tager vi den der.`,
      `Write "ask about notice ${notice}" to me in our own chat, and we take it there.`,
    ),
  );

interface Deps {
  readonly chat: ChatDeps;
  readonly turns: TakeTurn;
  /** Posts the cards of a turn; false where one did not arrive. */
  readonly write: (incoming: Incoming, turned: Turned) => Promise<boolean>;
}

/** As if the person had pressed the button there: the same press that comes again is the same turn there. */
const pressThere = async ({ chat }: Deps, incoming: Incoming, turned: Turned, asked: OwnChat) => {
  const member = await actorOf(chat, incoming, turned.talk);
  if (!member) return undefined;
  const key = personKey(member);
  const place = await chat.reach.of(key);
  if (!place || !(await reachedAmong(chat.store, [key])).has(key)) return undefined;
  const { dialog, notice, case: number } = asked;
  const press: Press = { verb: 'open', data: { dialog, notice, case: number } };
  return {
    id: `${incoming.id}:own-chat`,
    ...place,
    personal: true,
    sender: incoming.sender,
    what: { kind: 'press', press },
    cpr: false,
    onlyFor: key,
  } as const satisfies Incoming;
};

/** The turn as it can be answered: what is to go on in the own chat stands there, or the answer says how to come to it. */
export const makeOwnChat =
  (deps: Deps) =>
  async (incoming: Incoming, turned: Turned): Promise<Turned> => {
    const asked = turned.recipes.find((recipe): recipe is OwnChat => recipe.kind === 'own-chat');
    if (!asked) return turned;
    const there = await pressThere(deps, incoming, turned, asked);
    const taken = there && (await deps.turns(there));
    // In local mode somebody else may be played there.
    if (there && taken && taken.recipes.length > 0 && (await deps.write(there, taken))) return turned;
    return { ...turned, recipes: [writeYourself(asked.notice)] };
  };
