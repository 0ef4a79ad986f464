import type { HitData } from '../../cards/hit.ts';
import { hitCard } from '../../cards/hit.ts';
import type { Lang } from '../../domain/text.ts';
import { STATUS } from '../../dialogs/words.ts';
import type { Hit } from '../teams/compose-answer.ts';
import type { Found } from './find.ts';
import { SEARCH } from './words.ts';

export interface Showing {
  readonly lang: Lang;
  /** It is put into the searcher's own chat with the bot, where nobody reads along. */
  readonly own: boolean;
  /** Where the bot is spoken to. */
  readonly link: string;
}

/** Opens the chat with the bot, with the words that open the case there ready to be sent. */
const linkTo = (link: string, number: string): string => {
  const words = encodeURIComponent(`sag ${number}`);
  return `${link}${link.includes('?') ? '&' : '?'}message=${words}`;
};

const named = ({ number, initials }: Found['view']): string =>
  initials === '' ? number : `${number} · ${initials}`;

/** Where others read along: which case, and nothing of the person or of how things stand. */
const forEverybody = ({ view: { number }, programme }: Found, { lang, link }: Showing): HitData => ({
  number,
  title: number,
  lines: [{ text: programme.name }],
  links: [{ title: SEARCH.open[lang], url: linkTo(link, number) }],
  buttons: [],
});

const forOneself = ({ view, programme }: Found, { lang }: Showing): HitData => ({
  number: view.number,
  title: named(view),
  lines: [{ text: STATUS[view.status][lang] }, { text: programme.name }],
  links: [],
  buttons: [{ title: SEARCH.open[lang], verb: 'view', data: { view: 'case', case: view.number } }],
});

/**
 * A hit as the searcher sees it – number, initials and status, for somebody may look over the shoulder – and the card
 * that is put into the message.
 */
export const hitOf = async (found: Found, showing: Showing): Promise<Hit> => ({
  title: named(found.view),
  line: STATUS[found.view.status][showing.lang],
  card: await hitCard(showing.own ? forOneself(found, showing) : forEverybody(found, showing)),
});
