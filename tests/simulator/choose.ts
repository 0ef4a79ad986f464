import { dialogsFor } from '../../dialogs/case-actions.ts';
import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import { viewOf } from '../../domain/view.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { Disk } from './disk.ts';
import type { Luck } from './luck.ts';
import { PEOPLE } from './people.ts';

export const PARTITION = 'programme:ishoej-2015';
const TRIES = 40;
/** What can be done in nearly every case at any time: left to itself it would be most of what is done. */
const ALWAYS = new Set([
  'recuse',
  'access',
  'note',
  'handover',
  'remark',
  'withdraw',
  'correct',
  'extend',
  'loan-extend',
  'withdraw-consent',
  'erase',
]);

export const programmeOn = (disk: Disk): Programme => {
  const found = disk.get(PARTITION, 'programme');
  if (!found) throw new Error('there is no programme on this disk');
  return (found.body as ProgrammeBody).programme;
};

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
    const all = view ? dialogsFor(view, member, programme, today) : [];
    // Who has a conflict of interest does nothing any more: too many of them would end everything.
    const dialogs = luck.percent(15) ? all : all.filter((dialog) => dialog !== 'recuse');
    const wanted = dialogs.filter((dialog) => !ALWAYS.has(dialog));
    const list = wanted.length > 0 && luck.percent(85) ? wanted : dialogs;
    if (list.length > 0 && (wanted.length > 0 || luck.percent(15)))
      return { member, dialog: luck.pick(list), case: subject.number };
  }
  return undefined;
};
