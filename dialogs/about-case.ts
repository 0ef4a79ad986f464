import type { JsonRecord } from '../domain/json.ts';
import type { CaseAction } from '../domain/case-actions.ts';
import { openPause } from '../domain/course.ts';
import type { Day } from '../domain/day.ts';
import { mayNow } from '../domain/lifecycle.ts';
import { may } from '../domain/rights/may.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import { rightFor } from './case-actions.ts';
import { whyNotThere } from './case-gone.ts';
import { caseRows } from './case-rows.ts';
import type { Begun, NotBegun, Row } from './engine/flow.ts';
import type { Lookups } from './engine/lookups.ts';
import { inSight } from './in-sight.ts';
import { cannotNow, notAllowedIn } from './refusals/rights.ts';
import { day } from './words.ts';

/** A row as the facts of a run keep it. */
export type Line = { readonly [K in keyof Row]: Row[K] };

/** So much of each text is taken along (a run stays small); `sag ML-…` shows the whole. */
const SHOWN = 400;

/** What may be read of the case, for the top of a dialog's first step. */
export const rowsOf = (view: CaseView, { programme }: Lookups): readonly Line[] =>
  caseRows(view, programme, SHOWN);

/** A coach who could have the course before them, which nobody has yet, hears the way to it. */
export const coachFirst = (
  view: CaseView,
  { member, programme, today }: Pick<Lookups, 'member' | 'programme' | 'today'>,
): Text | undefined =>
  may(member, 'take-case', programme, today, view)
    ? text(
        `Ingen er coach på ${view.number} endnu. Skriv »tag sag ${view.number}«, så er det dig.`,
        `Nobody is the coach of ${view.number} yet. Write "take case ${view.number}", and it is you.`,
      )
    : undefined;

/** A pause that is only planned stands in the way of what it will stop: the way on is to take it off and plan it again. */
const behindPause = (
  { number, status, course, proposal }: CaseView,
  action: CaseAction,
  today: Day,
): Text | undefined => {
  const from = course && openPause(course)?.from;
  const without = proposal ? 'phase-proposed' : 'enrolled';
  if (status !== 'paused' || from === undefined || from <= today || !mayNow(without, action))
    return undefined;
  const on = day(from);
  return text(
    `${number} har en pause, der er aftalt fra ${on.da}, og så længe den står der, kan det ikke lade sig gøre. Skriv »genoptag ${number}«, og bekræft ${on.da} som første dag igen: så er pausen væk, og ingen dage er flyttet. Bagefter kan du sætte den på igen.`,
    `${number} has a pause that is planned from ${on.en}, and while it stands there this cannot be done. Write "resume ${number}" and confirm ${on.en} as the first day back: then the pause is gone and no day has moved. Afterwards you can plan it again.`,
  );
};

/**
 * Begins a dialog about a case: only one the person may see and do this to, and only while the action can happen. `unless`: what
 * stands in its way in this case and is better said, or done, than that it cannot happen.
 */
export const aboutCase =
  <F extends JsonRecord>(
    action: CaseAction,
    factsOf: (view: CaseView, lookups: Lookups) => F | Promise<F>,
    unless: (view: CaseView, lookups: Lookups) => NotBegun | undefined | Promise<NotBegun | undefined> = () =>
      undefined,
  ): ((lookups: Lookups, number: string) => Promise<Begun<F>>) =>
  async (lookups, number) => {
    const view = await inSight(lookups, rightFor(action), number);
    if (!view) return { ok: false, say: await whyNotThere(lookups, number) };
    // Who sees it through one role and could do this elsewhere through another hears so before filling anything in.
    const right = rightFor(action);
    const { member, programme, today } = lookups;
    if (right && !may(member, right, programme, today, view))
      return { ok: false, say: coachFirst(view, lookups) ?? notAllowedIn(right, number) };
    const other = await unless(view, lookups);
    if (other) return other;
    if (!mayNow(view.status, action))
      return {
        ok: false,
        say: behindPause(view, action, today) ?? cannotNow(number, view.status, view.since),
      };
    return { ok: true, facts: await factsOf(view, lookups) };
  };
