import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import type { PlaceFacts } from './decision/facts.ts';
import { placeFacts } from './decision/facts.ts';
import { startStep } from './decision/start-date.ts';
import { choice } from './engine/fields/choice.ts';
import { text as words } from './engine/fields/text.ts';
import { startLeadsTo } from './course/past-programme.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { PLACE_OR_NOT } from './joint/options.ts';
import { sayRefusal } from './refusals.ts';
import { READERS } from './visitation/words.ts';

/** `unshared`: the case, where the citizen does not want it shared: there is a place for nobody whom nobody may know of. */
type Facts = PlaceFacts & { readonly unshared?: string };

/** The deciding authority decides: the parties still disagree, or a complaint was upheld (practice §2). */
export const finalDecision = flow<Facts>({
  id: 'final-decision',
  version: 1,
  title: text('Endelig afgørelse', 'Final decision'),
  starts: { da: ['endelig afgørelse'], en: ['final decision'] },
  action: 'decide',
  aboutCase: true,
  begin: aboutCase('decide-finally', async (view, lookups) => ({
    ...(await placeFacts(view, lookups)),
    ...(view.consent.withdrawn !== undefined && { unshared: view.number }),
  })),
})
  .step({
    id: 'answer',
    title: text('Jobcentret afgør', 'The job centre decides'),
    intro: ({ rows }) => rows,
    ways: ({ unshared }) =>
      unshared === undefined
        ? []
        : [
            {
              title: text('Samtykke igen', 'Consent again'),
              data: { dialog: 'renew-consent', case: unshared },
            },
          ],
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
        options: () => PLACE_OR_NOT,
        check: (value, { facts: { unshared } }) =>
          value === 'approve' && unshared !== undefined
            ? sayRefusal({ code: 'consent-withdrawn', case: unshared }).say
            : undefined,
      }),
      reasons: words({
        presence: 'required',
        long: true,
        name: text('begrundelse', 'reasons'),
        label: text('Hvad lægger I vægt på?', 'What decides it?'),
        why: text(
          'Næstved så anderledes på sagen, eller borgeren fik medhold; her står, hvorfor det blev sådan.',
          'Næstved saw the case differently, or a complaint was upheld; here stands why it came to this.',
        ),
        readers: READERS.assessment,
        example: text('planen holder, og borgeren har tid', 'the plan holds and there is time'),
      }),
    },
  })
  .stepWhen((answers) => answers.decision === 'approve', startStep<Facts>())
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    leadsTo: (answers, facts) => (answers.decision === 'approve' ? startLeadsTo(answers, facts) : []),
    intent: ({ decision, reasons, startDate: start }, _facts, number) => ({
      type: 'decide-finally',
      case: number,
      decision,
      reasons,
      ...(decision === 'approve' && start !== undefined && { startDate: start }),
    }),
    done: happenedLines,
  });
