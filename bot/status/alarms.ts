import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Condition } from './condition.ts';

/** Each is explained under its name in docs/operations.md. */
export const ALARMS = [
  'store-slow',
  'sender-late',
  'not-arrived',
  'keys-old',
  'backup-old',
  'clock-off',
  'heads-late',
] as const;
export type Alarm = (typeof ALARMS)[number];

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** From here on it is an alarm; milliseconds. A test holds docs/operations.md to these numbers. */
export const LIMITS = {
  storeAnswer: SECOND,
  senderLag: 10 * MINUTE,
  senderIdle: 5 * MINUTE,
  keysAge: 24 * HOUR,
  /** A nightly backup that failed once. */
  backupAge: 36 * HOUR,
  clock: MINUTE,
} as const;

const RINGS: Readonly<Record<Alarm, (condition: Condition) => boolean>> = {
  'store-slow': ({ store }) => store.answerMs > LIMITS.storeAnswer,
  'sender-late': ({ sender }) => sender.lagMs > LIMITS.senderLag || sender.idleMs > LIMITS.senderIdle,
  'not-arrived': ({ stuck }) => stuck.notices > 0,
  'keys-old': ({ keys }) => keys !== undefined && (keys.ageMs ?? Infinity) > LIMITS.keysAge,
  'backup-old': ({ backup, keys }) =>
    // Nobody misses a backup of demo people.
    keys !== undefined && backup.kind === 'file' && (backup.ageMs ?? Infinity) > LIMITS.backupAge,
  'clock-off': ({ clock }) =>
    Math.abs(clock.aheadMs ?? 0) > LIMITS.clock || clock.newestAheadMs > LIMITS.clock,
  'heads-late': ({ headsLate }) => headsLate,
};

/** The alarms that ring, in the order of the list. */
export const alarmsOf = (condition: Condition): readonly Alarm[] =>
  ALARMS.filter((alarm) => RINGS[alarm](condition));

/** What is wrong and what to do about it. */
export const ALARM_TEXT: Readonly<Record<Alarm, Text>> = {
  'store-slow': text(
    'Databasen svarer langsomt. Se, om Azure melder fejl, eller om disken er fuld.',
    'The database answers slowly. See whether Azure reports trouble, or the disk is full.',
  ),
  'sender-late': text(
    'Kort kommer ikke af sted. Genstart botten; hjælper det ikke, så se »delivery« i loggen.',
    'Cards are not leaving. Restart the bot; if that does not help, look for "delivery" in the log.',
  ),
  'not-arrived': text(
    'Orienteringer er ikke nået frem i kanalen. Skriv »orienteringer« for at se hvorfor.',
    'Notices have not arrived in the channel. Write "notices" to see why.',
  ),
  'keys-old': text(
    'Microsofts nøgler er ikke hentet i over et døgn. Se, om serveren kan nå login.botframework.com.',
    'Microsoft’s keys have not been fetched for a day. See whether the server reaches login.botframework.com.',
  ),
  'backup-old': text(
    'Der er ikke taget en god sikkerhedskopi i halvandet døgn. Kør »npm run store -- backup --to FIL«.',
    'There has been no good backup for a day and a half. Run "npm run store -- backup --to FILE".',
  ),
  'clock-off': text(
    'Serverens ur går forkert. Frister og påmindelser regnes efter det: ret uret.',
    'The server’s clock is wrong. Deadlines and reminders go by it: set the clock.',
  ),
  'heads-late': text(
    'Hændelsesloggens daglige aftryk kommer ikke ud af botten. Skriv »opgaver« for at se hvorfor.',
    'The event log’s daily heads do not leave the bot. Write "tasks" to see why.',
  ),
};
