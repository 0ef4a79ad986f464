import type { Day, Instant } from './day.ts';
import type { CaseEvent } from './events.ts';
import type { Deed } from './deed.ts';
import type { Phase } from './vocabulary.ts';
import type { PersonKey } from './member.ts';
import { isNoticeEvent } from './notice-events.ts';

/** What was asked about a notice; its words and those of the answer stand with their entries, and go when the person is erased. */
export interface NoticeQuestion {
  /** The log number. */
  readonly entry: number;
  readonly by: PersonKey;
  readonly at: Instant;
  readonly answered?: { readonly entry: number; readonly by: PersonKey; readonly at: Instant };
}

interface Told {
  readonly number: number;
  readonly case: string;
  readonly at: Instant;
  /** The log number of what it tells; absent in older ones. */
  readonly entry?: number;
  readonly placesUsed: number;
  readonly placesTotal: number;
  /** `entry`: the log number of the receipt; absent in older ones. */
  readonly seen?: { readonly by: PersonKey; readonly at: Instant; readonly entry?: number };
  /** What it told was taken back; the number stays. */
  readonly withdrawn?: {
    readonly by: PersonKey;
    readonly at: Instant;
    /** The discharge was wrong, and the place had gone on: the citizen waits for the next one. */
    readonly waits?: true;
  };
  /** The day that was wrong, and when it was put right. */
  readonly corrected?: { readonly was: Day; readonly at: Instant };
  /** Oldest first. */
  readonly questions?: readonly NoticeQuestion[];
  /** How often it was changed since it was first told. */
  readonly changes?: number;
}

/** What the Erhvervschef's channel is told (note: "løbende orienteres om ind- og udskrivning"). Nothing personal. */
export type Notice =
  | (Told & {
      readonly kind: 'enrolment';
      readonly start: Day;
      readonly qualifyingUntil: Day;
      readonly mainUntil: Day;
      readonly nextFree?: Day;
      /** Of those not in use: held for somebody in line. */
      readonly placesHeld?: number;
      /** A course goes on that a wrong discharge had ended. */
      readonly again?: true;
    })
  | (Told & {
      readonly kind: 'discharge';
      readonly date: Day;
      readonly phase: Phase;
      readonly early: boolean;
      /** The next in line is offered the place. */
      readonly waiting: boolean;
    });

/** The notice an event causes, if it causes one. */
export const noticeOf = (
  event: CaseEvent,
  { at, seq: entry }: Pick<Deed, 'at' | 'seq'>,
): Notice | undefined => {
  if (event.type === 'enrolled') {
    const { notice, goesOn, ...facts } = event.data;
    const again = goesOn ? { again: true as const } : {};
    return { number: notice, kind: 'enrolment', case: event.case, at, entry, ...facts, ...again };
  }
  if (event.type === 'discharged') {
    const { notice, sent: _, ...facts } = event.data;
    return { number: notice, kind: 'discharge', case: event.case, at, entry, ...facts };
  }
  return undefined;
};

/** What was seen was the old card: a changed one is to be seen again. The log keeps the first receipt. */
const unseen = <N extends Notice>(notice: N): N => {
  const { seen: _, ...rest } = notice;
  return { ...rest, changes: (notice.changes ?? 0) + 1 } as N;
};

/** How often a notice can be acknowledged: once as it stands after its newest change. */
export const revisionOf = ({ changes }: Notice): string => (changes === undefined ? '' : `.${changes}`);

const corrected = (
  notice: Notice,
  { course, ending, nextFree }: (CaseEvent & { readonly type: 'corrected' })['data'],
  at: Instant,
): Notice => {
  if (notice.kind === 'enrolment' && course) {
    const { start, qualifyingUntil, mainUntil } = course;
    const days = { start, qualifyingUntil, mainUntil };
    const { nextFree: __, ...before } = unseen(notice);
    const next = nextFree === undefined ? {} : { nextFree };
    return { ...before, ...days, ...next, corrected: { was: notice.start, at } };
  }
  if (notice.kind === 'discharge' && ending) {
    const { date, phase, early } = ending;
    return { ...unseen(notice), date, phase, early, corrected: { was: notice.date, at } };
  }
  return notice;
};

const answered = (
  notice: Notice,
  asked: number,
  answer: NonNullable<NoticeQuestion['answered']>,
): Notice => ({
  ...notice,
  questions: (notice.questions ?? []).map((one) =>
    one.entry === asked ? { ...one, answered: answer } : one,
  ),
});

/** Whether somebody waits for an answer. */
export const isAsked = ({ questions = [] }: Notice): boolean => questions.some((one) => !one.answered);

/** The notice after an event that takes back or corrects what it told; as it was after every other. */
export const evolveNotice = (
  notice: Notice,
  event: CaseEvent,
  deed: Pick<Deed, 'by' | 'at' | 'seq'>,
): Notice => {
  const mark = { by: deed.by, at: deed.at };
  if (event.type === 'notice-acknowledged') return { ...notice, seen: { ...mark, entry: deed.seq } };
  if (event.type === 'notice-questioned')
    return { ...notice, questions: [...(notice.questions ?? []), { entry: deed.seq, ...mark }] };
  if (event.type === 'notice-answered')
    return answered(notice, event.data.asked, { entry: deed.seq, ...mark });
  if (event.type === 'undone') {
    // What took the notice back may be undone itself: then it holds again.
    const { withdrawn, ...holding } = notice;
    return withdrawn ? unseen(holding as Notice) : { ...unseen(notice), withdrawn: mark };
  }
  if (event.type === 'returned-to-line') return { ...unseen(notice), withdrawn: { ...mark, waits: true } };
  if (event.type === 'withdrawn' || event.type === 'reopened') return { ...unseen(notice), withdrawn: mark };
  return event.type === 'corrected' ? corrected(notice, event.data, deed.at) : notice;
};

const CHANGING = [
  'notice-acknowledged',
  'notice-questioned',
  'notice-answered',
  'undone',
  'withdrawn',
  'reopened',
  'returned-to-line',
  'corrected',
] as const;
type Changing = (typeof CHANGING)[number];

const changes = (event: CaseEvent): event is CaseEvent & { readonly type: Changing } =>
  CHANGING.some((type) => type === event.type);

/** The notice that an event changes; of what is asked and answered its card says nothing. */
export const noticeChangedBy = (event: CaseEvent): number | undefined =>
  changes(event) ? event.data.notice : undefined;

/** Whether an event changes what a notice tells of a place that was told before: no receipt, question or answer does. */
export const rewritesNotice = (event: CaseEvent): boolean =>
  noticeChangedBy(event) !== undefined && !isNoticeEvent(event);
