import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** What the price lacks, as »pladser« says it too: it would be read as the whole of it. Nothing where it lacks nothing. */
export const leftOutOf = ({ derived }: Evaluation): readonly Text[] => {
  const { leftOut = 0 } = derived.price;
  if (leftOut === 0) return [];
  const [da, en] =
    leftOut === 1
      ? ['1 begyndt måned eller forløb er', '1 begun month or course is']
      : [`${leftOut} begyndte måneder eller forløb er`, `${leftOut} begun months or courses are`];
  return [
    text(
      `I prisen er der ikke alt: ${da} ikke regnet med, for der var ikke sat en pris.`,
      `The price is not all of it: ${en} left out, as no price was set then.`,
    ),
  ];
};
