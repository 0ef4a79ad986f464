type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place in a body: the thing that holds it, and under which key. */
const placesIn = (node: Node): readonly (readonly [Node, string])[] =>
  Object.entries(node).flatMap(([key, value]) => [
    [node, key] as const,
    ...(isNode(value) ? placesIn(value) : []),
  ]);

/** A value that is not the given one. */
export const other = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return 'x';
};

/** A copy of a body with one value changed, one taken out, or one put in. */
export const edited = <T extends object>(body: T, how: number, where: number): T => {
  const copy = structuredClone(body);
  const places = placesIn(copy as unknown as Node);
  const [holder, key] = places[where % places.length] ?? [copy as unknown as Node, 'v'];
  if (how % 3 === 0) holder[key] = other(holder[key]);
  else if (how % 3 === 1) delete holder[key];
  else if (Array.isArray(holder)) holder.push('x');
  else holder[`${key}+`] = 'x';
  return copy;
};
