import type { Element } from '../../cards/elements.ts';
import { button, notice } from '../../cards/elements.ts';
import { notNeededIn } from '../../domain/danish/not-needed.ts';
import { fold } from '../../domain/danish/normalise.ts';
import type { Day } from '../../domain/day.ts';
import type { Json } from '../../domain/json.ts';
import type { Lang } from '../../domain/text.ts';
import { fieldsOf, withId } from './find-field.ts';
import type { Flow } from './flow.ts';
import { FRAME } from './frame-words.ts';
import type { Look } from './look.ts';
import type { Position } from './position.ts';
import { answersOf, placeId } from './position.ts';
import type { Run } from './run.ts';

const wordsIn = (value: Json | undefined): readonly string[] =>
  typeof value === 'string' ? notNeededIn(value) : [];

/** The run without the question whether something need be written: it is asked once for an answer. */
export const calm = (run: Run): Run => {
  if (!run.nudged) return run;
  const { nudged: _, ...rest } = run;
  return rest;
};

/**
 * Notes which free texts have just been given words that an assessment can do without. What stood there before, or
 * was proposed, is not asked about: its author has been asked, or was somebody else.
 */
export const nudged = (flow: Flow, before: Run, after: Run, today: Day): Run => {
  const old = answersOf(flow, before, today);
  const asked = fieldsOf(flow, after, today)
    .filter(({ id, field }) => {
      const answer = after.answers[id];
      if (!field.free || answer === before.answers[id]) return false;
      const known = new Set(wordsIn(old[id]).map(fold));
      return wordsIn(answer).some((word) => !known.has(fold(word)));
    })
    .map(({ id }) => id);
  return asked.length > 0 ? { ...after, nudged: asked } : after;
};

/** So many words are read back. */
const READ_BACK = 3;

const listed = (words: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(lang).format(
    words.slice(0, READ_BACK).map((word) => (lang === 'da' ? `»${word}«` : `"${word}"`)),
  );

const sentence = (words: readonly string[], name: string, lang: Lang): string => {
  const field = name.charAt(0).toUpperCase() + name.slice(1);
  return lang === 'da'
    ? `Du skrev ${listed(words, lang)} under ${field}. Er det nødvendigt for vurderingen?`
    : `You wrote ${listed(words, lang)} under ${field}. Is it needed for the assessment?`;
};

/** The question over the next card, made from the answer as it stands: the words are kept nowhere else. */
export const nudges = (
  flow: Flow,
  run: Run,
  position: Position,
  { today, lang }: Look,
): readonly Element[] => {
  const fields = fieldsOf(flow, run, today);
  const data = { run: run.id, step: placeId(position), rev: run.rev };
  return (run.nudged ?? []).flatMap((id) => {
    const field = withId(fields, id)?.field;
    if (!field || id in run.errors) return [];
    const words = field.free ? wordsIn(run.answers[id]) : [];
    const question =
      words.length > 0 ? sentence(words, (field.name ?? field.label)[lang], lang) : run.asked?.[id]?.[lang];
    if (question === undefined) return [];
    return [
      notice(question, 'warning'),
      {
        type: 'ActionSet',
        actions: [
          button({ title: FRAME.keep[lang], verb: 'answer', data: { ...data, keep: id }, inputs: true }),
          button({ title: FRAME.change[lang], verb: 'edit', data: { ...data, field: id }, inputs: true }),
        ],
      },
    ];
  });
};
