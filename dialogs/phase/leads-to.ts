import { courseAfter } from '../../domain/decide/phase-days.ts';
import type { Day } from '../../domain/day.ts';
import type { GateLine } from '../../domain/gate.ts';
import { missingIn } from '../../domain/gate.ts';
import type { PhaseStep } from '../../domain/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { PlainCourse } from '../course/facts.ts';
import { endsLine } from '../course/ends.ts';
import { missingText } from './gate-lines.ts';
import { day } from '../words.ts';

/** What a recommendation is about, as far as its dates go. */
export interface Step {
  readonly recommendation: PhaseStep;
  readonly date: Day;
  readonly until?: Day | undefined;
  readonly agreed?: boolean | undefined;
}

const stopLine = ({ date, agreed }: Step): Text =>
  agreed === true
    ? text(
        `Forløbet slutter ${day(date).da}, og pladsen bliver ledig.`,
        `The course ends ${day(date).en}, and the place becomes free.`,
      )
    : text(
        'Borgeren er ikke enig, så det er en afgørelse: først partshøring, så et brev med klagevejledning. Imens fortsætter forløbet.',
        'The citizen does not agree, so it is a decision: first a hearing, then a letter with the right to complain. Meanwhile the course goes on.',
      );

/** What the gate still lacks on the card that confirms: the bot says it before it has to refuse. */
export const lackLines = (gate: readonly GateLine[]): readonly Text[] => {
  const must = missingText(missingIn(gate, true));
  const may = missingText(missingIn(gate, false));
  return [
    ...(must
      ? [
          text(
            `Det mangler stadig: ${must.da}. Uden det kan hovedforløbet ikke begynde.`,
            `Still missing: ${must.en}. Without it the main phase cannot begin.`,
          ),
        ]
      : []),
    ...(may
      ? [
          text(
            `Det mangler, men forhindrer ikke noget: ${may.da}.`,
            `Missing, but it does not stand in the way: ${may.en}.`,
          ),
        ]
      : []),
  ];
};

/** What is so once both have confirmed: the new dates, to and including. */
export const stepLines = (
  step: Step,
  course: PlainCourse,
  today: Day,
  mainMonths: number,
  buyer: string,
): readonly Text[] => {
  if (step.recommendation === 'stop') return [stopLine(step)];
  const after = courseAfter(course, step, today, mainMonths);
  const { mainFrom } = after;
  return [
    ...(step.recommendation === 'advance' && mainFrom !== undefined
      ? [text(`Hovedforløbet begynder ${day(mainFrom).da}.`, `The main phase begins ${day(mainFrom).en}.`)]
      : []),
    endsLine(after),
    ...(step.recommendation === 'extend'
      ? [text(`${buyer} betaler for pladsen så længe.`, `${buyer} pays for the place for that long.`)]
      : []),
  ];
};
