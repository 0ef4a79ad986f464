import type { CourseRefusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import type { GateItem } from '../../domain/vocabulary.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { text } from '../../domain/text.ts';
import { GATE_ITEM, listText } from '../course/labels.ts';
import { day, dayBetween } from '../words.ts';

/** What an exemption can stand for. */
const LESSONS: readonly GateItem[] = QUALIFYING_TYPES;

const PHASE = {
  qualifying: text('det opkvalificerende forløb', 'the qualifying phase'),
  main: text('hovedforløbet', 'the main phase'),
} as const;

/** Why a course goes on as it was, with the way out; and the field the person can mend. */
export const sayCourseRefusal = (refusal: CourseRefusal): { readonly say: Text; readonly field?: string } => {
  switch (refusal.code) {
    case 'consent-withdrawn':
      return {
        say: text(
          `Borgeren vil ikke have ${refusal.case} delt med Næstved. Skriv »samtykke igen«, hvis borgeren har ændret mening.`,
          `The citizen does not want ${refusal.case} shared. Write "consent again" if the citizen has changed their mind.`,
        ),
      };
    case 'consent-holds':
      return {
        say: text(`${refusal.case} er delt med Næstved.`, `${refusal.case} is shared with the provider.`),
      };
    case 'consent-before-withdrawal':
      return {
        say: text(
          `Borgeren trak sit samtykke tilbage ${day(refusal.from).da}. Skriv den dag, borgeren sagde ja igen.`,
          `The citizen withdrew the consent on ${day(refusal.from).en}. Write the day they said yes again.`,
        ),
        field: 'consentDay',
      };
    case 'has-coach':
      return { say: text(`${refusal.case} har en coach.`, `${refusal.case} has a coach.`) };
    case 'offer-extended-already':
      return {
        say: text(
          'Tilbuddet er forlænget én gang, og det kan det kun blive én gang.',
          'The offer was extended once, and that is as often as it can be.',
        ),
        field: 'answer',
      };
    case 'extension-needs-reason':
      return {
        say: text(
          'Skriv, hvorfor borgeren skal have mere tid. Andre venter på pladsen imens.',
          'Write why the citizen needs more time. Others wait for the place meanwhile.',
        ),
        field: 'reason',
      };
    case 'offer-still-open':
      return {
        say: text(
          `Borgeren kan svare til og med ${day(refusal.until).da}. Først derefter kan pladsen gå videre.`,
          `The citizen can answer until ${day(refusal.until).en}. Only after that can the place go on.`,
        ),
        field: 'answer',
      };
    case 'activity-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'wrong-phase':
      return {
        say: text(
          `${refusal.case} er i ${PHASE[refusal.phase].da} den dag. Vælg en aktivitet, der hører til der.`,
          `${refusal.case} is in ${PHASE[refusal.phase].en} on that day. Choose an activity that belongs there.`,
        ),
        field: 'activityTypes',
      };
    case 'in-pause':
      return {
        say: text(
          `${refusal.case} var på pause fra ${day(refusal.from).da}. Skriv »genoptag«, hvis forløbet er i gang igen.`,
          `${refusal.case} was paused from ${day(refusal.from).en}. Write "resume" if the course goes on again.`,
        ),
        field: 'date',
      };
    case 'no-activity-type':
      return {
        say: text('Vælg mindst én aktivitet.', 'Choose at least one activity.'),
        field: 'activityTypes',
      };
    case 'next-in-past':
      return {
        say: text('Næste gang skal ligge i fremtiden.', 'The next time must be in the future.'),
        field: 'nextDate',
      };
    case 'no-such-activity':
      return {
        say: text(
          `Den aktivitet står ikke i ${refusal.case} længere. Skriv »ret aktivitet ${refusal.case}«, så ser du dem, der gør.`,
          `That activity no longer stands in ${refusal.case}. Write "correct activity ${refusal.case}" to see those that do.`,
        ),
        field: 'entry',
      };
    case 'not-planned':
      return {
        say: text(
          `Der er ikke planlagt noget den dag i ${refusal.case}.`,
          `Nothing is planned for that day in ${refusal.case}.`,
        ),
      };
    case 'attention-needs-note':
      return {
        say: text('Skriv kort, hvad der kræver opmærksomhed.', 'Write briefly what needs attention.'),
        field: 'attentionNote',
      };
    case 'nobody-to-tell':
      return {
        say: text('Vælg mindst én, der skal have notatet.', 'Choose somebody to send it to.'),
        field: 'to',
      };
    case 'cannot-be-told':
      return {
        say: text(
          `En af dem arbejder ikke med ${refusal.case} og kan ikke få notatet.`,
          `One of them does not work with ${refusal.case} and cannot get the note.`,
        ),
        field: 'to',
      };
    case 'gate-missing': {
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
    }
    case 'main-already':
      return {
        say: text(
          `${refusal.case} er allerede i hovedforløbet. Vælg at forlænge eller stoppe.`,
          `${refusal.case} is in the main phase already. Choose to extend or to stop.`,
        ),
        field: 'recommendation',
      };
    case 'phase-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'late-needs-reason':
      return {
        say: text(
          `Efter ${day(refusal.after).da} skal der stå, hvorfor hovedforløbet begynder så sent.`,
          `After ${day(refusal.after).en} it must say why the main phase begins so late.`,
        ),
        field: 'lateReason',
      };
    case 'beyond-period':
      return {
        say: text(
          `Det går ud over den periode, der er købt, til og med ${day(refusal.until).da}. Spørg køberen, og svar ja, når de har sagt ja.`,
          `That goes beyond the period that was bought, to ${day(refusal.until).en}. Ask the buyer, and answer yes when they have agreed.`,
        ),
        field: 'buyerAgrees',
      };
    case 'pause-out-of-range':
    case 'resume-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'pause-overlaps':
      return {
        say: text(
          `Forløbet var allerede på pause fra ${day(refusal.from).da} til ${day(refusal.to).da}. Vælg en dag efter.`,
          `The course was paused already from ${day(refusal.from).en} to ${day(refusal.to).en}. Choose a later day.`,
        ),
        field: 'date',
      };
    case 'return-before-pause':
      return {
        say: text(
          `Borgeren kan først være tilbage efter ${day(refusal.from).da}.`,
          `The citizen can only be back after ${day(refusal.from).en}.`,
        ),
        field: 'expectedReturn',
      };
    case 'moved-already':
      return {
        say: text(
          `Det er noteret, at borgeren i ${refusal.case} er flyttet. Sagsbehandleren finder ud af, hvem der betaler.`,
          `It is noted that the citizen of ${refusal.case} has moved. The caseworker finds out who pays.`,
        ),
      };
    case 'not-moved':
      return {
        say: text(
          `Der er ikke noget at tage stilling til i ${refusal.case}. Skriv »borgeren er flyttet«, hvis det er sket.`,
          `There is nothing to settle in ${refusal.case}. Write "moved" if it has happened.`,
        ),
      };
    case 'move-out-of-range':
      return { say: dayBetween(refusal.earliest, refusal.latest), field: 'date' };
    case 'support-in-future':
      return {
        say: text(
          `Vælg en dag til og med ${day(refusal.latest).da}.`,
          `Choose a day up to ${day(refusal.latest).en}.`,
        ),
        field: 'date',
      };
    case 'follow-up-early':
      return {
        say: text(
          `Status efter udskrivning kan skrives fra ${day(refusal.from).da}.`,
          `The follow-up can be written from ${day(refusal.from).en}.`,
        ),
      };
    case 'followed-up-already':
      return {
        say: text(
          `Den status er allerede noteret i ${refusal.case}. Skriv »sag ${refusal.case}« for at se den.`,
          `That follow-up is already noted in ${refusal.case}. Write "case ${refusal.case}" to see it.`,
        ),
      };
  }
};
