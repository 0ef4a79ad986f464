import { altText } from './chart.ts';
import type { Block } from './content.ts';

/** Every text of a piece of a paper, as it is read or read aloud. */
export const textsIn = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'text':
    case 'to-write':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.head,
        ...block.rows.flatMap(({ cells }) => cells),
      ];
    case 'chart':
      return [altText(block.chart)];
  }
};
