import type { Case } from '../domain/case.ts';
import { isOpen } from '../domain/status.ts';
import { closedTagsOf, openTagsOf } from '../domain/member-tags.ts';
import type { CaseView } from '../domain/view.ts';
import { byText } from '../domain/order.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import { caseId } from '../storage/keys.ts';
import { readMany } from '../storage/read-many.ts';
import type { ListedCase } from './listed-case.ts';
import { byNextDay, listedCase } from './listed-case.ts';
import type { Standing } from './standing-cases.ts';
import { standingOf } from './standing-cases.ts';
import type { Scope } from './scope.ts';

/** Lists of cases as one member may see them; found by tags, so closed cases cost nothing. */
export interface CaseLists {
  /**
   * The open cases that the member may list, what is due first before the rest; nothing of them is noted as seen.
   */
  openCases(): Promise<readonly ListedCase[]>;
  /** The same of those alone that fit; the others are not read, so they cost nothing however many they are. */
  openCasesThat(fits: (standing: Standing) => boolean): Promise<readonly ListedCase[]>;
  /** Closed cases by number, at most `most` after one of them; whether there are more. */
  closedCases(
    most: number,
    after: string | undefined,
  ): Promise<{ readonly shown: readonly CaseView[]; readonly more: boolean }>;
}

type Deps = Pick<
  Scope,
  'store' | 'partition' | 'programme' | 'member' | 'today' | 'view' | 'listed' | 'standing' | 'noteLook'
>;

export const makeCaseLists = ({
  store,
  partition,
  programme,
  member,
  today,
  view,
  listed,
  standing,
  noteLook,
}: Deps): CaseLists => {
  const openOf = (cases: readonly Case[]): readonly ListedCase[] =>
    cases
      .filter(({ status }) => isOpen(status))
      .flatMap((subject) => {
        const found = view(subject);
        return found ? [listedCase(subject, found, programme, today)] : [];
      })
      .toSorted(byNextDay);

  return {
    openCases: async () => openOf(await listed(openTagsOf(member, programme, today))),
    async openCasesThat(fits) {
      const fitting = (await standing(openTagsOf(member, programme, today))).filter(fits);
      const docs = await readMany(
        store,
        partition,
        fitting.map(({ number }) => caseId(number)),
      );
      const cases = docs.flatMap((doc) => maybeBody<CaseBody>(doc) ?? []);
      // What was read of them last may have changed since.
      return openOf(cases.filter((subject) => fits(standingOf(subject))));
    },
    async closedCases(most, after) {
      const pages = await Promise.all(
        closedTagsOf(member, programme, today).map((tag) =>
          store.list(partition, tag, {
            limit: most + 1,
            ...(after !== undefined && { after: caseId(after) }),
          }),
        ),
      );
      const found = new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)]));
      const inOrder = [...found.values()].toSorted((a, b) => byText(a.number, b.number));
      const shown = inOrder.slice(0, most).flatMap((subject) => view(subject) ?? []);
      for (const { number } of shown) noteLook(number);
      return { shown, more: inOrder.length > most };
    },
  };
};
