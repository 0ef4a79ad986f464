import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { listed } from '../../dialogs/role-words.ts';
import type { ViewContext } from './view.ts';

/** What to do about people who have not opened the bot: it can only write to who has spoken to it. */
export const notReached = ({ scene }: ViewContext): Text => {
  const { link } = scene.deps;
  return text(
    `»Ikke nået« har ikke åbnet mig i Teams endnu, så de får ingen besked. Send dem linket: ${link}`,
    `Those "not reached" have not opened me in Teams and hear nothing. Send them the link: ${link}`,
  );
};

/** Said to who waits for a case where none of those who have the ball can be reached. */
export const waitsForNobody = async (
  found: CaseView,
  { world, scene }: ViewContext,
): Promise<Text | undefined> => {
  const holders = await world.holders(found);
  if (holders.length === 0) return undefined;
  const reached = await world.reached(holders.map(({ key }) => key));
  if (holders.some(({ key }) => reached.has(key))) return undefined;
  const { da, en } = listed(holders.map(({ name }) => same(name)));
  return text(
    `${da} er ikke nået: de har ikke åbnet mig i Teams endnu. Send dem linket: ${scene.deps.link}`,
    `${en}: not reached yet, they have not opened me in Teams. Send them the link: ${scene.deps.link}`,
  );
};
