import type { Notice } from '../../domain/notice.ts';
import type { PlacesView } from '../../domain/places.ts';
import { usedWord } from '../../dialogs/words.ts';
import type { Audit } from './audit.ts';

/** What the weekly line is made of. */
export interface WeekFacts {
  readonly number: number;
  /** The notices of the week. */
  readonly notices: readonly Notice[];
  readonly places: PlacesView;
  readonly audit: Audit;
}

/** More numbers than this nobody reads. */
const NAMED = 6;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const listed = (numbers: readonly number[]): string => {
  const named = numbers.slice(0, NAMED).map(String);
  const rest = numbers.length - named.length;
  const all = rest > 0 ? [...named, counted(rest, 'anden', 'andre')] : named;
  const last = all.at(-1) ?? '';
  return all.length === 1 ? `nr. ${last}` : `nr. ${all.slice(0, -1).join(', ')} og ${last}`;
};

const capital = (sentence: string): string => `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;

const arrived = ({ events, underWay, gaps, unseen }: Audit): string => {
  if (events === 0) return '';
  const missing = [...underWay, ...gaps].toSorted((a, b) => a - b);
  const seen = unseen.length === 0 ? undefined : `${listed(unseen)} er ikke set endnu`;
  if (missing.length > 0) {
    return `${[capital(`${listed(missing)} er ikke kommet frem endnu`), ...(seen ? [seen] : [])].join('; ')}.`;
  }
  return seen ? `Alle orienteringer er kommet frem; ${seen}.` : 'Alle orienteringer er kommet frem og set.';
};

/** Quiet weeks: silence. */
export const isWorthSaying = ({ notices, audit }: WeekFacts): boolean =>
  notices.length > 0 || audit.underWay.length > 0 || audit.gaps.length > 0 || audit.unseen.length > 0;

/** »Uge 12: 1 indskrivning, 0 udskrivninger. 2 af 2 pladser i brug. Alle orienteringer er kommet frem.« */
export const weekLine = ({ number, notices, places, audit }: WeekFacts): string => {
  const held = notices.filter(({ withdrawn }) => !withdrawn);
  const enrolled = held.filter(({ kind }) => kind === 'enrolment').length;
  const counts = [
    counted(enrolled, 'indskrivning', 'indskrivninger'),
    counted(held.length - enrolled, 'udskrivning', 'udskrivninger'),
  ].join(', ');
  const used = `${places.used} af ${places.total} pladser ${usedWord(places.inAll).da}.`;
  return [`Uge ${number}: ${counts}.`, used, arrived(audit)].filter((part) => part !== '').join(' ');
};
