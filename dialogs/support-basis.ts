import { phaseOn } from '../domain/course.ts';
import { supportBasesAt } from '../domain/programme.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { SupportFacts } from './support/fields.ts';
import { supportFields } from './support/fields.ts';
import { supportLeadsTo } from './support/leads-to.ts';

/** What the citizen lives on has changed; the note forbids that the course is why (programme §2, Support basis). */
export const supportBasis = flow<SupportFacts>({
  id: 'support-basis',
  version: 1,
  title: text('Forsørgelse', 'Support basis'),
  starts: { da: ['forsørgelse', 'ændr forsørgelse'], en: ['support basis'] },
  action: 'change-support',
  aboutCase: true,
  begin: aboutCase('change-support', (view, { programme, today }) => {
    const known = supportBasesAt(programme, today);
    return {
      bases: known.map((basis) => ({ ...basis })),
      ...(view.course && { phase: phaseOn(view.course, today) }),
      ...(view.personal.supportBasis !== undefined && { now: view.personal.supportBasis }),
    };
  }),
})
  .step({
    id: 'support',
    title: text('Hvad lever borgeren af?', 'What does the citizen live on?'),
    intro: ({ now, bases }) =>
      now === undefined
        ? []
        : [
            {
              label: text('I dag står der', 'It says today'),
              value: bases.find(({ id }) => id === now)?.label ?? now,
            },
          ],
    fields: supportFields,
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    leadsTo: ({ supportBasis: id, becauseOfCourse }, { bases, phase }) =>
      supportLeadsTo(
        bases.find((basis) => basis.id === id),
        becauseOfCourse === 'yes',
        phase,
      ),
    intent: ({ supportBasis: basis, date, becauseOfCourse }, _facts, number) => ({
      type: 'change-support',
      case: number,
      supportBasis: basis,
      date,
      becauseOfCourse: becauseOfCourse === 'yes',
    }),
    done: happenedLines,
  });
