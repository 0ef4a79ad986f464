import type { Case } from '../case.ts';
import type { Member } from '../member.ts';
import { personKey } from '../member.ts';

/** Forvaltningsloven § 3: who has a conflict of interest takes no part, whatever their role and whoever's seat it is. */
export const hasConflict = ({ recused }: Pick<Case, 'recused'>, person: Member): boolean =>
  recused?.includes(personKey(person)) ?? false;
