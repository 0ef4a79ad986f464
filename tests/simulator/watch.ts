import type { IncomingActivity } from '../../bot/teams/incoming-activity.ts';
import type { InvokeBody } from '../../bot/teams/invoke-answer.ts';
import type { Message } from '../../bot/teams/message.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import type { Change, Disk } from './disk.ts';

/** A commit that took place, by whom and when. */
export interface Committed extends Change {
  readonly at: number;
  readonly process: string;
  /** The call of the store that it was sent for. */
  readonly call?: number | undefined;
}

/** What a process heard of a commit that it asked for. */
export interface Told {
  readonly call: number;
  readonly process: string;
  readonly said: 'written' | 'conflict';
  readonly ids: readonly string[];
}

/** A request that reached the connector, whatever became of it. */
export interface Posted {
  readonly at: number;
  readonly process: string;
  readonly conversation: string;
  /** The delivery that its process had claimed for this conversation; absent for answers to a turn. */
  readonly delivery: string | undefined;
  readonly message: Message;
  readonly update: boolean;
  /** Somebody can read it. */
  readonly accepted: boolean;
  /** The answer, where one came. */
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
}

/** Something a person does; the same activity may reach the bot several times. */
export interface Act {
  readonly activity: IncomingActivity;
  /** The key of who does it. */
  readonly person: string;
  readonly verb: string | undefined;
  readonly data: Readonly<Record<string, string>>;
}

/** The end of a turn, as it leaves the bot. */
export interface Answered {
  readonly at: number;
  readonly process: string;
  readonly act: Act;
  readonly body: InvokeBody | undefined;
  /** From the arrival; absent where the process stood still meanwhile. */
  readonly ms: number | undefined;
  /** Nothing failed anywhere for a while. */
  readonly calm: boolean;
}

/** How everything is at the end, after a while in which nothing failed. */
export interface End {
  readonly disk: Disk;
  readonly at: number;
}

/** One thing that must hold. Each method says what is wrong, or nothing. */
export interface Watch {
  readonly name: string;
  act?(act: Act): string | undefined;
  commit?(change: Committed): string | undefined;
  told?(told: Told): string | undefined;
  post?(post: Posted): string | undefined;
  answer?(answered: Answered): string | undefined;
  /** A process stood still until now. */
  still?(process: string, from: number, to: number): undefined;
  end?(end: End): string | undefined | Promise<string | undefined>;
}

const PROGRAMME_PREFIX = 'programme:';

/** What of a log entry is the same for a programme's and the register's. */
type Logged = Pick<LogEntry, 'seq' | 'actor' | 'command' | 'intent'>;

/** The new log entries of a commit: of a programme, or of the register of people. */
export const loggedIn = ({ after, before }: Change): readonly Logged[] =>
  after.flatMap(({ id, body }, index) =>
    id.startsWith('command:') && !before[index] ? [body as Logged] : [],
  );

/** The new log entries of a commit: those of programmes. */
export const entriesIn = (change: Change): readonly LogEntry[] =>
  change.partition.startsWith(PROGRAMME_PREFIX) ? (loggedIn(change) as readonly LogEntry[]) : [];
