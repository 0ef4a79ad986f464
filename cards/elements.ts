/** An element of an Adaptive Card, as plain JSON. */
export type Element = Readonly<Record<string, unknown>>;
export type Card = Readonly<Record<string, unknown>> & { readonly type: 'AdaptiveCard' };

/** 1.5 is what Teams shows everywhere; `Action.Execute` needs 1.4. */
const VERSION = '1.5';

export const card = (body: readonly Element[], actions: readonly Element[] = [], fallback = ''): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: VERSION,
  ...(fallback !== '' && { fallbackText: fallback }),
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

export const heading = (title: string, aside?: string): Element => ({
  type: 'ColumnSet',
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      items: [words(title, { weight: 'Bolder', size: 'Medium', style: 'heading' })],
    },
    ...(aside === undefined
      ? []
      : [
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'Center',
            items: [words(aside, { isSubtle: true, size: 'Small' })],
          },
        ]),
  ],
});

/** A label over its value, which may be a person's own words. */
export const row = (label: string, value: string): Element => ({
  type: 'Container',
  spacing: 'Small',
  items: [words(label, { isSubtle: true, size: 'Small' }), { ...verbatim(value), spacing: 'None' }],
});

/** Something the person should not miss. */
export const notice = (text: string, style: 'accent' | 'warning' | 'attention' | 'good'): Element => ({
  type: 'Container',
  style,
  spacing: 'Small',
  items: [verbatim(text)],
});

export const hint = (text: string): Element =>
  words(text, { isSubtle: true, size: 'Small', spacing: 'Small' });

export const problem = (text: string): Element => ({
  ...verbatim(text, { color: 'Attention', size: 'Small', weight: 'Bolder' }),
  spacing: 'Small',
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
  associatedInputs: inputs ? 'auto' : 'none',
  ...(style && { style }),
  ...(tucked && { mode: 'secondary' }),
});

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

export const inputChoice = (id: string, value: string | undefined, look: ChoiceLook): Element => ({
  type: 'Input.ChoiceSet',
  id,
  style: look.expanded ? 'expanded' : 'compact',
  choices: look.choices,
  ...(look.expanded ? { wrap: true } : { placeholder: look.placeholder }),
  ...(value !== undefined && { value }),
});
