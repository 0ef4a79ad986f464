/**
 * Tells the events of a family by their types, which are named once: one that is left out does not compile. Works on
 * events as they happen and as the log has them.
 */
export const oneOf =
  <T extends string>(types: Readonly<Record<T, true>>) =>
  <E extends { readonly type: string }>(event: E): event is Extract<E, { readonly type: T }> =>
    Object.hasOwn(types, event.type);
