import { addDays, later, type Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayRefusal } from '../refusals.ts';
import { deadlineLine } from '../words.ts';

/** What the new deadline of a decision rests on: the one there is, and what is proposed. */
export type ExtensionFacts = {
  readonly deadline: string;
  readonly line: { readonly da: string; readonly en: string };
  readonly proposed: string;
  readonly reason: string;
};

/** `days`: the authority's published time, which begins again. `reason`: ends »Det skyldes, at …« in the letter, so it is Danish. */
export const extensionFacts = (deadline: Day, today: Day, days: number, reason: string): ExtensionFacts => ({
  deadline,
  line: deadlineLine(deadline, today),
  proposed: addDays(later(deadline, today), days),
  reason,
});

interface Readers {
  readonly until: Text;
  readonly reason: Text;
}

/** One press makes the letter that extends a deadline (programme §2): both fields are proposed. */
export const extensionStep = ({ until, reason }: Readers) => ({
  id: 'until' as const,
  title: text('Ny frist', 'New deadline'),
  confirms: true,
  intro: ({ line }: ExtensionFacts) => [{ label: text('Nu', 'Now'), value: line }],
  fields: {
    until: date<ExtensionFacts>({
      name: text('frist', 'deadline'),
      label: text('Hvornår kan borgeren regne med svar?', 'When can the citizen expect an answer?'),
      why: text(
        'Kan I ikke nå den frist, I har offentliggjort, skal borgeren have besked om en ny (retssikkerhedslovens § 3, stk. 2).',
        'If the published deadline cannot be kept, the citizen must be told a new one (§ 3, 2).',
      ),
      readers: until,
      example: text('1. maj', '1 May'),
      fallback: ({ facts }) => facts.proposed,
      check: (value, { today, facts: { deadline } }) =>
        value > later(deadline, today)
          ? undefined
          : sayRefusal({ code: 'extension-too-short', after: later(deadline, today) }).say,
    }),
    reason: words<'required', ExtensionFacts>({
      presence: 'required',
      long: true,
      name: text('grund', 'reason'),
      label: text('Det skyldes, at …', 'The reason (in Danish, for the letter)'),
      hint: text(
        'Står i brevet til borgeren: »Det skyldes, at …«.',
        'Stands in the letter: "Det skyldes, at …".',
      ),
      why: text(
        'Borgeren har ret til at vide, hvorfor svaret kommer senere.',
        'The citizen has a right to know why the answer comes later.',
      ),
      readers: reason,
      example: text('vi venter på en samtale med Næstved', 'we wait for a talk with Næstved'),
      fallback: ({ facts }) => facts.reason,
    }),
  },
});
