import { addDays, earlier } from '../../domain/day.ts';
import { PAUSE_REASONS } from '../../domain/vocabulary.ts';
import { pauseProblem, pauseRange } from '../../domain/decide/pause.ts';
import { text } from '../../domain/text.ts';
import { PAUSE_REASON } from '../course/labels.ts';
import { choice } from '../engine/fields/choice.ts';
import { date, maybeDate } from '../engine/fields/date.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';
import type { PauseFacts } from './facts.ts';

/** Those who read why: some of the reasons say something about health. */
const READERS = text(
  'Sagsbehandleren og coachen på sagen og lederen i jobcentret – ikke Erhvervschefen.',
  "The caseworker and the coach of the case and the job centre's leader – not the Erhvervschef.",
);

/** From when, why, and until about when. */
export const pauseFields = {
  date: date<PauseFacts>({
    name: text('dato', 'date'),
    label: text('Hvilken dag begynder pausen?', 'On which day does the pause begin?'),
    hint: text('Den må gerne være begyndt, eller ligge forude.', 'It may have begun already, or lie ahead.'),
    why: text(
      'Slutdatoerne flytter sig lige så mange dage, som pausen varer, så borgeren får hele sit forløb.',
      'The ends move by as many days as the pause lasts, so that the citizen gets the whole course.',
    ),
    readers: text('Alle på sagen – ikke Erhvervschefen.', 'All on the case – not the Erhvervschef.'),
    example: text('i dag', 'today'),
    fallback: ({ facts, today }) => earlier(today, pauseRange(facts.course, today).latest),
    check: (value, { facts, today }) => {
      const problem = pauseProblem(facts.course, value, today);
      return problem && sayRefusal(problem).say;
    },
  }),
  reason: choice({
    presence: 'required',
    name: text('grund', 'reason'),
    label: text('Hvorfor holder forløbet pause?', 'Why does the course pause?'),
    hint: text('Vælg det, der passer bedst. Skriv ikke hvorfor.', 'Choose what fits best. Do not write why.'),
    why: text(
      'Evalueringen tæller pauser efter grund, aldrig om én borger. Sygdom hører ikke til her.',
      'The evaluation counts pauses by reason, never of one citizen. Illness does not belong here.',
    ),
    readers: READERS,
    example: text('ferie', 'holiday'),
    options: () =>
      PAUSE_REASONS.map((id) => ({
        id,
        label: PAUSE_REASON[id],
        synonyms: synonymsOf('pauseReason', id),
      })),
    expanded: true,
  }),
  expectedReturn: maybeDate<PauseFacts>({
    name: text('forventet tilbage', 'expected return'),
    label: text('Hvornår ventes borgeren tilbage?', 'When is the citizen expected back?'),
    hint: text('Så minder jeg om det den dag.', 'I remind you on that day.'),
    why: text(
      'En borger på pause uden en dag at se frem til bliver glemt, og køberen betaler for pladsen imens.',
      'A citizen who is paused without a day to look to is forgotten, and the buyer pays for the place meanwhile.',
    ),
    readers: text('Alle på sagen – ikke Erhvervschefen.', 'All on the case – not the Erhvervschef.'),
    example: text('1. februar', '1 February'),
    check: (value, { answers, today }) => {
      const from = typeof answers['date'] === 'string' ? answers['date'] : today;
      return value < addDays(from, 1) ? sayRefusal({ code: 'return-before-pause', from }).say : undefined;
    },
  }),
};
