import { createHash } from 'node:crypto';
import type { PersonKey } from '../domain/member.ts';
import type { Reminder } from '../domain/reminders.ts';

/** Partitions: what one transaction can cover. */
export const SYSTEM = 'system';
export const MEMBERS = 'members';
export const programmePartition = (programme: string): string => `programme:${programme}`;

const MAX_KEY = 180;

/** A text from outside as part of a key: what the stores forbid is escaped, what is too long is hashed. */
const safe = (text: string): string => {
  const escaped = text.replaceAll(
    /[%/\\?#\r\n]/g,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return escaped.length <= MAX_KEY ? escaped : `sha256-${createHash('sha256').update(text).digest('hex')}`;
};

/** A conversation of Teams is a partition of its own. */
export const talkPartition = (conversation: string): string => `talk:${safe(conversation)}`;

export const memberId = (person: PersonKey): string => safe(`member:${person}`);
export const reachId = (person: PersonKey): string => safe(`reach:${person}`);
/** A programme as it began; created with it, or with the first change of a rule where it is older than that. */
export const BEGUN = 'begun';
/** Created once for each command, it is the entry of the log and the mark that the command was carried out. */
export const commandId = (command: string): string => safe(`command:${command}`);
export const caseId = (number: string): string => safe(`case:${number}`);
/** The personal values of one entry, apart from it so that they can be emptied; `seq`: the entry's number. */
export const personalId = (number: string, seq: number): string => safe(`personal:${number}:${seq}`);
/** The tag of the notices about which somebody waits for an answer. */
export const ASKED = 'notice-asked';
export const noticeId = (notice: number): string => `notice:${notice}`;
export const noticeDeliveryId = (notice: number): string => `delivery:notice:${notice}`;
/** `seq`: the log number of what changed. */
export const correctionDeliveryId = (notice: number, seq: number): string =>
  `delivery:notice:${notice}:correction:${seq}`;
/** `number`: with a second card for the same person, about another case. */
export const taskDeliveryId = (seq: number, to: PersonKey, number?: string): string =>
  safe(`delivery:task:${seq}:${to}${number === undefined ? '' : `:${number}`}`);
export const loanDeliveryId = (seq: number, to: PersonKey): string => safe(`delivery:loan:${seq}:${to}`);
/** `away`: for whom they stand in; the same person may have a card of their own. */
export const handoverDeliveryId = (seq: number, to: PersonKey, away?: PersonKey): string =>
  safe(`delivery:handover:${seq}:${to}${away === undefined ? '' : `:${away}`}`);
export const newsDeliveryId = (about: string, seq: number, to: PersonKey): string =>
  safe(`delivery:news:${about}:${seq}:${to}`);
export const unmannedDeliveryId = (seq: number, to: PersonKey): string =>
  safe(`delivery:unmanned:${seq}:${to}`);
/** One for all notices from `first` to `last`; bundles never overlap. */
export const bundleDeliveryId = (first: number, last: number): string => `delivery:bundle:${first}-${last}`;
/** `week`: the ISO week, `2026-W47`; creating it is the mark that the line was written. */
export const weekDeliveryId = (week: string): string => `delivery:week:${week}`;
/** `of`: the delivery that did not arrive. */
export const fallbackDeliveryId = (of: string, to: PersonKey): string =>
  safe(`delivery:fallback:${of}:${to}`);
/** One a day and administrator, however much is stuck. */
export const callDeliveryId = (day: string, to: PersonKey): string => safe(`delivery:call:${day}:${to}`);
/** One a day and person, however many things are due. */
export const remindersDeliveryId = (day: string, to: PersonKey): string =>
  safe(`delivery:reminders:${day}:${to}`);
/** What somebody is reminded of, of which day and for which one; it is created when it is sent. */
export const reminderId = ({ kind, case: number, on, remindOn, to }: Reminder): string =>
  safe(`reminder:${kind}:${number}:${on}:${remindOn}:${to}`);
/** What is to be copied of an entry of the log; `seq`: its number. */
export const toCopyId = (seq: number): string => `to-copy:${seq}`;
/** What an organisation has not copied to its own system yet; and all there is of a case, copied or not. */
export const toCopyTag = (organisation: string): string => `to-copy:${organisation}`;
/** `number`: of the case. */
export const copiesTag = (number: string): string => `to-copy:case:${number}`;
/** Up to which day reminders were sent in a programme. */
export const REMINDED = 'reminded';
/** The reminders that a case has had. */
export const remindersFor = (number: string): string => `reminder:${number}`;
/** One for each message and administrator, so that the same message again creates nothing. */
export const incidentDeliveryId = (conversation: string, activity: string, to: PersonKey): string => {
  const message = createHash('sha256').update(`${conversation}\n${activity}`).digest('hex').slice(0, 32);
  return safe(`delivery:incident:${message}:${to}`);
};
/** One for each activity whose answer did not get out in its turn. */
export const replyDeliveryId = (conversation: string, activity: string): string =>
  `delivery:reply:${createHash('sha256').update(`${conversation}\n${activity}`).digest('base64url')}`;
/** The cards that say something of a case. */
export const cardsTag = (number: string): string => `delivery:case:${number}`;
/** What is left to clear away of a person who was erased. */
export const ERASING = 'erasing';
export const erasureId = (number: string): string => safe(`erasure:${number}`);
/** Where the pages of people's searches go on. */
export const SEARCHES = 'searches';
/** Those in which a place is kept. */
export const SEARCHING = 'searching';
export const searchId = (person: PersonKey): string => safe(`search:${person}`);
export const roomId = (conversation: string): string => safe(`room:${conversation}`);
/** Who sends for a programme; replaced with each of their writes. */
export const FENCE = 'fence';

/** The looks of a Danish month, `2026-11`: apart from the event log, and erased month by month. */
export const looksPartition = (programme: string, month: string): string => `looks:${programme}:${month}`;
/** Which months have looks, and what was drawn of them. */
export const lookIndexPartition = (programme: string): string => `looks:${programme}`;
/** What every look can be listed by; beside it stand `organisation:` and one `case:` for each case it shows. */
export const LOOK = 'look';
/** What the months with looks can be listed by. */
export const MONTH = 'month';
/** `month`: `2026-11`. */
export const lookMonthId = (month: string): string => `month:${month}`;
/** One a month and organisation: drawing it is creating it, so it is drawn once. */
export const sampleId = (organisation: string, month: string): string =>
  safe(`sample:${organisation}:${month}`);
/** All samples of an organisation; those its leader has something to do with; those of a month. */
export const samplesOf = (organisation: string): string => `sample:${organisation}`;
export const openSamplesOf = (organisation: string): string => `open:${organisation}`;
export const samplesIn = (month: string): string => `samples:${month}`;
/** Looks of an organisation's own people. */
export const looksOf = (organisation: string): string => `organisation:${organisation}`;

/** One for all that the answer to an activity shows somebody. */
export const lookId = (conversation: string, activity: string, by: PersonKey): string =>
  `look:${createHash('sha256').update(`${conversation}\n${activity}\n${by}`).digest('base64url')}`;

/** Capital or small, a prefix of case numbers is the same one, and one programme alone has it. */
export const prefixId = (prefix: string): string => safe(`prefix:${prefix.toUpperCase()}`);

/**
 * A tag to find cases of the same reference by: no personal value stands in a tag, so it is a hash with the
 * programme's own salt over the reference without spaces and case.
 */
export const referenceTag = (reference: string, salt: string): string => {
  const canonical = reference.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
  return `ref:${createHash('sha256').update(`${salt}\n${canonical}`).digest('base64url')}`;
};
