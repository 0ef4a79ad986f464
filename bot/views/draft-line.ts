import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { draftLabel } from '../chat/draft-label.ts';
import { activeRun, draftsOf } from '../chat/talk.ts';
import type { ViewContext } from './view.ts';

/** What the person is in the middle of and may have forgotten; the card of a dialog under way comes by itself below. */
export const draftLine = ({ scene: { talk, key } }: ViewContext): Text | undefined => {
  const active = activeRun(talk, key);
  const [draft, ...more] = draftsOf(talk, key).filter(({ id }) => id !== active?.id);
  if (!draft) return undefined;
  const label = draftLabel(draft);
  return more.length === 0
    ? text(
        `Du har en kladde: »${label.da}« – skriv »fortsæt«.`,
        `You have a draft: "${label.en}" – write "continue".`,
      )
    : text(
        `Du har ${more.length + 1} kladder, blandt andet »${label.da}« – skriv »fortsæt«.`,
        `You have ${more.length + 1} drafts, among them "${label.en}" – write "continue".`,
      );
};
