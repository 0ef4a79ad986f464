import type { Case } from '../domain/case.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import type { Programme } from '../domain/programme.ts';
import type { CaseView } from '../domain/view.ts';
import { viewOf } from '../domain/view.ts';
import type { CaseBody, ProgrammeBody } from '../storage/documents/programme.ts';
import { bodyOf, maybeBody } from '../storage/documents/body.ts';
import { caseId, programmePartition } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import type { NoteLook } from './looks/noted.ts';
import type { NamedIn } from './people/citizens.ts';
import type { Directory } from './people/directory.ts';
import type { StandingCases } from './standing-cases.ts';
import { makeStandingCases } from './standing-cases.ts';

/** The longest list a card shows. */
const LIST = 500;

export interface WorldDeps {
  readonly store: Store;
  readonly directory: Directory;
  readonly body: ProgrammeBody;
  readonly member: Member;
  readonly now: Instant;
  readonly today: Day;
  readonly noteLook: NoteLook;
  readonly peoplePicker: boolean;
  readonly namedIn: NamedIn;
  /** Where notices go until somebody says where. */
  readonly noticeChannel: string | undefined;
}

/** One programme, one member and one day: what a part of the world is made of, and takes what it needs from. */
export interface Scope extends WorldDeps {
  readonly partition: string;
  readonly programme: Programme;
  /** With it a reference becomes the tag that its cases are found by. */
  readonly salt: string;
  /** What the member may see of a case; `undefined` where they may not see it. Nothing is noted. */
  readonly view: (subject: Case) => CaseView | undefined;
  /** The cases with one of some tags, each once, at most LIST of each tag; whole, so what leaves goes through `view`. */
  readonly listed: (tags: readonly string[]) => Promise<readonly Case[]>;
  /** A case by its number, whole; `undefined` where there is none. */
  readonly one: (number: string) => Promise<Case | undefined>;
  readonly standing: StandingCases;
}

export const makeScope = (deps: WorldDeps): Scope => {
  const { store, body, member, today } = deps;
  const { programme, salt } = body;
  const partition = programmePartition(programme.id);
  return {
    ...deps,
    partition,
    programme,
    salt,
    view: (subject) => viewOf(subject, member, programme, today),
    async listed(tags) {
      const pages = await Promise.all(tags.map((tag) => store.list(partition, tag, { limit: LIST })));
      const found = new Map(pages.flat().map((doc) => [doc.id, bodyOf<CaseBody>(doc)]));
      return [...found.values()];
    },
    async one(number) {
      const [doc] = await store.read(partition, [caseId(number)]);
      return maybeBody<CaseBody>(doc);
    },
    standing: makeStandingCases(store, partition),
  };
};
