import { moveRange } from '../domain/decide/move.ts';
import type { Day } from '../domain/day.ts';
import { may } from '../domain/rights/may.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { noCourse } from './course/facts.ts';
import { date } from './engine/fields/date.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { dayBetween } from './words.ts';

type Facts = { readonly earliest: Day; readonly latest: Day };

const READERS = text(
  'Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.',
  "The coach and the caseworker of the case and the job centre's leader – not the Erhvervschef.",
);

/** The citizen has moved to another municipality: another authority, another payer; nothing ends by itself (practice §3). */
export const moved = flow<Facts>({
  id: 'moved',
  version: 1,
  title: text('Borgeren er flyttet', 'The citizen has moved'),
  starts: { da: ['borgeren er flyttet', 'flyttet', 'flytter', 'flytning'], en: ['moved', 'citizen moved'] },
  action: 'discharge',
  aboutCase: true,
  begin: aboutCase(
    'report-move',
    ({ course }, { today }) => moveRange(course ?? { start: today }, today),
    (view, { member, programme, today }) => {
      const none = noCourse(view);
      if (none || !view.moved) return none;
      return may(member, 'decide', programme, today, view)
        ? { ok: false, instead: 'moved-answer' }
        : { ok: false, say: sayRefusal({ code: 'moved-already', case: view.number }).say };
    },
  ),
})
  .step({
    id: 'moved',
    title: text('Flyttet fra kommunen', 'Moved out of the municipality'),
    confirms: true,
    fields: {
      date: date<Facts>({
        name: text('dato', 'date'),
        label: text('Hvornår flytter borgeren?', 'When does the citizen move?'),
        why: text(
          'Fra den dag er det en anden kommune, der skal give borgeren ydelse og måske betale for forløbet.',
          'From that day another municipality gives the benefit to the citizen and may have to pay for the course.',
        ),
        readers: READERS,
        example: text('1. marts', '1 March'),
        fallback: ({ today, facts }) => (today < facts.earliest ? facts.earliest : today),
        check: (value, { facts: { earliest, latest } }) =>
          value < earliest || value > latest ? dayBetween(earliest, latest) : undefined,
      }),
      municipality: words<'optional', Facts>({
        presence: 'optional',
        tells: true,
        name: text('kommune', 'municipality'),
        label: text('Til hvilken kommune?', 'To which municipality?'),
        hint: text('Kun kommunen, ikke adressen.', 'The municipality only, never the address.'),
        why: text(
          'Så jobcentret ved, hvilken kommune der skal spørges. Adressen har ingen her brug for.',
          'So that the job centre knows which municipality to ask. Nobody here needs the address.',
        ),
        readers: READERS,
        example: text('Roskilde Kommune', 'Roskilde'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og giv besked', 'Confirm and tell'),
    leadsTo: () => [
      text(
        'Sagsbehandleren og lederen i jobcentret får det som en opgave. Forløbet stopper ikke af sig selv.',
        "The caseworker and the job centre's leader get it as a task. The course does not stop by itself.",
      ),
    ],
    intent: ({ date: on, municipality }, _facts, number) => ({
      type: 'report-move',
      case: number,
      date: on,
      ...(municipality !== undefined && { municipality }),
    }),
    done: happenedLines,
  });
