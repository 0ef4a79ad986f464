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
        `Du er i gang med »${label.da}« – skriv »fortsæt«.`,
        `You are in the middle of "${label.en}" – write "continue".`,
      )
    : text(
        `Du er i gang med »${label.da}« og ${more.length} til – skriv »fortsæt«.`,
        `You are in the middle of "${label.en}" and ${more.length} more – write "continue".`,
      );
};
