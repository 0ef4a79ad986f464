import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { accept } from './accept.ts';
import { exactField, fieldsOf, findField } from './find-field.ts';
import type { Flow } from './flow.ts';
import { everyField } from './named.ts';
import type { Position } from './position.ts';
import { applies, contextOf } from './position.ts';
import type { Run } from './run.ts';
import { withSaid } from './run.ts';
import { doesNotBelong, shortened } from './take-noted.ts';
import { onward } from './take-onward.ts';
import type { Asked, Part } from './take-split.ts';
import { partsOf } from './take-split.ts';
import type { Taken } from './taken.ts';

const notPlaced = (words: string): Text =>
  text(
    `Det her kunne jeg ikke placere: »${shortened(words)}«. Skriv feltets navn foran.`,
    `I could not place this: "${shortened(words)}". Put the name of the field before it.`,
  );

interface Given {
  readonly run: Run;
  readonly ids: readonly string[];
  /** Parts for fields that the answers so far do not lead to, or leave nothing to say. */
  readonly waiting: readonly Part[];
}

/** Gives every part whose field the dialog asks now, one after the other. */
const give = (flow: Flow, parts: readonly Part[], from: Given, today: Day): Given =>
  parts.reduce<Given>(
    (given, part) => {
      const fields = fieldsOf(flow, given.run, today);
      const named =
        exactField(fields, part.name) ??
        (exactField(everyField(flow), part.name) ? undefined : findField(fields, part.name));
      const context = contextOf(flow, given.run, today);
      if (!named || !applies(named.field, context)) return { ...given, waiting: [...given.waiting, part] };
      const { id, field } = named;
      return {
        ...given,
        run: withSaid(accept(given.run, id, field, part.raw, context), id),
        ids: [...given.ids.filter((other) => other !== id), id],
      };
    },
    { ...from, waiting: [] },
  );

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const DIVIDED = /[;,\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * Several answers in one message: each is stored at its field or put aside there, and the dialog goes on to the first
 * step that lacks something. `undefined` where the message is one answer. `asked`: the field it would go to.
 */
export const takeMany = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  asked: Asked,
  today: Day,
): Taken | undefined => {
  if (!DIVIDED.test(sentence)) return undefined;
  const all = partsOf(flow, run, position, sentence.replace(LINE_BREAK, '\n'), asked, today);
  if (!all) return undefined;
  const lost = all.lost === undefined ? [] : [notPlaced(all.lost)];
  let given = give(flow, all.parts, { run, ids: [], waiting: [] }, today);
  while (given.waiting.length > 0) {
    const next = give(flow, given.waiting, given, today);
    if (next.waiting.length === given.waiting.length) break;
    given = next;
  }
  const left = given.waiting.flatMap(({ name }) => findField(everyField(flow), name) ?? []);
  return {
    run: onward(flow, given.run, today),
    notes: [...lost, ...left.map(doesNotBelong)],
    answered: given.ids,
  };
};
