import type { LogEntry, PersonalBody } from '../../../storage/documents/log.ts';
import { bodyOf, maybeBody } from '../../../storage/documents/body.ts';
import { personalId, programmePartition } from '../../../storage/keys.ts';
import { logOf } from '../../support/look-inside.ts';
import type { Given } from './belief.ts';
import { agree } from './belief.ts';
import type { Sheet } from './sheet.ts';
import { saidOn, stepsOn } from './summary.ts';
import type { Going, Walk } from './walk.ts';
import { check } from './walk.ts';
import type { Stored } from './ways.ts';
import { wayOf } from './ways.ts';
import { unmarked } from './values.ts';

const PROGRAMME = programmePartition('ishoej-2015');

/** Every plain value under its own name, however deep it stands. */
const leaves = (value: unknown, name = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]: [string, unknown]) => leaves(part, key))
    : value === undefined
      ? []
      : [[name, typeof value === 'string' ? value : JSON.stringify(value)]];

const storedBy = async ({ stage }: Walk, entry: LogEntry): Promise<Stored> => {
  const numbers = entry.events.flatMap((event) => ('case' in event ? [event.case] : []));
  const docs = await stage.store.read(PROGRAMME, [personalId(numbers[0] ?? '', entry.seq)]);
  const kept = Object.entries(maybeBody<PersonalBody>(docs[0])?.values ?? {});
  const personal = kept.flatMap(([name, { value }]) => leaves(value, name));
  const plain = entry.events.flatMap(({ data }) => leaves(data));
  return {
    values: new Map([...plain, ...personal].toReversed()),
    personal: personal.map(([name]) => name),
    types: entry.events.flatMap((event) =>
      event.type === 'activity-logged'
        ? event.data.types
        : event.type === 'activity-corrected'
          ? (event.data.now?.types ?? [])
          : [],
    ),
    people: entry.events.flatMap((event) => (event.type === 'note-added' ? event.data.to : [])),
    dues: entry.events.flatMap((event) =>
      event.type === 'loan-rescheduled' ? event.data.plan.map(({ due }) => due) : [],
    ),
    events: entry.events.map(({ type }) => type),
  };
};

/** What was agreed to be stored, by field; `undefined` where a folded step was never opened and its defaults hold. */
type Agreed = ReadonlyMap<string, readonly string[] | undefined>;

/** What was agreed to be stored when a card was confirmed: the values that are right. */
export const agreedOn = (
  walk: Walk,
  going: Going,
  sheet: Sheet,
  given: ReadonlyMap<string, Given>,
): Agreed => {
  const said = saidOn(walk, going, sheet);
  const agreed = new Map<string, readonly string[] | undefined>();
  for (const id of stepsOn(going, sheet).flatMap(({ fields }) => Object.keys(fields))) {
    const belief = going.fields.get(id);
    if (!belief && !said.has(id)) {
      agreed.set(id, undefined);
      continue;
    }
    const shown = sheet.asked.find((one) => one.id === id)?.value;
    const sent = given.get(id)?.means.map((value) => value.trim());
    const stands = (shown === undefined ? said.get(id) : [shown]) ?? belief?.allowed ?? [];
    const right = sent ?? agree(belief, stands);
    // What was emptied holds its default, which may be another one on another day.
    if (belief?.stale === true && (belief.cleared || right.includes(''))) {
      agreed.set(id, undefined);
      continue;
    }
    const blank = right.includes('') && belief ? [belief.first] : [];
    agreed.set(id, [...right, ...blank, ...(going.sure ? [] : (belief?.allowed ?? []))]);
  }
  return agreed;
};

/** Holds that the log entry is the run's own and keeps exactly what was agreed. */
export const judge = async (walk: Walk, going: Going, agreed: Agreed): Promise<void> => {
  const log = await logOf(walk.stage);
  const entry = log.at(-1);
  check(walk, entry?.command === going.id, `the log got an entry of »${entry?.command}«`);
  if (!entry) return;
  const stored = await storedBy(walk, entry);
  const { places = {}, names = '', follows = [] } = wayOf(going.flow);
  const named = new Set([stored.values.get(names) ?? '', ...follows]);
  for (const [id, values] of agreed) {
    const place = places[id] ?? id;
    if (typeof place === 'string') {
      const value = stored.values.get(place)?.trim() ?? '';
      check(
        walk,
        values?.some((one) => one === value || one === unmarked(value)) !== false,
        `»${id}« is stored as »${value}«, agreed was ${values?.join(' or ')}`,
      );
      if (value !== '') named.add(place);
    } else {
      const fits = values?.some((value) => place(value, stored, going.fields.get(id)?.first ?? ''));
      check(
        walk,
        fits !== false,
        `»${id}« ${values?.join(' or ')} does not follow from ${stored.events.join(', ')}`,
      );
    }
  }
  if (!going.sure) return;
  const strange = stored.personal.filter((name) => !named.has(name));
  check(walk, strange.length === 0, `stored, though nobody confirmed it: ${strange.join(', ')}`);
};

/** The entries of the log that a run has. */
export const entriesOf = async ({ stage }: Walk, command: string): Promise<readonly LogEntry[]> =>
  (await logOf(stage)).filter((entry) => entry.command === command);

/** How many entries there are. */
export const countEntries = async ({ stage }: Walk): Promise<number> => {
  const [head] = await stage.store.read(PROGRAMME, ['head']);
  return head ? bodyOf<{ seq: number }>(head).seq : 0;
};

/** Whether a dialog has its case from elsewhere: from a notice, or among those that it offers. */
const choosesCase = ({ flow }: Going): boolean =>
  flow.oneFor !== undefined || flow.steps.some(({ fields }) => 'cases' in fields);

/** Whether something else was done in the run's case since it began, or in one that it may have chosen. */
export const wasOvertaken = async ({ stage }: Walk, going: Going): Promise<boolean> =>
  (await logOf(stage)).some(
    ({ seq, command, events }) =>
      seq > going.since &&
      command !== going.id &&
      events.some((event) => 'case' in event && (event.case === going.number || choosesCase(going))),
  );
