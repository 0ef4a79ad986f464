import type { Case } from '../case.ts';
import type { Instant } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { IN_COURSE, isOpen } from '../status.ts';
import { paidOutTo } from '../loan/ceiling.ts';
import { lendingOn } from '../loan/lending.ts';
import type { LoanState } from '../loan/loan.ts';
import { loansOf } from '../loan/stages.ts';
import { personKey } from '../member.ts';
import { canReturn } from '../places.ts';
import type { Rules } from '../programme.ts';
import { rulesAt } from '../programme.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import { openDouble } from './open-double.ts';
import type { CommandOf, Newest, State } from './state.ts';

const MINUTE_MS = 60_000;

/** A note has been read by then, what is erased is gone, and a place is not taken back behind the citizen's back. */
const STAYS: ReadonlySet<string> = new Set<CaseEvent['type']>(['undone', 'note-added', 'offered', 'erased']);

/** Whether what was done at a moment can no longer be taken back without a reason: by the dated setting (programme §2, Undo). */
export const isUndoOver = (since: Instant, now: Instant, { undoMinutes }: Rules): boolean =>
  Date.parse(now) - Date.parse(since) > undoMinutes * MINUTE_MS;

/**
 * What taking back the entry that made a case leaves: its number stays used, nobody has it any more, and it remembers
 * no way for the evaluation, as no citizen applied with it.
 */
const withoutReferral = (subject: Case, at: string): Case => {
  const { milestones: _, ...rest } = subject;
  return { ...rest, status: 'withdrawn', since: at };
};

/** The citizen may have been referred again since: taking back what closed a case must not leave two open ones. */
const doubleBeside = (subject: Case, back: Case, state: State): Refusal | undefined =>
  isOpen(back.status) &&
  // A complaint stands beside a new application.
  back.status !== 'complained' &&
  (!isOpen(subject.status) || subject.personal.journalRef !== back.personal.journalRef)
    ? openDouble(state, subject)
    : undefined;

/** The loans of which more is paid out than in the case as it stands. */
const comingBack = (subject: Case, back: Case): readonly LoanState[] =>
  loansOf(back)
    .filter(
      ({ number, state }) =>
        state.paidOut > (loansOf(subject).find((loan) => loan.number === number)?.state.paidOut ?? 0),
    )
    .map(({ state }) => state);

/**
 * A payout that comes back with a reversal counts again, and something else may have been paid out to the citizen
 * meanwhile. The ceiling is that of the terms the loan keeps, as it was when the money was paid out.
 */
const aboveCeiling = (
  subject: Case,
  back: Case,
  { programme, sameReference }: State,
): Refusal | undefined => {
  const now = paidOutTo(subject, sameReference);
  const then = paidOutTo(back, sameReference);
  return comingBack(subject, back)
    .map(({ requestedOn }) => lendingOn(programme, requestedOn)?.terms)
    .flatMap((terms): readonly Refusal[] =>
      terms && then > terms.maximum
        ? [{ code: 'above-ceiling', left: Math.max(0, terms.maximum - now), least: terms.minimum }]
        : [],
    )[0];
};

/** Who may see the case; and who did what ended that, or handed it over blindly, can still take that back. */
const isConcerned = (
  { actor, today }: CommandOf<'undo'>,
  subject: Case,
  { by, before: was }: Newest,
  { programme }: State,
): boolean =>
  may(actor, 'see-case', programme, today, subject) ||
  (was !== undefined &&
    by === personKey(actor) &&
    (['see-case', 'hand-over'] as const).some((action) => may(actor, action, programme, today, was)));

/**
 * Takes back the newest thing that happened in a case: by who did it, within some minutes, and only while nobody has
 * acted on it since. The case is as it was; the log keeps both.
 */
export const undo = (command: CommandOf<'undo'>, state: State): Decided<CaseEvent> => {
  const { actor, today, at, intent } = command;
  const { subject, newest, programme, head } = state;
  if (!subject || !newest || !isConcerned(command, subject, newest, state)) {
    return refuse({ code: 'no-such-case', case: intent.case });
  }
  const { number } = subject;
  // A corrected notice is corrected again, not taken back: its card would have to say three days at once.
  const corrected = newest.events.some(({ type }) => type === 'corrected') && newest.notice !== undefined;
  if (newest.events.some(({ type }) => STAYS.has(type)) || corrected)
    return refuse({ code: 'nothing-to-undo', case: number });
  if (newest.entry !== intent.entry) return refuse({ code: 'moved-on', case: number });
  if (newest.by !== personKey(actor)) return refuse({ code: 'others-undo', case: number });
  const rules = rulesAt(programme, today);
  if (isUndoOver(newest.at, at, rules)) {
    return refuse({ code: 'undo-too-late', case: number, minutes: rules.undoMinutes });
  }
  const back = newest.before ?? withoutReferral(subject, at);
  const double = doubleBeside(subject, back, state);
  if (double) return refuse(double);
  const above = aboveCeiling(subject, back, state);
  if (above) return refuse(above);
  const { personal, ...restored } = back;
  const has = head.places.some((place) => place.case === number) || subject.status === 'offered';
  const needs = IN_COURSE.has(restored.status) || restored.status === 'offered';
  if (needs && !has && !canReturn(head, rules)) return refuse({ code: 'place-gone', case: number });
  const { applicationDate, first, offer, passed } = restored;
  const queue =
    restored.status === 'waitlisted' || restored.status === 'offered'
      ? {
          case: number,
          applicationDate,
          seq: newest.queuedAt ?? head.seq,
          ...(first && { first }),
          ...(offer && { offer: offer.until }),
          ...(passed && { passed }),
        }
      : undefined;
  return happened({
    type: 'undone',
    case: number,
    data: {
      entry: newest.entry,
      restored,
      ...(queue && { queue }),
      ...(newest.notice !== undefined && { notice: newest.notice }),
    },
    personal,
  });
};
