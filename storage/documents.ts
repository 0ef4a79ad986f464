import type { Announcement } from '../domain/announce.ts';
import type { Case } from '../domain/case.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { LoggedEvent } from '../domain/events.ts';
import type { Head } from '../domain/head.ts';
import type { PersonKey } from '../domain/member.ts';
import type { Notice } from '../domain/notice.ts';
import type { Programme } from '../domain/programme.ts';
import type { Reminded, Reminder } from '../domain/reminders.ts';
import type { RuleProposal } from '../domain/rules/events.ts';
import type { Sample } from '../domain/sample.ts';
import type { Doc } from './port.ts';

/** The bodies of the documents in a programme's partition. `v` tells a later version what it finds. */
export interface ProgrammeBody {
  readonly v: 1;
  readonly programme: Programme;
  /** For tags over references; see keys.ts. */
  readonly salt: string;
  /** Changes of its rules that wait for a second person. */
  readonly proposals?: readonly RuleProposal[];
}

/** The programme as it began: what the log says of its rules makes the present one of it. */
export interface BegunBody {
  readonly v: 1;
  readonly programme: Programme;
}

/**
 * `rewritten`: the log number of the newest command that changed what an older notice tells (`last`), right up to that of
 * the newest command which kept count of it (`upTo`). A version without the count leaves `upTo` behind `seq`.
 */
export type HeadBody = Head & {
  readonly v: 1;
  readonly rewritten?: { readonly upTo: number; readonly last: number };
};
export type CaseBody = Case & { readonly v: 1 };
export type NoticeBody = Notice & { readonly v: 1 };

/** Where the programme's notices go; absent until `kanal` was said (then the configured channel holds). */
export interface ChannelBody {
  readonly v: 1;
  readonly conversation: string;
  readonly by: PersonKey;
  readonly at: Instant;
}

/**
 * One entry of the event log. It is the "already done" mark of its command too, and the link of a hash chain: who
 * changes, removes or reorders entries breaks it. `personal` holds a salted hash for every personal value, so that
 * an erased value leaves the chain whole; its name is the field, after `<case>/` where an entry is about several.
 */
export interface LogEntry<E = LoggedEvent> {
  readonly v: 1;
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly command: string;
  readonly intent: string;
  readonly actor: PersonKey;
  readonly organisation: string;
  readonly at: Instant;
  readonly events: readonly E[];
  readonly personal: Readonly<Record<string, string>>;
}

/** The personal values of one log entry with their salts; erasing replaces `values` by an empty record. */
export interface PersonalBody {
  readonly v: 1;
  readonly values: Readonly<Record<string, { readonly salt: string; readonly value: unknown }>>;
}

/** What must not be written where others read along: a CPR number, a citizen's name. */
export type Exposed = 'cpr' | 'name';

/** A card on its way to Teams. Outside `head`: sending never competes with commands. */
export interface DeliveryBody {
  readonly v: 1;
  readonly what:
    | { readonly kind: 'notice'; readonly notice: number }
    /** The notice's card, changed in place. */
    | { readonly kind: 'correction'; readonly notice: number }
    | { readonly kind: 'task'; readonly to: PersonKey; readonly status: Case['status'] }
    /** It is somebody's turn with a loan, as long as it is there. */
    | Omit<Announcement & { readonly kind: 'loan' }, 'case'>
    | (Announcement & { readonly kind: 'handover' })
    /** `entry`: the log entry that tells more. */
    | (Announcement & { readonly kind: 'news' } & { readonly entry: number })
    /** Nobody is left who could take a case: its leader and the administrators are told. */
    | { readonly kind: 'unmanned'; readonly to: PersonKey }
    /** One card in place of a backlog: every notice in it is `bundled`. */
    | { readonly kind: 'bundle'; readonly notices: readonly number[] }
    /** The weekly line, by its ISO week, `2026-W47`. */
    | { readonly kind: 'week'; readonly week: string }
    /** A notice or bundle (`of`: its delivery's id) that did not reach the channel, to an Erhvervschef personally. */
    | { readonly kind: 'fallback'; readonly of: string; readonly to: PersonKey }
    /** What is due: one card a day and person, made when it leaves. */
    | {
        readonly kind: 'reminders';
        readonly to: PersonKey;
        readonly day: Day;
        readonly items: readonly Reminded[];
      }
    /** An administrator is told that something is stuck. */
    | { readonly kind: 'call'; readonly to: PersonKey }
    /** An administrator is told what somebody gave away in a conversation that others read; never the value. */
    | {
        readonly kind: 'incident';
        readonly to: PersonKey;
        readonly exposed: readonly Exposed[];
        readonly conversation: string;
        readonly at: Instant;
      }
    /**
     * What answers an activity of somebody, from its `part` on, that did not get out in its turn. It names the activity,
     * and the conversation remembers how it was answered: nothing of the answer is copied here.
     */
    | {
        readonly kind: 'reply';
        readonly to: PersonKey;
        readonly conversation: string;
        readonly personal: boolean;
        readonly activity: string;
        readonly part: number;
        /** It answers nobody: they have just opened the bot. */
        readonly hello?: true;
        /** A command was carried out or refused: they hear of it even where they have gone on since. */
        readonly tells?: true;
        readonly at: Instant;
      };
  /** Empty where it is about none. */
  readonly case: string;
  /**
   * waiting: to be sent from `notBefore` on · sending: an attempt was begun and its end is not known · sent ·
   * parked: nobody can be reached there now · failed: Teams will never take it · over: it no longer matters ·
   * bundled: it stands on the card of `bundle`.
   */
  readonly state: 'waiting' | 'sending' | 'sent' | 'parked' | 'failed' | 'over' | 'bundled';
  readonly attempts: number;
  /** Attempts whose end nobody knows: after the first one the next is marked as repeated, after two it ends. */
  readonly unclear: number;
  /** Real clock, milliseconds since 1970. */
  readonly notBefore: number;
  /** The lease number of the worker that began the attempt. */
  readonly fence: number;
  readonly queuedAt: number;
  /** HTTP status of the last answer, where there was one. */
  readonly lastStatus?: number;
  readonly sent?: { readonly at: number; readonly conversation: string; readonly activityId: string };
  /** The newest attempt: what the rate windows are filled from when another process takes over. */
  readonly tried?: { readonly at: number; readonly conversation: string };
  /** The id of the delivery that carries this one. */
  readonly bundle?: string;
  /** The card was replaced: the person in its case was erased. */
  readonly cleared?: true;
  /** Those who have to know that this one did not arrive have been told. */
  readonly told?: true;
}

