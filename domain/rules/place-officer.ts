import type { DataProtection } from '../data-protection-facts.ts';
import { valueOn } from '../dated.ts';
import type { Day } from '../day.ts';
import type { OrganisationFunction, Programme } from '../programme.ts';
import { functionsOf } from '../programme.ts';
import { withPart } from './dated-change.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';

/** Who is reached about the data of the organisation that holds a function on the day. */
export const officer = (party: OrganisationFunction): Place => {
  // Where several do the same, first the one nobody is reached about yet.
  const at = (programme: Programme, day: Day): string => {
    const { controllers = [] } = valueOn(programme.dataProtection ?? [], day) ?? {};
    const all = programme.organisations
      .map(({ id }) => id)
      .filter((id) => functionsOf(programme, id, day).includes(party));
    const without = all.find((id) => !controllers.some((one) => one.organisation === id && one.officer));
    return without ?? all[0] ?? party;
  };
  return {
    read: (programme, day) =>
      valueOn(programme.dataProtection ?? [], day)?.controllers?.find(
        ({ organisation }) => organisation === at(programme, day),
      )?.officer,
    write: (programme, from, value) => {
      const organisation = at(programme, from);
      const own = ({ controllers = [] }: DataProtection): string | undefined =>
        controllers.find((one) => one.organisation === organisation)?.officer;
      const write = (one: DataProtection, said: string): DataProtection => {
        const { controllers = [] } = one;
        const found = controllers.find((other) => other.organisation === organisation);
        const others = controllers.filter((other) => other.organisation !== organisation);
        return { ...one, controllers: [...others, { ...found, organisation, officer: said }] };
      };
      const dataProtection = withPart<DataProtection, string>(
        programme.dataProtection ?? [],
        from,
        asIs(value),
        own,
        write,
        {},
      );
      return { ...programme, dataProtection };
    },
  };
};
