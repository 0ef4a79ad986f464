import { aroundOf, isPast, isSubject, orders, requests } from './frame-around.ts';
import { isCitizensWish, isGoverned, isMissing, isReported, isTold, tellsOutside } from './frame-rules.ts';
import * as said from './heard-words.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';
import { has } from './spot-words.ts';

/** So many words that say nothing known may stand in a clear order: »lav en hurtig og grundig månedsstatus«. */
const MOST_UNEXPLAINED = 2;

/** Whether the words of a spot stand as an order, a request, a wish or by themselves: see the head of the table of sentences. */
export const isOrder = (words: readonly Word[], spot: Spot, others: readonly Spot[]): boolean => {
  const around = aroundOf(words, spot, others);
  const { before, after, strong, unexplained } = around;
  if (isGoverned(before) || has(before, said.GENERAL) || isReported(before)) return false;
  const clear = strong && (requests(before) || orders(before) || has(before, said.SPEAKERS));
  if (unexplained > (clear ? MOST_UNEXPLAINED : 0)) return false;
  if (isMissing(around) || isCitizensWish(before, spot)) return false;
  // What is typed nearly like a command and then told about is another word: »svarlig er …«.
  if (spot.near && !strong && after.slice(0, 4).some(({ key }) => said.TELLING.has(key))) return false;
  const wishedDone = strong && has(before, said.WISHED_DONE);
  switch (spot.form) {
    case 'imperative':
      return strong || !before.some(isPast);
    case 'infinitive':
      return strong || !(has(before, said.SPEAKERS) || before.some(isPast));
    case 'present':
      return (
        (spot.command.byCitizen === true && before.some(isSubject)) ||
        tellsOutside(around, spot, words) ||
        has(before, said.SPEAKERS) ||
        (before.length > 0 && has(after.slice(0, 2), said.SPEAKERS))
      );
    case 'passive':
      return strong;
    case 'past':
    case 'participle':
      return wishedDone || tellsOutside(around, spot, words);
    case 'plural':
    case 'noun':
    case 'definite': {
      if (isTold(around)) return wishedDone || tellsOutside(around, spot, words);
      // »lånet i sag 1« is there already; »nyt lån« and »registrér lånet« are wanted.
      const shown = spot.form === 'plural' && spot.command.shows === true;
      return spot.form === 'noun' || shown || strong;
    }
  }
};
