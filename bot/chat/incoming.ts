import { z } from 'zod';
import { withoutCpr } from '../../domain/danish/cpr.ts';
import type { PersonId, PersonKey } from '../../domain/member.ts';
import type { IncomingActivity } from '../teams/incoming-activity.ts';

/** What somebody did, without the clothes of the channel. */
export interface Incoming {
  /** The activity's id; a repeated one has the same. */
  readonly id: string;
  readonly conversation: string;
  /** Only a personal chat is for cases; everywhere else others read along. */
  readonly personal: boolean;
  readonly sender: PersonId;
  readonly serviceUrl: string;
  readonly what:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'press'; readonly press: Press }
    /** An answer to the question whether somebody wants a file; `to`: where Teams takes it. */
    | { readonly kind: 'file'; readonly wanted: boolean; readonly context: string; readonly to?: FileHome }
    | { readonly kind: 'search'; readonly search: SearchAsked }
    | { readonly kind: 'hello' }
    | { readonly kind: 'other' };
  /** A CPR number was taken out of it. */
  readonly cpr: boolean;
  /** It goes on from elsewhere, and is for nobody who may be played here instead. */
  readonly onlyFor?: PersonKey;
}

/** Where Teams takes a file, and how it is told of there afterwards. */
export interface FileHome {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
  readonly name: string;
}

/** A search from the message box of some chat, a page at a time. */
export interface SearchAsked {
  /** Which command of the manifest; empty where it is none of ours. */
  readonly command: string;
  /** Empty where nothing was typed yet. */
  readonly said: string;
  /** How many hits are on the pages before. */
  readonly skip: number;
  /** How many fit on this one. */
  readonly count: number;
}

export interface Press {
  readonly verb: string;
  /** Inputs and the button's own data in one; values are texts, everything else was dropped. */
  readonly data: Readonly<Record<string, string>>;
  /** The card that was pressed. */
  readonly cardId?: string;
}

/** The id of the search in the manifest. */
export const SEARCH_COMMAND = 'soeg';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const pressed = z.object({
  action: z.object({
    verb: z.string().max(100).catch(''),
    data: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  }),
});

const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ file: z.string().max(100) }),
  uploadInfo: z
    .object({
      uploadUrl: z.string(),
      contentUrl: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
      name: z.string(),
    })
    .optional()
    .catch(undefined),
});

const MOST_HITS = 25;
const LONGEST_SEARCH = 200;

const searched = z.object({
  commandId: z.string().max(100).nullish().catch(undefined),
  parameters: z
    .array(z.object({ name: z.string().max(100).nullish().catch(undefined), value: scalar.nullish() }))
    .max(20)
    .nullish()
    .catch(undefined),
  queryOptions: z
    .object({
      skip: z.int().min(0).max(1_000_000).catch(0),
      count: z.int().min(1).catch(MOST_HITS),
    })
    .nullish()
    .catch(undefined),
});

/** Before anything is typed Teams sends this parameter alone. */
const UNTYPED = 'initialRun';

const searchOf = ({ name, value }: IncomingActivity): Incoming['what'] => {
  const read = searched.safeParse(value).data;
  const { commandId, parameters, queryOptions } = read ?? {};
  const typed = parameters?.find((parameter) => parameter.name !== UNTYPED)?.value;
  const isQuery = name === 'composeExtension/query' && read !== undefined;
  return {
    kind: 'search',
    search: {
      // The manifest has one command, and a test tool need not name it.
      command: isQuery ? (commandId ?? SEARCH_COMMAND) : '',
      said: String(typed ?? ''),
      skip: queryOptions?.skip ?? 0,
      count: Math.min(queryOptions?.count ?? MOST_HITS, MOST_HITS),
    },
  };
};

const fileAnswer = (value: unknown): Incoming['what'] => {
  const read = consent.safeParse(value).data;
  if (!read) return { kind: 'other' };
  const { action, context, uploadInfo } = read;
  const wanted = action === 'accept' && uploadInfo !== undefined;
  return { kind: 'file', wanted, context: context.file, ...(uploadInfo && { to: uploadInfo }) };
};

const texts = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const read = scalar.safeParse(value);
      return read.success ? [[key, String(read.data)]] : [];
    }),
  );

/** A channel's own thread belongs to the channel. */
const baseConversation = (id: string): string => id.split(';messageid=')[0] ?? id;

const withoutMentions = (text: string): string => text.replaceAll(/<at>[^<]*<\/at>/gi, ' ').trim();

const CARD = 'application/vnd.microsoft.card.adaptive';

/** What somebody found by a search and put into the chat says nothing that waits for an answer. */
const isCardAlone = ({ text = '', attachments = [] }: IncomingActivity): boolean =>
  withoutMentions(text) === '' && attachments.some(({ contentType }) => contentType === CARD);

const whatOf = (activity: IncomingActivity): Incoming['what'] => {
  switch (activity.type) {
    case 'message':
      return isCardAlone(activity)
        ? { kind: 'other' }
        : { kind: 'text', text: withoutMentions(activity.text ?? '') };
    case 'invoke': {
      if (activity.name === 'fileConsent/invoke') return fileAnswer(activity.value);
      if (activity.name?.startsWith('composeExtension/')) return searchOf(activity);
      if (activity.name !== 'adaptiveCard/action') return { kind: 'other' };
      // A press that says nothing readable is a press all the same, and is answered like an unknown button.
      const press = pressed.safeParse(activity.value).data ?? { action: { verb: '', data: undefined } };
      const { verb, data } = press.action;
      const { replyToId } = activity;
      return {
        kind: 'press',
        press: { verb, data: texts(data ?? {}), ...(replyToId && { cardId: replyToId }) },
      };
    }
    case 'installationUpdate':
      return activity.action === 'remove' ? { kind: 'other' } : { kind: 'hello' };
    case 'conversationUpdate':
      return (activity.membersAdded ?? []).length > 0 ? { kind: 'hello' } : { kind: 'other' };
    default:
      return { kind: 'other' };
  }
};

const isPersonal = ({ conversation, channelData }: IncomingActivity): boolean =>
  conversation.conversationType === undefined
    ? conversation.isGroup !== true && channelData?.team === undefined && channelData?.channel === undefined
    : conversation.conversationType === 'personal';

/**
 * The one place where CPR numbers are taken out: nothing behind it ever holds one, so that none can come into the
 * store, the log, an error or a card. In a press every text counts, the names of its keys too.
 */
const withoutNumbers = (what: Incoming['what']): Pick<Incoming, 'what' | 'cpr'> => {
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

/** Ids stay as they come: opaque texts. */
export const readIncoming = (activity: IncomingActivity): Incoming => ({
  id: activity.id ?? '',
  conversation: baseConversation(activity.conversation.id),
  personal: isPersonal(activity),
  sender: {
    tenant: activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '',
    object: activity.from.aadObjectId ?? '',
  },
  serviceUrl: activity.serviceUrl,
  ...withoutNumbers(whatOf(activity)),
});
