import assert from 'node:assert/strict';
import { bytesOf, MOST_BYTES } from '../../support/card-bytes.ts';

type Node = Readonly<Record<string, unknown>>;

/** All that cards of the bot are made of. Another type is a mistake or came with somebody's text. */
const TYPES: ReadonlySet<string> = new Set([
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ColumnSet',
  'Column',
  'ActionSet',
  'FactSet',
  'Input.Text',
  'Input.Date',
  'Input.ChoiceSet',
  'Action.Execute',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
  'Action.ShowCard',
  'Data.Query',
  'Chart.VerticalBar',
]);

export interface Skeleton {
  /** The card with every place for people's text emptied. */
  readonly rest: string;
  /** What stands in those places. */
  readonly texts: readonly string[];
}

const isFree = ({ type }: Node, key: string): boolean =>
  (type === 'TextRun' && key === 'text') || (type === 'Input.Text' && key === 'value');

/** Takes out what people wrote: the texts of runs and inputs, which show everything letter by letter. */
export const skeletonOf = (card: object): Skeleton => {
  const texts: string[] = [];
  const rest = JSON.stringify(card, function replace(this: Node, key, value: unknown): unknown {
    if (!isFree(this, key)) return value;
    texts.push(String(value));
    return '';
  });
  return { rest, texts };
};

/** A card that Teams takes: of known parts, filled in everywhere, not too large, and with nobody's words but where they may stand. */
export const isSound = (card: object): void => {
  assert.ok(bytesOf(card) <= MOST_BYTES, `${bytesOf(card)} bytes`);
  const { rest } = skeletonOf(card);
  const types = [...rest.matchAll(/"type":"([^"]*)"/g)].map(([, type = '']) => type);
  assert.deepEqual(
    types.filter((type) => !TYPES.has(type)),
    [],
  );
  assert.doesNotMatch(rest, /\$\{|evil\.example|undefined|\[object/);
};
