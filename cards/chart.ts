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

/** The same as numbers. */
const table = (bars: readonly Bar[]): Element => ({ type: 'Container', items: bars.map(tableRow) });

/**
 * Bars beside each other's names, and the same as numbers under them: a client paints a chart's labels in its own colours
 * (in one theme at 2.7:1), may draw no charts, and a screen reader reads none. Our own words only: a chart reads no
 * text of a person.
 */
export const barChart = (title: string, bars: readonly Bar[]): readonly Element[] => [
  {
    type: 'Chart.HorizontalBar',
    title,
    color: 'categoricalBlue',
    // An axis counts in fractions where there are few.
    displayMode: 'AbsoluteNoAxis',
    data: bars.map(({ label: x, value: y }) => ({ x, y })),
    fallback: 'drop',
  },
  table(bars),
];

/** How a whole is shared out; whoever shows it says the same in words beside it. */
export const donutChart = (title: string, parts: readonly Bar[]): Element => ({
  type: 'Chart.Donut',
  title,
  data: parts.map(({ label, shown, value }) => ({ legend: `${label}: ${shown}`, value })),
  fallback: table(parts),
});
