import type { AnyId } from './shown.ts';

/** A bar of a chart with what is written at its end. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

export type Chart =
  | {
      readonly kind: 'bars';
      readonly caption: string;
      /** What one bar counts, for who hears the chart read aloud. */
      readonly counts: string;
      readonly bars: readonly Bar[];
    }
  | {
      /** Bars of shares that are a whole together; with numbers on them, as shades alone are no print. */
      readonly kind: 'shares';
      readonly caption: string;
      readonly counts: string;
      readonly groups: readonly string[];
      readonly shares: readonly { readonly label: string; readonly values: readonly number[] }[];
    };

export interface TableRow {
  readonly cells: readonly string[];
  /** How far in the first cell stands: parts stand under their whole. */
  readonly depth?: number;
  /** Says what the rows under it are, over the whole width. */
  readonly group?: true;
}

interface Showing {
  /** The figures that stand in it: their definitions follow at the end of the paper. */
  readonly shows?: readonly AnyId[];
}

/** A piece of a paper before it is made a Word file. Pure data: no library's objects, and every word as it is read. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: true }
  | ({ readonly kind: 'text'; readonly text: string } & Showing)
  | ({ readonly kind: 'list'; readonly items: readonly string[] } & Showing)
  /** What a person has to add; it stands out on the screen and in print. */
  | { readonly kind: 'to-write'; readonly text: string }
  | ({
      readonly kind: 'table';
      readonly caption?: string;
      readonly head: readonly string[];
      /** In percent of the page's width. */
      readonly widths: readonly number[];
      /** The columns of numbers, which stand at the right. */
      readonly numbers?: readonly number[];
      readonly rows: readonly TableRow[];
    } & Showing)
  | ({ readonly kind: 'chart'; readonly chart: Chart } & Showing);

/** A paper: what stands at the top of each page, and its pieces in order. */
export interface Paper {
  readonly title: string;
  readonly pageHead: string;
  readonly blocks: readonly Block[];
}

/** A place for the secretary to write. */
export const toWrite = (what: string): Block => ({ kind: 'to-write', text: `[Sekretæren skriver: ${what}]` });

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

export const paragraph = (text: string, shows: readonly AnyId[] = []): Block => ({
  kind: 'text',
  text,
  shows,
});

/** The figures that stand in a paper, each once. */
export const shownIn = (blocks: readonly Block[]): readonly AnyId[] => [
  ...new Set(blocks.flatMap((block) => ('shows' in block ? (block.shows ?? []) : []))),
];

const numbered = (kind: 'chart' | 'table', name: string, blocks: readonly Block[]) => {
  const captioned = blocks.filter((block) =>
    block.kind === 'chart' ? kind === 'chart' : block.kind === 'table' && block.caption !== undefined,
  );
  const own = captioned.filter((block) => block.kind === kind);
  return new Map(own.map((block, index) => [block, `${name} ${index + 1}. `]));
};

/** Charts and tables with their numbers before their captions, in the order they stand. */
export const withNumbers = (blocks: readonly Block[]): readonly Block[] => {
  const charts = numbered('chart', 'Figur', blocks);
  const tables = numbered('table', 'Tabel', blocks);
  return blocks.map((block) => {
    if (block.kind === 'chart')
      return {
        ...block,
        chart: { ...block.chart, caption: `${charts.get(block)}${block.chart.caption}` },
      };
    if (block.kind === 'table' && block.caption !== undefined)
      return { ...block, caption: `${tables.get(block)}${block.caption}` };
    return block;
  });
};
