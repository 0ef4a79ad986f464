import { z } from 'zod';

/** A field of the wrong kind counts as not given: Teams adds and changes what nobody here relies on. */
const text = z.string().optional().catch(undefined);
const known = z.object({ id: z.string() }).optional().catch(undefined);
const named = z.object({ id: z.string(), name: text }).optional().catch(undefined);

const people = z
  .array(z.object({ id: z.string(), aadObjectId: text }).readonly())
  .readonly()
  .optional()
  .catch(undefined);

const schema = z.object({
  type: z.string(),
  id: text,
  name: text,
  text,
  value: z.unknown().optional(),
  from: z.object({ id: z.string(), name: text, aadObjectId: text }),
  recipient: z.object({ id: z.string(), name: text }).optional().catch(undefined),
  conversation: z.object({
    id: z.string(),
    conversationType: text,
    tenantId: text,
    isGroup: z.boolean().optional().catch(undefined),
  }),
  /** `eventType` says what Teams did to a team or a channel: `channelRenamed`, `teamArchived` and the like. */
  channelData: z
    .object({ tenant: known, team: named, channel: named, eventType: text })
    .optional()
    .catch(undefined),
  replyToId: text,
  /** When Teams took it, by its clock. */
  timestamp: text,
  attachments: z
    .array(z.object({ contentType: text }))
    .readonly()
    .optional()
    .catch(undefined),
  serviceUrl: z.string(),
  channelId: z.string(),
  locale: text,
  membersAdded: people,
  membersRemoved: people,
  action: text,
});

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;

/** What the bot looks at in an activity; plain JSON, unknown keys dropped. `value` is unchecked user input. */
export type IncomingActivity = Deep<z.infer<typeof schema>>;

/** Takes an activity that passed the guard; undefined when a required field is missing all the same. */
export function readActivity(body: unknown): IncomingActivity | undefined {
  return schema.safeParse(body).data;
}
