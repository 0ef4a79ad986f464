import { idsOf, type Name } from './choice-names.ts';

/** Options that say in words that one of these is not so: »ikke egnet« of »egnet«. */
const opposites = (ids: readonly string[], names: readonly Name[]): readonly string[] => {
  const negated = new Set(
    names.flatMap(({ id, negative, claim }) =>
      ids.includes(id) && !negative && claim !== '' ? [claim] : [],
    ),
  );
  return idsOf(
    names.filter(
      ({ id, negative, tokens, claim }) =>
        negative && !ids.includes(id) && !tokens.some(({ without }) => without) && negated.has(claim),
    ),
  );
};

/** What is meant when these are not: their opposite if the list has one, else what is left when that is one or two. */
export const insteadOf = (ids: readonly string[], names: readonly Name[]): readonly string[] => {
  const opposite = opposites(ids, names);
  if (opposite.length > 0) return opposite;
  const left = idsOf(names).filter((id) => !ids.includes(id));
  return left.length < 3 ? left : [];
};
