import type { Card } from '../../cards/elements.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Lang } from '../../domain/text.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import type { InvokeAnswer } from '../teams/adapter.ts';
import type { Message } from '../teams/message.ts';
import type { Outgoing } from '../teams/outgoing.ts';
import type { ChatDeps } from './deps.ts';
import { madeCard, makingCard, noFileCard } from './file-later.ts';
import type { Incoming } from './incoming.ts';
import type { Recipe } from './recipe.ts';
import { makeReplies } from './replies.ts';
import type { Spoken } from './render-recipe.ts';
import { closedCard, continuedCard } from './run-cards.ts';
import type { Talk } from './talk.ts';
import type { Turned } from './turn.ts';
import { CHAT } from './words.ts';

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

export const invokeMessage = (text: string): InvokeAnswer => ({
  statusCode: 200,
  type: MESSAGE_TYPE,
  value: text,
});

const invokeAnswer = (spoken: Spoken): InvokeAnswer => {
  if (spoken.kind === 'card') return { statusCode: 200, type: CARD_TYPE, value: spoken.card };
  return invokeMessage(spoken.kind === 'text' ? spoken.text : '');
};

const messageOf = (spoken: Spoken): Message => {
  switch (spoken.kind) {
    case 'text':
      return { text: spoken.text };
    case 'card':
      return { card: spoken.card, summary: spoken.summary };
    case 'message':
      return spoken.message;
  }
};

export interface Mouth {
  /** Speaks a turn that is committed; the answer to a press, if it was one. */
  speak(incoming: Incoming, turned: Turned): Promise<InvokeAnswer | undefined>;
  /** Posts a turn that nobody waits for there; false where some of it did not arrive. */
  write(incoming: Incoming, turned: Turned): Promise<boolean>;
  /** The newest dialog card posted to a conversation, as far as this process knows. */
  cardId(conversation: string): string | undefined;
  /** Resolves when every card that is being closed or made permanent is done. */
  idle(): Promise<void>;
}

interface FileToMake {
  readonly kind: 'make-file';
}

const isToMake = (recipe: Recipe): recipe is Recipe & FileToMake => recipe.kind === 'make-file';

const fileCard = (spoken: Spoken, file: (Recipe & FileToMake)['file'], lang: Lang): Card =>
  spoken.kind === 'text' ? noFileCard(spoken.text, lang) : madeCard(file, lang);

/** The newest posted cards are remembered for this many conversations; the talk keeps them over a restart. */
const CONVERSATIONS = 5000;

