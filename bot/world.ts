import type { Instant } from '../domain/day.ts';
import type { Notice } from '../domain/notice.ts';
import type { Lookups } from '../dialogs/engine/lookups.ts';
import type { NoticeBody } from '../storage/documents/programme.ts';
import { maybeBody } from '../storage/documents/body.ts';
import { logOf } from '../storage/history.ts';
import { noticeId } from '../storage/keys.ts';
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
import type { NoticeWorld } from './notice-talk.ts';
import { makeNoticeTalk } from './notice-talk.ts';
import type { OneCase } from './one-case.ts';
import { makeOneCase } from './one-case.ts';
import type { PeopleWorld } from './people/world.ts';
import { makePeople } from './people/world.ts';
import type { SameCitizen } from './same-citizen.ts';
import { makeSameCitizen } from './same-citizen.ts';
import type { WorldDeps } from './scope.ts';
import { makeScope } from './scope.ts';
import { makeStaffing } from './staffing.ts';
import type { TaskLists } from './task-lists.ts';
import { makeTaskLists } from './task-lists.ts';
import { makeTelling } from './telling.ts';
import type { WaitingLine } from './waiting-line.ts';
import { makeWaitingLine } from './waiting-line.ts';

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

/** Each part of the world takes of the scope what it needs, and says so itself. */
export const makeWorld = (deps: WorldDeps): World => {
  const scope = makeScope(deps);
  const { store, partition, programme, member, now, today, noteLook, peoplePicker } = scope;
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
