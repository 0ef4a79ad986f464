/** The languages people can choose. Danish is the default whatever locale a client sends. */
export const LANGUAGES = ['da', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** A sentence in every language the product speaks; a missing one does not compile. */
export type Text = Readonly<Record<Lang, string>>;

/** A sentence that needs values: built per language, so word order is free. */
export const text = (da: string, en: string): Text => ({ da, en });

/** The same words in every language: case numbers, names, figures. */
export const same = (words: string): Text => ({ da: words, en: words });

/** Joins sentences in both languages at once, leaving out what is absent. */
export const join = (parts: readonly (Text | undefined)[], between = ' '): Text => ({
  da: parts.flatMap((part) => (part ? [part.da] : [])).join(between),
  en: parts.flatMap((part) => (part ? [part.en] : [])).join(between),
});
