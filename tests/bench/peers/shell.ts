import type { Answer } from '../../../bot/http/answer.ts';
import { startServer } from '../../../bot/http/server.ts';
import { processLog } from '../../../bot/log/log.ts';
import { makeTeams } from '../../../bot/teams/adapter.ts';
import type { IncomingActivity } from '../../../bot/teams/incoming-activity.ts';
import type { InvokeBody } from '../../../bot/teams/invoke-answer.ts';
import { openSqlite } from '../../../storage/sqlite.ts';
import { sayReady } from './said.ts';

/**
 * What surrounds a step, with nothing in between: the product's own door, SDK, connector and store, and of the product's
 * work a state and a card that are always the same. A step that thinks cannot be faster than this one, which does not.
 * Both are of the product's size and as finely divided (4 kB in some 50 texts, 3 kB in some 25 answered activities), and the
 * card has the sign of an answered step, which makes all of its JSON two bytes a character.
 */
const TEXTS = 54;
const ANSWERED = 25;
const card = (...texts: readonly string[]): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: texts.map((text) => ({ type: 'TextBlock', text })),
});
const CARD = card(
  'echo',
  ...Array.from({ length: TEXTS }, (_, nth) => `✓ Borgerens svar ${nth} på et spørgsmål om idéen`),
);
const SEEN = Array.from({ length: ANSWERED }, (_, nth) => ({
  id: `bench-${nth}`,
  at: '2026-12-01T02:50:53.130Z',
  recipes: [{ kind: 'run', run: '334bd9cb-1309-4e23-8cd1-ef6bc287c59e' }],
}));
const GOES_ON = card('Det går videre.');

const log = processLog();
const store = await openSqlite({ folder: process.env['DATA_DIR'] ?? '.' });
const teams = makeTeams({ local: true, log });
const etags = new Map<string, string>();
const cards = new Map<string, string>();
let turns = 0;

const save = async (conversation: string): Promise<void> => {
  turns += 1;
  const body = { turns, seen: SEEN };
  const known = etags.get(conversation);
  const { ok, ...rest } = await store.commit(`talk:${conversation}`, [
    known === undefined
      ? { op: 'create', id: 'talk', body }
      : { op: 'replace', id: 'talk', ifMatch: known, body },
  ]);
  if (!ok || !('etags' in rest)) throw new Error('Nobody else writes here');
  const [etag] = rest.etags;
  if (etag !== undefined) etags.set(conversation, etag);
};

const turn = async ({
  type,
  conversation,
  serviceUrl,
}: IncomingActivity): Promise<InvokeBody | undefined> => {
  await save(conversation.id);
  if (type === 'invoke')
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: CARD };
  const target = { serviceUrl, conversationId: conversation.id };
  const sent = await teams.send(target, { card: CARD });
  if (!sent.ok) throw new Error('The connector did not take it');
  const old = cards.get(conversation.id);
  if (old !== undefined) void teams.update(target, old, { card: GOES_ON });
  cards.set(conversation.id, sent.activityId);
  log('turn', { kind: 'text', personal: true, outcome: 'answered', ms: 1 });
  return undefined;
};

const { port } = await startServer({
  port: 0,
  host: '127.0.0.1',
  handle: ({ authorization, read }): Promise<Answer> => teams.receive(authorization, read, turn),
  ready: async () => true,
  log,
});
sayReady(port);
process.once('SIGTERM', () => process.exit(0));
