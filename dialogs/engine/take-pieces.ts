import { fold } from '../../domain/danish/normalise.ts';
import type { FieldContext } from './field.ts';
import type { Named } from './named.ts';

/** A stretch of a message and the field it answers. */
export interface Answered {
  readonly named: Named;
  readonly raw: string;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Lines and `;` divide a message more surely than commas do; commas inside numbers divide nothing. */
const LINES = /\s*[\n;]\s*/gu;
const COMMAS = /\s*[\n;]\s*|\s*,(?!\s*\p{Pd})(?!\d)\s*|(?<!\d)\s*,\s*(?!\p{Pd})/gu;

/** A message in more pieces than this is a text. */
const MOST = 8;

const piecesOf = (sentence: string, divider: RegExp): readonly Piece[] => {
  const ends = [...sentence.matchAll(divider)].map(({ index, 0: { length } }) => [index, index + length]);
  const starts = [0, ...ends.map(([, after = 0]) => after)];
  const stops = [...ends.map(([before = 0]) => before), sentence.length];
  return starts
    .map((start, at) => ({ start, end: stops[at] ?? start }))
    .filter(({ start, end }) => sentence.slice(start, end).trim() !== '');
};

/** »men …« takes back some of what stands before it. */
const RESERVATION = /^(?:men|dog|hvis|kun|bare|undtagen|medmindre|but|if|only|unless|except)\b/;

/** `fields`: those that may be answered, in the order of the card. */
export interface Message {
  readonly sentence: string;
  readonly fields: readonly Named[];
  readonly context: FieldContext;
  /** Divided at lines and `;` only: then the last piece may be a text of sentences. */
  readonly lines: boolean;
}

interface Reader extends Message {
  readonly pieces: readonly Piece[];
  /** What was read already: the same piece is asked about on many ways. */
  readonly known: Map<string, 'one' | 'several' | 'none'>;
}

const rawOf = ({ sentence, pieces }: Reader, from: number, to: number): string =>
  sentence.slice(pieces[from]?.start, pieces[to]?.end);

const kindOf = (reader: Reader, { id, field }: Named, from: number, to: number) => {
  const key = `${from} ${to} ${id}`;
  const kind = reader.known.get(key) ?? field.read(rawOf(reader, from, to), reader.context).kind;
  reader.known.set(key, kind);
  return kind;
};

/** Whether a piece may be the answer to one of the fields that read their own answers only. */
const isReadElsewhere = (reader: Reader, piece: number): boolean =>
  reader.fields.some((named) => !named.field.words && kindOf(reader, named, piece, piece) === 'one');

/** Whether a field takes the pieces from one to another as its answer. */
const takes = (reader: Reader, named: Named, from: number, to: number): boolean => {
  const kind = kindOf(reader, named, from, to);
  if (named.field.words === 'sentences') {
    const last = to === reader.pieces.length - 1;
    return reader.lines && last && kind === 'one' && !RESERVATION.test(fold(rawOf(reader, from, to)));
  }
  if (from === to) return kind !== 'none';
  const pieces = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const mixed = named.field.words === 'line' && pieces.some((piece) => isReadElsewhere(reader, piece));
  return kind === 'one' && !mixed;
};

export interface Way {
  readonly found: readonly Answered[];
  readonly skipped: number;
}

/** Every way to give the pieces from one on to the fields from one on, in order; a required field is never passed over. */
const waysFrom = (reader: Reader, piece: number, at: number): readonly Way[] => {
  if (piece === reader.pieces.length) return [{ found: [], skipped: 0 }];
  const named = reader.fields[at];
  if (!named) return [];
  const ways: Way[] = [];
  for (let to = piece; to < reader.pieces.length; to += 1) {
    if (!takes(reader, named, piece, to)) continue;
    const answer: Answered = { named, raw: rawOf(reader, piece, to) };
    for (const way of waysFrom(reader, to + 1, at + 1)) ways.push({ ...way, found: [answer, ...way.found] });
  }
  const { presence, fallback } = named.field;
  const free = presence === 'optional' || fallback?.call(named.field, reader.context) !== undefined;
  if (!free) return ways;
  return [...ways, ...waysFrom(reader, piece, at + 1).map((way) => ({ ...way, skipped: way.skipped + 1 }))];
};

/**
 * The answers in a message whose pieces come in no order, where each piece is read by one field only and none of the
 * fields takes any words; `undefined` where a piece is for nobody or for two, or all are for one.
 */
export const inAnyOrder = (message: Message): readonly Answered[] | undefined => {
  const { sentence, fields, context } = message;
  const pieces = piecesOf(sentence, COMMAS).map(({ start, end }) => sentence.slice(start, end));
  if (pieces.length > MOST || fields.some(({ field }) => field.words)) return undefined;
  const reads = ({ field }: Named, raw: string) => field.read(raw, context);
  const found = fields.flatMap((named) => {
    const own = pieces.filter((raw) => reads(named, raw).kind !== 'none');
    return own.length === 0 ? [] : [{ named, own }];
  });
  const owned = found.flatMap(({ own }) => own);
  if (found.length < 2 || owned.length !== pieces.length || new Set(owned).size !== pieces.length)
    return undefined;
  const isOne = ({ named, own }: (typeof found)[number]): boolean =>
    own.length === 1 || reads(named, own.join(', ')).kind === 'one';
  return found.every(isOne) ? found.map(({ named, own }) => ({ named, raw: own.join(', ') })) : undefined;
};

/** Every way to read a message as answers to fields, in order; none where it is one piece, or too many. */
export const waysThrough = (message: Message): readonly Way[] => {
  const pieces = piecesOf(message.sentence, message.lines ? LINES : COMMAS);
  return pieces.length < 2 || pieces.length > MOST
    ? []
    : waysFrom({ ...message, pieces, known: new Map() }, 0, 0);
};
