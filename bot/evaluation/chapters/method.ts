import { sayDay } from '../../../domain/danish/say.ts';
import { CHAPTERS } from '../../../domain/evaluation/figure.ts';
import { FIGURES_OF } from '../../../domain/evaluation/figures/index.ts';
import type { Block, TableRow } from '../content.ts';
import { paragraph } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { leftOutOf } from '../left-out.ts';
import { figure } from '../say.ts';
import type { AnyId } from '../shown.ts';
import { definitionOf, derivedIn } from '../shown.ts';
import { CHAPTER } from '../words.ts';
import { ANNEX_2 } from './closing.ts';

/** Up to what the figures know, and on which day they were counted. */
export const countedUpTo = ({ evaluation }: PaperInput): string =>
  `Talt op til hændelse nr. ${figure(evaluation.upTo)} den ${sayDay(evaluation.madeOn, 'da')}.`;

/** The definitions of figures by chapter, in the order in which they are defined; those of one definition share a row. */
export const definitions = (ids: readonly AnyId[]): readonly TableRow[] =>
  CHAPTERS.flatMap((chapter) => {
    const own = [...FIGURES_OF[chapter], ...derivedIn(chapter)].filter((id) => ids.includes(id));
    const alike = Map.groupBy(own.map(definitionOf), ({ means }) => means);
    const rows = [...alike].map(([means, all]): TableRow => ({
      cells: [all.map(({ label }) => label).join(' · '), means],
    }));
    return rows.length === 0 ? [] : [{ cells: [CHAPTER[chapter]], group: true as const }, ...rows];
  });

/** How it was counted, for both papers and the sheet. */
export const methodLines = (input: PaperInput): readonly string[] => [
  countedUpTo(input),
  `Perioden går fra ${sayDay(input.evaluation.period.from, 'da')} til og med ${sayDay(input.evaluation.period.to, 'da')}. Begge dage tæller med.`,
  'Tallene er talt af hændelseslogen, som medarbejdere i de tre parter har ført. Det, der siden er rettet eller fortrudt, tæller, som det er rettet.',
  '»Typisk« er medianen: halvdelen ligger under og halvdelen over.',
  'Procenter har én decimal og er regnet af hele tal. Kroner er hele.',
  ...leftOutOf(input.evaluation).map(({ da }) => da),
];

/** Bilag 2: what every figure in the paper counts, the threshold, and where other numbers are from. */
export const method = (input: PaperInput, shown: readonly AnyId[]): readonly Block[] => {
  const rows = definitions(shown);
  return [
    { kind: 'heading', level: 1, text: ANNEX_2, newPage: true },
    ...methodLines(input).map((line) => paragraph(line)),
    paragraph(
      `Et tal om borgere står kun i den åbne sag, når det handler om mindst ${figure(input.fewest)} borgere, og når det ikke kan regnes ud af de andre. Resten står i det fortrolige talbilag.`,
    ),
    paragraph(
      'To evalueringer af perioder, der overlapper, må ikke sammenlignes for at finde enkelte borgere. Forskellen mellem dem kan være én person.',
    ),
    paragraph(
      'Kilder: notat om mikrolån af 12. juni 2015, hændelseslogen, og de tal fra andre, der er nævnt under »Hvad vi endnu ikke kan måle«.',
    ),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: 'Sådan er tallene i sagen talt',
            head: ['Tal', 'Hvad det tæller'],
            widths: [35, 65],
            rows,
          } as const,
        ]),
  ];
};
