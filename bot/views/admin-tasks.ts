import type { ListData } from '../../cards/list.ts';
import { personKey } from '../../domain/member.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import type { ViewContext } from './view.ts';

/** New administrators that the member can confirm: neither proposed by them nor themselves. */
export const adminTasks = async ({ world, lang }: ViewContext): Promise<ListData['items']> => {
  const { member, programme, today } = world;
  if (!may(member, 'manage-members', programme, today)) return [];
  const self = personKey(member);
  return (await world.members())
    .filter((other) => other.proposedAdmin !== undefined && other.proposedAdmin !== self)
    .filter((other) => personKey(other) !== self)
    .map((other) => ({
      title: text('Ny administrator', 'New administrator')[lang],
      line: text(
        `${other.name} skal bekræftes af en anden administrator.`,
        `${other.name} has to be confirmed by another administrator.`,
      )[lang],
      button: {
        title: text('Åbn', 'Open')[lang],
        verb: 'open',
        data: { dialog: 'confirm-admin', member: personKey(other) },
      },
    }));
};