export const makeMouth = (
  deps: ChatDeps,
  teams: Outgoing,
  acknowledged: (programme: string, notice: number) => Promise<void>,
  log: Log,
): Mouth => {
  const made = makeReplies(deps);
  const cards = new Map<string, string>();
  const background = new Set<Promise<unknown>>();

  /** Work nobody waits for: cards made permanent. Its failure leaves an old card, which is harmless. */
  const later = (work: Promise<unknown>): void => {
    const settled: Promise<unknown> = work.then(
      () => background.delete(settled),
      () => background.delete(settled),
    );
    background.add(settled);
  };

  const noteCard = (conversation: string, activityId: string): void => {
    cards.delete(conversation);
    cards.set(conversation, activityId);
    const oldest = cards.size > CONVERSATIONS ? cards.keys().next().value : undefined;
    if (oldest !== undefined) cards.delete(oldest);
  };

  const post = async (incoming: Incoming, spoken: Spoken): Promise<string | undefined> => {
    const target = { serviceUrl: incoming.serviceUrl, conversationId: incoming.conversation };
    const sent = await teams.send(target, messageOf(spoken));
    return sent.ok ? sent.activityId : undefined;
  };

  /** The card a typed answer left behind says that the dialog goes on, or what became of it. */
  const closeOld = (
    incoming: Incoming,
    talk: Talk,
    old: string | undefined,
    run: string | undefined,
  ): void => {
    if (old === undefined || old === '' || run === undefined) return;
    const target = { serviceUrl: incoming.serviceUrl, conversationId: incoming.conversation };
    const ended = talk.closed.find(({ id }) => id === run);
    const title = findDialog(talk.runs[run]?.flow ?? '')?.title[talk.lang] ?? '';
    const card = ended ? closedCard(ended, talk.lang) : continuedCard(title, talk.lang);
    later(teams.update(target, old, { card }));
  };

  /** A file takes longer than a turn may: who asked sees what is being made, and nobody waits for it. */
  const makeFile = async (incoming: Incoming, turned: Turned, recipe: Recipe & FileToMake): Promise<void> => {
    const { lang } = turned.talk;
    const target = { serviceUrl: incoming.serviceUrl, conversationId: incoming.conversation };
    const progress = await teams.send(target, { card: makingCard(recipe.file, lang) });
    const followed = async (): Promise<Spoken> => {
      try {
        const [reply] = await made(incoming, { ...turned, looks: [] }, [recipe]);
        return reply?.spoken ?? { kind: 'text', text: CHAT.evaluationFailed[lang] };
      } catch (error) {
        log('file-failed', { fault: faultLine(error) });
        return { kind: 'text', text: CHAT.evaluationFailed[lang] };
      }
    };
    const spoken = await followed();
    if (spoken.kind === 'message') await teams.send(target, spoken.message);
    const card = spoken.kind === 'card' ? spoken.card : fileCard(spoken, recipe.file, lang);
    // Where the card with the progress did not arrive, what came of it is a message of its own.
    if (progress.ok && progress.activityId !== undefined)
      await teams.update(target, progress.activityId, { card });
    else await teams.send(target, { card });
  };

  const onPress = async (incoming: Incoming, turned: Turned): Promise<InvokeAnswer | undefined> => {
    const { again } = turned;
    const recipes = turned.recipes.filter((recipe) => !isToMake(recipe));
    // Who presses again gets the card again, and nothing is posted twice.
    const [answer, ...rest] = await made(incoming, turned, again ? recipes.slice(0, 1) : recipes);
    if (!answer) return undefined;
    const { recipe: first, spoken } = answer;
    for (const other of rest) await post(incoming, other.spoken);
    const pressed = incoming.what.kind === 'press' ? incoming.what.press.cardId : undefined;
    // In real Teams the answer replaces the card for the presser only and may revert; the last card is made to stay.
    const ends = first.kind === 'closed' || (first.kind === 'view' && first.view === 'drafts');
    if (ends && pressed !== undefined && spoken.kind === 'card' && !again) {
      const target = { serviceUrl: incoming.serviceUrl, conversationId: incoming.conversation };
      later(teams.update(target, pressed, { card: spoken.card }));
    }
    if (first.kind === 'notice' && !again) later(acknowledged(first.programme, first.notice));
    if (first.kind === 'run' && pressed !== undefined) noteCard(incoming.conversation, pressed);
    if (!again) for (const file of turned.recipes.filter(isToMake)) later(makeFile(incoming, turned, file));
    return invokeAnswer(spoken);
  };

  /** Whether all of it arrived. */
  const onMessage = async (incoming: Incoming, turned: Turned): Promise<boolean> => {
    const { before, talk, recipes } = turned;
    let arrived = true;
    const old = cards.get(incoming.conversation) ?? before.cardId;
    for (const { recipe, spoken } of await made(incoming, turned, recipes)) {
      const activityId = await post(incoming, spoken);
      arrived &&= activityId !== undefined;
      if (recipe.kind === 'run' || recipe.kind === 'closed') {
        if (activityId !== undefined && recipe.kind === 'run') noteCard(incoming.conversation, activityId);
        if (recipe.kind === 'closed') cards.delete(incoming.conversation);
        if (before.active === recipe.run) closeOld(incoming, talk, old, recipe.run);
      }
    }
    return arrived;
  };

  return {
    async speak(incoming, turned) {
      if (incoming.what.kind === 'press') return onPress(incoming, turned);
      await onMessage(incoming, turned);
      // Teams waits for an answer to its question, and shows nothing of it.
      return incoming.what.kind === 'file' ? invokeMessage('') : undefined;
    },
    write: onMessage,
    cardId: (conversation) => cards.get(conversation),
    async idle() {
      while (background.size > 0) await Promise.all(background);
    },
  };
};
