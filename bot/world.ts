import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import type { Notice } from '../domain/notice.ts';
import type { CaseView } from '../domain/view.ts';
import { viewOf } from '../domain/view.ts';
import type { Lookups } from '../dialogs/engine/lookups.ts';
import type { CaseBody, NoticeBody, ProgrammeBody } from '../storage/documents/programme.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import { logOf } from '../storage/history.ts';
import { caseId, noticeId, programmePartition } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import type { AccessWorld } from './access/world.ts';
import { makeAccess } from './access/world.ts';
import { makeAgreements } from './agreements.ts';
import type { CaseLists } from './case-lists.ts';
import { makeCaseLists } from './case-lists.ts';
import type { CaseLog } from './case-log.ts';
import { makeCaseLog } from './case-log.ts';
import { makeCoaching } from './coaching.ts';
import type { Deadlines } from './deadlines.ts';
import { makeDeadlines } from './deadlines.ts';
import type { EvaluationWorld } from './evaluation/world.ts';
import { makeEvaluation } from './evaluation/world.ts';
import type { FilingWorld } from './filing-world.ts';
import { makeFiling } from './filing-world.ts';
import type { FoundCases } from './found-cases.ts';
import { makeFoundCases } from './found-cases.ts';
import type { Held } from './held.ts';
import { makeHeld } from './held.ts';
import type { LendingWorld } from './lending.ts';
import { makeLending } from './lending.ts';
import type { NoteLook } from './looks/noted.ts';
import type { NoticeWorld } from './notice-talk.ts';
import { makeNoticeTalk } from './notice-talk.ts';
import type { OneCase } from './one-case.ts';
import { makeOneCase } from './one-case.ts';
import type { NamedIn } from './people/citizens.ts';
import type { Directory } from './people/directory.ts';
import type { PeopleWorld } from './people/world.ts';
import { makePeople } from './people/world.ts';
import type { SameCitizen } from './same-citizen.ts';
import { makeSameCitizen } from './same-citizen.ts';
import { makeStaffing } from './staffing.ts';
import { makeStandingCases } from './standing-cases.ts';
import type { TaskLists } from './task-lists.ts';
import { makeTaskLists } from './task-lists.ts';
import { makeTelling } from './telling.ts';
import type { WaitingLine } from './waiting-line.ts';
import { makeWaitingLine } from './waiting-line.ts';

/** The longest list a card shows. */
const LIST = 500;

/** One programme as one member may see it, read from the store. What of a case is let through is noted as a look. */
export interface World
  extends
    Lookups,
    CaseLists,
    TaskLists,
    FoundCases,
    CaseLog,
    Deadlines,
    LendingWorld,
    WaitingLine,
    Held,
    NoticeWorld,
    AccessWorld,
    FilingWorld,
    EvaluationWorld,
    OneCase,
    SameCitizen,
    PeopleWorld {
  readonly now: Instant;
  /** Notes that something of a listed case is shown. */
  shows(number: string): void;
  /** Notices about a case. */
  notice(number: number): Promise<Notice | undefined>;
}

export interface WorldDeps {
  readonly store: Store;
  readonly directory: Directory;
  readonly body: ProgrammeBody;
  readonly member: Member;
  readonly now: Instant;
  readonly today: string;
  readonly noteLook: NoteLook;
  readonly peoplePicker: boolean;
  readonly namedIn: NamedIn;
  /** Where notices go until somebody says where. */
  readonly noticeChannel: string | undefined;
}

/** Each part of the world takes of the scope what it needs, and says so itself. */
export const makeWorld = (deps: WorldDeps): World => {
  const { store, body, member, now, today, noteLook, peoplePicker } = deps;
  const { programme, salt } = body;
  const partition = programmePartition(programme.id);

  const view = (subject: Case): CaseView | undefined => viewOf(subject, member, programme, today);

  const listed = async (tags: readonly string[]): Promise<readonly Case[]> => {
    const pages = await Promise.all(tags.map((tag) => store.list(partition, tag, { limit: LIST })));
    const found = new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)]));
    return [...found.values()];
  };

  const one = async (number: string): Promise<Case | undefined> => {
    const [doc] = await store.read(partition, [caseId(number)]);
    return maybeBody<CaseBody>(doc);
  };

  const standing = makeStandingCases(store, partition);
  const scope = { ...deps, partition, programme, salt, view, listed, one, standing };
  const people = makePeople(scope);
  const { nameOf } = people;
  const staffing = makeStaffing({
    ...scope,
    nameOf,
    logOf: (number) => logOf(store, partition, number),
  });
  const lists = makeCaseLists(scope);

  return {
    programme,
    now,
    today,
    member,
    ...people,
    ...staffing,
    ...makeOneCase(scope),
    ...makeSameCitizen(scope),
    ...lists,
    ...makeTaskLists(scope),
    ...makeFoundCases({ ...scope, openCases: lists.openCases }),
    ...makeCaseLog(scope),
    ...makeWaitingLine(scope),
    ...makeNoticeTalk({ ...scope, nameOf }),
    ...makeHeld(scope),
    ...makeEvaluation(scope),
    ...makeTelling(scope),
    ...makeLending(scope),
    ...makeDeadlines(scope),
    ...makeAccess(scope),
    ...makeFiling(scope),
    ...makeCoaching(scope),
    ...makeAgreements(scope),
    async handovers() {
      const found = await staffing.handovers();
      // Who hands over blindly is shown numbers alone.
      for (const { number, initials } of found.cases) if (initials !== '') noteLook(number);
      return found;
    },
    peoplePicker,
    shows: (number) => noteLook(number),
    async notice(number) {
      const [doc] = await store.read(partition, [noticeId(number)]);
      return maybeBody<NoticeBody>(doc);
    },
  };
};
