import type { Element } from './elements.ts';

interface Folded {
  /** Unique on the card. */
  readonly id: string;
  readonly title: string;
  /** What one line can say of the inside; may hold a person's own words. */
  readonly brief: string;
  /** What a press on the line does, for who hears the card; names the title, never the brief. */
  readonly action: string;
  readonly open: boolean;
  readonly items: readonly Element[];
}

/** One line that unfolds into `items` without asking the bot. */
export const fold = ({ id, title, brief, action, open, items }: Folded): readonly Element[] => [
  {
    type: 'Container',
    spacing: 'Small',
    selectAction: { type: 'Action.ToggleVisibility', title: action, targetElements: [id] },
    items: [
      {
        type: 'RichTextBlock',
        inlines: [
          { type: 'TextRun', text: `✓ ${title}`, weight: 'Bolder' },
          { type: 'TextRun', text: `${/[?!.]$/.test(title) ? '' : ':'} ${brief} ▾` },
        ],
      },
    ],
  },
  { type: 'Container', id, style: 'emphasis', spacing: 'Small', isVisible: open, items },
];

type Unfolded = Pick<Folded, 'id' | 'title' | 'action' | 'items'>;

/** The same for what was not answered but can be looked at: only its title stands there. */
export const unfold = ({ id, title, action, items }: Unfolded): readonly Element[] => [
  {
    type: 'Container',
    spacing: 'Small',
    selectAction: { type: 'Action.ToggleVisibility', title: action, targetElements: [id] },
    items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: `${title} ▾`, weight: 'Bolder' }] }],
  },
  { type: 'Container', id, style: 'emphasis', spacing: 'Small', isVisible: false, items },
];

/** A label and its value on lines that flow, as short as JSON can say it; the value may be a person's own words. */
export const line = (label: string, value: string): Element => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [
    { type: 'TextRun', text: `${label} `, size: 'Small' },
    { type: 'TextRun', text: value },
  ],
});
