import assert from 'node:assert/strict';
import type { ComposeAnswer } from '../../../bot/teams/compose-answer.ts';
import type { SeenCard } from '../../support/read-card.ts';
import { readCard } from '../../support/read-card.ts';
import type { Stage, Who } from '../../support/stage.ts';

export interface HowAsked {
  readonly channel?: boolean;
  readonly id?: string;
  readonly skip?: number;
  readonly count?: number;
  /** What else is different about the activity: where it comes from. */
  readonly around?: object;
}

/** What Teams sends while somebody types in the search of the message box; nothing yet: the first run. */
export const queryOf = (said: string | undefined, { skip = 0, count = 25 }: HowAsked = {}): object => ({
  type: 'invoke',
  name: 'composeExtension/query',
  value: {
    commandId: 'soeg',
    parameters: [
      said === undefined ? { name: 'initialRun', value: 'true' } : { name: 'soegeord', value: said },
    ],
    queryOptions: { skip, count },
  },
});

export interface Answered {
  readonly body: ComposeAnswer['composeExtension'];
  /** »ML-2026-001 · M. – Indskrevet«, as the searcher sees them. */
  readonly rows: readonly string[];
  /** The sentence where there are none. */
  readonly text: string | undefined;
  readonly cards: readonly SeenCard[];
  /** The cards as they are put into the message. */
  readonly raw: readonly object[];
}

/** An answer as it stands in the HTTP body, read by what Teams demands of it. */
export const readCompose = (body: ComposeAnswer['composeExtension'] | undefined): Answered => {
  assert.ok(body, 'a search is always answered');
  if (body.type === 'message') {
    assert.deepEqual(Object.keys(body).toSorted(), ['text', 'type']);
    assert.ok(body.text.length > 0);
    return { body, rows: [], text: body.text, cards: [], raw: [] };
  }
  assert.deepEqual([body.type, body.attachmentLayout], ['result', 'list']);
  for (const { contentType, preview } of body.attachments)
    assert.deepEqual(
      [contentType, preview.contentType],
      ['application/vnd.microsoft.card.adaptive', 'application/vnd.microsoft.card.thumbnail'],
    );
  const raw = body.attachments.map(({ content }) => content);
  return {
    body,
    rows: body.attachments.map(({ preview: { content } }) => `${content.title} – ${content.text}`),
    text: undefined,
    cards: raw.map(readCard),
    raw,
  };
};

export const ask = async (stage: Stage, who: Who, said?: string, how: HowAsked = {}): Promise<Answered> => {
  const given = stage.activity(who, { ...queryOf(said, how), ...how.around }, how);
  const { compose, posted } = await stage.deliver(given);
  assert.deepEqual(posted, [], 'a search posts nothing');
  return readCompose(compose);
};

/** The numbers that were found, in their order. */
export const numbersIn = ({ rows }: Answered): readonly string[] =>
  rows.map((row) => /^[A-Z]+-\d{4}-\d+/.exec(row)?.[0] ?? row);
