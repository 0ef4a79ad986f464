import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { Lost, Lookups } from './engine/lookups.ts';
import { noSuchCase } from './refusals/rights.ts';

/** Why somebody who had a case has it no longer: what an old button or draft leads to. */
export const lostCase = (number: string, lost: Lost): Text => {
  switch (lost.kind) {
    case 'recused':
      return text(
        `Du er inhabil i ${number}, så jeg viser dig den ikke. Var det en fejl, kan din leder ophæve det.`,
        `You have a conflict of interest in ${number}, so I do not show it. If that was a mistake, your leader can end it.`,
      );
    case 'taken':
      return text(
        `${lost.by} har taget ${number} som coach. Du skal ikke gøre mere.`,
        `${lost.by} has taken ${number} as its coach. There is nothing left for you to do.`,
      );
    case 'taken-over':
      return text(
        `Din opgave er overtaget af ${lost.by}. ${number} er ikke din længere.`,
        `${lost.by} has taken over. ${number} is no longer yours.`,
      );
    case 'unshared':
      return text(
        `Borgeren vil ikke længere have ${number} delt, så jeg viser dig den ikke. Jobcentret taler med borgeren.`,
        `The citizen no longer wants ${number} shared, so I do not show it. The job centre talks with the citizen.`,
      );
  }
};

/** Why a member is not shown a case: it was theirs once, or they learn nothing of it. */
export const whyNotThere = async ({ lost }: Pick<Lookups, 'lost'>, number: string): Promise<Text> => {
  const found = await lost(number);
  return found ? lostCase(number, found) : noSuchCase(number);
};
