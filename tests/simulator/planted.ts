/** A fault somebody could make in the product: what goes wrong for whom, and the text that becomes another one. */
export interface Planted {
  readonly name: string;
  readonly why: string;
  /** Each `from` stands in its file exactly once. */
  readonly changes: readonly { readonly file: string; readonly from: string; readonly to: string }[];
}

const plantedIn = (file: string, name: string, why: string, from: string, to: string): Planted => ({
  name,
  why,
  changes: [{ file, from, to }],
});

/** Twelve faults that a simulator of the product has to find, each by what it does to people. */
export const PLANTED: readonly Planted[] = [
  plantedIn(
    'bot/outbox/fence.ts',
    'fence-taken-back',
    'A sender that was paused past its lease takes the fence back from its successor and writes its old state over what people were told meanwhile.',
    'if ((maybeBody<FenceBody>(doc)?.fence ?? 0) > fence) return false;',
    '',
  ),
  plantedIn(
    'storage/project.ts',
    'done-mark-by-number',
    'The done-mark carries the log number, so nobody finds it again, and a confirmation that arrives twice is carried out twice for the citizen.',
    'put(undefined, commandId(command.id), entry,',
    'put(undefined, commandId(`${command.id}:${seq}`), entry,',
  ),
  plantedIn(
    'storage/execute.ts',
    'unclear-write-taken-as-saved',
    'Where the store leaves open whether a change was written, the caseworker reads that it is saved, and it may be lost.',
    'await deps.store.commit(programmePartition(programme), writes);',
    'await deps.store\n    .commit(programmePartition(programme), writes)\n    .catch(() => ({ ok: true as const, etags: [] }));',
  ),
  plantedIn(
    'storage/execute.ts',
    'head-etag-read-again',
    'The head is read once more for its etag and not judged anew, so two caseworkers who approve at once in two processes both give the last place away.',
    'const { writes, entry } = project(command, decided.events, loaded, members, deps.now());',
    `const [newest] = await deps.store.read(programmePartition(programme), ['head']);
  const onNewest = { ...loaded, docs: { ...loaded.docs, head: newest } };
  const { writes, entry } = project(command, decided.events, onNewest, members, deps.now());`,
  ),
  plantedIn(
    'storage/ledger.ts',
    'hash-before-the-personal',
    'The hash of an entry is made before the hashes of its personal values stand in it, so an auditor finds the log broken where nobody has touched it.',
    'hash: hashOfEntry(open) }, personal }',
    'hash: hashOfEntry({ ...open, personal: {} }) }, personal }',
  ),
  plantedIn(
    'domain/announce.ts',
    'notice-of-the-last-event',
    'Only the last event of a command is announced, so nobody in the channel hears of a discharge that a granted loan lapses with.',
    '...events.flatMap(noticesOf), ...loans',
    '...events.slice(-1).flatMap(noticesOf), ...loans',
  ),
  plantedIn(
    'bot/outbox/reminders-card.ts',
    'reminder-kept-under-the-day-it-left',
    'A reminder whose day was a holiday is kept under the working day on which it left, so the caseworker gets it again on the next one.',
    'id: reminderId(reminder),',
    'id: reminderId({ ...reminder, remindOn: today }),',
  ),
  plantedIn(
    'bot/outbox/deliver.ts',
    'marked-before-it-is-posted',
    'A notice counts as sent from before its post, so where the process dies in between nobody ever gets it.',
    "    state: 'sending',\n",
    "    state: 'sent',\n",
  ),
  plantedIn(
    'domain/decide/jointly.ts',
    'countersigned-by-a-colleague',
    'A joint decision only needs another person and not the other party, so a colleague of who entered it turns both keys for one party.',
    'subject.joint?.side === sideOf(subject, actor, day) || subject.joint?.by',
    'subject.joint?.by',
  ),
  plantedIn(
    'domain/loan/state.ts',
    'excess-counted-as-repaid',
    'What a citizen paid too much counts as repaid too, so the balance is below what the log says and money that is the citizen’s goes unseen.',
    'repaid: now.repaid + step.data.amount,',
    'repaid: now.repaid + step.data.amount + (step.data.excess ?? 0),',
  ),
  plantedIn(
    'bot/chat/turn.ts',
    'newest-talk-not-asked-for',
    'A process no longer asks whether a conversation has gone on elsewhere before it carries out a command, so what a caseworker has just dropped or corrected is sent all the same, by the button of the older card.',
    'if (!(await isNewest())) throw new Overtaken();',
    '',
  ),
  plantedIn(
    'storage/cosmos-retry.ts',
    'conflict-with-oneself-believed',
    'A write that was applied while its answer was lost, and is repeated, counts as lost to somebody else, so a sender leaves the card it has claimed and the channel gets it a minute late, said to be a copy.',
    'if (result.ok || !unclear) return result;',
    'return result;',
  ),
];
