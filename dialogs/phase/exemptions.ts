import { inputText } from '../../cards/elements.ts';
import { readChoice } from '../../domain/danish/choice.ts';
import { none, one } from '../../domain/danish/reading.ts';
import type { Text } from '../../domain/text.ts';
import { join, same, text } from '../../domain/text.ts';
import type { QualifyingType } from '../../domain/vocabulary.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { ACTIVITY_TYPE } from '../course/labels.ts';
import type { Field } from '../engine/field.ts';
import { synonymsOf } from '../synonyms.ts';
import type { PhaseFacts } from './facts.ts';
import { READERS } from './ready.ts';

/** What a citizen need not attend, and why. */
export type Exemption = { readonly item: QualifyingType; readonly reason: string };

const MAX = 2000;

const NAMES = QUALIFYING_TYPES.map((id) => ({
  id,
  names: [id, ACTIVITY_TYPE[id].da, ACTIVITY_TYPE[id].en, ...synonymsOf('activityTypes', id)],
}));

const itemIn = (name: string): QualifyingType | undefined => {
  const exact = QUALIFYING_TYPES.find((id) => id === name.trim().toLowerCase());
  if (exact) return exact;
  const reading = readChoice(name, NAMES);
  return reading.kind === 'one' ? QUALIFYING_TYPES.find((id) => id === reading.value) : undefined;
};

/** »skat«, »skat og moms«; `undefined` where one of them is nothing that can be exempted. */
const itemsIn = (head: string): readonly QualifyingType[] | undefined => {
  const whole = itemIn(head);
  if (whole) return [whole];
  const parts = head.split(/[,+&]|\s(?:og|samt|and)\s/u).filter((part) => part.trim() !== '');
  if (parts.length > 2 * QUALIFYING_TYPES.length) return undefined;
  const found = parts.map(itemIn);
  return parts.length > 1 && found.every((item) => item !== undefined) ? found : undefined;
};

/** What separates a name from its reason: »skat: …«, »skat – …«, »skat, fordi …«. */
const BETWEEN = /(?<!\s)(?:\s*:\s*|\s+[–-]\s+|(?:\s*,)?\s+(?:fordi|because|da|for|since)\s+)/giu;

/** All that can be exempted, by its longest names, takes less: what is longer names nothing. */
const LONGEST_HEAD = 300;

/** One line: the shortest beginning that names something, and the rest as its reason. */
const lineIn = (line: string): readonly Exemption[] | undefined => {
  for (const { index, 0: between } of line.matchAll(BETWEEN)) {
    if (index > LONGEST_HEAD) return undefined;
    const items = itemsIn(line.slice(0, index).replace(/^[\s•*-]+/u, ''));
    const reason = line.slice(index + between.length).trim();
    if (items && reason !== '') return items.map((item) => ({ item, reason }));
  }
  return undefined;
};

const linesOf = (raw: string): readonly string[] =>
  raw
    .split(/[\n;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const misread = (raw: string): Text => {
  const lost = linesOf(raw.slice(0, MAX)).find((line) => !lineIn(line)) ?? raw;
  const short = lost.length > 60 ? `${lost.slice(0, 60).toWellFormed()}…` : lost;
  return text(
    `»${short}« forstod jeg ikke. Skriv en linje for hver: hvad, kolon og hvorfor, fx »skat: er uddannet revisor«.`,
    `I did not get "${short}". Write a line for each: what, a colon and why, e.g. "tax: is a trained accountant".`,
  );
};

/** »course-tax: er uddannet revisor«, a line each: as a run and the store keep them. */
const keptLine = ({ item, reason }: Exemption): string => `${item}: ${reason}`;

/** The exemptions in a text as it is kept; what is none of them is left out. */
export const exemptionsIn = (kept: string): readonly Exemption[] =>
  linesOf(kept).flatMap((line) => lineIn(line) ?? []);

/** Exemptions as they are kept, with names instead of ids. */
export const sayExemptions = (kept: string): Text => {
  const lines = exemptionsIn(kept).map(({ item, reason }) => {
    const { da, en } = ACTIVITY_TYPE[item];
    return text(`${da} – ${reason}`, `${en} – ${reason}`);
  });
  return lines.length === 0 ? same(kept) : join(lines, '; ');
};

/** »skat: er uddannet revisor«, a line each: names, synonyms and ids are read, and what was understood is said. */
export const exemptionsField: Field<string, 'optional', PhaseFacts> = {
  presence: 'optional',
  free: true,
  name: text('fritagelser', 'exemptions'),
  label: text('Er borgeren fritaget for noget?', 'Is the citizen exempt from something?'),
  hint: text(
    'En linje for hver, med grunden: »skat: er uddannet revisor«.',
    'A line each, with the reason: "tax: is a trained accountant".',
  ),
  why: text(
    'Den, der allerede kan det, skal ikke sidde det af. Notatet nævner indholdet, ikke et minimum.',
    'Whoever knows it already need not sit through it. The note lists contents, not minimums.',
  ),
  readers: READERS,
  example: text('skat: er uddannet revisor', 'tax: is a trained accountant'),
  read: (raw) => {
    const found = raw.length > MAX ? [] : linesOf(raw).map(lineIn);
    if (found.length === 0 || found.some((line) => !line)) return none;
    // Said twice, the later reason holds.
    const last = new Map(found.flatMap((line) => line ?? []).map((entry) => [entry.item, entry]));
    return one([...last.values()].map(keptLine).join('\n'));
  },
  misread,
  say: sayExemptions,
  wire: (kept) => {
    const lines = exemptionsIn(kept).map(({ item, reason }) => `${ACTIVITY_TYPE[item].da}: ${reason}`);
    return lines.length === 0 ? kept : lines.join('\n');
  },
  input: (id, wire, _context, lang) =>
    inputText(id, wire, {
      maxLength: MAX,
      multiline: true,
      placeholder: lang === 'da' ? 'fx skat: er uddannet revisor' : 'e.g. tax: is a trained accountant',
    }),
  check: (kept, { facts }) => {
    const there = exemptionsIn(kept).find(({ item }) =>
      facts.gate.some((line) => line.item === item && line.state === 'there'),
    );
    const name = there && ACTIVITY_TYPE[there.item];
    return name
      ? text(
          `»${name.da}« er gennemført allerede. Slet den linje.`,
          `"${name.en}" has been attended already. Delete that line.`,
        )
      : undefined;
  },
};
