import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import { erasureRows } from './erasure/rows.ts';
import { happenedLines } from './happened.ts';
import { sitsFor } from '../domain/member.ts';
import { sayRefusal } from './refusals.ts';
import { day } from './words.ts';
import type { Proposed } from './second-key.ts';
import { secondKey } from './second-key.ts';

/** The second of two people, who is never the first (practice §4). */
export const eraseAnswer = flow<Proposed>({
  id: 'erase-answer',
  version: 1,
  title: text('Bekræft sletning', 'Confirm the erasure'),
  starts: {
    da: ['bekræft sletning', 'svar på sletning'],
    en: ['confirm erasure', 'answer erasure'],
  },
  action: 'confirm-erasure',
  aboutCase: true,
  begin: aboutCase(
    'answer-erasure',
    async (view, lookups) => {
      const { erasure, number } = view;
      const by = erasure ? await lookups.nameOf(erasure.by) : '';
      const on = day(erasure?.on ?? lookups.today);
      return {
        rows: [
          ...erasureRows(view, await lookups.erasable(number)),
          {
            label: text('Foreslået af', 'Proposed by'),
            value: text(`${by}, ${on.da}`, `${by}, ${on.en}`),
          },
        ],
      };
    },
    ({ erasure, number }, { member, today }) => {
      if (!erasure) return { ok: false, say: sayRefusal({ code: 'no-erasure', case: number }).say };
      return sitsFor(member, erasure.by, today)
        ? { ok: false, say: sayRefusal({ code: 'second-person', case: number }).say }
        : undefined;
    },
  ),
})
  .step(
    secondKey({
      label: text('Skal personoplysningerne slettes?', 'Is the personal data to be erased?'),
      hint: text(
        '»Ja« kan ikke fortrydes. »Nej« ændrer intet.',
        '"Yes" cannot be undone. "No" changes nothing.',
      ),
      why: text(
        'Det, der er slettet, kommer aldrig igen: derfor er I altid to.',
        'What is erased never comes back: so there are always two of you.',
      ),
      readers: text(
        'Sagsbehandleren på sagen og lederen i jobcentret.',
        "The caseworker of the case and the job centre's leader.",
      ),
    }),
  )
  .submit({
    confirmLabel: text('Bekræft dit svar', 'Confirm your answer'),
    intent: ({ answer }, _facts, number) => ({
      type: 'answer-erasure',
      case: number,
      agrees: answer === 'yes',
    }),
    done: happenedLines,
  });
