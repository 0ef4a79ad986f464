import { listCard } from '../../cards/list.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { channelOf } from '../outbox/wake.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

/** `kanal` where there are several programmes: whose notices shall come here? */
export const channelsView: View = async ({ scene, world, lang, lead }) => {
  const { store, programmes } = scene.deps;
  const bodies = (await programmes.all()).filter(({ programme }) =>
    may(world.member, 'bind-channel', programme, world.today),
  );
  const items = await Promise.all(
    bodies.map(async ({ programme: { id, name } }) => {
      const now = await channelOf({ store, noticeChannel: undefined }, id);
      const state =
        now === undefined
          ? text('Har ingen kanal endnu', 'Has no channel yet')
          : now === scene.incoming.conversation
            ? text('Kommer allerede her', 'Comes here already')
            : text('Kommer i en anden kanal nu', 'Comes to another channel now');
      const title = text('Send hertil', 'Send here')[lang];
      return { title: name, line: state[lang], button: { title, verb: 'bind', data: { programme: id } } };
    }),
  );
  return listCard({
    title: text('Hvilket projekt?', 'Which programme?')[lang],
    lines: lines(
      lang,
      lead,
      text('Vælg, hvis orienteringer der skal komme her.', 'Choose whose notices shall come here.'),
    ),
    items,
    buttons: [],
  });
};
