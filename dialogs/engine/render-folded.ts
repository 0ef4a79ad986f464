import type { Element } from '../../cards/elements.ts';
import { hint } from '../../cards/elements.ts';
import { cut } from '../../cards/fit.ts';
import { fold, line } from '../../cards/fold.ts';
import type { Json } from '../../domain/json.ts';
import { sameJson } from '../../domain/json.ts';
import type { Lang } from '../../domain/text.ts';
import type { Field, FieldContext } from './field.ts';
import type { Flow, Step } from './flow.ts';
import { FRAME } from './frame-words.ts';
import { labelOf } from './label-of.ts';
import type { Look } from './look.ts';
import { fieldsIn } from './named.ts';
import type { Position } from './position.ts';
import { applies, contextOf, placeId, stepsOf } from './position.ts';
import { answeredRows, changeButton } from './render-answers.ts';
import type { Run } from './run.ts';

/** So many characters of a title and what follows it stand on one line of a card on a narrow telephone. */
const LINE = 33;
const LEAST = 12;
const MORE = ' …';

interface Answered {
  readonly field: Field;
  readonly value: Json;
  /** Somebody's own answer, not what holds when nobody says anything. */
  readonly given: boolean;
}

const answersIn = (step: Step, context: FieldContext): readonly Answered[] =>
  fieldsIn(step).flatMap(({ id, field }) => {
    const value = context.answers[id];
    if (value === undefined || !applies(field, context)) return [];
    return [{ field, value, given: !sameJson(value, field.fallback?.(context)) }];
  });

/** As much of a text as stands on one line, in whole words where it has any. */
const shortened = (said: string, room: number): string => {
  const words = /^(.+)\s\S*$/.exec(said.slice(0, room - MORE.length + 1))?.[1];
  return words === undefined ? cut(said, room - MORE.length) : `${words}${MORE}`;
};

/** As many of the texts as stand on one line, and `…` for the others. */
const oneLine = (texts: readonly string[], room: number): string => {
  const [first = '', ...rest] = texts.map((said) => said.replaceAll(/\s+/g, ' '));
  const all = [first, ...rest].join(' · ');
  if (all.length <= room) return all;
  let told = first;
  for (const said of rest) {
    const longer = `${told} · ${said}`;
    if (longer.length > room - MORE.length) break;
    told = longer;
  }
  return told.length > room - MORE.length ? shortened(told, room) : `${told}${MORE}`;
};

const counted = (count: number, lang: Lang): string =>
  lang === 'da' ? `${count} svar` : `${count} ${count === 1 ? 'answer' : 'answers'}`;

/** What one line can say of an answered step: what somebody chose or wrote in it, or how many of its marks. */
const briefOf = (step: Step, answered: readonly Answered[], context: FieldContext, lang: Lang): string => {
  const given = answered.filter((answer) => answer.given);
  const many = step.folded !== undefined || answered.some(({ field }) => field.grid);
  if (many && given.length > 0) return counted(given.length, lang);
  const telling = given.length > 0 || many ? given : answered;
  const said = telling.map(({ field, value }) => field.say(value, context)[lang]);
  const room = Math.max(LEAST, LINE - step.title[lang].length);
  return said.length > 0 ? oneLine(said, room) : FRAME.untouched[lang];
};

const details = (
  step: Step,
  answered: readonly Answered[],
  context: FieldContext,
  lang: Lang,
): readonly Element[] => {
  const told = answered.filter(({ given }) => given || !step.folded);
  return told.length > 0
    ? told.map(({ field, value }) => line(labelOf(field, context)[lang], field.say(value, context)[lang]))
    : [hint(FRAME.untouched[lang])];
};

/** The steps that were answered, a line each; the answers and the way to change them are inside. */
export const folded = (flow: Flow, run: Run, position: Position, look: Look): readonly Element[] => {
  const { today, lang, show } = look;
  const open = show === 'answers';
  const here = placeId(position);
  const context = contextOf(flow, run, today);
  return stepsOf(flow, context.answers, run.facts)
    .filter(({ id }) => id !== here && run.trail.includes(id))
    .flatMap((step) => {
      const answered = answersIn(step, context);
      return fold({
        id: `answered-${step.id}`,
        title: step.title[lang],
        brief: briefOf(step, answered, context, lang),
        action: `${step.title[lang]}: ${FRAME.unfold[lang]}`,
        open,
        items: [
          ...(open ? answeredRows(flow, step, run, look) : details(step, answered, context, lang)),
          changeButton(run, step, here, look),
        ],
      });
    });
};
