import { fromCandidates, one } from '../../domain/danish/reading.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Attendance } from '../../domain/vocabulary.ts';
import { ATTENDANCES } from '../../domain/vocabulary.ts';
import { byText } from '../../domain/order.ts';
import { ATTENDANCE } from '../course/labels.ts';
import type { Field, FieldContext } from '../engine/field.ts';
import { joinParts, splitParts } from '../engine/parts.ts';
import type { ActivityFacts } from './facts.ts';
import { chosenIn, titleOf } from './facts.ts';
import type { Came } from './said-attendance.ts';
import { attendancesIn, readAttendance, saidAttendance } from './said-attendance.ts';

type Context = FieldContext<ActivityFacts>;

/** In a larger group a list has few and short words, so that forty people fit on a card; the others can be typed. */
const MANY = 20;
const shortList = (value: string): readonly (readonly [Attendance, Text])[] => [
  ['attended', ATTENDANCE.attended],
  value === 'cancelled-by-us'
    ? ['cancelled-by-us', text('Aflyst', 'Called off')]
    : ['cancelled', text('Afbud', 'Cancelled')],
  ['no-show', ATTENDANCE['no-show']],
];
const LONG = ATTENDANCES.map((id) => [id, ATTENDANCE[id]] as const);

/** The inputs of a card as they came, each part one of the ids or empty; `undefined` where it is something else. */
const fromInputs = (raw: string): Came | undefined => {
  const pairs = splitParts(raw);
  if (!pairs) return undefined;
  const came: Record<string, Attendance> = {};
  for (const [number, said] of pairs) {
    const value = said === '' ? 'attended' : readAttendance(said);
    if (value === undefined) return undefined;
    if (value !== 'attended') came[number] = value;
  }
  return came;
};

const cameBefore = (answers: Context['answers']): Came => (answers['attendance'] ?? {}) as Came;

const everybody = (numbers: readonly string[], said: Attendance): Came =>
  Object.fromEntries(said === 'attended' ? [] : numbers.map((number) => [number, said] as const));

const among = (came: Came, numbers: readonly string[]): readonly (readonly [string, Attendance])[] =>
  numbers.map((number) => [number, came[number] ?? 'attended'] as const);

/** »4 mødt · kom ikke: ML-2026-003«; of one citizen the word alone. */
export const sayCame = (came: Came, numbers: readonly string[]): Text => {
  const all = among(came, numbers);
  const [only] = all;
  if (only && all.length === 1) return ATTENDANCE[only[1]];
  const present = all.filter(([, value]) => value === 'attended').length;
  const others = ATTENDANCES.filter((value) => value !== 'attended').flatMap((value) => {
    const who = all.filter(([, said]) => said === value).map(([number]) => number);
    return who.length === 0 ? [] : [{ label: ATTENDANCE[value], who: who.join(', ') }];
  });
  const say = (lang: 'da' | 'en', word: string): string =>
    [`${present} ${word}`, ...others.map(({ label, who }) => `${label[lang].toLowerCase()}: ${who}`)].join(
      ' · ',
    );
  return text(say('da', 'mødt'), say('en', 'attended'));
};

/** Who did not come and said nothing: the caseworker hears of them. */
export const noShows = (came: Came, numbers: readonly string[]): readonly string[] =>
  among(came, numbers).flatMap(([number, value]) => (value === 'no-show' ? [number] : []));

/** So many that who came has a card of its own: Teams takes no larger one. */
export const isCrowd = (cases: readonly string[] = []): boolean => cases.length > MANY;

/** Whether each citizen came; everybody did until somebody says otherwise. */
export const attendance: Field<Came, 'required', ActivityFacts> = {
  presence: 'required',
  unmistakable: true,
  name: text('fremmøde', 'attendance'),
  label: text('Fremmøde', 'Attendance'),
  why: text(
    'Fravær kan få betydning for borgerens ydelse, så jobcentret skal kunne se fremmødet.',
    "Absence may affect the citizen's benefit, so the job centre must be able to see it.",
  ),
  readers: text(
    'Coachen, sagsbehandleren og lederen i jobcentret.',
    "The coach, the caseworker and the job centre's leader.",
  ),
  example: text('mødt', 'attended'),
  hint: text(
    'Eller skriv fx »003 kom ikke, resten mødte«.',
    'Or write e.g. "003 did not come, the rest came".',
  ),
  fallback: () => ({}),
  parts: ({ facts, answers }: Context) =>
    chosenIn(answers).map((number) => ({
      id: number,
      label: titleOf(facts.cases.find((known) => known.number === number) ?? { number, initials: '' }),
    })),
  read: (raw, { facts, answers, today }) => {
    const group = { numbers: chosenIn(answers), prefix: facts.prefix, today, before: cameBefore(answers) };
    const came = fromInputs(raw) ?? saidAttendance(raw, group);
    if (came) return one(came);
    return fromCandidates(attendancesIn(raw.trim()).map((said) => everybody(chosenIn(answers), said)));
  },
  misread: () =>
    text(
      'Det forstod jeg ikke. Skriv fx »alle mødte« eller »003 kom ikke, resten mødte«.',
      'I did not get that. Try "all came" or "003 did not come, the rest came".',
    ),
  say: (came, { answers }) => sayCame(came, chosenIn(answers)),
  wire: (came) => {
    const pairs = Object.entries(came).toSorted(([a], [b]) => byText(a, b));
    return pairs.length === 0 ? 'attended' : joinParts(pairs);
  },
  input: (id, wire, { answers }, lang) => {
    const numbers = chosenIn(answers);
    const [only = ''] = numbers;
    const value = (wire?.includes('=') ? splitParts(wire)?.get(only) : wire) ?? 'attended';
    const listed = isCrowd(numbers) ? shortList(value) : LONG;
    return {
      type: 'Input.ChoiceSet',
      id,
      // A list needs a key to offer its own choices on a card in another's place; a short one, for forty have to fit.
      key: id.slice(id.indexOf(':') + 1),
      choices: listed.map(([known, label]) => ({ title: label[lang], value: known })),
      value: listed.some(([known]) => known === value) ? value : 'attended',
    };
  },
};

/** The sentence about those who did not come, before it is confirmed. */
export const noShowLeadsTo = ({
  attendance: came = {},
  cases = [],
}: {
  readonly attendance?: Came;
  readonly cases?: readonly string[];
}): readonly Text[] =>
  noShows(came, cases).length > 0
    ? [
        text(
          'Sagsbehandleren får besked, for fravær kan få betydning for ydelsen.',
          'The caseworker is told, as absence may affect the benefit.',
        ),
      ]
    : [];
