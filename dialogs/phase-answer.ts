import { sitsFor } from '../domain/member.ts';
import { join, text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { noCourse } from './course/facts.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { proposalLines, proposalRows } from './phase/shown.ts';
import { sayRefusal } from './refusals.ts';
import { cannotNow } from './refusals/rights.ts';
import type { Proposed } from './second-key.ts';
import { secondKey } from './second-key.ts';

/** The caseworker's key: what the coach recommends, the gate and the new dates, and yes or no (programme §2, Phase gate). */
export const phaseAnswer = flow<Proposed>({
  id: 'phase-answer',
  version: 1,
  title: text('Bekræft faseskift', 'Confirm the phase change'),
  starts: { da: ['bekræft faseskift', 'svar på faseskift'], en: ['confirm phase change'] },
  action: 'answer-phase',
  aboutCase: true,
  begin: aboutCase(
    'answer-phase',
    (view, { programme, today }) => ({
      rows: [
        ...proposalRows(view, programme, today).map((row): Line => ({ ...row })),
        {
          label: text('Når du bekræfter', 'When you confirm'),
          value: join(proposalLines(view, programme, today)),
        },
      ],
    }),
    (view, { member, today }) => {
      const { number, status, since, proposal } = view;
      if (!proposal) return noCourse(view) ?? { ok: false, say: cannotNow(number, status, since) };
      return sitsFor(member, proposal.by, today)
        ? { ok: false, say: sayRefusal({ code: 'both-keys', case: number }).say }
        : undefined;
    },
  ),
})
  .step(
    secondKey({
      label: text('Bekræfter du det, coachen anbefaler?', 'Do you confirm what the coach recommends?'),
      hint: text(
        '»Nej« ændrer intet i forløbet; coachen får besked, og I kan tale sammen.',
        '"No" changes nothing in the course; the coach is told, and you can talk.',
      ),
      why: text(
        'Et faseskift er to parters beslutning: Næstved anbefaler, jobcentret bekræfter. Ellers sker der ikke noget.',
        'A change of phase takes two parties: the provider recommends, the job centre confirms. Else nothing happens.',
      ),
      readers: text(
        'Coachen, sagsbehandleren og lederen i jobcentret ser, hvad du svarer.',
        "The coach, the caseworker and the job centre's leader see what you answer.",
      ),
    }),
  )
  .submit({
    confirmLabel: text('Svar coachen', 'Answer the coach'),
    intent: ({ answer }, _facts, number) => ({
      type: 'answer-phase',
      case: number,
      agrees: answer === 'yes',
    }),
    done: happenedLines,
  });
