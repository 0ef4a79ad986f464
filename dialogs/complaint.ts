import { decisionSent, mayNow } from '../domain/lifecycle.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { date } from './engine/fields/date.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { notNow } from './refusals.ts';
import { READERS } from './visitation/words.ts';
import { day, dayBetween } from './words.ts';

type Facts = { readonly sent: string };

/** A complaint over a refusal. Once one is noted, the same words ask what came of it. */
export const complaint = flow<Facts>({
  id: 'complaint',
  version: 1,
  title: text('Klage', 'Complaint'),
  starts: { da: ['klage'], en: ['complaint'] },
  action: 'decide',
  aboutCase: true,
  begin: aboutCase(
    'complain',
    (view) => ({ sent: decisionSent(view) ?? view.applicationDate }),
    (view) => {
      const { number, status, since } = view;
      if (mayNow(status, 'judge-complaint')) return { ok: false, instead: 'complaint-result' };
      // What was agreed on cannot be complained about.
      const agreed = status === 'discharged' && decisionSent(view) === undefined;
      return agreed ? { ok: false, say: notNow(number, status, since) } : undefined;
    },
  ),
})
  .step({
    id: 'date',
    title: text('Borgeren klager', 'The citizen complains'),
    confirms: true,
    intro: ({ sent }) => [{ label: text('Afgørelsen er sendt', 'The decision was sent'), value: day(sent) }],
    fields: {
      date: date<Facts>({
        name: text('dato', 'date'),
        label: text('Hvornår kom klagen?', 'When did the complaint come?'),
        hint: text('En for sen klage skal også noteres.', 'A late complaint is noted too.'),
        why: text(
          'I skal se på sagen igen inden fire uger fra klagen, og en for sen klage skal kunne ses.',
          'You must look at the case again within four weeks, and a late complaint must show.',
        ),
        readers: READERS.everybody,
        example: text('i går', 'yesterday'),
        fallback: ({ today }) => today,
        check: (value, { today, facts: { sent } }) =>
          value < sent || value > today ? dayBetween(sent, today) : undefined,
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'complain', case: number, date: answers.date }),
    done: happenedLines,
  });
