import { personKey } from '../domain/member.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { fitsCourse } from './case-actions.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { day, STATUS } from './words.ts';

type Facts = { readonly rows: readonly Line[] };

const mine = (number: string): Text =>
  text(`Du er allerede coach på ${number}.`, `You are the coach of ${number} already.`);

const about = aboutCase<Facts>(
  'take-case',
  ({ initials, status, course }) => ({
    rows: [
      { label: text('Borger', 'Citizen'), value: initials },
      { label: text('Sagen står som', 'The case stands as'), value: STATUS[status] },
      ...(course
        ? [
            { label: text('Starter', 'Starts'), value: day(course.start) },
            {
              label: text('Opkvalificerende forløb til og med', 'Qualifying phase to and including'),
              value: day(course.qualifyingUntil),
            },
            {
              label: text('Hovedforløb til og med', 'Main phase to and including'),
              value: day(course.mainUntil),
            },
          ]
        : []),
    ],
  }),
  (view, { today }) =>
    fitsCourse(view, 'take-case', today)
      ? undefined
      : { ok: false, say: sayRefusal({ code: 'has-coach', case: view.number }).say },
);

/** A coach has a citizen whom nobody at the provider has (programme §2: "or who takes it"). */
export const takeCase = flow<Facts>({
  id: 'take-case',
  version: 1,
  title: text('Tag sagen', 'Take the case'),
  starts: {
    da: ['tag sagen', 'tag sag', 'jeg tager sagen', 'jeg tager sag', 'jeg tager', 'overtag sagen'],
    en: ['take the case', 'take case', 'i take'],
  },
  action: 'take-case',
  aboutCase: true,
  begin: async (lookups, number) => {
    const view = await lookups.caseView(number);
    return view?.coach === personKey(lookups.member)
      ? { ok: false, say: mine(number) }
      : about(lookups, number);
  },
})
  .step({
    id: 'take',
    title: text('Borgeren har ingen coach endnu', 'The citizen has no coach yet'),
    confirms: true,
    intro: ({ rows }) => rows,
    fields: {},
  })
  .submit({
    confirmLabel: text('Bekræft: Jeg tager sagen', 'Confirm: I take the case'),
    intent: (_answers, _facts, number) => ({ type: 'take-case', case: number }),
    done: happenedLines,
  });
