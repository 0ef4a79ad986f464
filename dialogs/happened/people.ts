import type { LoggedPeopleEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { listed, ROLE } from '../role-words.ts';
import { day } from '../words.ts';

/** What happened to a member in a few words, without saying to whom: ids are no words. */
export const peopleTheme = (event: LoggedPeopleEvent): Text => {
  switch (event.type) {
    case 'member-added': {
      const { roles, from } = event.data;
      const as = roles.length === 0 ? text('', '') : listed(roles.map((role) => ROLE[role]));
      return text(
        `Tilføjet fra ${day(from).da}${as.da === '' ? '' : ` som ${as.da}`}`,
        `Added from ${day(from).en}${as.en === '' ? '' : ` as ${as.en}`}`,
      );
    }
    case 'roles-changed': {
      const roles = listed(event.data.roles.map((role) => ROLE[role]));
      return text(`Roller: ${roles.da}`, `Roles: ${roles.en}`);
    }
    case 'member-left':
      return text(`Sidste dag er ${day(event.data.to).da}`, `The last day is ${day(event.data.to).en}`);
    case 'admin-proposed':
      return text(
        'Bliver administrator, når en anden administrator har bekræftet det',
        'Becomes an administrator when another administrator has confirmed it',
      );
    case 'admin-confirmed':
      return text('Er nu administrator', 'Is an administrator now');
    case 'admin-declined':
      return text('Bliver ikke administrator', 'Does not become an administrator');
    case 'absence-set': {
      const { from, to } = event.data;
      return text(
        `Fravær fra ${day(from).da} til og med ${day(to).da}`,
        `Away from ${day(from).en} to and including ${day(to).en}`,
      );
    }
    case 'absence-ended':
      return text('Fraværet er slut', 'The absence is over');
  }
};
