import type { Reason } from './reasons.ts';
import { isTrustedServiceUrl } from './service-url.ts';

/** `local`: a machine of one's own without tokens; otherwise `appId` is the bot's registered id. */
export type GuardSettings = { readonly local: true } | { readonly local: false; readonly appId: string };

/** `reason` names the failed check for the log; it holds nothing of what was sent. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly reason: Reason };

/** The longest each text may be, in UTF-16 units; the ids of Teams stay well below. */
const REQUIRED: readonly (readonly [Reason, number])[] = [
  ['type', 64],
  ['serviceUrl', 1024],
  ['channelId', 32],
  ['conversation.id', 1024],
  ['from.id', 512],
];
const OPTIONAL: readonly (readonly [Reason, number])[] = [
  ['id', 512],
  ['name', 256],
  // A message of Teams is far shorter; what is longer still gets a sentence from the dialog instead of a 401.
  ['text', 256 * 1024],
  ['replyToId', 512],
  ['locale', 64],
  ['action', 64],
  ['from.name', 512],
  ['from.aadObjectId', 128],
  ['recipient.id', 512],
  ['recipient.name', 512],
  ['conversation.tenantId', 128],
  ['conversation.conversationType', 64],
];

/**
 * Stands before the SDK, which skips its own checks of a service URL and a channel that are not given. Pure; an
 * activity that passes has every required text, comes from Teams (locally also from an emulator), is meant for this
 * bot and can only be answered to a trusted connector.
 */
export function checkActivity(body: Readonly<Record<string, unknown>>, settings: GuardSettings): Checked {
  for (const [path, limit] of REQUIRED) {
    const value = at(body, path);
    if (typeof value !== 'string' || value === '' || value.length > limit) return refuse(path);
  }
  for (const [path, limit] of OPTIONAL) {
    const value = at(body, path);
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' || value.length > limit) return refuse(path);
  }
  const { type, id, channelId, serviceUrl } = body;
  if (type === 'message' && (typeof id !== 'string' || id === '')) return refuse('id');
  if (channelId !== 'msteams' && !(settings.local && channelId === 'emulator')) return refuse('channelId');
  if (!isTrustedServiceUrl(String(serviceUrl), settings.local)) return refuse('serviceUrl');
  if (!settings.local && !isForBot(at(body, 'recipient.id'), settings.appId)) return refuse('recipient.id');
  return { ok: true };
}

function refuse(reason: Reason): Checked {
  return { ok: false, reason };
}

function isForBot(recipient: unknown, appId: string): boolean {
  return typeof recipient === 'string' && recipient.toLowerCase() === `28:${appId.toLowerCase()}`;
}

/** The value at `a` or `a.b`, own properties only. */
function at(body: Readonly<Record<string, unknown>>, path: string): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return own(body, path);
  return own(own(body, path.slice(0, dot)), path.slice(dot + 1));
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
