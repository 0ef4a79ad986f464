import type { AccessAction } from '../../domain/access-only.ts';
import type { ActivityType, Case, Course, Post, Session } from '../../domain/case.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { LoanTerms } from '../../domain/loan/lending.ts';
import type { Member, PersonKey, Role } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import type { PlacesView } from '../../domain/places.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Checked } from '../../domain/missing.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { RuleProposal } from '../../domain/rules/events.ts';
import type { Staffed } from '../../domain/rules/takeover.ts';
import type { OpenCase } from '../../domain/rules/touched.ts';
import type { CaseView } from '../../domain/view.ts';

/** Somebody who can get a case, with how many open ones they have. */
export interface Colleague {
  readonly key: PersonKey;
  readonly name: string;
  readonly post: Post;
  readonly open: number;
}

/** A case that can be handed over, by number; initials only where the member may see it. */
export interface Handable {
  readonly number: string;
  readonly initials: string;
  readonly post: Post;
  readonly holder: PersonKey;
  readonly open: boolean;
}

export interface Handovers {
  readonly cases: readonly Handable[];
  readonly holders: readonly { readonly key: PersonKey; readonly name: string }[];
  readonly colleagues: readonly Colleague[];
}

/**
 * Why a member no longer has a case: somebody else does, a colleague took one that any coach could take, they said
 * that they have a conflict of interest, or the citizen no longer wants it shared.
 */
export type Lost =
  | { readonly kind: 'taken-over' | 'taken'; readonly by: string }
  | { readonly kind: 'recused' }
  | { readonly kind: 'unshared' };

/** Who works with which case, and who could. */
export interface Staffing {
  /** What the member may hand over, open cases first, and to whom. */
  handovers(): Promise<Handovers>;
  /** Who could take over what the member is responsible for in a case. */
  successors(number: string): Promise<readonly Colleague[]>;
  /** Who has a conflict of interest in a case, as far as the member may take that back. */
  recusedIn(number: string): Promise<readonly { readonly key: PersonKey; readonly name: string }[]>;
  lost(number: string): Promise<Lost | undefined>;
}

/** A course the member may log activities in. */
export interface Loggable {
  readonly number: string;
  /** Empty where the dialog is about another one by name. */
  readonly initials: string;
  readonly course: Course;
  /** What was logged last. */
  readonly last?: Session;
}

/** What a coach wrote of an activity, as it stands now. */
export interface ActivityWords {
  readonly summary?: string;
  /** The job centre reads the summary. */
  readonly shared?: boolean;
  readonly agreements?: string;
}

/** The courses a member is the coach of. */
export interface Coaching {
  /** All of them, or of the others the numbers alone where one is `named`. */
  loggable(named: string): Promise<readonly Loggable[]>;
  /** Which of the kinds stand already under a day in some cases. */
  loggedOn(
    numbers: readonly string[],
    date: Day,
    types: readonly ActivityType[],
  ): Promise<readonly { readonly number: string; readonly types: readonly ActivityType[] }[]>;
}

/** Somebody who can be sent a note, as they are shown before it is sent. */
export interface Notable {
  readonly key: PersonKey;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Where they work. */
  readonly organisation: string;
  /** Of the member's own organisation. */
  readonly near: boolean;
}

/** What people tell each other. */
export interface Telling {
  /** Who works with a case beside the member, those of the other parties first; nobody where it may not be seen. */
  notables(number: string): Promise<readonly Notable[]>;
  /** Whether a text names a citizen of any programme, be it by one part of the name. */
  namesCitizen(words: string): Promise<boolean>;
}

/** What would go if the person in a case was erased: values of the event log, drafts about the case, cards in Teams. */
export type Erasable = {
  readonly values: number;
  readonly drafts: number;
  readonly cards: number;
  /** What still needs the person in the whole case: who erases does not read how a loan is paid back. */
  readonly waits?: Refusal;
};
/** Another case of the same citizen in the same job centre: that it is there, and how it ended. */
export interface EarlierCase extends Pick<Case, 'number' | 'status' | 'since' | 'ending' | 'refusedOn'> {
  /** Whether the member may see it. */
  readonly seen: boolean;
}

