import { clauseAround, inReason } from './clause.ts';
import { isOrder } from './frame.ts';
import { isOpen, isQuestion, isRefused, isSupposed } from './mood.ts';
import { GOVERNED_BY, JOINING } from './heard-words.ts';
import { meansElse } from './other-meaning.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';

/** What became of the commands named in a sentence. */
export interface Judged {
  /** What is ordered, in order; nothing where the sentence refuses, supposes or asks. */
  readonly orders: readonly Spot[];
  /** Named, but not ordered. */
  readonly named: readonly Spot[];
}

const first = ({ at }: Spot): number => at[0] ?? 0;

/** »lånet i sag 1 skal udbetales«: the verb says what to do with the noun before it. */
const isObjectOf = (words: readonly Word[], spot: Spot, next: Spot | undefined): boolean =>
  spot.form === 'definite' &&
  next !== undefined &&
  (next.form === 'passive' || next.form === 'infinitive') &&
  clauseAround(words, first(spot), first(spot)).end > first(next);

/** What is said after these and a comma is their subject: »samtale 003, lån«. */
const TALKS = new Set(['activity', 'note', 'status', 'follow-up', 'letter']);

/** Whether a later command is a second order and no subject of the first: »samtale om lån og udbetaling«. */
const isSecond = (words: readonly Word[], before: Spot, spot: Spot): boolean => {
  if (spot.command.id === before.command.id) return false;
  const between = words.slice((before.at.at(-1) ?? 0) + 1, first(spot));
  const { start } = clauseAround(words, first(spot), first(spot));
  // »udskriv sag 3 sæt sag 2 på pause«: an imperative needs no »og«.
  if (start <= (before.at.at(-1) ?? 0))
    return spot.form === 'imperative' && !between.some(({ key }) => GOVERNED_BY.has(key));
  const joint = words[start - 1];
  const noun = ['noun', 'plural', 'definite'].includes(spot.form);
  const lead = words.slice(start, first(spot));
  const led = lead.some(({ senses }) =>
    senses.some(({ form }) => form === 'imperative' || form === 'infinitive'),
  );
  if (!noun || led) return true;
  if (between.some(({ key }) => GOVERNED_BY.has(key))) return false;
  return (
    joint !== undefined &&
    (JOINING.has(joint.key) || /^[/&+;.–-]$/.test(joint.key) || !TALKS.has(before.command.id))
  );
};

/** Judges every command named in a sentence. */
export const judge = (words: readonly Word[], spots: readonly Spot[]): Judged => {
  const open = spots.filter((spot) => !inReason(words, first(spot)) && !meansElse(words, spot));
  const storing = open.filter(({ command }) => command.looks !== true);
  const blocked =
    storing.length > 0 &&
    (isSupposed(words) || isQuestion(words, storing[0]) || storing.some((spot) => isRefused(words, spot)));
  const ordered = open.filter(
    (spot) => spot.command.looks === true || (!blocked && isOrder(words, spot, open)),
  );
  const verbs = ordered.filter((spot, at) => !isObjectOf(words, spot, ordered[at + 1]));
  const [lead] = verbs;
  if (!lead) return { orders: [], named: spots };
  // »kan du hjælpe mig med at udskrive …«
  const main =
    lead.command.id === 'help' ? (verbs.find(({ command }) => command.id !== 'help') ?? lead) : lead;
  if (blocked && !mayLook(words, main, storing)) return { orders: [], named: spots };
  const later = verbs.filter(
    (spot) => first(spot) > first(main) && spot.command.looks !== true && isSecond(words, main, spot),
  );
  if (later.length === 0 && main.command.looks !== true && isOpen(words, main))
    return { orders: [], named: spots };
  return { orders: [main, ...later], named: spots };
};

/** Something is shown where it is named before what is not ordered: »hvilke regler gælder for pause«. */
const mayLook = (_words: readonly Word[], main: Spot, storing: readonly Spot[]): boolean =>
  main.command.looks === true && storing.every((spot) => first(spot) > first(main));
