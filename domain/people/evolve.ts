import type { Member, PersonKey } from '../member.ts';
import type { PeopleEvent } from './events.ts';
import { nameField } from './events.ts';

const withoutProposal = (member: Member): Member => {
  const { proposedAdmin: _, ...rest } = member;
  return rest;
};

const withoutAbsence = (member: Member): Member => {
  const { absence: _, ...rest } = member;
  return rest;
};

/** A member after an event; `by`: who did it. Only `member-added` makes one, and takes one on again who had left. */
export const evolveMember = (before: Member | undefined, event: PeopleEvent, by: PersonKey): Member => {
  if (event.type === 'member-added') {
    const { person, ...data } = event.data;
    return { ...data, name: event.personal?.[nameField(person)] ?? '' };
  }
  if (!before) throw new Error(`Event ${event.type} needs a member who is known`);
  switch (event.type) {
    case 'roles-changed':
      return { ...before, roles: event.data.roles };
    case 'member-left':
      return { ...withoutProposal(before), to: event.data.to };
    case 'admin-proposed':
      return { ...before, proposedAdmin: by };
    case 'admin-confirmed':
      return { ...withoutProposal(before), roles: [...before.roles, 'admin'] };
    case 'admin-declined':
      return withoutProposal(before);
    case 'absence-set': {
      const { person: _, ...absence } = event.data;
      return { ...before, absence };
    }
    case 'absence-ended':
      return withoutAbsence(before);
  }
};
