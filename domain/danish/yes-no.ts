import { fold } from './normalise.ts';
import { none, one, type Reading } from './reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(', '));

const YES = words(
  'ja, jo, jep, jeps, jah, jada, jovist, j, ja ja, jaja, jo jo, ja da, jo da, ja gerne, gerne, meget gerne, ja meget gerne, ' +
    'ja det er, ja det er det, det er det, ja det er rigtigt, det er rigtigt, rigtigt, ja rigtigt, ja korrekt, korrekt, ' +
    'det er korrekt, ja det er korrekt, ja selvfoelgelig, selvfoelgelig, selvfoelgeligt, naturligvis, ja naturligvis, ja bestemt, ' +
    'helt sikkert, ja helt sikkert, absolut, ja absolut, ja det vil jeg, ja det vil jeg gerne, det vil jeg gerne, det goer jeg, ' +
    'ja det goer jeg, ja det har jeg, ja det har vi, ja det er fint, ja fint, ja det passer, det passer, ok, okay, oki, ja ok, ' +
    'ja okay, enig, ja enig, 👍, ja 👍, ✅, ✔, yes, y, yep, yeah, yup, sure, of course, yes of course, yes sure, absolutely, correct, ' +
    'yes correct, yes it is, it is, yes i do, i do, yes yes',
);
const NO = words(
  'nej, nae, naej, n, niks, nix, nope, nah, nej nej, nejnej, ikke endnu, nej ikke endnu, endnu ikke, nej endnu ikke, ' +
    'nej desvaerre, desvaerre nej, desvaerre ikke, nej desvaerre ikke, nej det er det ikke, det er det ikke, nej det goer jeg ikke, ' +
    'det goer jeg ikke, nej det har jeg ikke, nej det har vi ikke, nej det vil jeg ikke, nej det er ikke rigtigt, overhovedet ikke, ' +
    'nej overhovedet ikke, slet ikke, nej slet ikke, bestemt ikke, nej bestemt ikke, nje, 👎, nej 👎, ❌, no, not yet, no not yet, no no, ' +
    'nay, no it is not, it is not, no i do not, not at all, definitely not, absolutely not, of course not, never, aldrig, nej aldrig',
);
const COURTESY = /\b(?:mange tak|tusind tak|tak|thank you|thanks|please|venligst|sgu|da)\b/g;

/** Yes or no in so many words; anything with a condition or a doubt (»ja men«, »måske«, »ja og nej«) is none. */
export const readYesNo = (text: string): Reading<'yes' | 'no'> => {
  if (text.length > 60) return none;
  const said = fold(text)
    .replace(/\p{Emoji_Modifier}/gu, '')
    .replace(/\p{Extended_Pictographic}/gu, (sign) => (YES.has(sign) || NO.has(sign) ? sign : ' '))
    .replace(/[.,!'"»«():;-]+/g, ' ')
    .replace(/^(ja|jo|nej)(tak)\b/, '$1')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/^(jaa|joo|nejj|neej|yees|noo)(?= |$)/, (word) => word.replace(/(.)\1/, '$1'))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^n(?:ae)+h*$/, 'nae');
  const bare = said.replace(COURTESY, ' ').replace(/\s+/g, ' ').trim();
  for (const phrase of [said, bare]) {
    if (YES.has(phrase)) return one('yes');
    if (NO.has(phrase)) return one('no');
  }
  return none;
};
