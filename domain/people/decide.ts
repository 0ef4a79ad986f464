import type { Command } from '../commands.ts';
import type { Decided } from '../refusal.ts';
import { endAbsence, setAbsence } from './absence.ts';
import type { PeopleEvent } from './events.ts';
import type { PeopleIntent } from './intents.ts';
import { addMember, bootstrap, changeRoles, confirmAdmin, endMember } from './members.ts';
import type { PeopleState } from './state.ts';

export type PeopleCommand = Command<PeopleIntent>;

/** Judges a command about members: the events it causes, or why it is refused. Pure. */
export const decidePeople = (command: PeopleCommand, state: PeopleState): Decided<PeopleEvent> => {
  const { intent } = command;
  switch (intent.type) {
    case 'add-member':
      return addMember({ ...command, intent }, state);
    case 'change-roles':
      return changeRoles({ ...command, intent }, state);
    case 'end-member':
      return endMember({ ...command, intent }, state);
    case 'confirm-admin':
      return confirmAdmin({ ...command, intent }, state);
    case 'set-absence':
      return setAbsence({ ...command, intent }, state);
    case 'end-absence':
      return endAbsence({ ...command, intent }, state);
    case 'bootstrap':
      return bootstrap({ ...command, intent }, state);
  }
};
