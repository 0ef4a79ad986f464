import { valueOn } from '../../../domain/dated.ts';
import type { Block } from '../content.ts';
import { heading, paragraph, toWrite } from '../content.ts';
import type { PaperInput } from '../input.ts';

export const ANNEX_1 = 'Bilag 1: Talbilag – fortroligt, lukket punkt';
export const ANNEX_2 = 'Bilag 2: Metode og kilder';

/** From the recommendation on: what people write and decide, and what comes with the paper. */
export const closing = ({ programme, evaluation }: PaperInput): readonly Block[] => {
  const committee = valueOn(programme.setUp?.committee ?? [], evaluation.period.to);
  return [
    heading(1, 'Indstilling'),
    toWrite('forvaltningens indstilling: forlæng, tilpas eller afslut'),
    heading(1, 'Beslutning'),
    toWrite('udvalgets beslutning, efter mødet'),
    heading(1, 'Beslutningskompetence'),
    committee === undefined
      ? toWrite('det udvalg, der beslutter; det er ikke sat op i programmet')
      : paragraph(committee),
    heading(1, 'Bilag'),
    { kind: 'list', items: [ANNEX_1, ANNEX_2] },
  ];
};
