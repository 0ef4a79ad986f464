import type { ComplaintResult } from '../../domain/case.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { choice } from '../engine/fields/choice.ts';
import { date } from '../engine/fields/date.ts';
import type { Row } from '../engine/flow.ts';
import { synonymsOf } from '../synonyms.ts';
import { READERS } from '../visitation/words.ts';
import { day, dayBetween } from '../words.ts';

export type ComplaintFacts = { readonly sent: string };

/** A complaint over a decision that was sent. */
export const complaintStep = {
  id: 'date',
  title: text('Borgeren klager', 'The citizen complains'),
  confirms: true,
  intro: ({ sent }: ComplaintFacts): readonly Row[] => [
    { label: text('Afgørelsen er sendt', 'The decision was sent'), value: day(sent) },
  ],
  fields: {
    date: date<ComplaintFacts>({
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
};

export type ResultFacts = { readonly date: string; readonly reassessBy: string };

/** The authority's new look at the case. `why`: what follows from it, which differs by what was refused. */
export const resultStep = (why: Text) => ({
  id: 'result',
  title: text('I har set på sagen igen', 'You have looked again'),
  confirms: true,
  intro: (facts: ResultFacts): readonly Row[] => [
    { label: text('Klagen kom', 'The complaint came'), value: day(facts.date) },
    { label: text('Svar senest', 'Answer by'), value: day(facts.reassessBy) },
  ],
  fields: {
    result: choice<ComplaintResult, 'required', ResultFacts>({
      presence: 'required',
      name: text('resultat', 'result'),
      label: text('Hvad kom I frem til?', 'What did you come to?'),
      why,
      readers: READERS.everybody,
      example: text('medhold', 'upheld'),
      expanded: true,
      options: () => [
        {
          id: 'upheld',
          label: text('Medhold', 'Upheld'),
          synonyms: synonymsOf('complaintResult', 'upheld'),
        },
        {
          id: 'partly',
          label: text('Delvist medhold', 'Partly upheld'),
          synonyms: synonymsOf('complaintResult', 'partly'),
        },
        {
          id: 'rejected-sent-on',
          label: text('Fastholdt – klagen går videre', 'Rejected – it goes on'),
          synonyms: synonymsOf('complaintResult', 'rejected-sent-on'),
        },
      ],
    }),
  },
});
