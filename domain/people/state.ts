import type { Command } from '../commands.ts';
import type { Day } from '../day.ts';
import type { Member, PersonKey } from '../member.ts';
import { isActive, personKey } from '../member.ts';
import type { Programme } from '../programme.ts';
import { may } from '../rights/may.ts';
import type { PeopleIntent } from './intents.ts';

/** All that a decision about members may look at. */
export interface PeopleState {
  readonly members: readonly Member[];
  readonly programmes: readonly Programme[];
  /** How many open cases the person has who is to leave, or in the roles they are to lose. */
  readonly openCases: number;
}

export type PeopleCommandOf<T extends PeopleIntent['type']> = Command<Extract<PeopleIntent, { type: T }>>;

/** Also who has left; `isActive` says whether somebody is there on a day. */
export const memberWith = (
  { members }: Pick<PeopleState, 'members'>,
  person: PersonKey,
): Member | undefined => members.find((member) => personKey(member) === person);

/** Whether somebody may say who belongs here, in any programme that their organisation takes part in. */
export const mayManage = (actor: Member, { programmes }: PeopleState, day: Day): boolean =>
  programmes.some((programme) => may(actor, 'manage-members', programme, day));

/** The administrators on a day who have no last day, without the one who is about to stop. */
export const lastingAdmins = (
  { members }: Pick<PeopleState, 'members'>,
  person: PersonKey,
  day: Day,
): readonly Member[] =>
  members.filter(
    (member) =>
      member.roles.includes('admin') &&
      isActive(member, day) &&
      member.to === undefined &&
      personKey(member) !== person,
  );
