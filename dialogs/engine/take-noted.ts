import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { FieldContext } from './field.ts';
import type { Named } from './named.ts';
import { fieldsOf } from './find-field.ts';
import type { Flow } from './flow.ts';
import { applies, contextOf, positionOf } from './position.ts';
import type { Run } from './run.ts';

/** So much of an answer is read back; the rest stands in its field. */
const SHORT = 60;

/** One line of at most 60 characters and »…«; never half a character. */
export const shortened = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd().toWellFormed()}…` : line;
};

/** What was answered by its name and belongs to other answers. */
export const doesNotBelong = ({ field }: Named): Text => {
  const { da, en } = field.name ?? field.label;
  return text(
    `»${da}« hører ikke til med de svar, så det er ikke noteret.`,
    `"${en}" does not belong to these answers, so I did not note it.`,
  );
};

const nameOf = ({ field }: Named, lang: Lang): string => (field.name ?? field.label)[lang];

const quoted = (words: string, lang: Lang): string =>
  lang === 'da' ? `»${shortened(words)}«` : `"${shortened(words)}"`;

/**
 * What to say after several answers at once: what was understood, read back, and what was not where its field is not
 * in sight. `answered`: the fields the message was for.
 */
export const sayAnswered = (
  flow: Flow,
  run: Run,
  answered: readonly string[],
  today: Day,
): readonly Text[] => {
  const context = contextOf(flow, run, today);
  const fields = fieldsOf(flow, run, today);
  const named = answered.flatMap((id) => fields.find((known) => known.id === id) ?? []);
  const position = positionOf(flow, run, today);
  const inSight = position.kind === 'step' ? Object.keys(position.step.fields) : [];
  const noted = named.filter(
    ({ id, field }) => !(id in run.errors) && run.answers[id] !== undefined && applies(field, context),
  );
  const list = (lang: Lang): string =>
    noted
      .map((known) => {
        const value = run.answers[known.id];
        const said = value === undefined ? '' : known.field.say(value, context)[lang];
        return `${nameOf(known, lang)} ${quoted(said, lang)}`;
      })
      .join(', ');
  const wrong = named.flatMap((known) => {
    const error = inSight.includes(known.id) ? undefined : run.errors[known.id];
    return error ? [text(`${nameOf(known, 'da')}: ${error.da}`, `${nameOf(known, 'en')}: ${error.en}`)] : [];
  });
  return [
    ...(noted.length > 0 ? [text(`Jeg har noteret: ${list('da')}.`, `I have noted: ${list('en')}.`)] : []),
    ...wrong,
  ];
};

const CONFIRM = text('bekræft', 'confirm');

/** Words that may answer each of several questions: which of them, said so that it can be typed. */
export const whichOf = (rivals: readonly Named[], sentence: string, confirms: boolean): Text => {
  const list = (lang: Lang): string => {
    const ways = rivals.map((rival) => `${nameOf(rival, lang)}: ${sentence}`);
    const all = [...ways, ...(confirms ? [CONFIRM[lang]] : [])].map((way) => quoted(way, lang));
    return new Intl.ListFormat(lang, { type: 'disjunction' }).format(all);
  };
  return text(
    `Det kan svare på flere spørgsmål her. Hvad mener du? Skriv ${list('da')}.`,
    `That can answer several questions here. Which do you mean? Write ${list('en')}.`,
  );
};

/** A question was answered where the same word could have confirmed: what was understood, and what confirms. */
export const answeredOnly = ({ field }: Named, sentence: string, context: FieldContext): readonly Text[] => {
  const reading = field.read(sentence, context);
  if (reading.kind !== 'one') return [];
  const said = field.say(reading.value, context);
  return [
    text(
      `»${said.da}« er noteret som svar på »${field.label.da}«. Skriv »${CONFIRM.da}«, når det hele er rigtigt.`,
      `"${said.en}" is noted as the answer to "${field.label.en}". Write "${CONFIRM.en}" when all of it is right.`,
    ),
  ];
};
