import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, hint, words } from '../../cards/elements.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { day } from '../../dialogs/words.ts';
import { late, loans, places, setUp, stages } from './overview-parts.ts';
import type { View, ViewContext } from './view.ts';

const TITLE = text('Overblik', 'Overview');

/** The parts that the member has a right to, in the order in which they are looked at. */
const partsFor = async (context: ViewContext): Promise<readonly Element[]> => {
  const { world } = context;
  const { member, programme, today } = world;
  const has = (action: Parameters<typeof may>[1]): boolean => may(member, action, programme, today);
  const lists = has('list-cases');
  const open = lists ? await world.openCases() : [];
  return [
    ...(has('see-places') ? await places(context) : []),
    ...(lists ? [...stages(open, context), ...late(open, context)] : []),
    ...(has('see-loans') ? await loans(context) : []),
    ...(has('change-rules') ? await setUp(context) : []),
  ];
};

/** `overblik`: how it all stands today, made for who asks. */
export const overviewView: View = async (context): Promise<Card> => {
  const { world, lang, lead } = context;
  const title = `${TITLE[lang]} · ${world.programme.name}`;
  const parts = await partsFor(context);
  const nothing = text('Der er ikke noget overblik til din rolle.', 'There is no overview for your role.');
  return card(
    [
      heading(title),
      // A line that begins with »23.« would be read as a list.
      hint(text(`I dag, ${day(world.today).da}`, `Today, ${day(world.today).en}`)[lang]),
      ...(lead ? [words(lead[lang])] : []),
      ...(parts.length === 0 ? [words(nothing[lang])] : parts),
    ],
    world.mayEvaluate()
      ? [
          button({
            title: text('Evaluering', 'Evaluation')[lang],
            verb: 'view',
            data: { view: 'evaluation' },
          }),
        ]
      : [],
    title,
  );
};
