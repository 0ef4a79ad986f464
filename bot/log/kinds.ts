import { getSystemErrorMap } from 'node:util';

/** A kind of value that may stand in the technical log: `T` for the compiler, `fits` for what comes at run time. */
export interface Kind<T extends string | number | boolean> {
  readonly fits: (value: unknown) => value is T;
}

const matching = <T extends string>(fits: (text: string) => boolean): Kind<T> => ({
  fits: (value): value is T => typeof value === 'string' && fits(value),
});

/** One of a closed list. */
export const oneOf = <const T extends string>(words: readonly T[]): Kind<T> =>
  matching((text) => words.some((word) => word === text));

/** A word of our own code whose list the compiler knows: `refer`, `double-reference`. */
export const word = <T extends string>(): Kind<T> =>
  matching((text) => /^[a-z]{1,20}(?:-[a-z]{1,20}){0,5}$/.test(text));

/** A programme's id: letters first, and no run of digits as long as those of a CPR number. */
export const programmeId: Kind<string> = matching((text) =>
  /^(?!.*\d{5})[a-z]{2,30}(?:-[a-z0-9]{1,30}){0,5}$/.test(text),
);

/** Whole and not negative; too small for a CPR number written without its hyphen. */
export const count: Kind<number> = {
  fits: (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 1e8,
};

/** Not negative and with at most two decimals, so no longer than a count. */
export const amount: Kind<number> = {
  fits: (value): value is number =>
    typeof value === 'number' && value >= 0 && value < 1e6 && Math.round(value * 100) / 100 === value,
};

export const flag: Kind<boolean> = { fits: (value): value is boolean => typeof value === 'boolean' };

/** A moment in UTC. */
export const instant: Kind<string> = matching((text) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(text),
);

/** What `faultLine` makes: a class of errors, and a place in our own code. */
export const fault: Kind<string> = matching((text) =>
  /^(?:thrown value|[A-Za-z]{1,60})(?: at (?:bot|cards|dialogs|domain|storage|tests)\/[a-z0-9./-]{1,80}\.ts:\d{1,5})?$/.test(
    text,
  ),
);

const SYSTEM_ERRORS: ReadonlySet<string> = new Set([...getSystemErrorMap().values()].map(([name]) => name));
/** What Teams' connector says, beside the names of classes. */
const CONNECTOR_CODES: ReadonlySet<string> = new Set([
  'unknown',
  'BadArgument',
  'BadSyntax',
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ConversationNotFound',
  'Forbidden',
  'MessageSizeTooBig',
  'MessageWritesBlocked',
  'NotEnoughPermissions',
  'NotFound',
  'ServiceError',
  'Throttled',
  'TooManyRequests',
  'Unauthorized',
]);

/** The code of a failed request, as the operating system, Node, the SDK or the connector names it. */
export const errorCode: Kind<string> = matching(
  (text) =>
    SYSTEM_ERRORS.has(text) ||
    CONNECTOR_CODES.has(text) ||
    /^(?:ERR|CERT|DEPTH_ZERO|HPE|SELF_SIGNED|UNABLE_TO|UND_ERR|DEP)_?(?!.*\d{5})[A-Z0-9_]{1,50}$/.test(
      text,
    ) ||
    /^[A-Z][A-Za-z]{0,40}(?:Error|Exception|Warning)$/.test(text),
);

/** A package's name, from a path below node_modules. */
export const packageName: Kind<string> = matching((text) =>
  /^(?!.*\d{5})(?:@[a-z0-9-]{1,40}\/)?[a-z0-9._-]{1,60}$/.test(text),
);
