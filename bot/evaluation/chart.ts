import type * as ChartsModule from 'docx/charts';
import type { Chart } from './content.ts';
import { figure, list } from './say.ts';

type Charts = typeof ChartsModule;

/** Shades that are told apart on a black and white print, with the colour of the numbers on them. */
const SHADES = [
  { fill: '404040', on: 'FFFFFF' },
  { fill: 'A6A6A6', on: '000000' },
  { fill: 'E7E6E6', on: '000000' },
] as const;

const FONT = { name: 'Arial', color: '000000' } as const;
const WIDTH = 590;

/** What the chart shows, for who hears it read aloud. */
export const altText = (chart: Chart): string => {
  const said =
    chart.kind === 'bars'
      ? list(chart.bars.map(({ label, value }) => `${label}: ${figure(value)}`))
      : chart.groups
          .map((group, at) => {
            const parts = chart.shares.map(({ label, values }) => `${label}: ${figure(values[at] ?? 0)}`);
            return `${group} – ${list(parts)}`;
          })
          .join('. ');
  return `${chart.caption}. Søjlediagram over ${chart.counts}. ${said}.`;
};

const bars = (chart: Chart & { kind: 'bars' }) => ({
  categories: chart.bars.map(({ label }) => label),
  series: [
    {
      name: chart.counts,
      values: chart.bars.map(({ value }) => value),
      color: SHADES[0].fill,
      // A number format would be read in the language of whoever opens the file.
      pointLabels: chart.bars.map(({ value }) => ({ text: figure(value) })),
    },
  ],
  legend: false as const,
  dataLabels: {
    value: true,
    position: 'outsideEnd' as const,
    font: { ...FONT, size: 9 },
  },
  gapWidth: 45,
  transformation: { width: WIDTH, height: 30 + chart.bars.length * 30 },
});

const shares = (chart: Chart & { kind: 'shares' }) => ({
  categories: [...chart.groups],
  series: chart.shares.map(({ label, values }, at) => {
    const shade = SHADES[at % SHADES.length] ?? SHADES[0];
    return {
      name: label,
      // A share of nobody has no room for a number.
      values: values.map((value) => (value === 0 ? null : value)),
      color: shade.fill,
      dataLabels: { value: true, font: { ...FONT, size: 9, color: shade.on } },
    };
  }),
  stacking: 'percent' as const,
  legend: { position: 'bottom' as const, font: { ...FONT, size: 9 } },
  gapWidth: 45,
  transformation: { width: WIDTH, height: 90 + chart.groups.length * 45 },
});

/** The chart as Word draws it itself: sharp at every size, with its numbers in the file, and no picture to be made. */
export const chartRun = ({ ChartRun }: Charts, chart: Chart, name: string) =>
  new ChartRun({
    type: 'bar',
    ...(chart.kind === 'bars' ? bars(chart) : shares(chart)),
    font: FONT,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    categoryAxis: { reverseOrder: true, font: { ...FONT, size: 9 } },
    valueAxis: { visible: false, gridlines: false },
    altText: { name, description: altText(chart) },
  });
