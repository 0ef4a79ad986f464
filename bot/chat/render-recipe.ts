import type { Card } from '../../cards/elements.ts';
import { render } from '../../dialogs/engine/render.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Member } from '../../domain/member.ts';
import type { Lang } from '../../domain/text.ts';
import { noticeMessage } from '../outbox/notice-message.ts';
import { VIEW } from '../views/index.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Recipe, ViewName } from './recipe.ts';
import { actorOf, programmeFor, sceneOf, worldIn } from './scene.ts';
import { closedCard } from './run-cards.ts';
import type { Talk } from './talk.ts';
import { CHAT, stranger } from './words.ts';

/** A reply, ready to leave. */
export type Spoken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Card; readonly summary: string; readonly run?: string };

/** What a notification says of a view: its title, which holds nothing personal. */
const titleOf = (card: Card): string => {
  const title = card['fallbackText'];
  return typeof title === 'string' ? title : 'Mikrolån';
};

/** Views whose argument begins with a case number. */
const ABOUT_CASE: ReadonlySet<ViewName> = new Set(['case', 'copy', 'letter']);

const plain = (text: string): Spoken => ({ kind: 'text', text });

const view = async (
  deps: ChatDeps,
  incoming: Incoming,
  talk: Talk,
  member: Member,
  recipe: Recipe & { kind: 'view' },
) => {
  const scene = sceneOf(deps, incoming, talk, member);
  const body = await programmeFor(scene, ABOUT_CASE.has(recipe.view) ? recipe.arg?.split(' ')[0] : undefined);
  const fallback = body ?? (await deps.programmes.of(member));
  if (!fallback) return plain(CHAT.noProgramme[talk.lang]);
  const world = worldIn(scene, fallback);
  const made = await VIEW[recipe.view]({
    scene,
    world,
    lang: talk.lang,
    arg: recipe.arg ?? '',
    lead: recipe.lead,
  });
  return { kind: 'card', card: made, summary: titleOf(made) } as const;
};

const notice = async (deps: ChatDeps, recipe: Recipe & { kind: 'notice' }, lang: Lang): Promise<Spoken> => {
  const body = await deps.programmes.byId(recipe.programme);
  const found = body && (await noticeMessage(deps, body.programme, recipe.notice, false));
  return found ? { kind: 'card', ...found } : plain(CHAT.unknownButton[lang]);
};

/** Makes the reply a recipe stands for, from what is stored now. */
export const renderRecipe = async (
  deps: ChatDeps,
  incoming: Incoming,
  talk: Talk,
  recipe: Recipe,
): Promise<Spoken> => {
  const { lang } = talk;
  switch (recipe.kind) {
    case 'say':
      return plain(recipe.text[lang]);
    case 'stranger':
      // An id is for the administrator, not for everybody who reads along.
      return plain((incoming.personal ? stranger(incoming.sender, deps.local) : CHAT.privateOnly)[lang]);
    case 'notice':
      return notice(deps, recipe, lang);
    case 'closed': {
      const ended = talk.closed.find(({ id }) => id === recipe.run);
      if (!ended) return plain(CHAT.goneCard[lang]);
      return { kind: 'card', card: closedCard(ended, lang), summary: ended.lines[0]?.[lang] ?? '' };
    }
    case 'run': {
      const run = Object.hasOwn(talk.runs, recipe.run) ? talk.runs[recipe.run] : undefined;
      const ended = talk.closed.find(({ id }) => id === recipe.run);
      if (!run && ended) return { kind: 'card', card: closedCard(ended, lang), summary: '' };
      const flow = run && findDialog(run.flow);
      if (!run || !flow) return plain(CHAT.goneCard[lang]);
      const look = { today: deps.clocks.today(), lang, notes: recipe.notes ?? [], show: recipe.show };
      return { kind: 'card', card: render(flow, run, look), summary: flow.title[lang], run: run.id };
    }
    case 'view': {
      const member = await actorOf(deps, incoming, talk);
      return member ? view(deps, incoming, talk, member, recipe) : plain(CHAT.goneCard[lang]);
    }
  }
};
