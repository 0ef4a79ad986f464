import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { COMING, GONE, MEMBERS } from './people.ts';
import type { Sender } from './speak.ts';
import { HANDS } from './town.ts';

const tenant = DEMO_TENANT;
const { object: known, name } = HANDS.caseworker;

/** Who is no member today, by why they might be taken for one. */
export const NOBODIES: Readonly<Record<string, readonly Sender[]>> = {
  'somebody nobody knows': [{ tenant, object: 'ukendt' }],
  'a member’s object id in another tenant': MEMBERS.map(({ object }) => ({ tenant: 'anden-lejer', object })),
  'a member’s object id without a tenant': [{ object: known }, { tenant: '', object: known }],
  'somebody without ids': [{}, { tenant }, { tenant, object: '' }, { tenant: '', object: '' }],
  'a display name that is a member’s': MEMBERS.map((member) => ({
    tenant,
    object: 'ukendt',
    displayName: member.name,
  })),
  'ids that look like a member’s': [
    { tenant, object: name },
    { tenant, object: known.toUpperCase() },
    { tenant, object: ` ${known}` },
    { tenant: '', object: `${tenant}:${known}` },
    { tenant: `${tenant}:${known}`, object: '' },
    { tenant: `${tenant}%3A${known}`, object: '' },
    { tenant: '__proto__', object: 'constructor' },
  ],
  'a member whose last day was yesterday': GONE,
  'a member who begins tomorrow': COMING,
};

/** A member, and still nobody in any programme. */
export const OUTSIDERS = MEMBERS.filter(({ organisation }) => organisation === 'roskilde');
