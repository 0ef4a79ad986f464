import type { Around } from './frame-around.ts';
import { isPast, isSubject } from './frame-around.ts';
import * as said from './heard-words.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';
import { has } from './spot-words.ts';

/** »om lån«, »efter udskrivningen«: the words are a subject or a time. */
export const isGoverned = (before: readonly Word[]): boolean => {
  const at = before.findLastIndex(({ key }) => said.GOVERNED_BY.has(key));
  if (at < 0) return false;
  const between = before.slice(at + 1);
  if (between.some(({ senses }) => senses.some(({ form }) => form === 'imperative' || form === 'infinitive')))
    return false;
  return !(before[at]?.key === 'om' && has(before.slice(0, at), said.WANTS_ABOUT));
};

/** Whether a noun is told about: »samtalen gik godt«, »lånet i sag 1 er bevilget«. */
export const isTold = ({ before, inside, after, strong }: Around): boolean =>
  before.some(
    (word, at) => isPast(word) && !(word.key === 'har' && said.NEED.test(before[at + 1]?.key ?? '')),
  ) ||
  inside.some(isPast) ||
  (!strong && after.slice(0, 6).some(isPast));

/** The citizen applies; when the speaker has done it, it was done here. */
const BY_OTHERS = new Set(['loan', 'access']);

/** »der er kommet en klage«: told in the words of something that happens outside the bot. */
export const tellsOutside = (
  { before, inside, after, unexplained }: Around,
  spot: Spot,
  words: readonly Word[],
): boolean => {
  const told = new Set((spot.command.told ?? '').split(' '));
  if (spot.command.byCitizen === true && BY_OTHERS.has(spot.command.id) && has(before, said.SPEAKERS))
    return false;
  const own = spot.at.flatMap((at) => words[at] ?? []);
  return unexplained === 0 && has([...before, ...inside, ...after, ...own], told);
};

/** »Lars siger, at sag 3 skal udskrives«, »det ser ud til, at …«. */
export const isReported = (before: readonly Word[]): boolean =>
  has(before, said.SAYING) ||
  before.some(({ key }, at) => {
    const next = before[at + 1];
    return key === 'at' && next !== undefined && isSubject(next);
  });

/** »sag 1 mangler månedsstatus« tells; »jeg mangler at lave …« wishes. */
export const isMissing = ({ before, after }: Around): boolean =>
  before.some(({ key }, at) => key === 'mangler' && !said.SPEAKERS.has(before[at - 1]?.key ?? '')) ||
  has(after.slice(0, 2), new Set(['mangler']));

/** What is decided here is not ordered by the citizen: »borgeren vil gerne udskrives«. */
export const isCitizensWish = (before: readonly Word[], { command }: Spot): boolean =>
  command.byCitizen !== true &&
  before.some(
    ({ key }, at) =>
      /^(?:vil|ville|ønsker|ønskede|wants|needs)$/.test(key) &&
      before.slice(0, at).some(isSubject) &&
      !has(before, said.SPEAKERS),
  );
