import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const UNSAID = 'tests/bot/late/unsaid.test.ts';
const DEADLINE = 'tests/bot/late/deadline.test.ts';
const ADAPTER = 'tests/bot/teams/adapter.test.ts';

const AGAIN = 'tests/bot/chat/yes-again.test.ts';

const ofDialog = guardsOf('bot/chat/word-of-dialog.ts', AGAIN);
const reply = guardsOf('bot/chat/late-reply.ts', UNSAID);

/** What keeps a turn within its time, and what is said later from being said to the wrong one, twice or for nothing. */
export const LATE_GUARDS: readonly CodeGuard[] = [
  guardsOf('bot/chat/late-sentence.ts', 'tests/bot/chat/late-sentence.test.ts')(
    'that a sentence that came late carries nothing out',
    'if (!isLate(incoming, talk)) return react(deps);',
    'if (talk) return react(deps);',
  ),
  ofDialog('what was answered since', 'if (runs.includes(undefined)) return undefined;', ''),
  ofDialog('how long ago it ended', '<= FRESH_MS', '<= 0 || true'),
  ofDialog('that a »ja« that came again hears of it', "plainAnswer(sentence) === 'yes' || ", ''),
  guardsOf('bot/chat/react.ts', AGAIN)(
    'that what became of it is said once',
    "recipe.kind !== 'closed' || recipe.run !== ended.id",
    'recipe.kind',
  ),
  guardsOf('bot/deadline.ts', DEADLINE)(
    'that nothing is begun when the time is up',
    'if (isOver || (isUp && !begun)) throw',
    'if (false) throw',
  ),
  guardsOf('bot/deadline.ts', DEADLINE)(
    'that all calls of the store share one time',
    'limits.store - waited',
    'limits.store * 100',
  ),
  guardsOf('bot/store-in-time.ts', UNSAID)(
    'that it is known what was begun',
    'currentTurn()?.waitFor(work, writes) ?? work()',
    'work()',
  ),
  guardsOf('storage/keyed-queue.ts', 'tests/storage/keyed-queue.test.ts')(
    'that who left a queue never runs',
    "if (state === 'left') return;",
    '',
  ),
  guardsOf('storage/keyed-queue.ts', 'tests/storage/keyed-queue.test.ts')(
    'that nobody overtakes who still runs',
    'Promise.allSettled([before, result])',
    'Promise.allSettled([result])',
  ),
  reply('that who has gone on is left alone', 'const goneOn = newer.length > 0;', 'const goneOn = false;'),
  reply('whose reply it is', '!member || personKey(member) !== to', '!member'),
  reply(
    'that a second copy says so',
    'if (!repeated) return message;',
    'if (repeated || !repeated) return message;',
  ),
  guardsOf('bot/outbox/leave-reply.ts', UNSAID)(
    'that a press is not answered where others read along',
    "(incoming.what.kind === 'press' && !personal)",
    'false',
  ),
  guardsOf('bot/outbox/delivery-tags.ts', 'tests/bot/outbox/parked.test.ts')(
    'that what answers somebody in a channel waits for that channel',
    "if (what.kind === 'reply' && !what.personal)",
    'if (false)',
  ),
  guardsOf('bot/note-where.ts', 'tests/bot/outbox/parked.test.ts')(
    'that it leaves when the bot is back there',
    'for (const room of returned.rooms) await dispatcher.spoke(everybodyIn(room), true);',
    '{}',
  ),
  guardsOf('bot/note-where.ts', 'tests/bot/outbox/parked.test.ts')(
    'that it leaves when somebody speaks there',
    'await dispatcher.spoke(everybodyIn(conversation), back);',
    '',
  ),
  guardsOf('bot/note-where.ts', 'tests/bot/outbox/parked.test.ts')(
    'that it leaves whoever speaks there',
    '(member || speaks)',
    '(member || back)',
  ),
  guardsOf('bot/outbox/wake.ts', 'tests/bot/outbox/parked-meanwhile.test.ts')(
    'that a card leaves on which something was noted meanwhile',
    'if ((await store.commit(partition, [write])).ok) return;',
    'if (await store.commit(partition, [write])) return;',
  ),
  guardsOf('bot/outbox/deliver.ts', 'tests/bot/outbox/dispatcher.test.ts')(
    'that nothing is posted under a claim that was written too late',
    'now() - claimedAt > CLAIM_MS',
    'false',
  ),
  guardsOf('bot/outbox/deliver.ts', 'tests/bot/outbox/parked-meanwhile.test.ts')(
    'that it is looked once more where their people are when a card is put aside',
    'return (await isBack(body))',
    'return body.v !== 1',
  ),
  guardsOf('bot/outbox/rooms.ts', 'tests/bot/outbox/parked-elsewhere.test.ts')(
    'that a card leaves whose people spoke to a process that did not know it was put aside',
    'await back(conversation);',
    '',
  ),
  guardsOf('bot/outbox/rooms.ts', 'tests/bot/outbox/parked-elsewhere.test.ts')(
    'that it is looked for once more where the store failed',
    'await back(conversation);\n        returned.delete(conversation);',
    'returned.delete(conversation);\n        await back(conversation);',
  ),
  guardsOf('bot/outbox/wake.ts', 'tests/bot/outbox/parked-elsewhere.test.ts')(
    "that a person's card leaves so, too",
    'whom === CHANNEL || (await placeOf(deps, whom)) === conversation',
    'whom === CHANNEL',
  ),
  guardsOf('bot/outbox/wake.ts', 'tests/bot/outbox/parked.test.ts')(
    'what an older version left under the person',
    '(await listAll(store, partition, PARKED)).filter(',
    '(await listAll(store, partition, parkedTag(whom))).filter(',
  ),
  guardsOf('bot/outbox/classify.ts', UNSAID)(
    'that the second part follows the first',
    "if (sent.state !== 'sent' || what.kind !== 'reply' || rest === undefined) return sent;",
    "if (sent.state || what.kind !== 'reply' || rest === undefined) return sent;",
  ),
  guardsOf('bot/teams/adapter.ts', ADAPTER)(
    'that an invoke without an answer gets a sentence',
    '() => turn(incoming))) ?? sorry;',
    '() => turn(incoming)));',
  ),
  guardsOf('bot/teams/adapter.ts', ADAPTER)(
    'that an invoke that throws gets a sentence',
    'sorry === undefined ? { status: 500 } : { status: 200, body: sorry }',
    '{ status: 500 }',
  ),
];
