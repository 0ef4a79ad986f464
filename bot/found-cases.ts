import { isOpen } from '../domain/status.ts';
import { closedTagsOf, openTagsOf } from '../domain/member-tags.ts';
import type { CaseView } from '../domain/view.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import { caseId, referenceTag } from '../storage/keys.ts';
import type { CaseLists } from './case-lists.ts';
import { namedAs } from './case-names.ts';
import { newestFirst } from './newest-cases.ts';
import type { Scope } from './scope.ts';

/** What is looked for among the cases, and how far. */
interface NewestCases {
  readonly state: 'open' | 'closed';
  readonly fits: (found: CaseView) => boolean;
  readonly most: number;
  /** Only those whose number stands before this one. */
  readonly before?: string;
  /** Ends the search with an error: nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** Cases found by what somebody says of them, as far as the member may see them. */
export interface FoundCases {
  /**
   * The numbers of cases with exactly this reference, for who may read it, else of open ones with these initials or
   * this first name.
   */
  findCases(said: string): Promise<readonly string[]>;
  /** The numbers of cases with exactly this reference, open or closed, for who may read it. */
  withReference(reference: string): Promise<readonly string[]>;
  /** Open or closed cases that fit, the newest number first; read a page at a time, and no further than needed. */
  newestCases(asked: NewestCases): Promise<readonly CaseView[]>;
  /** The first of some numbers whose case the member may see; nothing of it is noted as seen. */
  firstSeen(numbers: readonly string[]): Promise<string | undefined>;
}

interface Deps extends Pick<
  Scope,
  'store' | 'partition' | 'programme' | 'salt' | 'member' | 'today' | 'view' | 'noteLook'
> {
  readonly openCases: CaseLists['openCases'];
}

export const makeFoundCases = ({
  store,
  partition,
  programme,
  salt,
  member,
  today,
  view,
  openCases,
  noteLook,
}: Deps): FoundCases => {
  const withReference = async (reference: string): Promise<readonly string[]> => {
    const docs = await store.list(partition, referenceTag(reference, salt));
    return docs.flatMap((doc) => {
      const found = view(bodyOf<CaseBody>(doc));
      return found?.personal.journalRef === undefined ? [] : [found.number];
    });
  };

  return {
    withReference,
    async findCases(said) {
      const known = await withReference(said);
      if (known.length > 0) return known;
      const isMeant = namedAs(said);
      if (!isMeant) return [];
      return (await openCases())
        .filter(({ found }) => isMeant(found))
        .map(({ found }) => found.number)
        .toSorted();
    },
    async newestCases({ state, fits, most, before, signal }) {
      const tags = (state === 'open' ? openTagsOf : closedTagsOf)(member, programme, today);
      const shown: CaseView[] = [];
      for await (const subject of newestFirst(store, partition, tags, before)) {
        signal.throwIfAborted();
        const found = isOpen(subject.status) === (state === 'open') ? view(subject) : undefined;
        if (!found || !fits(found)) continue;
        noteLook(found.number);
        if (shown.push(found) >= most) break;
      }
      return shown;
    },
    async firstSeen(numbers) {
      const docs = await store.read(partition, numbers.map(caseId));
      return docs.flatMap((doc) => maybeBody<CaseBody>(doc) ?? []).find((subject) => view(subject))?.number;
    },
  };
};
