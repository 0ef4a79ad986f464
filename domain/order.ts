/** The order of ids, days and instants as they are stored: by their characters, in no language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
