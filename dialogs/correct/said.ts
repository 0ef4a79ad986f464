import { findCaseNumber } from '../../domain/danish/case-number.ts';
import type { CaseNumbers } from '../../domain/danish/case-number.ts';
import { readChoice } from '../../domain/danish/choice.ts';
import type { Correctable } from '../../domain/correction.ts';
import { CORRECTABLE } from '../../domain/correction.ts';
import { CORRECTABLE_LABELS, CORRECTABLE_SYNONYMS } from './labels.ts';

/** What a sentence says of a correction, by field id. */
export interface SaidCorrection {
  readonly what?: Correctable;
  readonly value?: string;
  readonly reason?: string;
}

const ORDER = /^.*?(?<!\p{L})(?:rette[ts]?|ret|ændrer?|ændr|korrig[eé]re?r?|correct|change)(?!\p{L})/iu;
const PARTED = /^(?<before>.+?)(?: ?: ?| (?:til|to) )(?<after>\S.*)$/iu;
/** What is left of »i sag 1« without its number. */
const LEFT = /(?: (?:i|på|for|in|of))+$/iu;
const REASON = /^(?<value>.+?),? (?:fordi|because) (?<reason>.+)$/iu;

/** A longer text may give reasons itself. */
const SHORT: ReadonlySet<Correctable> = new Set<Correctable>([
  'citizenName',
  'journalRef',
  'applicationDate',
  'startDate',
  'dischargeDate',
]);

const FIELDS = CORRECTABLE.map((id) => ({
  id,
  names: [CORRECTABLE_LABELS[id].da, CORRECTABLE_LABELS[id].en, ...(CORRECTABLE_SYNONYMS[id] ?? [])],
}));

const fieldIn = (words: string): Correctable | undefined => {
  const reading = readChoice(words.replace(/ (?:fra|from) .*$/iu, '').trim(), FIELDS);
  return reading.kind === 'one' ? (reading.value as Correctable) : undefined;
};

const unquoted = (value: string): string => value.trim().replace(/^[»"“”](.+)[«"“”]$/u, '$1');

/**
 * »ret sagsnummer i sag 1 til 25/1234«: which value, and what it should be; of a short one also why. Says nothing of a
 * sentence that does not name its value.
 */
export const readCorrection = (sentence: string, known: CaseNumbers): SaidCorrection => {
  const rest = findCaseNumber(sentence, known)?.rest ?? sentence;
  const asked = rest.replace(ORDER, '').trim();
  const { before, after } = PARTED.exec(` ${asked}`)?.groups ?? {};
  const what = fieldIn((before ?? asked).trim().replace(LEFT, ''));
  if (what === undefined) return {};
  if (after === undefined) return { what };
  const said = after.replace(LEFT, '');
  const { value = said, reason } = SHORT.has(what) ? (REASON.exec(said)?.groups ?? {}) : {};
  return { what, value: unquoted(value), ...(reason !== undefined && { reason }) };
};
