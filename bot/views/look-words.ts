import { findDialog } from '../../dialogs/index.ts';
import type { Text } from '../../domain/text.ts';
import { join, text } from '../../domain/text.ts';
import type { LookBody } from '../../storage/documents/looks.ts';
import type { ViewName } from '../chat/recipe.ts';
import { THROUGH } from '../looks/noted.ts';

type Seen = LookBody['seen'][number];

/** More numbers than this are counted. */
const MOST = 3;

const numbers = (cases: readonly string[]): Text => {
  const shown = cases.slice(0, MOST).join(', ');
  const more = cases.length - MOST;
  return more > 0
    ? text(`${shown} og ${more} til`, `${shown} and ${more} more`)
    : text(cases.join(', '), cases.join(', '));
};

type Say = (cases: Text) => Text;

const seeing =
  (da: string, en: string): Say =>
  (cases) =>
    text(`${da} ${cases.da}`, `${en} ${cases.en}`);

const listing =
  (da: string, en: string): Say =>
  (cases) =>
    text(`${da} (${cases.da})`, `${en} (${cases.en})`);

const VIEWED: Readonly<Partial<Record<ViewName, Say>>> = {
  case: seeing('åbnede sagen', 'opened case'),
  letter: seeing('så brevet i', 'saw the letter of'),
  entry: seeing('så, hvad der skete i', 'saw what happened in'),
  gate: seeing('så, hvad der mangler i', 'saw what is missing in'),
  'min-plan': seeing('så teksten til Min Plan i', 'saw the text for Min Plan of'),
  copy: seeing('så notatet til fagsystemet i', 'saw the note to copy of'),
  'not-copied': listing('så, hvad der ikke er kopieret', 'saw what is not copied'),
  tasks: listing('så opgavelisten', 'saw the list of tasks'),
  cases: listing('så listen over sager', 'saw the list of cases'),
  deadlines: listing('så fristerne', 'saw the deadlines'),
  notices: listing('så spørgsmål og svar til orienteringerne', 'saw questions and answers about notices'),
  places: listing('så ventelisten', 'saw the waiting line'),
  loans: listing('så listen over lån', 'saw the list of loans'),
  book: listing('så månedens bilag', "saw the month's book"),
};

const HEARD: Readonly<Record<string, Say>> = {
  [THROUGH.reference]: seeing(
    'fik ved et sagsnummer at vide, at borgeren har en sag:',
    'heard, by a reference, that the citizen has a case:',
  ),
  [THROUGH.refusal]: seeing(
    'fik at vide, hvorfor noget ikke kunne gøres i',
    'heard why something could not be done in',
  ),
  [THROUGH.search]: listing('søgte efter sager', 'searched for cases'),
  ...VIEWED,
};

const sayOf = ({ through }: Seen): Say => {
  const known = Object.hasOwn(HEARD, through) ? HEARD[through] : undefined;
  if (known) return known;
  const title = findDialog(through)?.title;
  return title ? seeing(`åbnede »${title.da}« i`, `opened "${title.en}" of`) : seeing('så', 'saw');
};

const REFUSED = seeing('bad om at se noget, som ikke blev vist:', 'asked for what was not shown:');

/** What somebody looked at, in plain words: case numbers, and nothing of a citizen. */
export const sayLook = ({ seen }: LookBody): Text =>
  join(
    seen.map((one) => (one.refused ? REFUSED : sayOf(one))(numbers(one.cases))),
    '; ',
  );
