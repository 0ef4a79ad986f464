import type { Missing } from '../../domain/evaluation/derived.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Block } from './content.ts';
import { paragraph } from './content.ts';
import { capital, clauses, list } from './say.ts';
import type { AnyId } from './shown.ts';
import { openResult } from './shown.ts';

type Values = (id: AnyId) => number;

/** A sentence with figures in it; it is said where all of them are public. */
export interface Whole {
  readonly parts?: never;
  readonly of: readonly AnyId[];
  readonly say: (value: Values) => string;
  /** What it is about, definite, as it stands in »Tallene for … står i det fortrolige talbilag«. */
  readonly about: string;
  /** Said where nothing was observed that a middle or a share could be taken of. */
  readonly nothing?: string;
}

/** How something is made up: the parts that are public and not 0 are named in one sentence. */
export interface Made {
  readonly of?: never;
  readonly parts: readonly (readonly [id: AnyId, say: (value: number) => string])[];
  /** Where it is not there, the parts are sentences themselves. */
  readonly say?: (parts: string) => string;
  readonly about: string;
}

export type Sentence = Whole | Made;

/** Why something could not be worked out, and who can do something about it. */
const WHY: Readonly<Record<Exclude<Missing, 'nothing-to-divide'>, string>> = {
  'no-price':
    'Prisen kan ikke regnes ud, for der er ikke sat en pris for en plads. En administrator kan foreslå den med »ret regel«, og en anden person bekræfter den.',
  'no-saving':
    'Hvad der skal til for balance, kan ikke regnes ud, for der er ikke sat et tal for, hvad kommunen sparer på en måned med selvforsørgelse. En administrator kan foreslå det med »ret regel«, og en anden person bekræfter det.',
  'places-in-all':
    'Udnyttelsen kan ikke regnes ud i procent, for pladserne er købt i alt for perioden og ikke som et antal, der kan være i brug på samme tid.',
};

interface Told {
  readonly text?: string;
  readonly shows: readonly AnyId[];
  readonly closed?: string;
}

const tellMade = (evaluation: Evaluation, { parts, say, about }: Made): Told => {
  const results = parts.map(([id, phrase]) => ({ id, phrase, result: openResult(evaluation, id) }));
  const open = results.flatMap(({ id, phrase, result }) =>
    result.kind === 'value' ? [{ id, phrase, value: result.value }] : [],
  );
  const there = open.filter(({ value }) => value !== 0);
  const closed = results.filter(({ result }) => result.kind === 'closed').length;
  const together = (said: readonly string[]): string => (say ? say(list(said)) : `${clauses(said)}.`);
  return {
    ...(there.length > 0 && {
      text: capital(together(there.map(({ phrase, value }) => phrase(value)))),
    }),
    shows: there.map(({ id }) => id),
    ...(closed > 0 && { closed: there.length > 0 ? `resten af ${about}` : about }),
  };
};

const tellWhole = (evaluation: Evaluation, { of, say, about, nothing }: Whole): Told => {
  const results = new Map(of.map((id) => [id, openResult(evaluation, id)]));
  const all = [...results.values()];
  if (all.some(({ kind }) => kind === 'closed')) return { shows: [], closed: about };
  for (const result of all)
    if (result.kind === 'missing' && result.why !== 'nothing-to-divide')
      return { text: WHY[result.why], shows: [] };
  if (!all.every(({ kind }) => kind === 'value'))
    return nothing === undefined ? { shows: [] } : { text: nothing, shows: [] };
  const value: Values = (id) => {
    const result = results.get(id);
    if (result?.kind !== 'value') throw new Error(`A sentence uses ${id} and does not name it`);
    return result.value;
  };
  return { text: capital(say(value)), shows: of };
};

const tellOne = (evaluation: Evaluation, sentence: Sentence): Told =>
  sentence.parts ? tellMade(evaluation, sentence) : tellWhole(evaluation, sentence);

/** More subjects than this in one sentence are a list that nobody reads. */
const MOST_NAMED = 4;

const closedText = (subject: string, closed: readonly string[], all: boolean): string => {
  const which = all
    ? `Tallene om ${subject}`
    : closed.length > MOST_NAMED
      ? `De øvrige tal om ${subject}`
      : `Tallene for ${list(closed)}`;
  return `${which} står i det fortrolige talbilag.`;
};

/** An abbreviation at the end of a sentence has its full stop already. */
const sentencesOf = (said: readonly string[]): string => said.join(' ').replaceAll('kr..', 'kr.');

/**
 * What the open paper says of a subject: a paragraph for each group of sentences, and at the end in one sentence what
 * stands in the confidential annex. `subject`: as after »Tallene om«.
 */
export const tell = (
  evaluation: Evaluation,
  subject: string,
  paragraphs: readonly (readonly Sentence[])[],
): readonly Block[] => {
  const told = paragraphs.map((sentences) => sentences.map((one) => tellOne(evaluation, one)));
  const blocks = told.flatMap((sentences): readonly Block[] => {
    const said = [...new Set(sentences.flatMap(({ text }) => (text === undefined ? [] : [text])))];
    return said.length === 0
      ? []
      : [
          paragraph(
            sentencesOf(said),
            sentences.flatMap(({ shows }) => shows),
          ),
        ];
  });
  const closed = [...new Set(told.flat().flatMap((one) => one.closed ?? []))];
  return closed.length === 0
    ? blocks
    : [...blocks, paragraph(closedText(subject, closed, blocks.length === 0))];
};

/** One paragraph of what is public, and not a word of what is not or could not be worked out. */
export const tellOpen = (evaluation: Evaluation, sentences: readonly Whole[]): readonly Block[] => {
  const open = sentences.filter(({ of }) => of.every((id) => openResult(evaluation, id).kind === 'value'));
  return tell(evaluation, '', [open]);
};

/** Whether something stands in the confidential annex alone. */
export const someClosed = (evaluation: Evaluation, ids: readonly AnyId[]): boolean =>
  ids.some((id) => openResult(evaluation, id).kind === 'closed');