/** What is agreed on, and what is proposed. */
export interface Agreements {
  /** The changes of rules that wait for a second person, as they stand in the store now. */
  proposals(): Promise<readonly RuleProposal[]>;
  /** What the programme has and lacks for its first citizen. */
  checklist(): Promise<readonly Checked[]>;
  /** The open cases by number, for who may change a rule: where they are and whose, and nothing else of them. */
  openNumbers(): Promise<readonly (OpenCase & Pick<Case, 'organisation'>)[]>;
  /** Where somebody works and as what, for who may change a rule; each once, and no names. */
  staffed(): Promise<readonly Staffed[]>;
}

/** What somebody asks about a notice, for who has its case. */
export interface AskedNotice {
  /** The log number of the question. */
  readonly entry: number;
  readonly notice: number;
  readonly kind: Notice['kind'];
  readonly case: string;
  readonly initials: string;
  readonly question: string;
  /** The name of who asks. */
  readonly by: string;
  readonly at: Instant;
}

/** Notices, and what is asked back about them. */
export interface NoticeTalk {
  /** The newest notices, newest first, by number, kind and case; nothing for who may not ask about them. */
  notices(): Promise<readonly Pick<Notice, 'number' | 'kind' | 'case'>[]>;
  /** The questions about notices of the member's own cases that nobody has answered, oldest first. */
  noticeQuestions(): Promise<readonly AskedNotice[]>;
}

/** What a dialog may ask about the world, judged for the person who runs it. The host answers from the store. */
export interface Lookups extends Staffing, Coaching, Telling, Agreements, NoticeTalk {
  readonly programme: Programme;
  readonly today: Day;
  readonly member: Member;
  places(): Promise<PlacesView>;
  /** Where in line the one stands whom a place goes to that this case does not take; 0 where nobody waits. */
  nextInLine(number: string): Promise<number>;
  /** Whether a place that was given up can be taken back now: nobody has it, and it is offered to nobody. */
  canReturn(): Promise<boolean>;
  /** `undefined` where the case does not exist or the member may not see it: the same answer for both. */
  caseView(number: string): Promise<CaseView | undefined>;
  /**
   * A case that the member may not see and still gives the citizen access in, without anything of the citizen;
   * `undefined` for everybody else, also for who may see it. Noted as seen.
   */
  accessOnly(number: string, action: AccessAction): Promise<CaseView | undefined>;
  /**
   * What is left of the ceiling for the citizen of a case, over all cases of the citizen in the programme, whole kroner.
   * `except`: a loan of the case that is not counted. `undefined` where the member may not see the case.
   */
  leftToLend(number: string, terms: LoanTerms, except?: number): Promise<number | undefined>;
  /** What the member may read of the words of a case's activities, by log number of what was logged. */
  activityWords(number: string): Promise<ReadonlyMap<number, ActivityWords>>;
  /** The number of an open case with this reference of the member's own job centre, if there is one. */
  openCaseWithReference(reference: string): Promise<string | undefined>;
  /** Nothing where the member may not see the case. */
  erasable(number: string): Promise<Erasable>;
  /** The cases with this reference of the member's own job centre, open and closed, newest first. */
  casesWithReference(reference: string): Promise<readonly EarlierCase[]>;
  coaches(): Promise<readonly { readonly key: PersonKey; readonly name: string }[]>;
  /** Whether somebody of the own organisation can be picked from a list: Teams offers that, other clients do not. */
  readonly peoplePicker: boolean;
  /** The members of the programme's organisations, for those who may see them; empty for others. */
  members(): Promise<readonly Member[]>;
  /** Who works in the member's own organisation today, beside the member. */
  colleagues(): Promise<readonly { readonly key: PersonKey; readonly name: string }[]>;
  /** The display name of a member; the key's role words where the person is gone. */
  nameOf(person: PersonKey): Promise<string>;
}
