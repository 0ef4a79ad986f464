import type { Element } from './elements.ts';
import { words } from './elements.ts';

/** One bar, or one part: `shown` is its value as people read it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
}

const tableRow = ({ label, shown }: Bar): Element => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: [
    { type: 'Column', width: 'stretch', items: [words(label)] },
    { type: 'Column', width: 'auto', items: [words(shown, { horizontalAlignment: 'Right' })] },
  ],
});

/** The same as numbers: for whoever's client draws no charts, and for a screen reader. */
const table = (bars: readonly Bar[]): Element => ({ type: 'Container', items: bars.map(tableRow) });

/** Bars beside each other's names. Our own words only: a chart reads no text of a person. */
export const barChart = (title: string, bars: readonly Bar[]): Element => ({
  type: 'Chart.HorizontalBar',
  title,
  color: 'categoricalBlue',
  // An axis counts in fractions where there are few.
  displayMode: 'AbsoluteNoAxis',
  data: bars.map(({ label: x, value: y }) => ({ x, y })),
  fallback: table(bars),
});

/** How a whole is shared out. */
export const donutChart = (title: string, parts: readonly Bar[]): Element => ({
  type: 'Chart.Donut',
  title,
  data: parts.map(({ label, shown, value }) => ({ legend: `${label}: ${shown}`, value })),
  fallback: table(parts),
});
