import type { Day } from '../../domain/day.ts';
import type { Member, PersonKey } from '../../domain/member.ts';
import type { PlacesView } from '../../domain/places.ts';
import type { Programme } from '../../domain/programme.ts';
import type { CaseView } from '../../domain/view.ts';

/** What a dialog may ask about the world, judged for the person who runs it. The host answers from the store. */
export interface Lookups {
  readonly programme: Programme;
  readonly today: Day;
  readonly member: Member;
  places(): Promise<PlacesView>;
  /** `undefined` where the case does not exist or the member may not see it: the same answer for both. */
  caseView(number: string): Promise<CaseView | undefined>;
  /** The number of an open case with the job centre's reference, if there is one. */
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
