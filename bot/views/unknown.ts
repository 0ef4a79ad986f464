import { listCard } from '../../cards/list.ts';
import type { ListData } from '../../cards/list.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { text } from '../../domain/text.ts';
import { nearestCommands } from '../chat/command.ts';
import { startButtons } from './start-buttons.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

type Button = ListData['buttons'][number];

/** A sentence that is no command: the nearest ones as buttons, never a dead end. */
export const unknownView: View = async (context) => {
  const { lang, arg, world } = context;
  const near = nearestCommands(arg);
  const asButton = (word: string): Button | undefined => {
    const flow = DIALOGS.find(({ starts }) => starts.da[0] === word);
    if (flow) return { title: flow.title[lang], verb: 'open', data: { dialog: flow.id } };
    if (word === 'fortsæt') return { title: word, verb: 'resume', data: {} };
    const view = { opgaver: 'tasks', sager: 'cases', pladser: 'places', hjælp: 'help', hej: 'welcome' }[word];
    return view === undefined ? undefined : { title: word, verb: 'view', data: { view } };
  };
  const buttons = near.flatMap((word) => asButton(word) ?? []);
  const title =
    buttons.length > 0
      ? text('Mente du en af dem her?', 'Did you mean one of these?')
      : text('Det forstod jeg ikke.', 'I did not get that.');
  const what = text(
    'Skriv fx »opgaver«, »ny visitation« eller et sagsnummer.',
    'Try "tasks", "new referral" or a case number.',
  );
  return listCard({
    title: title[lang],
    lines: lines(lang, what),
    items: [],
    buttons: buttons.length > 0 ? buttons : [...startButtons({ ...context, world })],
  });
};
