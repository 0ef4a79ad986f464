import type { Card } from '../../cards/elements.ts';
import { card, heading, hint, openUrl, words } from '../../cards/elements.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { EvaluationPart, FileRef } from '../files/file.ts';

/** What each file is called while it is made. */
const PART: Readonly<Record<EvaluationPart, Text>> = {
  open: text('oplægget til udvalget', "the committee's paper"),
  annex: text('det fortrolige talbilag', 'the confidential annex'),
  excel: text('regnearket', 'the sheet'),
};

const NAME: Readonly<Record<'book' | 'access', Text>> = {
  book: text('månedens bilag', "the month's book"),
  access: text('borgerens fil', "the citizen's file"),
};

const nameOf = (file: FileRef, lang: Lang): string =>
  (file.file === 'evaluation' ? PART[file.part] : NAME[file.file])[lang];

const TITLE = text('Filen', 'The file');

/** Said at once, so that nobody presses again: what is being made. */
export const makingCard = (file: FileRef, lang: Lang): Card => {
  const name = nameOf(file, lang);
  const said = text(
    `Jeg laver ${name}. Det tager et øjeblik – du kan roligt skrive om noget andet imens.`,
    `I am making ${name}. It takes a moment – feel free to go on meanwhile.`,
  );
  return card([heading(TITLE[lang]), words(said[lang])], [], TITLE[lang]);
};

/** In place of it, once the file is there: with its link, or above Teams' own question. */
export const madeCard = (file: FileRef, lang: Lang, link?: string): Card => {
  const name = nameOf(file, lang);
  const ready = `${name.slice(0, 1).toLocaleUpperCase('da')}${name.slice(1)}`;
  if (link === undefined) {
    const below = text(
      `${ready} er klar. Teams spørger herunder, om du vil have filen.`,
      `${ready} is ready. Teams asks below whether you want the file.`,
    );
    return card([heading(TITLE[lang]), words(below[lang])], [], TITLE[lang]);
  }
  const once = text('Linket virker én gang og i ti minutter.', 'The link works once and for ten minutes.');
  return card(
    [heading(TITLE[lang]), words(text(`${ready} er klar.`, `${ready} is ready.`)[lang]), hint(once[lang])],
    [openUrl(text('Hent filen', 'Get the file')[lang], link)],
    TITLE[lang],
  );
};

/** In place of it, where no file came of it: why, and what to do. */
export const noFileCard = (why: string, lang: Lang): Card =>
  card([heading(TITLE[lang]), words(why)], [], TITLE[lang]);
