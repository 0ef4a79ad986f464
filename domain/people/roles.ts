import type { Day } from '../day.ts';
import type { Role } from '../member.ts';
import type { OrganisationFunction, Programme } from '../programme.ts';
import { functionsOf } from '../programme.ts';
import { RIGHTS } from '../rights.ts';

/** The functions one of which an organisation must hold for a role to mean anything there; empty: any will do. */
export const partiesOf = (role: Role): readonly OrganisationFunction[] => {
  // That everybody can be away says nothing of where a role belongs.
  const rows = RIGHTS.filter(
    (row) => row.role === role && Object.keys(row.may).some((action) => action !== 'be-away'),
  );
  return rows.some(({ party }) => party === undefined) ? [] : rows.flatMap(({ party }) => party ?? []);
};

/** Whether an organisation can have somebody in a role, in one of the programmes on a day. */
export const roleFits = (
  role: Role,
  organisation: string,
  programmes: readonly Programme[],
  day: Day,
): boolean => {
  const functions = programmes.flatMap((programme) => functionsOf(programme, organisation, day));
  const parties = partiesOf(role);
  return functions.some((one) => parties.length === 0 || parties.includes(one));
};
