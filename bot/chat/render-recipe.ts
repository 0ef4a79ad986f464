import type { Spoken } from './spoken.ts';
import type { Card } from '../../cards/elements.ts';
import { render } from '../../dialogs/engine/render.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { may } from '../../domain/rights/may.ts';
import type { Lang } from '../../domain/text.ts';
import type { Notes } from '../looks/noted.ts';
import { fileReply } from './file-reply.ts';
import { noticeMessage } from '../outbox/notice-message.ts';
import { VIEW } from '../views/index.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Recipe, ViewName } from './recipe.ts';
import { actorOf, programmeFor, sceneOf, worldIn } from './scene.ts';
import { closedCard, withWayBack } from './run-cards.ts';
import type { ClosedRun, Talk } from './talk.ts';
import { CHAT, stranger } from './words.ts';

/** What a notification says of a view: its title, which holds nothing personal. */
const titleOf = (card: Card): string => {
  const title = card['fallbackText'];
  return typeof title === 'string' ? title : 'Mikrolån';
};

/** Views whose argument begins with a case number. */
const ABOUT_CASE: ReadonlySet<ViewName> = new Set(['case', 'copy', 'entry', 'letter', 'access']);

const plain = (text: string): Spoken => ({ kind: 'text', text });

/** Nobody is shown what somebody else began here. */
const mine = <T extends { readonly owner: PersonKey }>(
  found: T | undefined,
  member: Member,
): T | undefined => (found?.owner === personKey(member) ? found : undefined);

const endedIn = (talk: Talk, member: Member, run: string): ClosedRun | undefined =>
  mine(
    talk.closed.find(({ id }) => id === run),
    member,
  );

const view = async (
  deps: ChatDeps,
  incoming: Incoming,
  talk: Talk,
  member: Member,
  recipe: Recipe & { kind: 'view' },
  looks: Notes,
) => {
  const scene = sceneOf(deps, incoming, talk, member, looks);
  const body = await programmeFor(scene, ABOUT_CASE.has(recipe.view) ? recipe.arg?.split(' ')[0] : undefined);
  const fallback = body ?? (await deps.programmes.of(member));
  if (!fallback) return plain(CHAT.noProgramme[talk.lang]);
  const world = worldIn(scene, fallback, recipe.view);
  const made = await VIEW[recipe.view]({
    scene,
    world,
    lang: talk.lang,
    arg: recipe.arg ?? '',
    lead: recipe.lead,
  });
  const receipt = recipe.from === undefined ? undefined : endedIn(talk, member, recipe.from);
  const shown = receipt ? withWayBack(made, receipt, talk.lang) : made;
  return { kind: 'card', card: shown, summary: titleOf(made) } as const;
};

const notice = async (
  deps: ChatDeps,
  member: Member,
  recipe: Recipe & { kind: 'notice' },
  lang: Lang,
): Promise<Spoken> => {
  const body = await deps.programmes.byId(recipe.programme);
  const allowed = body && may(member, 'acknowledge', body.programme, deps.clocks.today());
  const found = allowed && (await noticeMessage(deps, body.programme, recipe.notice, false));
  return found ? { kind: 'card', ...found } : plain(CHAT.unknownButton[lang]);
};

const ofRun = (
  { clocks }: ChatDeps,
  talk: Talk,
  member: Member,
  { run: id, notes = [], show }: Recipe & { kind: 'run' },
): Spoken => {
  const { lang } = talk;
  const run = mine(Object.hasOwn(talk.runs, id) ? talk.runs[id] : undefined, member);
  const ended = endedIn(talk, member, id);
  if (!run && ended) return { kind: 'card', card: closedCard(ended, lang), summary: '' };
  const flow = run && findDialog(run.flow);
  if (!run || !flow) return plain(CHAT.goneCard[lang]);
  const look = { today: clocks.today(), lang, notes, show };
  return { kind: 'card', card: render(flow, run, look), summary: flow.title[lang], run: run.id };
};

const ofStranger = (
  deps: ChatDeps,
  { personal, sender }: Incoming,
  lang: Lang,
  { cpr }: Recipe & { kind: 'stranger' },
): Spoken => {
  // An id is for the administrator, not for everybody who reads along.
  const said = personal ? stranger(sender, deps.local) : CHAT.privateOnly;
  return plain(cpr ? `${said[lang]} ${CHAT.noCpr[lang]}` : said[lang]);
};

/**
 * Makes the reply a recipe stands for, from what is stored now and for who asks now: a message that comes again may
 * find its sender without the rights they had. `looks`: where it is noted what it shows of cases.
 */
export const renderRecipe = async (
  deps: ChatDeps,
  incoming: Incoming,
  talk: Talk,
  recipe: Recipe,
  looks: Notes,
): Promise<Spoken> => {
  const { lang } = talk;
  if (recipe.kind === 'stranger') return ofStranger(deps, incoming, lang, recipe);
  const member = await actorOf(deps, incoming, talk);
  if (!member) return plain(CHAT.goneCard[lang]);
  switch (recipe.kind) {
    case 'say':
      return plain(recipe.text[lang]);
    case 'own-chat':
      return plain(CHAT.ownChat[lang]);
    case 'notice':
      return notice(deps, member, recipe, lang);
    case 'closed': {
      const ended = endedIn(talk, member, recipe.run);
      if (!ended) return plain(CHAT.goneCard[lang]);
      return { kind: 'card', card: closedCard(ended, lang), summary: ended.lines[0]?.[lang] ?? '' };
    }
    case 'run':
      return ofRun(deps, talk, member, recipe);
    case 'offer-file':
    case 'send-file':
    case 'make-file':
      return fileReply(sceneOf(deps, incoming, talk, member, looks), recipe);
    case 'view':
      return view(deps, incoming, talk, member, recipe, looks);
  }
};
