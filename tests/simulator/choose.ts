import { dialogsFor } from '../../dialogs/case-actions.ts';
import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { viewOf } from '../../domain/view.ts';
import type { Disk } from './disk.ts';
import type { Luck } from './luck.ts';
import { PEOPLE } from './people.ts';

export const PARTITION = 'programme:ishoej-2015';
const TRIES = 24;

export const programmeOn = (disk: Disk): Programme =>
  (disk.get(PARTITION, 'programme')?.body as { readonly programme: Programme }).programme;

export const casesOn = (disk: Disk): readonly Case[] =>
  disk.list(PARTITION, { tag: 'case', limit: 100 }).map(({ body }) => body as Case);

export interface Choice {
  readonly member: Member;
  readonly dialog: string;
  readonly case: string;
}

/** Something that somebody may do with a case as it stands. */
export const choose = (disk: Disk, luck: Luck, today: string): Choice | undefined => {
  const cases = casesOn(disk);
  const programme = programmeOn(disk);
  for (let tries = 0; tries < TRIES && cases.length > 0; tries += 1) {
    const [subject, member] = [luck.pick(cases), luck.pick(PEOPLE)];
    const view = viewOf(subject, member, programme, today);
    const dialogs = view ? dialogsFor(view, member, programme, today) : [];
    if (dialogs.length > 0) return { member, dialog: luck.pick(dialogs), case: subject.number };
  }
  return undefined;
};
