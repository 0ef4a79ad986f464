import { sayDay } from '../../domain/danish/say.ts';
import { background } from './chapters/background.ts';
import { closing } from './chapters/closing.ts';
import { cooperation } from './chapters/cooperation.ts';
import { course } from './chapters/course.ts';
import { discharge } from './chapters/discharge.ts';
import { economy } from './chapters/economy.ts';
import { law } from './chapters/law.ts';
import { loans } from './chapters/loans.ts';
import { countedUpTo, method } from './chapters/method.ts';
import { notYet } from './chapters/not-yet.ts';
import { options } from './chapters/options.ts';
import { recruitment } from './chapters/recruitment.ts';
import { summary } from './chapters/summary.ts';
import type { Paper } from './content.ts';
import { heading, paragraph, shownIn, withNumbers } from './content.ts';
import type { PaperInput } from './input.ts';

/** The committee's paper (practice §6), which can be public: only figures in `open` stand in it. */
export const openPaper = (input: PaperInput): Paper => {
  const { programme, evaluation } = input;
  const { from, to } = evaluation.period;
  const title = `Evaluering af ${programme.name}`;
  const body = [
    ...summary(input),
    heading(1, 'Sagsfremstilling'),
    ...background(input),
    ...recruitment(input),
    ...course(input),
    ...loans(input),
    ...discharge(input),
    ...cooperation(input),
    ...notYet(input),
    ...options(input),
    ...law(input),
    ...economy(input),
    ...closing(input),
  ];
  return {
    title,
    pageHead: title,
    blocks: withNumbers([
      { kind: 'title', text: title },
      paragraph(`${sayDay(from, 'da')} – ${sayDay(to, 'da')}. ${countedUpTo(input)}`),
      ...body,
      ...method(input, shownIn(body)),
    ]),
  };
};
