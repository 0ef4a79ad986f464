import { fold } from '../../domain/danish/normalise.ts';
import { plainAnswer } from '../../domain/danish/yes-no.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { accept, reject } from './accept.ts';
import type { FieldContext } from './field.ts';
import type { Named } from './named.ts';
import { fieldsOf } from './find-field.ts';
import type { Flow } from './flow.ts';
import { contextOf } from './position.ts';
import type { Run } from './run.ts';
import { withSaid } from './run.ts';
import { shortened } from './take-noted.ts';
import { openIn, passed } from './take-step.ts';
import type { Taken } from './taken.ts';

interface Split {
  readonly head: string;
  readonly rest: string;
}

/** What follows takes back some of the answer before it, or is another one. */
const RESERVED =
  /^(?:og men|men|dog|hvis|saafremt|forudsat|under forudsaetning|kun|bare|undtagen|medmindre|naar|foerst|saa laenge|endnu|snart|delvis|delvist|til dels|paa sigt|i princippet|maaske|med|uden|ikke|eller|ja|jo|nej|but|if|provided|partly|first|once|only|unless|except|when|maybe|with|without|not|or|yes|no)\b/;

const GAP = /\s*[,.;:!–—\n]\s*|\s+-\s+|\s+/gu;

/** So long is a leading answer at most: the name of a choice. */
const MOST = 60;

/** »ja, med støtte, hun har en mentor«: the longest beginning that is a whole answer, and begins with »ja« or »nej«. */
const splitIn = (sentence: string, { field }: Named, context: FieldContext): Split | undefined => {
  const words = sentence.trim();
  const gaps = [...words.matchAll(GAP)].filter(({ index }) => index > 0 && index <= MOST);
  const [first] = gaps;
  if (!first || plainAnswer(words.slice(0, first.index)) === undefined) return undefined;
  for (const { index, 0: gap } of gaps.toReversed()) {
    const head = words.slice(0, index);
    // Without a sign between them only »ja« and »nej« themselves are told from what follows.
    const whole = gap.trim() !== '' || plainAnswer(head) !== undefined;
    const rest = words.slice(index + gap.length);
    if (whole && rest !== '' && field.read(head, context).kind === 'one') return { head, rest };
  }
  return undefined;
};

/** »ja, slet ikke« says two things. */
const isSure = ({ rest }: Split, { field }: Named, context: FieldContext): boolean =>
  !RESERVED.test(fold(rest)) && plainAnswer(rest) === undefined && field.read(rest, context).kind === 'none';

/** What was understood and what was not: nothing is taken, and nothing is lost unsaid. */
const onlyHalf = (split: Split, { field }: Named, place: Named | undefined, context: FieldContext): Text => {
  const reading = field.read(split.head, context);
  const said = reading.kind === 'one' ? field.say(reading.value, context) : text('', '');
  const rest = shortened(split.rest);
  const there = place?.field.name ?? place?.field.label;
  return text(
    `Jeg læste »${said.da}« og så »${rest}«, og det sidste er jeg ikke sikker på her. Skriv svaret alene, fx »${said.da.toLowerCase()}«${there ? `, og resten under ${there.da}` : ''}.`,
    `I read "${said.en}" and then "${rest}", and I am not sure about the latter here. Write the answer alone, e.g. "${said.en.toLowerCase()}"${there ? `, and the rest under ${there.en}` : ''}.`,
  );
};

/**
 * A clear »ja« or »nej« with more behind it: the rest is the answer to the next open text of the step, where it takes
 * nothing back of what stands before it. `undefined` where the sentence is no such answer.
 */
export const takeRest = (
  flow: Flow,
  run: Run,
  named: Named,
  sentence: string,
  today: Day,
): Taken | undefined => {
  const { id, field, step } = named;
  const context = contextOf(flow, run, today);
  if (field.words || field.read(sentence, context).kind !== 'none') return undefined;
  const split = splitIn(sentence, named, context);
  if (!split) return undefined;
  const first = withSaid(accept(run, id, field, split.head, context), id);
  const open = openIn(flow, first, step, today);
  const place = fieldsOf(flow, first, today).find((one) => one.field.free === true && open.includes(one.id));
  if (!place || !isSure(split, named, context))
    return { run: reject(run, id, onlyHalf(split, named, place, context), sentence), notes: [] };
  const both = withSaid(
    accept(first, place.id, place.field, split.rest, contextOf(flow, first, today)),
    place.id,
  );
  const complete = openIn(flow, both, step, today).length === 0;
  return {
    run: complete ? passed(flow, both, step, today) : both,
    notes: [],
    answered: [id, place.id],
  };
};
