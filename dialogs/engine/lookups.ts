import type { Post } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import type { PlacesView } from '../../domain/places.ts';
import type { Programme } from '../../domain/programme.ts';
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
 * Why a member no longer has a case: somebody else does, they said that they have a conflict of interest, or the citizen
 * no longer wants it shared.
 */
export type Lost =
  | { readonly kind: 'taken-over'; readonly by: string }
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

/** What a dialog may ask about the world, judged for the person who runs it. The host answers from the store. */
export interface Lookups extends Staffing {
  readonly programme: Programme;
  readonly today: Day;
  readonly member: Member;
  places(): Promise<PlacesView>;
  /** `undefined` where the case does not exist or the member may not see it: the same answer for both. */
  caseView(number: string): Promise<CaseView | undefined>;
  /** The number of an open case with this reference of the member's own job centre, if there is one. */
  openCaseWithReference(reference: string): Promise<string | undefined>;
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
