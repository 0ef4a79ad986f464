import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { aboutCase, begin, type Deed } from './begin.ts';
import { casesOn } from './choose.ts';
import { doAct, newId } from './acting.ts';
import { PEOPLE, presses } from './people.ts';

/** The dialog with which somebody else answers the newest step of a loan. */
const SECOND_OF_LOAN: Readonly<Record<string, string>> = {
  'loan-submitted': 'loan-decision',
  'loan-answered': 'loan-decision',
  'loan-approved': 'payout',
  'loan-write-off-proposed': 'write-off-answer',
};

const by = (key: string | undefined): Member | undefined =>
  PEOPLE.find((member) => personKey(member) === key);

/** Those of the same authority, who are another person and no other party. */
const colleaguesOf = (key: string | undefined): readonly Member[] =>
  PEOPLE.filter((member) => member.organisation === by(key)?.organisation && personKey(member) !== key);

/** Who gave the first key of something, or a colleague of theirs, tries to give the second one too. */
export const bothKeys: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const tries = casesOn(disk).flatMap(
    ({ number, joint, proposal, erasure, recommendedBy, caseworker, status, loans = [] }) => {
      const steps = loans.flatMap((loan) => loan.steps).filter(({ reversedBy }) => reversedBy === undefined);
      const newest = steps.at(-1);
      const next = newest && SECOND_OF_LOAN[newest.type];
      return [
        ...(joint ? [[by(joint.by), 'countersign', number] as const] : []),
        ...(joint ? colleaguesOf(joint.by).map((one) => [one, 'countersign', number] as const) : []),
        ...(proposal ? [[by(proposal.by), 'countersign', number] as const] : []),
        ...(erasure ? [[by(erasure.by), 'erase-answer', number] as const] : []),
        ...(status === 'with-provider'
          ? [[by(recommendedBy ?? caseworker), 'decision', number] as const]
          : []),
        ...(next === undefined ? [] : [[by(newest?.by), next, number] as const]),
      ];
    },
  );
  if (tries.length === 0) return aboutCase(house, memory);
  const [member, dialog, number] = luck.pick(tries);
  if (!member) return aboutCase(house, memory);
  house.world.count('second key tried');
  return dialog === 'countersign'
    ? doAct(house, memory, presses(newId(house), member, 'countersign', { case: number }))
    : begin(house, memory, member, dialog, { case: number });
};
