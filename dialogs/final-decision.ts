import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import type { StartFacts } from './decision/facts.ts';
import { rowsWithPlaces, startFacts } from './decision/facts.ts';
import { startDate } from './decision/start-date.ts';
import { choice } from './engine/fields/choice.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { FRAME } from './engine/frame-words.ts';
import { happenedLines } from './happened.ts';
import { synonymsOf } from './synonyms.ts';
import { READERS } from './visitation/words.ts';

type Facts = StartFacts & { readonly rows: readonly Line[] };

/** The deciding authority decides: the parties still disagree, or a complaint was upheld (practice §2). */
export const finalDecision = flow<Facts>({
  id: 'final-decision',
  version: 1,
  title: text('Endelig afgørelse', 'Final decision'),
  starts: { da: ['endelig afgørelse'], en: ['final decision'] },
  action: 'decide',
  aboutCase: true,
  begin: aboutCase('decide-finally', async (view, lookups) => ({
    rows: await rowsWithPlaces(view, lookups),
    ...startFacts(view, lookups),
  })),
})
  .step({
    id: 'answer',
    title: text('Jobcentret afgør', 'The job centre decides'),
    intro: ({ rows }) => rows,
    fields: {
      decision: choice<'approve' | 'reject', 'required', Facts>({
        presence: 'required',
        name: text('afgørelse', 'decision'),
        label: text('Får borgeren en plads?', 'Does the citizen get a place?'),
        why: text(
          'Er parterne stadig uenige, eller har en klage fået medhold, er det jobcentret, der afgør sagen og skriver under.',
          'Where the parties still disagree, or a complaint was upheld, the job centre decides and signs.',
        ),
        readers: READERS.everybody,
        example: text('ja', 'yes'),
        expanded: true,
        options: () => [
          {
            id: 'approve',
            label: text('Ja, en plads', 'Yes, a place'),
            synonyms: synonymsOf('jointDecision', 'approve'),
          },
          {
            id: 'reject',
            label: text('Nej, ingen plads', 'No place'),
            synonyms: synonymsOf('jointDecision', 'reject'),
          },
        ],
      }),
      reasons: words({
        presence: 'required',
        long: true,
        name: text('begrundelse', 'reasons'),
        label: text('Hvad lægger I vægt på?', 'What decides it?'),
        hint: FRAME.onlyWhatIsNeeded,
        why: text(
          'Næstved så anderledes på sagen, eller borgeren fik medhold; her står, hvorfor det blev sådan.',
          'Næstved saw the case differently, or a complaint was upheld; here stands why it came to this.',
        ),
        readers: READERS.assessment,
        example: text('planen holder, og borgeren har tid', 'the plan holds and there is time'),
      }),
    },
  })
  .stepWhen((answers) => answers.decision === 'approve', {
    id: 'start',
    title: text('Hvornår begynder forløbet?', 'When does the course begin?'),
    fields: { startDate: startDate<Facts>() },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ decision, reasons, startDate: start }, _facts, number) => ({
      type: 'decide-finally',
      case: number,
      decision,
      reasons,
      ...(decision === 'approve' && start !== undefined && { startDate: start }),
    }),
    done: happenedLines,
  });
