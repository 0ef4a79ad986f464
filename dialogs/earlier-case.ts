import { dayOf } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { EarlierCase } from './engine/lookups.ts';
import { day, STATUS } from './words.ts';

/** »udskrevet 3. marts 2027«: how a case of the citizen stands, and since when. */
export const howItStands = ({ status, since, ending, refusedOn }: EarlierCase): Text => {
  const on = day(
    (status === 'discharged' ? ending?.date : status === 'refused' ? refusedOn : undefined) ?? dayOf(since),
  );
  const { da, en } = STATUS[status];
  return text(`${da.toLowerCase()} ${on.da}`, `${en.toLowerCase()} ${on.en}`);
};

/** Said before a new one is sent: it holds nobody up. */
export const sayEarlier = (found: readonly EarlierCase[]): Text | undefined => {
  const [newest, ...others] = found;
  if (!newest) return undefined;
  const how = howItStands(newest);
  const more = others.length;
  return text(
    `Der er en tidligere sag: ${newest.number}, ${how.da}${more > 0 ? `, og ${more} til` : ''}. Kun jobcentret kan se, at de hører sammen.`,
    `There is an earlier case: ${newest.number}, ${how.en}${more > 0 ? `, and ${more} more` : ''}. Only the job centre can see that they belong together.`,
  );
};
