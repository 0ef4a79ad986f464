import type { Case } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import { dayOf } from '../domain/day.ts';
import { filesOf, worksAmong } from '../domain/filing.ts';
import type { Member } from '../domain/member.ts';
import type { Programme } from '../domain/programme.ts';
import type { CaseView } from '../domain/view.ts';
import { viewOf } from '../domain/view.ts';
import { byText } from '../domain/order.ts';
import { notCopiedIn } from '../storage/copied.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import type { LogEntry } from '../storage/documents/log.ts';
import { maybeBody } from '../storage/documents/body.ts';
import { logOf } from '../storage/history.ts';
import { caseId } from '../storage/keys.ts';
import type { Reader } from '../storage/port.ts';
import { readMany } from '../storage/read-many.ts';

/** An entry of a case that nobody has fetched for the own system of the authority that made it. */
export interface Unfiled {
  readonly found: CaseView;
  readonly entry: LogEntry;
}

interface Where {
  readonly store: Pick<Reader, 'read' | 'list'>;
  readonly partition: string;
  readonly programme: Programme;
  readonly members: readonly Member[];
  readonly today: Day;
}

/** A case, its log and which entries of it are not fetched. */
interface Open {
  readonly subject: Case;
  readonly log: readonly LogEntry[];
  readonly entries: ReadonlySet<number>;
}

/** The cases of which an organisation has something to copy; no other case is read. */
const openIn = async ({ store, partition }: Where, organisation: string): Promise<readonly Open[]> => {
  const entries = [...(await notCopiedIn(store, partition, organisation))];
  const docs = await readMany(
    store,
    partition,
    entries.map(([number]) => caseId(number)),
  );
  return Promise.all(
    entries.flatMap(([number, open], index) => {
      const subject = maybeBody<CaseBody>(docs[index]);
      return subject
        ? [logOf(store, partition, number).then((log): Open => ({ subject, log, entries: open }))]
        : [];
    }),
  );
};

const filesIn = (
  { subject, log, entries }: Open,
  { members, programme, today }: Where,
  member: Member,
): readonly LogEntry[] => {
  const works = worksAmong(members, member.organisation, today);
  return filesOf(log, subject, member, programme, today, works).filter(({ seq }) => entries.has(seq));
};

/** What a member has to copy, or to say is copied, newest first. */
export const unfiledFor = async (where: Where, member: Member): Promise<readonly Unfiled[]> =>
  (await openIn(where, member.organisation))
    .flatMap((open) => {
      const found = viewOf(open.subject, member, where.programme, where.today);
      return found ? filesIn(open, where, member).map((entry) => ({ found, entry })) : [];
    })
    .toSorted((a, b) => b.entry.seq - a.entry.seq || byText(a.found.number, b.found.number));

/** Those among some members who have something to copy from before a day. */
export const whoHasUnfiled = async (
  where: Where,
  among: readonly Member[],
  before: Day,
): Promise<readonly Member[]> => {
  const ofEach = await Promise.all(
    [...Map.groupBy(among, ({ organisation }) => organisation)].map(async ([organisation, people]) => {
      const all = await openIn(where, organisation);
      return people.filter((member) =>
        all.some((open) => filesIn(open, where, member).some(({ at }) => dayOf(at) < before)),
      );
    }),
  );
  return ofEach.flat();
};
