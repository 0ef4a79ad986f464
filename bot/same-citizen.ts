import type { Case } from '../domain/case.ts';
import { openDouble } from '../domain/decide/open-double.ts';
import { leftFor } from '../domain/loan/ceiling.ts';
import type { CaseView } from '../domain/view.ts';
import type { EarlierCase, Lookups } from '../dialogs/engine/lookups.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import { bodyOf } from '../storage/documents/body.ts';
import { referenceTag } from '../storage/keys.ts';
import { earlierAmong } from './earlier-cases.ts';
import { THROUGH } from './looks/noted.ts';
import type { Scope } from './scope.ts';

/** What the other cases of a citizen mean for this one; they are found by the job centre's own number. */
export interface SameCitizen extends Pick<
  Lookups,
  'openCaseWithReference' | 'casesWithReference' | 'leftToLend'
> {
  /** The cases that the citizen had before, for those who may read the job centre's own number of this one. */
  earlierThan(subject: CaseView): Promise<readonly EarlierCase[]>;
}

type Deps = Pick<Scope, 'store' | 'partition' | 'salt' | 'member' | 'view' | 'one' | 'noteLook'>;

export const makeSameCitizen = ({
  store,
  partition,
  salt,
  member,
  view,
  one,
  noteLook,
}: Deps): SameCitizen => {
  const search = async (tag: string): Promise<readonly Case[]> =>
    (await store.list(partition, tag)).map((doc) => bodyOf<CaseBody>(doc));

  /** Each search once in a world: what vets an answer and what asks about it look for the same. */
  const searches = new Map<string, Promise<readonly Case[]>>();
  const withReference = (reference: string): Promise<readonly Case[]> => {
    const tag = referenceTag(reference, salt);
    const found = searches.get(tag) ?? search(tag);
    searches.set(tag, found);
    return found;
  };

  const earlier = async (
    reference: string,
    organisation: string,
    than?: Pick<Case, 'madeOn' | 'number'>,
  ): Promise<readonly EarlierCase[]> => {
    const same = await withReference(reference);
    const found = earlierAmong(same, organisation, member, view, than);
    for (const { number } of found) noteLook(number, { through: THROUGH.reference });
    return found;
  };

  return {
    async openCaseWithReference(reference) {
      const found = openDouble({ sameReference: await withReference(reference) }, member)?.case;
      if (found !== undefined) noteLook(found, { through: THROUGH.reference });
      return found;
    },
    casesWithReference: (reference) => earlier(reference, member.organisation),
    earlierThan({ personal: { journalRef }, organisation, ...than }) {
      return journalRef === undefined ? Promise.resolve([]) : earlier(journalRef, organisation, than);
    },
    async leftToLend(number, terms, except) {
      const found = await one(number);
      if (!found || !view(found)) return undefined;
      const { journalRef } = found.personal;
      // Of the other cases nothing is shown but what they leave of the ceiling.
      const others = journalRef === undefined ? [] : await search(referenceTag(journalRef, salt));
      return leftFor(found, others, terms, except === undefined ? undefined : { number: except });
    },
  };
};
