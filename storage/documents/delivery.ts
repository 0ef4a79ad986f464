import type { Announcement } from '../../domain/announcement.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Reminded } from '../../domain/reminders.ts';

/** What must not be written where others read along: a CPR number, a citizen's name. */
export type Exposed = 'cpr' | 'name';

/** A card on its way to Teams. Outside `head`: sending never competes with commands. */
export interface DeliveryBody {
  readonly v: 1;
  readonly what:
    | { readonly kind: 'notice'; readonly notice: number }
    /** The notice's card, changed in place. */
    | { readonly kind: 'correction'; readonly notice: number }
    | Omit<Announcement & { readonly kind: 'task' }, 'case'>
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
  /** When it was left to be sent: what came first goes first. */
  readonly queuedAt: number;
  /**
   * Since when nothing but passing trouble holds it up, of which it is given a day: before, nobody had tried, it lay
   * aside, or the bot itself was refused. Absent: since `queuedAt`.
   */
  readonly freeSince?: number;
  /** Since when it lies aside, as long as nobody has let it go; absent in older ones. */
  readonly parkedSince?: number;
  /** HTTP status of the last answer, where there was one. */
  readonly lastStatus?: number;
  readonly sent?: { readonly at: number; readonly conversation: string; readonly activityId: string };
  /** The newest attempt: what the rate windows are filled from when another process takes over. */
  readonly tried?: { readonly at: number; readonly conversation: string };
  /** What the newest attempt's conversation asked: nothing goes there before, real clock, milliseconds. */
  readonly restUntil?: number;
  /** The id of the delivery that carries this one. */
  readonly bundle?: string;
  /** The card was replaced: the person in its case was erased. */
  readonly cleared?: true;
  /** It is theirs only while they stand in: a colleague who is away has the same card. */
  readonly standsIn?: true;
  /** Those who have to know that this one did not arrive have been told. */
  readonly told?: true;
}
