import type { Step } from '../../../dialogs/engine/flow.ts';
import type { Others } from './applying.ts';
import { believed, says } from './applying.ts';
import type { Sheet } from './sheet.ts';
import { dayIn } from './values.ts';
import type { Going, Walk } from './walk.ts';
import { check } from './walk.ts';

/** The steps that a card which confirms speaks for: its own, and those it offers to change, by their first field. */
export const stepsOn = ({ flow }: Going, { step: here, edits }: Sheet): readonly Step[] =>
  flow.steps.filter(({ id, fields }) => id === here || edits.includes(Object.keys(fields)[0] ?? ''));

const MONEY = /^(?:(?<da>[\d.]+) kr\.|DKK (?<en>[\d,]+)) – /;
const MONTHS = /^(?<count>\d+) (?:måned(?:er)?|months?)$/;
const BUDGET_LINE = /^(?<name>.+): (?<amount>[\d.]+) kr\.$/;

/** Money, months and budgets are said in other words than they are written in an input. */
const asWritten = (said: string): string | undefined => {
  const { da, en } = MONEY.exec(said)?.groups ?? {};
  if (da !== undefined || en !== undefined) return da ?? en?.replaceAll(',', '.');
  const months = MONTHS.exec(said)?.groups?.['count'];
  if (months !== undefined) return months;
  const lines = said.split('\n').map((line) => BUDGET_LINE.exec(line)?.groups);
  return lines.every((line) => line !== undefined)
    ? lines.map(({ name, amount }) => `${name} ${amount}`).join('\n')
    : undefined;
};

/** A value in words as the store keeps it; `undefined` where the words are not known. */
const meant = ({ titles, asked }: Going, id: string, said: string): readonly string[] | undefined => {
  const known = titles.get(id);
  const value = known?.get(said);
  if (value !== undefined) return [value];
  if (said === '–') return ['', said];
  if (known) return undefined;
  const written = asWritten(said);
  if (written !== undefined) return [written, said];
  const type = asked.get(id)?.type;
  const day = type === 'Input.Text' ? undefined : dayIn(said);
  if (day !== undefined) return [day];
  // A step that was passed unseen: nobody knows whether the words are a person's or of a choice.
  return type === undefined ? undefined : [said];
};

/** What stands in the fields of a card that confirms; what it says in words nobody knows is what was believed. */
const standingOn = (going: Going, { asked }: Sheet, said: Others): Others =>
  new Map([...believed(going), ...asked.map(({ id, value }) => [id, [value]] as const), ...said]);

/**
 * What a card that confirms says of the fields it does not ask, by field id. A field that is not on it at all is a
 * fault, except in a folded step, where what nobody touched is left out.
 */
export const saidOn = (walk: Walk, going: Going, sheet: Sheet): ReadonlyMap<string, readonly string[]> => {
  const said = new Map<string, readonly string[]>();
  for (const { fields, folded } of stepsOn(going, sheet))
    for (const [id, field] of Object.entries(fields)) {
      if (sheet.asked.some((one) => one.id === id)) continue;
      // Ways that exclude each other may ask the same in words of their own.
      const labels = going.flow.steps.flatMap((step) => step.fields[id]?.label ?? []);
      const row = sheet.rows.find((line) =>
        labels.some(({ da, en }) => line.label === da || line.label === en),
      );
      const speaks = says(walk, field, standingOn(going, sheet, said));
      check(walk, speaks !== 'no' || row === undefined, `»${id}« is on the card, and does not apply`);
      if (speaks !== 'yes' && row === undefined) continue;
      check(walk, row !== undefined || folded !== undefined, `»${id}« is not on the card that confirms`);
      const first = going.fields.get(id)?.first;
      const values = row ? meant(going, id, row.value) : first === undefined ? undefined : [first];
      if (values) said.set(id, values);
    }
  return said;
};
