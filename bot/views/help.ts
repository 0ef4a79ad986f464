import { listCard } from '../../cards/list.ts';
import { may } from '../../domain/rights/may.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { askedOf, dialogsOf } from './can-do.ts';
import { startButtons } from './start-buttons.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

const quoted = (words: readonly string[], lang: Lang): string =>
  words.map((word) => (lang === 'da' ? `»${word}«` : `"${word}"`)).join(' · ');

const inBoth = (words: (lang: Lang) => readonly string[]): Text =>
  text(quoted(words('da'), 'da'), quoted(words('en'), 'en'));

/** The words that begin something, then those that show something: what this person may do, and nothing else. */
const wordsFor = (context: ViewContext): readonly Text[] => {
  const { member, programme, today } = context.world;
  const dialogs = dialogsOf(context);
  const asked = askedOf(context).filter(({ view }) => view !== 'help');
  const number = `${programme.prefix}-…`;
  return [
    ...(dialogs.length > 0
      ? [
          inBoth((lang) =>
            dialogs.map(
              ({ starts, aboutCase }) => `${starts[lang][0] ?? ''}${aboutCase ? ` ${number}` : ''}`,
            ),
          ),
        ]
      : []),
    inBoth((lang) => [
      ...asked.map(({ word, aboutCase }) => `${word[lang]}${aboutCase ? ` ${number}` : ''}`),
      ...(dialogs.length > 0
        ? [{ da: 'fortsæt', en: 'continue' }[lang], { da: 'fortryd', en: 'undo' }[lang]]
        : []),
      lang === 'da' ? 'sprog en' : 'sprog da',
    ]),
    ...(may(member, 'bind-channel', programme, today)
      ? [text('I en kanal: »kanal«.', 'In a channel: "channel".')]
      : []),
  ];
};

/** A whole sentence of one's own, with a dialog this person has. */
const exampleFor = (context: ViewContext): Text | undefined => {
  const flow = dialogsOf(context).find(({ aboutCase }) => aboutCase);
  return flow === undefined
    ? undefined
    : text(
        `Hele sætninger går også: »${flow.starts.da[0] ?? ''} i sag 3«.`,
        `Whole sentences work too: "${flow.starts.en[0] ?? ''} case 3".`,
      );
};

/** `hjælp`: the words one can say, for the person who asks. */
export const helpView: View = async (context) => {
  const { lang, lead } = context;
  const inside = text(
    'Midt i noget: »tilbage«, »ret« og et felt, »vis«, »hvorfor«, »senere«, »annuller«.',
    'In the middle of something: "back", "change" and a field, "show", "why", "later", "cancel".',
  );
  return listCard({
    title: text('Det kan du skrive', 'What you can write')[lang],
    lines: lines(lang, lead, ...wordsFor(context), exampleFor(context), inside),
    items: [],
    buttons: [...startButtons(context)],
  });
};
