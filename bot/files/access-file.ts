import { text } from '../../domain/text.ts';
import type { AccessDocument } from '../access/document.ts';
import { cprIn } from '../access/document.ts';
import { jsonOf } from '../access/json.ts';
import { wordOf } from '../access/word.ts';
import type { AccessFormat, MadeFile, RefusedFile } from './file.ts';
import { DOCX, JSON_TYPE } from './file.ts';

/** »jobcenter-vallensbaek« */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const refused = (section: string): RefusedFile => ({
  refused: text(
    `Jeg laver ikke filen: Der står noget, der ligner et CPR-nummer, under »${section}«. Ret det i sagen med »ret oplysning«, eller få en administrator til at hjælpe, og prøv igen.`,
    `I make no file: something that looks like a CPR number stands under "${section}". Correct it in the case, or ask an administrator for help, and try again.`,
  ),
});

/** The citizen's file of one authority, as a draft to read through; none that holds a CPR number is made. */
export const accessFile = async (
  made: AccessDocument,
  format: AccessFormat,
): Promise<MadeFile | RefusedFile> => {
  const section = cprIn(made);
  if (section !== undefined) return refused(section);
  const name = `indsigt-${made.number}-${plain(made.controller)}-udkast`;
  return format === 'word'
    ? { name: `${name}.docx`, contentType: DOCX, bytes: await wordOf(made) }
    : { name: `${name}.json`, contentType: JSON_TYPE, bytes: jsonOf(made) };
};
