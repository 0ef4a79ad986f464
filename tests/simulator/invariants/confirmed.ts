import type { StoredItem } from '../../../storage/cosmos-item.ts';
import type { LogEntry } from '../../../storage/documents/log.ts';
import { commandId, MEMBERS } from '../../../storage/keys.ts';
import { PARTITION } from '../choose.ts';
import type { Disk } from '../disk.ts';
import { LONGEST_LAG_MS } from '../replicas.ts';
import { cardIn, onward, storedOn } from '../sheet.ts';
import type { Answered, Watch } from '../watch.ts';
import { logOn } from './log.ts';

/** What an answer says is stored. */
interface Claim {
  readonly entry: number;
  readonly case: string;
  readonly run: string | undefined;
  readonly person: string;
}

const claimIn = ({ act, body }: Answered): Claim | undefined => {
  const card = cardIn(body);
  const stored = card && storedOn(card);
  if (!stored || (act.verb !== 'confirm' && act.verb !== 'undo')) return undefined;
  const run = stored.run ?? (act.verb === 'confirm' ? act.data['run'] : undefined);
  return { entry: stored.entry, case: stored.case, run, person: act.person };
};

/** The log has the entry, of that person, about that case, and by that dialog. */
const isKept = (log: readonly LogEntry[], { entry, case: number, run, person }: Claim): boolean =>
  log.some(
    ({ seq, actor, command, events }) =>
      seq === entry &&
      actor === person &&
      (run === undefined || command === run) &&
      events.some((event) => 'case' in event && event.case === number),
  );

/** Who sees that something is stored finds it in the log at that very moment, and ever after. */
export const nothingConfirmedIsLost = (disk: Disk): Watch => {
  const claims: Claim[] = [];
  const judged = (claim: Claim, when: string): string | undefined =>
    isKept(logOn(disk), claim)
      ? undefined
      : `entry ${claim.entry} of ${claim.case} was confirmed and is not in the log ${when}`;
  return {
    name: 'nothing confirmed is lost, and nobody is told before it is stored',
    answer(answered) {
      const claim = claimIn(answered);
      if (!claim) return undefined;
      claims.push(claim);
      return judged(claim, 'yet');
    },
    end() {
      const log = logOn(disk);
      const lost = claims.find((claim) => !isKept(log, claim));
      return lost && `entry ${lost.entry} of ${lost.case} was confirmed and is gone`;
    },
  };
};

/** The words of what is stored and is no case's, so that no button names an entry. */
const SAYS_STORED = /^(?:Gemt\b|Erfaringen er delt|Dit spørgsmål til orientering)/;

/** The same where nothing on the card names the entry: the dialog's command was carried out. */
export const storedIsStored = (disk: Disk): Watch => ({
  name: 'what says that it is stored is stored',
  answer({ act, body }) {
    const run = act.verb === 'confirm' ? act.data['run'] : undefined;
    const card = cardIn(body);
    if (run === undefined || !card || onward(card) || !card.texts.some((text) => SAYS_STORED.test(text)))
      return undefined;
    // Roles that are as somebody wants them need no entry, however often the card is pressed.
    if (act.data['roles'] !== undefined || card.texts[0] === 'Ret roller') return undefined;
    const id = commandId(run);
    const found = disk.get(PARTITION, id) ?? disk.get(MEMBERS, id);
    return found ? undefined : `»${card.texts.join(' · ').slice(0, 80)}« was said, and is not in the log`;
  },
});

/** The words in which somebody hears that a receipt was given. */
const SEEN = /^Set af /;

const isSeen = (item: StoredItem | undefined): boolean =>
  (item?.body as { readonly seen?: object } | undefined)?.seen !== undefined;

/**
 * The same for a receipt: the card says who has seen the notice. A notice that was changed is to be seen again; until a
 * replica that is behind knows of that, and where an answer was being made meanwhile, the card may show it as it was.
 */
export const receiptsAreKept = (disk: Disk): Watch => {
  const changed = new Map<string, { readonly at: number; readonly process: string }>();
  return {
    name: 'a receipt that is shown was given',
    commit({ partition, before, after, at, process }) {
      for (const [index, item] of partition === PARTITION ? after.entries() : [])
        if (isSeen(before[index]) && !isSeen(item)) changed.set(item.id, { at, process });
      return undefined;
    },
    answer({ act, body, at, process, ms }) {
      const notice = act.verb === 'acknowledge' ? act.data['notice'] : undefined;
      const says = cardIn(body)?.texts.some((text) => SEEN.test(text));
      if (notice === undefined || !says) return undefined;
      const id = `notice:${notice}`;
      const change = changed.get(id);
      const since = change && at - change.at;
      // Within one process the answer was being made as the notice changed, or the process stood still over it.
      const longest = change?.process === process ? (ms ?? Number.POSITIVE_INFINITY) : LONGEST_LAG_MS;
      const behind = since !== undefined && since <= longest;
      return behind || isSeen(disk.get(PARTITION, id))
        ? undefined
        : `notice ${notice} is shown as seen, and nobody has`;
    },
  };
};
