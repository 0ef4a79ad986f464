import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, notice, row, words } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import type { Lang } from '../../domain/text.ts';
import type { Flow } from './flow.ts';
import { FRAME } from './frame-words.ts';
import type { Look } from './look.ts';
import type { Position } from './position.ts';
import { answersOf, confirmsAt, placeId, positionOf, stepsOf } from './position.ts';
import { shown, summaryOf } from './render-answers.ts';
import { inputs } from './render-inputs.ts';
import type { Run } from './run.ts';

const progress = ({ number, of }: Position, lang: Lang): string =>
  lang === 'da' ? `Trin ${number} af ${of}` : `Step ${number} of ${of}`;

/** The run's present card: the step's inputs, or the summary with "confirm". It names its run, step and count. */
export const render = (flow: Flow, run: Run, look: Look): Card => {
  const { lang, today } = look;
  const position = positionOf(flow, run, today);
  const here = placeId(position);
  const data = { run: run.id, step: here, rev: run.rev };
  const confirms = confirmsAt(flow, run, position, today);
  const answers = answersOf(flow, run, today);
  const steps = stepsOf(flow, answers);
  const title = position.kind === 'step' ? position.step.title : FRAME.summary;
  const rows = position.kind === 'step' ? (position.step.intro?.(run.facts) ?? []) : [];
  const others = steps.filter(({ id }) => id !== here);
  const body: Element[] = [
    heading(`${flow.title[lang]}${run.case === '' ? '' : ` · ${run.case}`}`, progress(position, lang)),
    ...(look.notes ?? []).map((note) => notice(note[lang], 'accent')),
    ...shown(flow, run, position, look),
    ...(confirms && position.kind === 'step' ? summaryOf(flow, run, others, here, look) : []),
    words(title[lang], {
      weight: 'Bolder',
      spacing: 'Medium',
      separator: confirms && position.kind === 'step',
    }),
    ...rows.map((line) =>
      row(line.label[lang], typeof line.value === 'string' ? line.value : line.value[lang]),
    ),
    ...(position.kind === 'summary' ? summaryOf(flow, run, steps, here, look) : []),
    ...(position.kind === 'step' ? inputs(flow, run, position.step, look) : []),
  ];
  const forward = confirms
    ? button({ title: flow.confirmLabel[lang], verb: 'confirm', data, inputs: true, style: 'positive' })
    : button({ title: FRAME.next[lang], verb: 'answer', data, inputs: true, style: 'positive' });
  const actions = [
    forward,
    ...(position.number > 1 ? [button({ title: FRAME.back[lang], verb: 'back', data, inputs: true })] : []),
    button({ title: FRAME.later[lang], verb: 'later', data, inputs: true, tucked: true }),
    button({ title: FRAME.help[lang], verb: 'help', data, inputs: true, tucked: true }),
    button({ title: FRAME.cancel[lang], verb: 'cancel', data, tucked: true, style: 'destructive' }),
  ];
  return fitted(card(body, actions, `${flow.title[lang]}: ${title[lang]}`));
};
