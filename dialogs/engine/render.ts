import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, hint, notice, row, subheading, words } from '../../cards/elements.ts';
import { fits, fitted } from '../../cards/fit.ts';
import type { Lang } from '../../domain/text.ts';
import type { Flow, Step } from './flow.ts';
import { FRAME } from './frame-words.ts';
import type { Look } from './look.ts';
import { nudges } from './nudge.ts';
import { filledData } from './parts.ts';
import type { Position } from './position.ts';
import { answersOf, confirmsAt, placeId, positionOf, stepsOf } from './position.ts';
import { summaryOf } from './render-answers.ts';
import { inputs } from './render-inputs.ts';
import { shown } from './render-shown.ts';
import type { Run } from './run.ts';

const progress = ({ number, of }: Position, lang: Lang): string =>
  lang === 'da' ? `Trin ${number} af ${of}` : `Step ${number} of ${of}`;

/** The inputs of the card that hold an answer, or a complaint about one that they may not show. */
const filledIn = (run: Run, position: Position): readonly string[] =>
  position.kind === 'step'
    ? Object.keys(position.step.fields).filter((id) => id in run.answers || id in run.errors)
    : [];

const buttons = (flow: Flow, run: Run, position: Position, confirms: boolean, lang: Lang) => {
  const data = { run: run.id, step: placeId(position), rev: run.rev };
  const onward = {
    data: { ...data, ...filledData(filledIn(run, position)) },
    inputs: true,
    style: 'positive',
  } as const;
  const forward = confirms
    ? button({ title: flow.confirmLabel[lang], verb: 'confirm', ...onward })
    : button({ title: FRAME.next[lang], verb: 'answer', ...onward });
  return [
    forward,
    ...(position.number > 1 ? [button({ title: FRAME.back[lang], verb: 'back', data, inputs: true })] : []),
    button({ title: FRAME.later[lang], verb: 'later', data, inputs: true, tucked: true }),
    button({ title: FRAME.help[lang], verb: 'help', data, inputs: true, tucked: true }),
    button({ title: FRAME.cancel[lang], verb: 'cancel', data, tucked: true, style: 'destructive' }),
  ];
};

/** The button that answers several fields at once. */
const shortcut = (
  flow: Flow,
  run: Run,
  { step }: Position & { kind: 'step' },
  { today, lang }: Look,
): readonly Element[] => {
  const short = step.shortcut?.(answersOf(flow, run, today), run.facts);
  if (!short) return [];
  // It changes what stands in fields: whoever looks for the button that answers the card finds only the one below.
  const data = { run: run.id, step: step.id, field: Object.keys(step.fields)[0] ?? '', shortcut: 'yes' };
  const press = button({ title: short.label[lang], verb: 'edit', data, inputs: true });
  return [{ type: 'ActionSet', actions: [press] }, hint(short.says[lang])];
};

/** The button that reckons anew with what stands in the inputs, under them. */
const againButton = (step: Step, run: Run, { lang }: Look): readonly Element[] =>
  step.again
    ? [
        {
          type: 'ActionSet',
          actions: [
            button({
              title: step.again[lang],
              verb: 'edit',
              data: { run: run.id, step: step.id, field: Object.keys(step.fields)[0] ?? '' },
              inputs: true,
            }),
          ],
        },
      ]
    : [];

/** What the confirmation leads to, with the answers as they stand. */
const outcome = (flow: Flow, run: Run, { today, lang }: Look): readonly Element[] =>
  (flow.leadsTo?.(answersOf(flow, run, today), run.facts, today) ?? []).map((line) =>
    notice(line[lang], 'accent'),
  );

/** So many buttons fit into one row of a card in Teams. */
const IN_A_ROW = 6;

const wayButtons = (step: Step, run: Run, { lang }: Look): readonly Element[] => {
  const ways = (step.ways?.(run.facts) ?? []).map(({ title, data }) =>
    button({
      title: title[lang],
      verb: 'view' in data ? 'view' : 'open',
      data: run.case === '' ? data : { case: run.case, ...data },
    }),
  );
  return Array.from({ length: Math.ceil(ways.length / IN_A_ROW) }, (_, index) => ({
    type: 'ActionSet',
    actions: ways.slice(index * IN_A_ROW, (index + 1) * IN_A_ROW),
  }));
};

/** The inputs of a step under what the person should know first; at the end every answer, to be looked through. */
const stepBody = (
  flow: Flow,
  run: Run,
  position: Position,
  look: Look,
  confirms: boolean,
): readonly Element[] => {
  const { lang } = look;
  const here = placeId(position);
  const steps = stepsOf(flow, answersOf(flow, run, look.today), run.facts);
  if (position.kind === 'summary')
    return [
      subheading(FRAME.summary[lang], { spacing: 'Medium' }),
      ...summaryOf(flow, run, steps, here, look),
      ...outcome(flow, run, look),
    ];
  const { step } = position;
  const others = steps.filter(({ id }) => id !== here);
  return [
    ...(confirms ? summaryOf(flow, run, others, here, look) : []),
    subheading(step.title[lang], {
      spacing: 'Medium',
      separator: confirms || run.trail.some((id) => id !== here),
    }),
    ...(step.intro?.(run.facts, run.answers) ?? []).map(({ label, value }) =>
      row(label[lang], typeof value === 'string' ? value : value[lang]),
    ),
    ...shortcut(flow, run, position, look),
    ...wayButtons(step, run, look),
    ...inputs(flow, run, step, look),
    ...againButton(step, run, look),
    ...(confirms ? outcome(flow, run, look) : []),
  ];
};

const made = (flow: Flow, run: Run, position: Position, look: Look, lean: boolean): Card => {
  const { lang } = look;
  const confirms = confirmsAt(flow, run, position, look.today);
  const where = progress(position, lang);
  const title = position.kind === 'step' ? position.step.title : FRAME.summary;
  return card(
    [
      heading(`${flow.title[lang]}${run.case === '' ? '' : ` · ${run.case}`}`),
      words(where, { size: 'Small', spacing: 'None' }),
      ...(look.notes ?? []).map((note) => notice(note[lang], 'accent')),
      ...nudges(flow, run, position, look),
      ...shown(flow, run, position, look, lean),
      ...stepBody(flow, run, position, look, confirms),
    ],
    buttons(flow, run, position, confirms, lang),
    `${flow.title[lang]}, ${where}: ${title[lang]}`,
  );
};

/** The run's present card: the step's inputs, or the summary with "confirm". It names its run, step and count. */
export const render = (flow: Flow, run: Run, look: Look): Card => {
  const position = positionOf(flow, run, look.today);
  const whole = made(flow, run, position, look, false);
  if (fits(whole)) return whole;
  const shortened = fitted(whole);
  return fits(shortened) ? shortened : fitted(made(flow, run, position, look, true));
};