/** That a person was reminded, once: created with the card that says it (`card`: its delivery's id). */
export type ReminderBody = Reminder & { readonly v: 1; readonly at: Instant; readonly card: string };

/**
 * The cases of whose part in one entry of the log the authority that made it keeps a copy in its own system, and by whom
 * it was fetched. Created with the entry and beside the log; a case is taken off it when the person there is erased.
 */
export interface ToCopyBody {
  readonly v: 1;
  readonly entry: number;
  readonly organisation: string;
  readonly cases: readonly string[];
  /** By case. */
  readonly copied: Readonly<Record<string, { readonly by: PersonKey; readonly at: Instant }>>;
}

/** Up to which day a programme's reminders were sent: after a standstill they are looked for from there on. */
export interface RemindedBody {
  readonly v: 1;
  readonly day: Day;
}

/**
 * What Teams has told of a conversation. A document of its own, outside the programme's partition: sending and
 * events of Teams never compete with commands.
 */
export interface RoomBody {
  readonly v: 1;
  readonly conversation: string;
  /** The newest one of an authenticated activity from there. */
  readonly serviceUrl?: string;
  readonly name?: string;
  readonly team?: string;
  readonly teamName?: string;
  /** Nobody is reached there since then (real clock, milliseconds). */
  readonly away?: { readonly since: number; readonly why: AwayReason; readonly status?: number };
}

export type AwayReason = 'refused' | 'removed' | 'deleted' | 'archived' | 'team-deleted';

/** What one answer showed a member of cases, or why they were shown none: numbers and ids, nothing of the citizen. */
export interface LookBody {
  readonly v: 1;
  readonly at: Instant;
  readonly by: PersonKey;
  /** Whose member it was then. */
  readonly organisation: string;
  readonly seen: readonly {
    /** A view, a dialog, or another way to hear of a case (bot/looks/noted.ts). */
    readonly through: string;
    readonly cases: readonly string[];
    /** It was asked for and not shown. */
    readonly refused?: true;
  }[];
}

/** That the person in a case was erased by two people, and whether all of it has been cleared away. */
export interface ErasureBody {
  readonly v: 1;
  readonly case: string;
  readonly at: Instant;
  readonly by: PersonKey;
  readonly state: 'running' | 'done';
  /** Cards in Teams that could not be replaced. */
  readonly cardsLeft?: number;
}

/** Stands where a look or a sample stood that was kept long enough: no tags, nothing of anybody. */
export interface ErasedBody {
  readonly v: 1;
  readonly erased: true;
}

export type SampleBody = Sample & { readonly v: 1 };

/** A month that has looks. */
export interface LookMonthBody {
  readonly v: 1;
  readonly month: string;
}

/** The newest shape of a document that this program knows. */
const NEWEST = 1;

/** While a newer version is brought in beside this one: what that one wrote is its own to go on with. */
export class NewerDocument extends Error {
  override readonly name = 'NewerDocument';
  constructor() {
    super(
      'A newer version of this program has written a document of a shape that this one does not know, and only that ' +
        'version can go on with it. Nothing of it was changed. Start that version.',
    );
  }
}

/** Whether a later version of us wrote it; a body without `v` is of the first. */
export const isNewer = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'v' in body && typeof body.v === 'number' && body.v > NEWEST;

/**
 * The body of a document of ours. What stands in the store was written by us: the type is asserted, once, here. Throws
 * NewerDocument where a later version of us wrote it: who does not know all of it would write it back without the rest.
 */
export const bodyOf = <T>(doc: Doc): T => {
  if (isNewer(doc.body)) throw new NewerDocument();
  return doc.body as T;
};
/** `bodyOf` for what may not be there; throws as it does. */
export const maybeBody = <T>(doc: Doc | undefined): T | undefined =>
  doc === undefined ? undefined : bodyOf<T>(doc);
