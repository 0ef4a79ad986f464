import type { ListData } from '../../cards/list.ts';
import { personKey } from '../../domain/member.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { changeText } from '../../dialogs/rules/say.ts';
import type { ViewContext } from './view.ts';

/** Rules that the member can confirm as the second person: never what they proposed themselves. */
export const ruleTasks = async ({ world, lang }: ViewContext): Promise<ListData['items']> => {
  const { member, programme, today } = world;
  if (!may(member, 'confirm-rules', programme, today)) return [];
  const waiting = (await world.proposals()).filter(({ by }) => by !== personKey(member));
  return Promise.all(
    waiting.map(async ({ entry, change, by }) => {
      const said = changeText(change);
      const name = await world.nameOf(by);
      return {
        title: text('Ny regel', 'New rule')[lang],
        line: text(
          `${said.da} – foreslået af ${name}. Bekræft som nr. 2, eller sig nej.`,
          `${said.en} – proposed by ${name}. Confirm as no. 2, or say no.`,
        )[lang],
        button: {
          title: text('Åbn', 'Open')[lang],
          verb: 'open',
          data: { dialog: 'rule-answer', proposal: String(entry) },
        },
      };
    }),
  );
};
