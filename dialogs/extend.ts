import { addDays, later } from '../domain/day.ts';
import type { Status } from '../domain/case.ts';
import { rulesAt } from '../domain/programme.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { date } from './engine/fields/date.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { READERS } from './visitation/words.ts';
import { deadlineLine } from './words.ts';

type Facts = {
  readonly deadline: string;
  readonly line: { readonly da: string; readonly en: string };
  readonly proposed: string;
  readonly reason: string;
};

/** Why it takes longer, as it usually is; it ends the sentence »Det skyldes, at …« in the letter, so it is Danish. */
const REASONS: Partial<Readonly<Record<Status, string>>> = {
  'with-provider': 'vi venter på Næstved Kommunes vurdering',
  invited: 'vi venter på en samtale mellem dig og Næstved Kommune',
  returned: 'vi mangler oplysninger til sagen',
  joint: 'vi skal tale med Næstved Kommune om sagen',
  countersigning: 'vi skal tale med Næstved Kommune om sagen',
  hearing: 'du har fået tid til at komme med bemærkninger',
};

/** One press makes the letter that extends a deadline (programme §2): both fields are proposed. */
export const extend = flow<Facts>({
  id: 'extend',
  version: 1,
  title: text('Forlæng fristen', 'Extend the deadline'),
  starts: {
    da: ['forlæng frist', 'forlæng fristen', 'fristbrev', 'fristforlængelse'],
    en: ['extend deadline'],
  },
  action: 'extend',
  aboutCase: true,
  begin: aboutCase('extend', ({ status, deadline }, { programme, today }) => {
    const line: Text = deadlineLine(deadline, today);
    return {
      deadline,
      line,
      proposed: addDays(later(deadline, today), rulesAt(programme, today).deadlineDays),
      reason: REASONS[status] ?? 'sagen tager længere tid, end vi regnede med',
    };
  }),
})
  .step({
    id: 'until',
    title: text('Ny frist', 'New deadline'),
    confirms: true,
    intro: ({ line }) => [{ label: text('Nu', 'Now'), value: line }],
    fields: {
      until: date<Facts>({
        name: text('frist', 'deadline'),
        label: text('Hvornår kan borgeren regne med svar?', 'When can the citizen expect an answer?'),
        why: text(
          'Kan I ikke nå den frist, I har offentliggjort, skal borgeren have besked om en ny (retssikkerhedslovens § 3, stk. 2).',
          'If the published deadline cannot be kept, the citizen must be told a new one (§ 3, 2).',
        ),
        readers: READERS.everybody,
        example: text('1. maj', '1 May'),
        fallback: ({ facts }) => facts.proposed,
        check: (value, { today, facts: { deadline } }) =>
          value > later(deadline, today)
            ? undefined
            : sayRefusal({ code: 'extension-too-short', after: later(deadline, today) }).say,
      }),
      reason: words<'required', Facts>({
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
        readers: text(
          'Alle på sagen i jobcentret og visitatorerne i Næstved; borgeren læser det i brevet.',
          'Those on the case; the citizen reads it in the letter.',
        ),
        example: text('vi venter på en samtale med Næstved', 'we wait for a talk with Næstved'),
        fallback: ({ facts }) => facts.reason,
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og lav brevet', 'Confirm and make the letter'),
    intent: ({ until, reason }, _facts, number) => ({ type: 'extend', case: number, until, reason }),
    done: happenedLines,
  });
