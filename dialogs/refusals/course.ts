import type { GateItem } from '../../domain/vocabulary.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { text } from '../../domain/text.ts';
import { GATE_ITEM, listText } from '../course/labels.ts';
import { day } from '../words.ts';
import type { Saying } from './said.ts';
import { onDay } from './said.ts';

/** What an exemption can stand for. */
const LESSONS: readonly GateItem[] = QUALIFYING_TYPES;

const PHASE = {
  qualifying: text('det opkvalificerende forløb', 'the qualifying phase'),
  main: text('hovedforløbet', 'the main phase'),
} as const;

/** Why a course goes on as it was, with the way out; and the field the person can mend. */
export const COURSE_REFUSALS = {
  'has-coach': (refusal) => ({ say: text(`${refusal.case} har en coach.`, `${refusal.case} has a coach.`) }),
  'activity-out-of-range': onDay('date'),
  'wrong-phase': (refusal) => ({
    say: text(
      `${refusal.case} er i ${PHASE[refusal.phase].da} den dag. Vælg en aktivitet, der hører til der.`,
      `${refusal.case} is in ${PHASE[refusal.phase].en} on that day. Choose an activity that belongs there.`,
    ),
    field: 'activityTypes',
  }),
  'in-pause': (refusal) => ({
    say: text(
      `${refusal.case} var på pause fra ${day(refusal.from).da}. Skriv »genoptag«, hvis forløbet er i gang igen.`,
      `${refusal.case} was paused from ${day(refusal.from).en}. Write "resume" if the course goes on again.`,
    ),
    field: 'date',
  }),
  'no-activity-type': () => ({
    say: text('Vælg mindst én aktivitet.', 'Choose at least one activity.'),
    field: 'activityTypes',
  }),
  'next-in-past': () => ({
    say: text('Næste gang skal ligge i fremtiden.', 'The next time must be in the future.'),
    field: 'nextDate',
  }),
  'no-such-activity': (refusal) => ({
    say: text(
      `Den aktivitet står ikke i ${refusal.case} længere. Skriv »ret aktivitet ${refusal.case}«, så ser du dem, der gør.`,
      `That activity no longer stands in ${refusal.case}. Write "correct activity ${refusal.case}" to see those that do.`,
    ),
    field: 'entry',
  }),
  'not-planned': (refusal) => ({
    say: text(
      `Der er ikke planlagt noget den dag i ${refusal.case}.`,
      `Nothing is planned for that day in ${refusal.case}.`,
    ),
  }),
  'attention-needs-note': () => ({
    say: text('Skriv kort, hvad der kræver opmærksomhed.', 'Write briefly what needs attention.'),
    field: 'attentionNote',
  }),
  'nobody-to-tell': () => ({
    say: text('Vælg mindst én, der skal have notatet.', 'Choose somebody to send it to.'),
    field: 'to',
  }),
  'cannot-be-told': (refusal) => ({
    say: text(
      `En af dem arbejder ikke med ${refusal.case} og kan ikke få notatet.`,
      `One of them does not work with ${refusal.case} and cannot get the note.`,
    ),
    field: 'to',
  }),
  'gate-missing': (refusal) => {
    const items = listText(refusal.items.map((item) => GATE_ITEM[item]));
    return {
      say: text(
        `Det mangler, før hovedforløbet kan begynde: ${items.da}. Log det, eller skriv, hvorfor borgeren er fritaget.`,
        `Missing before the main phase can begin: ${items.en}. Log it, or write why the citizen is exempt.`,
      ),
      field: refusal.items.some((item) => LESSONS.some((lesson) => lesson === item))
        ? 'exemptions'
        : 'recommendation',
    };
  },
  'main-already': (refusal) => ({
    say: text(
      `${refusal.case} er allerede i hovedforløbet. Vælg at forlænge eller stoppe.`,
      `${refusal.case} is in the main phase already. Choose to extend or to stop.`,
    ),
    field: 'recommendation',
  }),
  'phase-out-of-range': onDay('date'),
  'late-needs-reason': (refusal) => ({
    say: text(
      `Efter ${day(refusal.after).da} skal der stå, hvorfor hovedforløbet begynder så sent.`,
      `After ${day(refusal.after).en} it must say why the main phase begins so late.`,
    ),
    field: 'lateReason',
  }),
  'beyond-period': (refusal) => ({
    say: text(
      `Det går ud over den periode, der er købt, til og med ${day(refusal.until).da}. Spørg køberen, og svar ja, når de har sagt ja.`,
      `That goes beyond the period that was bought, to ${day(refusal.until).en}. Ask the buyer, and answer yes when they have agreed.`,
    ),
    field: 'buyerAgrees',
  }),
  'pause-out-of-range': onDay('date'),
  'resume-out-of-range': onDay('date'),
  'pause-overlaps': (refusal) => ({
    say: text(
      `Forløbet var allerede på pause fra ${day(refusal.from).da} til ${day(refusal.to).da}. Vælg en dag efter.`,
      `The course was paused already from ${day(refusal.from).en} to ${day(refusal.to).en}. Choose a later day.`,
    ),
    field: 'date',
  }),
  'return-before-pause': (refusal) => ({
    say: text(
      `Borgeren kan først være tilbage efter ${day(refusal.from).da}.`,
      `The citizen can only be back after ${day(refusal.from).en}.`,
    ),
    field: 'expectedReturn',
  }),
  'moved-already': (refusal) => ({
    say: text(
      `Det er noteret, at borgeren i ${refusal.case} er flyttet. Sagsbehandleren finder ud af, hvem der betaler.`,
      `It is noted that the citizen of ${refusal.case} has moved. The caseworker finds out who pays.`,
    ),
  }),
  'not-moved': (refusal) => ({
    say: text(
      `Der er ikke noget at tage stilling til i ${refusal.case}. Skriv »borgeren er flyttet«, hvis det er sket.`,
      `There is nothing to settle in ${refusal.case}. Write "moved" if it has happened.`,
    ),
  }),
  'move-out-of-range': onDay('date'),
  'support-in-future': (refusal) => ({
    say: text(
      `Vælg en dag til og med ${day(refusal.latest).da}.`,
      `Choose a day up to ${day(refusal.latest).en}.`,
    ),
    field: 'date',
  }),
  'follow-up-early': (refusal) => ({
    say: text(
      `Status efter udskrivning kan skrives fra ${day(refusal.from).da}.`,
      `The follow-up can be written from ${day(refusal.from).en}.`,
    ),
  }),
  'followed-up-already': (refusal) => ({
    say: text(
      `Den status er allerede noteret i ${refusal.case}. Skriv »sag ${refusal.case}« for at se den.`,
      `That follow-up is already noted in ${refusal.case}. Write "case ${refusal.case}" to see it.`,
    ),
  }),
} satisfies Saying;
