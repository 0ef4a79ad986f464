import { z } from 'zod';
import type { IncomingActivity } from '../teams/incoming-activity.ts';
import { scalar } from './scalar.ts';
import { searchOf } from './search-asked.ts';
import type { What } from './what.ts';

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

const fileAnswer = (value: unknown): What => {
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

const withoutMentions = (text: string): string => text.replaceAll(/<at>[^<]*<\/at>/gi, ' ').trim();

const CARD = 'application/vnd.microsoft.card.adaptive';

/** What somebody found by a search and put into the chat says nothing that waits for an answer. */
const isCardAlone = ({ text = '', attachments = [] }: IncomingActivity): boolean =>
  withoutMentions(text) === '' && attachments.some(({ contentType }) => contentType === CARD);

/** Reads what Teams sent. What says nothing readable is no error: it is answered as what nobody knows. */
export const whatOf = (activity: IncomingActivity): What => {
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
