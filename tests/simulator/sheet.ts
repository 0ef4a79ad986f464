import type { InvokeBody } from '../../bot/teams/invoke-answer.ts';
import { readCard, type SeenCard } from '../support/read-card.ts';

/** The card or the sentence that answers a press. */
export const valueOf = (body: InvokeBody | undefined): unknown =>
  body !== undefined && 'value' in body ? body.value : undefined;

export const cardIn = (body: InvokeBody | undefined): SeenCard | undefined => {
  const value = valueOf(body);
  return typeof value === 'object' && value !== null ? readCard(value) : undefined;
};

type Button = SeenCard['buttons'][number];

/** The button that takes a dialog on; `undefined` on every other card. */
export const onward = (card: SeenCard): Button | undefined =>
  card.buttons.find(({ verb, data }) => (verb === 'answer' || verb === 'confirm') && 'run' in data);

export const dataOf = ({ data }: Pick<Button, 'data'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));

/** What a card says of something that was stored by a dialog: the entry that its »Fortryd« or copy names. */
export const storedOn = (
  card: SeenCard,
): { readonly case: string; readonly entry: number; readonly run?: string } | undefined => {
  if (onward(card)) return undefined;
  const undo = card.buttons.find(({ verb }) => verb === 'undo');
  const copy = card.buttons.find(({ verb, data }) => verb === 'view' && data['view'] === 'copy');
  const found = (undo ?? copy)?.data;
  if (found?.['entry'] === undefined) return undefined;
  const run = undo?.data['run'];
  return {
    case: String(found['case']),
    entry: Number(found['entry']),
    ...(run !== undefined && { run: String(run) }),
  };
};
