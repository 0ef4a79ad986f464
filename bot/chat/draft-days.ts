import type { Run } from '../../dialogs/engine/run.ts';
import type { Day, Instant } from '../../domain/day.ts';
import { addDays, dayOf, daysBetween } from '../../domain/day.ts';

const DAY_MS = 86_400_000;

/**
 * How long a draft lies untouched before its owner is warned, and before it is deleted, in whole Danish days; and how
 * long the facts that it took hold, in days of 24 hours.
 */
export const DRAFT_DAYS = { warned: 27, deleted: 30, facts: 1 } as const;

/** The day from which a draft is deleted as soon as it is seen. */
export const deletedOn = (run: Run): Day => addDays(dayOf(run.touchedAt), DRAFT_DAYS.deleted);

/** Nobody needs to count a draft's days before it has lain for a while: an instant never lies a day from its Danish day. */
const mayBe = (run: Run, days: number, today: Day): boolean =>
  Date.parse(today) - Date.parse(run.touchedAt) >= (days - 2) * DAY_MS;

const hasLain = (run: Run, days: number, today: Day): boolean =>
  mayBe(run, days, today) && daysBetween(dayOf(run.touchedAt), today) >= days;

export const isExpired = (run: Run, today: Day): boolean => hasLain(run, DRAFT_DAYS.deleted, today);

export const isSoonDeleted = (run: Run, today: Day): boolean => hasLain(run, DRAFT_DAYS.warned, today);

export const hasOldFacts = (run: Run, now: Instant): boolean =>
  Date.parse(now) - Date.parse(run.factsAt) > DRAFT_DAYS.facts * DAY_MS;
