import type { BodyReader } from '../../../bot/http/read-body.ts';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const TEAMS_URL = 'https://smba.trafficmanager.net/emea/';

/** A request's body that is there already. */
export const given =
  (body: Record<string, unknown>): BodyReader =>
  () =>
    Promise.resolve({ ok: true, body });

/** A personal message as Teams sends it; `change` replaces top-level fields. */
export function personalMessage(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1700000000001',
    timestamp: '2027-03-01T08:00:00.000Z',
    serviceUrl: TEAMS_URL,
    channelId: 'msteams',
    text: 'hjælp',
    textFormat: 'plain',
    from: { id: '29:user', name: 'Karin Olsen', aadObjectId: 'object-20' },
    recipient: { id: `28:${APP_ID}`, name: 'Mikrolån' },
    conversation: { id: 'a:personal', conversationType: 'personal', tenantId: 'tenant-1' },
    channelData: { tenant: { id: 'tenant-1' } },
    locale: 'da-DK',
    ...change,
  };
}
