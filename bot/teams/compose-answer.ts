/** What a search of Teams shows of one hit, to the searcher alone, and the card that is put into their message. */
export interface Hit {
  readonly title: string;
  readonly line: string;
  readonly card: object;
}

/** The body of the answer to a search, as Teams' message extensions want it. */
export interface ComposeAnswer {
  readonly composeExtension:
    | { readonly type: 'message'; readonly text: string }
    | {
        readonly type: 'result';
        readonly attachmentLayout: 'list';
        readonly attachments: readonly {
          readonly contentType: 'application/vnd.microsoft.card.adaptive';
          readonly content: object;
          readonly preview: {
            readonly contentType: 'application/vnd.microsoft.card.thumbnail';
            readonly content: { readonly title: string; readonly text: string };
          };
        }[];
      };
}

/** A sentence where the hits would stand. */
export const composeMessage = (text: string): ComposeAnswer => ({
  composeExtension: { type: 'message', text },
});

/** None is a list too: there is no more after the page before. */
export const composeResult = (hits: readonly Hit[]): ComposeAnswer => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: hits.map(({ title, line, card }) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: card,
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title, text: line },
      },
    })),
  },
});
