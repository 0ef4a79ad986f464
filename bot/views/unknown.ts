import { listCard } from '../../cards/list.ts';
import type { Order } from '../../dialogs/commands/reading.ts';
import { text } from '../../domain/text.ts';
import { buttonFor, dialogsOf } from './can-do.ts';
import { startButtons } from './start-buttons.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

/** More choices than this help nobody. */
const MOST = 3;

/** »discharge:ML-2026-003 refusal«: ids and numbers, for the sentence itself is not kept. */
const ordersIn = (arg: string): readonly Order[] =>
  arg
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [command = '', number] = part.split(':');
      return { command, cases: number === undefined ? [] : [number] };
    });

/** A sentence that starts nothing: what it may have meant, or its two orders, as buttons for what the person may do. */
export const unknownView: View = async (context) => {
  const { lang, arg, lead } = context;
  const near = ordersIn(arg)
    .flatMap((order) => buttonFor(order, context) ?? [])
    .slice(0, MOST);
  const guess =
    near.length > 0
      ? text('Mente du en af dem her?', 'Did you mean one of these?')
      : text('Det forstod jeg ikke.', 'I did not get that.');
  const [first] = dialogsOf(context);
  const example =
    first === undefined
      ? text('', '')
      : text(`, »${first.starts.da[0] ?? ''}«`, `, "${first.starts.en[0] ?? ''}"`);
  const what = text(
    `Skriv fx »opgaver«${example.da} eller et sagsnummer. »hjælp« viser resten.`,
    `Try "tasks"${example.en} or a case number. "help" shows the rest.`,
  );
  const offers = near.length > 0;
  return listCard({
    title: (offers && lead ? lead : guess)[lang],
    lines: lines(lang, offers && lead ? undefined : what),
    items: [],
    buttons: offers ? near : [...startButtons(context)],
  });
};
