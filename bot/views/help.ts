import type { Card, Element } from '../../cards/elements.ts';
import { button, card, heading, verbatim, words } from '../../cards/elements.ts';
import { unfold } from '../../cards/fold.ts';
import { may } from '../../domain/rights/may.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { askedOf, dialogsOf } from './can-do.ts';
import { HELP_GROUPS } from './help-groups.ts';
import type { HelpGroup } from './help-groups.ts';
import { startButtons } from './start-buttons.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

const quoted = (said: readonly string[], lang: Lang): string =>
  said.map((word) => (lang === 'da' ? `»${word}«` : `"${word}"`)).join(' · ');

/** Of a group the words that this person may say, and nothing else. */
const wordsOf = ({ dialogs, views }: HelpGroup, context: ViewContext): readonly string[] => {
  const { lang, world } = context;
  const about = (word: string, aboutCase: boolean | undefined): string =>
    aboutCase === true ? `${word} ${world.programme.prefix}-…` : word;
  const asked = askedOf(context);
  const flows = dialogsOf(context);
  return [
    ...dialogs.flatMap((id) => {
      const flow = flows.find((one) => one.id === id);
      return flow ? [about(flow.starts[lang][0] ?? '', flow.aboutCase)] : [];
    }),
    ...views.flatMap((id) => {
      const found = asked.find(({ view }) => view === id);
      return found ? [about(found.word[lang], found.aboutCase)] : [];
    }),
  ];
};

/** What goes everywhere: on the way through a dialog, and after it. */
const onTheWay = (context: ViewContext): readonly string[] => {
  const { lang, world } = context;
  const da = lang === 'da';
  const begins = dialogsOf(context).length > 0;
  const kanal = may(world.member, 'bind-channel', world.programme, world.today);
  return [
    ...(begins ? [quoted(da ? ['fortsæt', 'fortryd'] : ['continue', 'undo'], lang)] : []),
    da
      ? 'Midt i noget: »tilbage«, »ret« og et felt, »vis«, »hvorfor«, »senere«, »annuller«.'
      : 'In the middle of something: "back", "change" and a field, "show", "why", "later", "cancel".',
    da ? 'På engelsk: »sprog en«.' : 'In Danish: "sprog da".',
    ...(kanal ? [da ? 'I en kanal: »kanal«.' : 'In a channel: "channel".'] : []),
  ];
};

/** One line for what one may want to do; a press shows the words for it. */
const group = (id: number, title: string, said: readonly string[], lang: Lang): readonly Element[] =>
  unfold({
    id: `help-${id}`,
    title,
    action: lang === 'da' ? `Vis ordene: ${title}` : `Show the words: ${title}`,
    items: said.map((line) => words(line)),
  });

/** A whole sentence of one's own, with a dialog this person has. */
const exampleFor = (context: ViewContext): Text | undefined => {
  const flow = dialogsOf(context).find(({ aboutCase }) => aboutCase);
  return flow === undefined
    ? undefined
    : text(
        `Skriv, som du plejer – hele sætninger går også: »${flow.starts.da[0] ?? ''} i sag 3«.`,
        `Write as you like – whole sentences work too: "${flow.starts.en[0] ?? ''} case 3".`,
      );
};

/** `hjælp`: what one may want to do, and behind each the words for it, for the person who asks. */
export const helpView: View = async (context): Promise<Card> => {
  const { lang, lead } = context;
  const title = text('Hvad vil du?', 'What do you want to do?')[lang];
  const groups = HELP_GROUPS.map((one) => [one.title[lang], wordsOf(one, context)] as const).filter(
    ([, said]) => said.length > 0,
  );
  return card(
    [
      heading(title),
      ...lines(lang, lead, exampleFor(context)).map((line) => verbatim(line.text)),
      ...groups.flatMap(([name, said], id) => group(id, name, [quoted(said, lang)], lang)),
      ...group(groups.length, text('Undervejs', 'On the way')[lang], onTheWay(context), lang),
    ],
    startButtons(context).map(button),
    title,
  );
};
