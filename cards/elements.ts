/** An element of an Adaptive Card, as plain JSON. */
export type Element = Readonly<Record<string, unknown>>;
export type Card = Readonly<Record<string, unknown>> & { readonly type: 'AdaptiveCard' };

/** 1.5 is what Teams shows everywhere; `Action.Execute` needs 1.4. */
const VERSION = '1.5';

/** `fallback`: shown where cards are not, and read aloud. */
export const card = (body: readonly Element[], actions: readonly Element[] = [], fallback = ''): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: VERSION,
  ...(fallback !== '' && { fallbackText: fallback, speak: fallback }),
  body,
  ...(actions.length > 0 && { actions }),
});

/** Words of our own. Never for what a person typed: a TextBlock follows links and Markdown. */
export const words = (text: string, look: Element = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...look,
});

/** What a person typed: shown letter by letter. */
export const verbatim = (text: string, look: Element = {}): Element => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...look }],
});

/** The name of what one is looking at; a screen reader finds it as a heading. */
export const heading = (title: string): Element =>
  words(title, { weight: 'Bolder', size: 'Medium', style: 'heading' });

/** A heading below the card's own. */
export const subheading = (title: string, look: Element = {}): Element =>
  words(title, { weight: 'Bolder', size: 'Default', style: 'heading', ...look });

/** A label over its value, which may be a person's own words. */
export const row = (label: string, value: string): Element => ({
  type: 'Container',
  spacing: 'Small',
  items: [words(label, { size: 'Small' }), { ...verbatim(value), spacing: 'None' }],
});

/** Something the person should not miss. */
export const notice = (text: string, style: 'accent' | 'warning' | 'attention' | 'good'): Element => ({
  type: 'Container',
  style,
  spacing: 'Small',
  items: [verbatim(text)],
});

/** Small, but never pale: pale text is not read by everybody. */
export const hint = (text: string): Element => words(text, { size: 'Small', spacing: 'Small' });

/** What is wrong with the input above it: a sign besides the colour, and letters as dark as all others. */
export const problem = (text: string): Element => ({
  type: 'Container',
  style: 'attention',
  spacing: 'Small',
  items: [
    {
      type: 'RichTextBlock',
      inlines: [
        { type: 'TextRun', text: '⚠ ', weight: 'Bolder' },
        { type: 'TextRun', text, weight: 'Bolder' },
      ],
    },
  ],
});

interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Element;
  /** Whether what stands in the inputs comes along. */
  readonly inputs?: boolean;
  readonly style?: 'positive' | 'destructive';
  /** Behind the three dots. */
  readonly tucked?: boolean;
}

/** Ids only in `data`: a button names what it is about and grants nothing. */
export const button = ({ title, verb, data, inputs = false, style, tucked = false }: Button): Element => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  // All inputs come along where nothing is said.
  ...(!inputs && { associatedInputs: 'none' }),
  ...(style && { style }),
  ...(tucked && { mode: 'secondary' }),
});

/** Teams shows so many buttons on a card; what is more stands behind the three dots. */
const SHOWN = 6;

/** A card with one button more, after its own. */
export const withButton = (of: Card, more: Button): Card => {
  const own = Array.isArray(of['actions']) ? (of['actions'] as readonly Element[]) : [];
  return { ...of, actions: [...own, button({ ...more, tucked: own.length >= SHOWN })] };
};

/** Opens an address of ours in the browser. */
export const openUrl = (title: string, url: string): Element => ({ type: 'Action.OpenUrl', title, url });

/** `maxLength`: characters. Only the client keeps to it; the field judges what comes. */
export const inputText = (
  id: string,
  value: string | undefined,
  options: { readonly maxLength: number; readonly multiline: boolean; readonly placeholder: string },
): Element => ({
  type: 'Input.Text',
  id,
  maxLength: options.maxLength,
  placeholder: options.placeholder,
  ...(options.multiline && { isMultiline: true }),
  ...(value !== undefined && { value }),
});

/** `value`: `2026-11-30`. */
export const inputDate = (id: string, value: string | undefined): Element => ({
  type: 'Input.Date',
  id,
  ...(value !== undefined && { value }),
});

export interface ChoiceLook {
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly expanded: boolean;
  readonly placeholder: string;
}

/** Several of some choices; `value` is their values with commas. */
export const inputChoices = (id: string, value: string, choices: ChoiceLook['choices']): Element => ({
  type: 'Input.ChoiceSet',
  id,
  choices,
  isMultiSelect: true,
  style: 'expanded',
  wrap: true,
  ...(value !== '' && { value }),
});

/** Somebody of the own organisation, found by Teams as one types; gives the object id in Entra. */
export const inputPerson = (id: string, value: string | undefined): Element => ({
  type: 'Input.ChoiceSet',
  id,
  choices: value === undefined ? [] : [{ title: value, value }],
  'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  style: 'filtered',
  ...(value !== undefined && { value }),
});

/** One of some choices; `value`: that of the chosen one. */
export const inputChoice = (id: string, value: string | undefined, look: ChoiceLook): Element => ({
  type: 'Input.ChoiceSet',
  id,
  choices: look.choices,
  ...(look.expanded && { style: 'expanded', wrap: true }),
  // Without a key, the list of a card that takes another's place goes on offering the other's choices.
  ...(!look.expanded && { key: id }),
  ...(!look.expanded && value === undefined && { placeholder: look.placeholder }),
  ...(value !== undefined && { value }),
});
