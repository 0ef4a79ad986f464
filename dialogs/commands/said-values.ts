/** Values taken from a sentence, by field id; `unclear` were typed and have two readings. */
export interface Values {
  readonly fields: Readonly<Record<string, string>>;
  readonly unclear: Readonly<Record<string, string>>;
}

export const NOTHING: Values = { fields: {}, unclear: {} };

export const only = (id: string, value: string): Values => ({ fields: { [id]: value }, unclear: {} });
