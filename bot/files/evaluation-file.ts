import { text } from '../../domain/text.ts';
import type { PaperInput } from '../evaluation/input.ts';
import type { EvaluationRow } from '../evaluation/rows.ts';
import type { EvaluationPart, MadeFile, RefusedFile } from './file.ts';
import { DOCX, XLSX } from './file.ts';
import type { Forbidden } from './forbidden.ts';
import { forbiddenIn } from './forbidden.ts';

export interface EvaluationInput extends PaperInput {
  /** One for each application of the period, in any order. */
  readonly rows: readonly EvaluationRow[];
  /** Of all the programme's citizens, also of those whose cases have ended. */
  readonly forbidden: Forbidden;
}

const refused = (place: string): RefusedFile => ({
  refused: text(
    `Jeg laver ikke filen: Der står noget, der ligner en borgers navn eller nummer, ${place}. Det kommer af det, der er skrevet i programmets regler og opsætning. Ret det, eller få en administrator til at hjælpe, og prøv igen.`,
    `I make no file: something that looks like a citizen's name or number stands in it (${place}). It comes from what is written in the programme's rules and set-up. Correct it, or ask an administrator for help, and try again.`,
  ),
});

const NAME: Readonly<Record<EvaluationPart, string>> = {
  open: 'udkast.docx',
  annex: 'talbilag-fortroligt.docx',
  excel: 'data-fortroligt.xlsx',
};

const bytesOf = async (part: EvaluationPart, input: EvaluationInput): Promise<Uint8Array> => {
  const [{ paperOf }, { openPaper }, { annexPaper }, { excelOf }] = await Promise.all([
    import('../evaluation/word.ts'),
    import('../evaluation/paper.ts'),
    import('../evaluation/annex.ts'),
    import('../evaluation/excel.ts'),
  ]);
  switch (part) {
    case 'open':
      return paperOf(openPaper(input));
    case 'annex':
      return paperOf(annexPaper(input));
    case 'excel':
      return excelOf(input, input.rows);
  }
};

/** The figures as a cell of numbers has them. */
const countedIn = ({ evaluation: { figures, derived } }: PaperInput): ReadonlySet<string> =>
  new Set([...Object.values(figures), ...Object.values(derived)].map(({ value }) => String(value)));

/** A file of the evaluation; none leaves in which a citizen's name, reference, case, CVR or CPR number is found. */
export const evaluationFile = async (
  part: EvaluationPart,
  input: EvaluationInput,
): Promise<MadeFile | RefusedFile> => {
  const { ownWords } = await import('../evaluation/own-words.ts');
  const bytes = await bytesOf(part, input);
  const place = await forbiddenIn(bytes, input.forbidden, ownWords(input), countedIn(input));
  if (place !== undefined) return refused(place);
  const { from, to } = input.evaluation.period;
  return {
    name: `evaluering-${input.programme.prefix}-${from}-${to}-${NAME[part]}`,
    contentType: part === 'excel' ? XLSX : DOCX,
    bytes,
  };
};
