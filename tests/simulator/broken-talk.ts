import type { IncomingActivity } from '../../bot/teams/incoming-activity.ts';
import { PERSON } from './broken.ts';
import type { Answered, Posted } from './watch.ts';

type Button = readonly [verb: string, data: object];

export const answered = (
  verb: string,
  data: Readonly<Record<string, string>>,
  { text = 'Kort', buttons = [] }: { readonly text?: string; readonly buttons?: readonly Button[] } = {},
): Answered => ({
  at: 0,
  process: 'P1',
  act: { activity: { id: `i${data['run'] ?? ''}` } as IncomingActivity, person: PERSON, verb, data },
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text }],
      actions: buttons.map(([name, own]) => ({ type: 'Action.Execute', verb: name, data: own })),
    },
  },
  ms: 10,
  calm: true,
});

export const post = (delivery: string, at: number): Posted => ({
  at,
  process: 'P1',
  conversation: 'a:20',
  delivery,
  message: { card: { body: [{ type: 'TextBlock', text: 'Orientering nr. 1' }] } },
  update: false,
  accepted: true,
  status: undefined,
  retryAfterMs: undefined,
});
