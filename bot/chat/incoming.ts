import { withoutCpr } from '../../domain/danish/cpr.ts';
import type { PersonId, PersonKey } from '../../domain/member.ts';
import type { IncomingActivity } from '../teams/incoming-activity.ts';
import type { Target } from '../teams/message.ts';
import { whatOf } from './what-of.ts';
import type { What } from './what.ts';

/** Somebody did something, somewhere. */
export interface Incoming {
  /** The activity's id; a repeated one has the same. */
  readonly id: string;
  /** When Teams took it, by its clock; milliseconds since 1970. Absent where it does not say. */
  readonly sentAt?: number;
  readonly conversation: string;
  /** Only a personal chat is for cases; everywhere else others read along. */
  readonly personal: boolean;
  readonly sender: PersonId;
  readonly serviceUrl: string;
  readonly what: What;
  /** A CPR number was taken out of it. */
  readonly cpr: boolean;
  /** It goes on from elsewhere, and is for nobody who may be played here instead. */
  readonly onlyFor?: PersonKey;
}

/** Where an answer goes. */
export const placeOf = ({ serviceUrl, conversation }: Incoming): Target => ({
  serviceUrl,
  conversationId: conversation,
});

const LONGEST_SEARCH = 200;

/** A channel's own thread belongs to the channel. */
const baseConversation = (id: string): string => id.split(';messageid=')[0] ?? id;

const isPersonal = ({ conversation, channelData }: IncomingActivity): boolean =>
  conversation.conversationType === undefined
    ? conversation.isGroup !== true && channelData?.team === undefined && channelData?.channel === undefined
    : conversation.conversationType === 'personal';

/**
 * The one place where CPR numbers are taken out: nothing behind it ever holds one, so that none can come into the
 * store, the log, an error or a card. In a press every text counts, the names of its keys too.
 */
const withoutNumbers = (what: What): Pick<Incoming, 'what' | 'cpr'> => {
  if (what.kind === 'text') {
    const { text, found } = withoutCpr(what.text);
    return { what: { ...what, text }, cpr: found };
  }
  if (what.kind === 'search') {
    const { text, found } = withoutCpr(what.search.said);
    return { what: { ...what, search: { ...what.search, said: text.slice(0, LONGEST_SEARCH) } }, cpr: found };
  }
  if (what.kind !== 'press') return { what, cpr: false };
  const { verb, data, ...rest } = what.press;
  const name = withoutCpr(verb);
  const pairs = Object.entries(data).map(([key, value]) => [withoutCpr(key), withoutCpr(value)] as const);
  return {
    what: {
      ...what,
      press: {
        ...rest,
        verb: name.text,
        data: Object.fromEntries(pairs.map(([key, value]) => [key.text, value.text])),
      },
    },
    cpr: name.found || pairs.some(([key, value]) => key.found || value.found),
  };
};

const sentAt = ({ timestamp }: IncomingActivity): Pick<Incoming, 'sentAt'> => {
  const at = Date.parse(timestamp ?? '');
  return Number.isNaN(at) ? {} : { sentAt: at };
};

/** Ids stay as they come: opaque texts. */
export const readIncoming = (activity: IncomingActivity): Incoming => ({
  id: activity.id ?? '',
  ...sentAt(activity),
  conversation: baseConversation(activity.conversation.id),
  personal: isPersonal(activity),
  sender: {
    tenant: activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '',
    object: activity.from.aadObjectId ?? '',
  },
  serviceUrl: activity.serviceUrl,
  ...withoutNumbers(whatOf(activity)),
});
