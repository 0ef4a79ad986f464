import type { Status } from '../domain/case.ts';
import { valueOn } from '../domain/dated.ts';
import type { Day } from '../domain/day.ts';
import { addDays, dayOf, later } from '../domain/day.ts';
import { complaintEnd } from '../domain/last-day.ts';
import type { Letter } from '../domain/letter.ts';
import { fillLetter, letterDay } from '../domain/letter.ts';
import type { CaseSlot } from '../domain/letter-slots.ts';
import { STAGES } from '../domain/lifecycle.ts';
import type { LetterKind, Programme } from '../domain/programme.ts';
import { decisionSent } from '../domain/status.ts';
import type { Lang, Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import { informationLetter } from './information/letter.ts';
import { isLoanLetter, loanLetterValues } from './loan/letters.ts';

export const LETTER_TITLES: Readonly<Record<LetterKind, Text>> = {
  information: text('Oplysningsbrev', 'Information letter'),
  hearing: text('Partshøring', 'Hearing'),
  extension: text('Brev om ny frist', 'Letter about a new deadline'),
  waitlist: text('Brev om venteliste', 'Letter about the waiting list'),
  'waitlist-again': text('Brev om venteliste efter en fejl', 'Letter about the waiting list after a mistake'),
  place: text('Brev om plads', 'Letter about the place'),
  'place-again': text('Brev om at forløbet fortsætter', 'Letter about the course that goes on'),
  refusal: text('Afslag', 'Refusal'),
  'ending-hearing': text('Partshøring om udskrivning', 'Hearing on the discharge'),
  ending: text('Afgørelse om udskrivning', 'Decision on the discharge'),
  'loan-hearing': text('Partshøring om lån', 'Hearing on the loan'),
  'loan-extension': text('Brev om ny frist for lånet', 'Letter about a new deadline for the loan'),
  'loan-refusal': text('Afslag på lån', 'Refusal of a loan'),
  'loan-agreement': text('Låneaftale', 'Loan agreement'),
  'loan-reminder': text('Rykker', 'Reminder'),
};

/** What a letter lacks, in words; a slot that is not named here goes by its own name. */
const SLOT_WORDS: Readonly<Record<string, Text>> = {
  text: text('teksten til brevet', 'the text of the letter'),
  rule: text('reglen', 'the rule'),
  authority: text('afsenderen', 'the sender'),
  unit: text('afdelingen', 'the unit'),
  signer: text('hvem der skriver under', 'who signs'),
  phone: text('telefonnummeret', 'the phone number'),
  date: text('datoen', 'the date'),
  considerations: text('begrundelsen', 'the considerations'),
  facts: text('oplysningerne', 'the facts'),
  name: text('borgerens navn', "the citizen's name"),
  complaintBody: text('hvor klagen går hen', 'where a complaint goes'),
  extensionReason: text('grunden til den nye frist', 'the reason for the new deadline'),
  lender: text('långiveren', 'the lender'),
  legalBasis: text('hjemlen', 'the legal basis'),
  budget: text('budgettet', 'the budget'),
  controllers: text('hvem der er med', 'who takes part'),
  legalBases: text('hver parts grundlag for behandlingen', 'the legal basis of each party'),
  officers: text('hver parts databeskyttelsesrådgiver', 'the data protection officer of each party'),
  retention: text('hvor længe oplysningerne bliver gemt', 'how long the data is kept'),
};

export const slotWord = (slot: string): Text => SLOT_WORDS[slot] ?? text(slot, slot);

const BY_STATUS: Partial<Readonly<Record<Status, LetterKind>>> = {
  hearing: 'hearing',
  writing: 'refusal',
  refused: 'refusal',
  waitlisted: 'waitlist',
  enrolled: 'place',
  'ending-hearing': 'ending-hearing',
  'ending-writing': 'ending',
};

/** The same for a course that a wrong discharge had ended. */
const againIn = ({ status, course }: CaseView): LetterKind | undefined => {
  if (status === 'waitlisted' && course) return 'waitlist-again';
  return status === 'enrolled' && course?.again !== undefined ? 'place-again' : undefined;
};

/** The citizen still waits for the answer by a later day they were told; a new run after a complaint has a day of its own. */
const isExtended = ({ status, personal, milestones = [] }: CaseView): boolean =>
  STAGES[status].deadlineRuns &&
  personal.extensionReason !== undefined &&
  milestones.findLast(({ what }) => what === 'deadline-extended' || what === 'complaint-judged')?.what !==
    'complaint-judged';

/** The letter that belongs to where a case is; `undefined` where none does. */
export const letterNow = (view: CaseView): LetterKind | undefined =>
  againIn(view) ?? BY_STATUS[view.status] ?? (isExtended(view) ? 'extension' : undefined);

/** What the letter takes from the case's surroundings. */
export interface LetterWorld {
  readonly programme: Programme;
  readonly today: Day;
  /** Who signs; absent where they are no longer there. */
  readonly signer: string | undefined;
  readonly coach: string | undefined;
  readonly position: number;
  readonly nextFree: Day | undefined;
  /** Who looks, and sends what they see. */
  readonly sender: string;
}

/** When a course ends against the citizen's wish: not before the citizen was heard, nor before the decision is sent. */
const endOf = ({ status, ending, hearing }: CaseView, today: Day): Day | undefined => {
  if (!ending || status === 'discharged') return ending?.date;
  const heard = status === 'ending-hearing' && hearing ? addDays(hearing.until, 1) : today;
  return later(ending.date, heard);
};

const SENT: ReadonlySet<Status> = new Set(['refused', 'complained', 'discharged']);

/** The day of a letter: the one it was sent on, as long as that decision holds. One that is still to be sent is of today. */
const dayOfLetter = (view: CaseView, today: Day): Day =>
  (SENT.has(view.status) ? decisionSent(view) : undefined) ?? today;

const valuesOf = (
  view: CaseView,
  world: LetterWorld,
  lang: Lang,
): Readonly<Record<CaseSlot, string | undefined>> => {
  const { programme, today, signer, coach, position, nextFree } = world;
  const { personal, course, hearing, assessment } = view;
  const authority = valueOn(programme.authority, today);
  const sent = dayOfLetter(view, today);
  const answered = hearing?.result === 'answered' ? hearing.on : undefined;
  const basis = programme.supportBases.find(({ value }) => value.id === personal.supportBasis)?.value;
  return {
    authority: authority?.name,
    unit: authority?.unit,
    phone: authority?.phone,
    complaintBody: authority?.complaintBody,
    signer,
    case: view.number,
    date: letterDay(sent, lang),
    name: personal.citizenName,
    applicationDate: letterDay(view.applicationDate, lang),
    deadline: letterDay(view.deadline, lang),
    extensionReason: personal.extensionReason,
    rule: personal.rejectionRule,
    considerations: personal.rejectionConsiderations,
    facts: personal.rejectionFacts,
    hearingUntil: letterDay(hearing?.until, lang),
    remarksDate: letterDay(answered, lang),
    assessmentDate: letterDay(assessment && dayOf(assessment.at), lang),
    complainBy: letterDay(complaintEnd(programme, sent), lang),
    position: position > 0 ? String(position) : undefined,
    nextFree: letterDay(nextFree, lang),
    start: letterDay(course?.start, lang),
    again: letterDay(course?.again, lang),
    // In the main phase there is no first one left to speak of.
    firstUntil: letterDay(course?.mainFrom === undefined ? course?.qualifyingUntil : undefined, lang),
    endDate: letterDay(endOf(view, today), lang),
    qualifyingUntil: letterDay(course?.qualifyingUntil, lang),
    mainUntil: letterDay(course?.mainUntil, lang),
    coach,
    basis: basis?.ownMeans ? undefined : basis?.label[lang].toLowerCase(),
  };
};

/**
 * A letter to the citizen from the programme's text of the day. The one that goes out is the Danish one; another
 * language is for reading. Lacking its text, rule, sender or date it cannot be copied.
 */
export const letterOf = (kind: LetterKind, view: CaseView, world: LetterWorld, lang: Lang = 'da'): Letter => {
  const template = valueOn(world.programme.letters[kind] ?? [], world.today);
  if (!template) return { ok: false, missing: ['text'], text: '' };
  if (kind === 'information') return informationLetter(world, lang, view);
  const values = isLoanLetter(kind)
    ? loanLetterValues(view, kind, { ...world, signer: world.sender }, lang)
    : valuesOf(view, world, lang);
  return fillLetter(template[lang], values);
};
