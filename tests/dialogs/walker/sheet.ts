import type { SeenButton } from '../../support/read-card.ts';
import { readCard } from '../../support/read-card.ts';

/** One question as it stands on a card. */
export interface Asked {
  readonly id: string;
  readonly type: string;
  /** What stands in the input; empty where nothing does. */
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly maxLength: number;
  readonly required: boolean;
  /** What the placeholder gives as an example. */
  readonly example: string;
  /** Whether an error stands under it. */
  readonly wrong: boolean;
}

/** A question that »ja« and »nej« answer. */
export const isYesNo = ({ choices }: Asked): boolean =>
  choices
    .map(({ value }) => value)
    .toSorted()
    .join() === 'no,yes';

/** A dialog's card as the person before it reads it. */
export interface Sheet {
  readonly run: string;
  readonly step: string;
  readonly title: string;
  readonly asked: readonly Asked[];
  /** What stands as a label over a value. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly texts: readonly string[];
  readonly buttons: readonly SeenButton[];
  readonly confirms: boolean;
  /** The first field of every step that can be changed from here. */
  readonly edits: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Every element in the order of the card. */
const flat = (node: Node): readonly Node[] => [
  node,
  ...['body', 'items', 'columns', 'inlines', 'actions'].flatMap((key) => nodesIn(node[key]).flatMap(flat)),
];

const askedOf = (node: Node, after: readonly Node[]): Asked => {
  const next = after.findIndex(({ type }) => textOf(type).startsWith('Input.'));
  const under = next < 0 ? after : after.slice(0, next);
  return {
    id: textOf(node['id']),
    type: textOf(node['type']),
    value: textOf(node['value']),
    choices: nodesIn(node['choices']).map(({ title, value }) => ({
      title: textOf(title),
      value: textOf(value),
    })),
    maxLength: typeof node['maxLength'] === 'number' ? node['maxLength'] : 0,
    required: !/\((?:valgfrit|optional)\)/.test(textOf(node['label'])),
    example: textOf(node['placeholder']).replace(/^(?:fx|e\.g\.) /, ''),
    wrong: under.some(({ style }) => style === 'attention'),
  };
};

/** A label is words of ours, its value a person's: a TextBlock right before a RichTextBlock. */
const rowsIn = (nodes: readonly Node[]): Sheet['rows'] =>
  nodes.flatMap((node) => {
    const items = nodesIn(node['items']);
    return items.flatMap((item, index) => {
      const next = items[index + 1];
      if (item['type'] !== 'TextBlock' || next?.['type'] !== 'RichTextBlock') return [];
      const value = nodesIn(next['inlines'])
        .map(({ text }) => textOf(text))
        .join('');
      return [{ label: textOf(item['text']), value }];
    });
  });

const MOVES = ['answer', 'confirm'];

/** The card of a dialog's step or summary; `undefined` for every other card. */
export const sheetOf = (raw: object): Sheet | undefined => {
  const { title, texts, buttons } = readCard(raw);
  const forward = buttons.find(({ verb, data }) => MOVES.includes(verb) && 'run' in data);
  if (!forward) return undefined;
  const nodes = flat(raw as Node);
  return {
    run: String(forward.data['run']),
    step: String(forward.data['step']),
    title,
    asked: nodes.flatMap((node, index) =>
      textOf(node['type']).startsWith('Input.') ? [askedOf(node, nodes.slice(index + 1))] : [],
    ),
    rows: rowsIn(nodes),
    texts,
    buttons,
    confirms: forward.verb === 'confirm',
    edits: buttons.flatMap(({ verb, data }) => (verb === 'edit' ? [String(data['field'])] : [])),
  };
};
