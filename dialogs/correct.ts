import type { Correctable, CorrectableDay } from '../domain/correction.ts';
import { CORRECTABLE_TEXTS } from '../domain/correction.ts';
import type { AnyLoggedEvent } from '../domain/events.ts';
import { text } from '../domain/text.ts';
import type { CaseView } from '../domain/view.ts';
import { aboutCase } from './about-case.ts';
import { choice } from './engine/fields/choice.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { CORRECTABLE_LABELS, CORRECTABLE_SYNONYMS } from './correct/labels.ts';
import { correctionOf, valueProblem } from './correct/value.ts';
import { READERS } from './visitation/words.ts';

type Facts = {
  readonly today: string;
  readonly days: readonly CorrectableDay[];
  /** The day of the application says where in line the citizen stands, and no deadline runs any more. */
  readonly waits: boolean;
};

const LINE = text(
  'Rettet. Ventelisten følger ansøgningsdatoen: skriv »pladser« for at se rækkefølgen.',
  'Corrected. The waiting line follows the application date: write "places" to see the order.',
);

const movesInLine = (event: AnyLoggedEvent): boolean =>
  event.type === 'corrected' && event.data.field === 'applicationDate';

/** The days that can be wrong where the case is now. */
const daysIn = ({ status, course, ending }: CaseView): readonly CorrectableDay[] => [
  ...(course ? [] : (['applicationDate'] as const)),
  // Once a pause or the gate has moved the course, its days no longer follow from the first one.
  ...(course && status === 'enrolled' && !course.pauses && course.mainFrom === undefined
    ? (['startDate'] as const)
    : []),
  ...(ending && status === 'discharged' ? (['dischargeDate'] as const) : []),
];

/** One value put right after it was sent, with a reason; the old one stays in the event log. */
export const correct = flow<Facts>({
  id: 'correct',
  version: 1,
  title: text('Ret en oplysning', 'Correct a value'),
  starts: { da: ['ret oplysning', 'ret en oplysning', 'ret oplysninger'], en: ['correct'] },
  action: 'correct',
  aboutCase: true,
  begin: aboutCase('correct', (view, { today }) => ({
    today,
    days: daysIn(view),
    waits: view.status === 'waitlisted' || view.status === 'offered',
  })),
})
  .step({
    id: 'which',
    title: text('Hvad er forkert?', 'What is wrong?'),
    known: true,
    fields: {
      what: choice<Correctable, 'required', Facts>({
        presence: 'required',
        name: text('oplysning', 'value'),
        label: text('Hvilken oplysning?', 'Which value?'),
        why: text(
          'Så kun den ene bliver rettet, og I kan se, at resten står, som det var.',
          'So that only this one changes and the rest stays.',
        ),
        readers: READERS.everybody,
        example: text('idé', 'idea'),
        options: ({ facts }) =>
          [...CORRECTABLE_TEXTS, ...facts.days].map((id) => ({
            id,
            label: CORRECTABLE_LABELS[id],
            synonyms: CORRECTABLE_SYNONYMS[id] ?? [],
          })),
      }),
    },
  })
  .step({
    id: 'value',
    title: text('Hvad skal der stå?', 'What should it say?'),
    fields: {
      value: words<'required', Facts>({
        presence: 'required',
        long: true,
        name: text('ny tekst', 'new value'),
        label: text('Det rigtige', 'The right value'),
        why: text(
          'Forkerte oplysninger skal rettes, så snart nogen ser dem (databeskyttelsesforordningens art. 5).',
          'Wrong data must be put right as soon as somebody sees it (GDPR art. 5).',
        ),
        readers: READERS.everybody,
        example: text('det, der skulle have stået', 'what it should have said'),
        check: (value, { answers, today }) =>
          valueProblem((answers['what'] ?? 'citizenName') as Correctable, value, today),
      }),
      reason: words({
        presence: 'required',
        tells: true,
        name: text('grund', 'reason'),
        label: text('Hvorfor skal det rettes?', 'Why is it corrected?'),
        why: text(
          'Næstved har måske handlet på det gamle og skal kunne se, hvorfor det er ændret.',
          'Næstved may have acted on the old value and must see why it changed.',
        ),
        readers: READERS.assessment,
        example: text('tastefejl', 'typing error'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og ret', 'Confirm and correct'),
    intent: ({ what: field, value, reason }, { today }, number) => ({
      type: 'correct',
      case: number,
      correction: correctionOf(field, value, today),
      reason,
    }),
    done: (events, { waits }) => {
      const [saved, ...rest] = happenedLines(events);
      return waits && saved && events.some(movesInLine)
        ? [saved, LINE]
        : [...(saved ? [saved] : []), ...rest];
    },
  });
