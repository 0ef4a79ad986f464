import { text, type Lang, type Text } from '../../../domain/text.ts';

const EG = text('fx', 'e.g.');

/** What stands in an empty input: »fx 25.000 kr.«. */
export const forExample = (example: Text, lang: Lang): string => `${EG[lang]} ${example[lang]}`;
