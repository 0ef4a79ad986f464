import type { Spread } from './figures.ts';

/** A Markdown table; every row has as many cells as the heading. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Two figures behind the point for small numbers, none for large ones. */
export const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** The median, and the quartiles in brackets. */
export const said = ({ median, low, high }: Spread): string =>
  `**${figure(median)}** (${figure(low)}–${figure(high)})`;
