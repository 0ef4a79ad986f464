import { readYesNo } from '../../domain/danish/yes-no.ts';
import type { Day } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import { accept } from './accept.ts';
import type { Named } from './find-field.ts';
import { fieldsOf, findField } from './find-field.ts';
import type { Flow } from './flow.ts';
import type { Position } from './position.ts';
import { confirmsAt, contextOf } from './position.ts';
import type { Run } from './run.ts';
import { openIn, passed } from './take-step.ts';
import type { Taken } from './taken.ts';

/** The field a sentence answers: `felt: svar`, else the first open one, else the first optional one not answered. */
const targetOf = (
  flow: Flow,
  run: Run,
  position: Position,
  sentence: string,
  today: Day,
): { readonly named: Named; readonly raw: string } | undefined => {
  const fields = fieldsOf(flow, run, today);
  const colon = /^([^:]{2,40}):\s*(.*)$/su.exec(sentence);
  const byName = colon?.[1] === undefined ? undefined : findField(fields, colon[1].trim());
  if (byName) return { named: byName, raw: colon?.[2] ?? '' };
  if (position.kind === 'summary') return undefined;
  const open = openIn(flow, run, position.step, today)[0];
  const first = open ?? Object.keys(position.step.fields).find((id) => run.answers[id] === undefined);
  const named = fields.find(({ id, step }) => id === first && step.id === position.step.id);
  return named && { named, raw: sentence };
};

/** A typed sentence: »ja« where everything is ready, else the answer to a field. */
export const say = (flow: Flow, run: Run, position: Position, sentence: string, today: Day): Taken => {
  const ready =
    confirmsAt(flow, run, position, today) &&
    (position.kind === 'summary' || openIn(flow, run, position.step, today).length === 0);
  const plain = ready ? readYesNo(sentence) : undefined;
  if (plain?.kind === 'one' && plain.value === 'yes') return { run, notes: [], end: 'confirm' };
  const target = targetOf(flow, run, position, sentence, today);
  if (!target) {
    const what = text(
      'Skriv »ja« for at bekræfte, »ret« og et felt for at rette, eller »annuller«.',
      'Write "yes" to confirm, "change" and a field, or "cancel".',
    );
    return { run, notes: [what] };
  }
  const { id, field, step } = target.named;
  const result = accept(run, id, field, target.raw, contextOf(flow, run, today));
  const complete = openIn(flow, result.run, step, today).length === 0;
  const here = position.kind === 'step' && position.step.id === step.id;
  return { notes: result.notes, run: complete && here ? passed(result.run, step) : result.run };
};
