/** The checks an activity can fail at the door, by name: all that is ever told of it, and only in the log. */
export const REASONS = [
  'type',
  'serviceUrl',
  'channelId',
  'conversation.id',
  'from.id',
  'id',
  'name',
  'text',
  'replyToId',
  'locale',
  'action',
  'from.name',
  'from.aadObjectId',
  'recipient.id',
  'recipient.name',
  'conversation.tenantId',
  'conversation.conversationType',
  'authorization',
  'token',
  'issuer',
  'audience',
  'expiry',
  'activity',
  'sdk',
] as const;

export type Reason = (typeof REASONS)[number];
