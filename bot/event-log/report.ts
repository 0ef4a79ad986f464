import type { Break, BreakKind } from '../../storage/breaks.ts';
import type { ChainReport } from '../../storage/verify.ts';

/** In which way a log is not whole, for an operator; docs/event-log.md says what to do. */
const WHAT: Readonly<Record<BreakKind, string>> = {
  unreadable: 'has not the shape of one that the bot writes',
  double: 'is there twice',
  changed: 'was changed: its content does not fit its hash',
  moved: 'stands under the id of another command',
  unlinked: 'does not follow the entry before it',
  missing: 'is missing',
  head: 'is not the one that the head names',
  beyond: 'comes after the head',
  value: 'has a personal value that was changed or added',
  'value-missing': 'has lost its personal values, and not by erasing',
  case: 'is not what its log says',
  'case-missing': 'is missing, and the log speaks of it',
  'case-entries': 'has a log of its own with other entries than the whole log',
  member: 'about a member is not what the log says',
  'member-missing': 'about a member is missing, and the log speaks of it',
  programme: 'about the rules of the programme: it is not what the log makes of how it began',
  published: 'is not the one whose hash was published',
  gone: 'The whole log is gone, and its heads were published',
};

const placeOf = ({ kind, seq, case: number, field, day }: Break): string => {
  if (kind === 'gone') return '';
  const entry = seq === undefined ? '' : `entry ${seq}`;
  const about = number === undefined ? '' : `case ${number}`;
  const place = [entry, about].filter(Boolean).join(', ') || 'a document';
  return [place, field && `(${field})`, day && `(published ${day})`].filter(Boolean).join(' ');
};

/** What was found in one chain, a fact a line. */
export const reportLines = ({ chain, entries, head, breaks, first }: ChainReport): readonly string[] => [
  chain,
  `  entries  ${entries}`,
  `  head     ${head.seq} ${head.hash} ${head.at}`.trimEnd(),
  first === undefined
    ? '  whole'
    : `  BROKEN   ${`${placeOf(first)} ${WHAT[first.kind]}`.trim()}${breaks > 1 ? ` (the first of ${breaks})` : ''}`,
];
