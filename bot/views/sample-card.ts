import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, verbatim } from '../../cards/elements.ts';
import { fitted } from '../../cards/fit.ts';
import { sayMonth } from '../../domain/danish/say.ts';
import type { Sample } from '../../domain/sample.ts';
import { isFollowedUp, isOpen } from '../../domain/sample.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { readDrawn } from '../../storage/samples.ts';
import { lineOf, receiptOf } from './sample-line.ts';
import type { ViewContext } from './view.ts';

export const sampleTitle = ({ month }: Pick<Sample, 'month'>): Text =>
  text(`Stikprøve · ${sayMonth(month, 'da')}`, `Sample · ${sayMonth(month, 'en')}`);

/** Leads to another month, or to one that is done. */
export const monthButton = (sample: Sample, { lang }: ViewContext): Element =>
  button({ title: sampleTitle(sample)[lang], verb: 'view', data: { view: 'sample', month: sample.month } });

/** A line of a sample's card; none where there is nothing to say. */
export const said = (line: Text | undefined, { lang }: ViewContext): readonly Element[] =>
  line ? [{ ...verbatim(line[lang]), spacing: 'Small' }] : [];

const countLine = ({ lines: { length }, of }: Sample): Text => {
  const owns = text('Lederes egne opslag er ikke med.', "Leaders' own look-ups are not among them.");
  if (length === of && of === 1)
    return text(
      `Her er det ene opslag i måneden. ${owns.da}`,
      `This is the month's only look-up. ${owns.en}`,
    );
  return length === of
    ? text(
        `Her er alle ${of} opslag i måneden. ${owns.da}`,
        `These are all ${of} look-ups of the month. ${owns.en}`,
      )
    : text(
        `Her er ${length} tilfældige af ${of} opslag. ${owns.da}`,
        `Here are ${length} random look-ups of ${of}. ${owns.en}`,
      );
};

const ASK = text(
  'Var der en god grund til hvert af dem? Tryk »Følg op« ved dem, du vil spørge om.',
  'Was there a good reason for each? Press "Follow up" at those you want to ask about.',
);

const actionsOf = ({ month, lines, confirmed }: Sample, { lang }: ViewContext): readonly Element[] => {
  const all = text('Alle andre er i orden', 'All others are in order');
  return [
    ...(confirmed ? [] : [button({ title: all[lang], verb: 'confirm-sample', data: { month } })]),
    ...(lines.some(isFollowedUp)
      ? [
          button({
            title: text('Afslut opfølgning', 'End the follow-up')[lang],
            verb: 'settle-look',
            data: { month },
            inputs: true,
          }),
        ]
      : []),
  ];
};

/** The looks of a month with what the leader has to say to them: names of the own staff, and case numbers alone. */
export const monthCard = async (
  sample: Sample,
  all: readonly Sample[],
  context: ViewContext,
): Promise<Card> => {
  const { lang, lead, scene, world } = context;
  const looks = await readDrawn(scene.deps.store, world.programme.id, sample);
  const confirmed = sample.confirmed && (await receiptOf(sample.confirmed, context));
  const receipt = confirmed && text(`Bekræftet af ${confirmed.da}.`, `Confirmed by ${confirmed.en}.`);
  const lines = await Promise.all(looks.map((look, index) => lineOf(sample, look, index, context)));
  const next = all.find((other) => isOpen(other) && other.month !== sample.month);
  return fitted(
    card(
      [
        heading(sampleTitle(sample)[lang]),
        ...said(lead, context),
        ...said(countLine(sample), context),
        ...said(receipt ?? ASK, context),
        ...lines,
      ],
      [...actionsOf(sample, context), ...(next ? [monthButton(next, context)] : [])],
      sampleTitle(sample)[lang],
    ),
  );
};
