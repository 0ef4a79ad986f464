/** Which share of a long test the short run takes: another each day, so that all is tried in turn; `SHARE` says which. */
export const SHARE = Number(process.env['SHARE'] ?? Math.floor(Date.now() / 86_400_000) % 1_000);

/** Every `shares`th of a list, from another place for each `nth` and each day; with one share the whole. */
export const shareOf = <T>(list: readonly T[], shares: number, nth = 0): readonly T[] =>
  list.filter((_one, index) => index % shares === (nth + SHARE) % shares);

/** How the same share is run again; printed by the tests that take one. */
export const AGAIN = `SHARE=${SHARE} tries the same share again`;
