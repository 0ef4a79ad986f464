import type { Course } from '../../domain/case.ts';
import { openPause } from '../../domain/course.ts';
import type { Day } from '../../domain/day.ts';
import type { GateLine } from '../../domain/gate.ts';
import type { QualifyingType } from '../../domain/vocabulary.ts';
import type { CaseView } from '../../domain/view.ts';
import { day } from '../words.ts';
import { isLesson } from './gate-lines.ts';

/** The parts of the phase as one says them to a citizen. Danish: what goes out is Danish. */
const PLAIN: Readonly<Record<QualifyingType, string>> = {
  guidance: 'en personlig vejledning',
  'business-coaching': 'erhvervscoaching: idéen og planen',
  'financial-advice': 'finansiel rådgivning: økonomien i virksomheden',
  'course-accounting': 'undervisning i regnskab',
  'course-tax': 'undervisning i skat',
  'course-vat': 'undervisning i moms',
};

const listOf = (gate: readonly GateLine[], fits: (state: GateLine['state']) => boolean): readonly string[] =>
  gate.flatMap(({ item, state }) => (isLesson(item) && fits(state) ? [`– ${PLAIN[item]}`] : []));

/** What the citizen has not been to. */
export const missingOf = (gate: readonly GateLine[]): readonly string[] =>
  listOf(gate, (state) => state === 'missing');

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[title, ...lines].join('\n')];

/** When it is looked at whether the citizen goes on: no day is named that has passed, nor one that a pause still moves. */
const whenJudged = (course: Course, today: Day): string => {
  const pause = openPause(course);
  if (pause && pause.from <= today)
    return 'Dit forløb holder pause. Når det går i gang igen, ser vi sammen på, om du er klar til hovedforløbet.';
  return course.qualifyingUntil < today
    ? 'Første del af dit forløb er ved at være slut; nu ser vi sammen på, om du er klar til hovedforløbet.'
    : `Første del af dit forløb går til og med ${day(course.qualifyingUntil).da}; så ser vi sammen på, om du er klar til hovedforløbet.`;
};

/** What is still missing, in words that a citizen would not be hurt to read; handed over by a person. */
export const citizenSheet = (
  { personal }: Pick<CaseView, 'personal'>,
  course: Course,
  gate: readonly GateLine[],
  coach: string | undefined,
  today: Day,
): string => {
  const missing = missingOf(gate);
  const done = listOf(gate, (state) => state !== 'missing');
  return [
    personal.citizenName === undefined ? 'Hej' : `Hej ${personal.citizenName}`,
    `Du er godt i gang. ${whenJudged(course, today)}`,
    ...section('Det mangler du endnu:', missing),
    ...(missing.length === 0 ? ['Du har været med til det hele. Flot.'] : []),
    ...section('Det ser vi også på:', [
      '– din forretningsplan',
      '– dit budget',
      '– hvad du lever af i hovedforløbet. Tal med din sagsbehandler, før du registrerer en virksomhed',
    ]),
    ...section('Det har du klaret:', done),
    coach === undefined
      ? 'Er noget uklart, eller kan du allerede noget af det? Så sig det til os.'
      : `Er noget uklart, eller kan du allerede noget af det? Så sig det til ${coach}.`,
  ].join('\n\n');
};
