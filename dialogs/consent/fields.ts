import type { ConsentForm } from '../../domain/case.ts';
import { CONSENT_FORMS } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import { inFuture, READERS } from '../visitation/words.ts';

/** The day the citizen said yes to the sharing, or no. */
export const consentOn = <F extends JsonRecord = JsonRecord>({
  label,
  why,
  from,
}: {
  readonly label: Text;
  readonly why: Text;
  /** The first day it can have been; any where absent. */
  readonly from?: (facts: F) => Day | undefined;
}) =>
  date<F>({
    name: text('dato', 'date'),
    label,
    why,
    readers: READERS.course,
    example: text('i dag', 'today'),
    fallback: ({ today }) => today,
    check: (value, { today, facts }) => {
      const first = from?.(facts);
      if (first !== undefined && value < first)
        return sayRefusal({ code: 'consent-before-withdrawal', from: first }).say;
      return value > today ? inFuture('consent') : undefined;
    },
  });

const FORM: Readonly<Record<ConsentForm, Text>> = {
  oral: text('Mundtligt', 'Orally'),
  written: text('Skriftligt', 'In writing'),
};

/** How the citizen said yes again. */
export const renewedForm = choice<ConsentForm, 'required'>({
  presence: 'required',
  name: text('mundtligt eller skriftligt', 'oral or written'),
  label: text('Hvordan sagde borgeren ja igen?', 'How did the citizen say yes again?'),
  why: text(
    'Borgerens nye ja skal kunne vises for sig; det gamle gælder ikke mere.',
    "The citizen's new yes must be shown by itself; the old one no longer holds.",
  ),
  readers: READERS.course,
  example: text('mundtligt', 'oral'),
  options: () =>
    CONSENT_FORMS.map((id) => ({ id, label: FORM[id], synonyms: synonymsOf('consentForm', id) })),
  fallback: () => 'oral',
  expanded: true,
});
