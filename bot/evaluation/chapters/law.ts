import { controllersOn } from '../../../domain/data-protection.ts';
import { valueOn } from '../../../domain/dated.ts';
import { lendingOn } from '../../../domain/loan/lending.ts';
import type { Block, TableRow } from '../content.ts';
import { heading, paragraph, toWrite } from '../content.ts';
import type { PaperInput } from '../input.ts';
import { list, months } from '../say.ts';

/** Lovgrundlag: what the parties have set up for the period's last day; what is missing is a place to write. */
export const law = ({ programme, evaluation }: PaperInput): readonly Block[] => {
  const day = evaluation.period.to;
  const { legalBasis = {}, retentionMonths = [] } = programme.setUp ?? {};
  const lending = lendingOn(programme, day);
  const kept = valueOn(retentionMonths, day);
  const wanted: readonly (readonly [string, string | undefined])[] = [
    ['Afgørelser om en plads', valueOn(legalBasis.place ?? [], day)],
    ['Afgørelser om udskrivning', valueOn(legalBasis.discharge ?? [], day)],
    ['Lån', lending?.legalBasis],
    ...controllersOn(programme, day).map(
      ({ organisation, legalBasis: basis }) =>
        [`Oplysninger om borgere: ${organisation.name}`, basis?.da] as const,
    ),
    ['Så længe gemmes en lukket sag', kept === undefined ? undefined : months(kept)],
  ];
  const rows: readonly TableRow[] = wanted.flatMap(([what, basis]) =>
    basis === undefined ? [] : [{ cells: [what, basis] }],
  );
  const missing = wanted.flatMap(([what, basis]) => (basis === undefined ? [what] : []));
  return [
    heading(1, 'Lovgrundlag'),
    ...(rows.length === 0
      ? []
      : [
          paragraph('Det, parterne har sat op i programmet for periodens sidste dag:'),
          { kind: 'table', head: ['Hvad', 'Grundlag'], widths: [40, 60], rows } as const,
        ]),
    ...(missing.length === 0 ? [] : [toWrite(`grundlaget for det, der ikke er sat op: ${list(missing)}`)]),
    ...(lending?.example === true
      ? [toWrite('det rigtige grundlag for lån; det, der står her, er et eksempel')]
      : []),
  ];
};
