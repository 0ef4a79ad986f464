import { invokeOf, messageOf, type Activity } from '../../wire/activity.ts';
import type { Random } from '../random.ts';
import { MARK, posted, probe, type Generator } from './probe.ts';

const WHO = ['caseworker', 'visitator', 'coach', 'director', 'stranger'] as const;
const TEXTS = [
  'hjælp',
  'opgaver',
  'sager',
  'ny visitation',
  'sag 1',
  'annuller',
  'fortsæt',
  MARK,
  'pladser',
  'overblik',
  'lån',
];
const VERBS = ['answer', 'confirm', 'open', 'view', 'resume', 'acknowledge', 'cancel', 'x', '__proto__'];
const TYPES = [
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'event',
  'typing',
  'endOfConversation',
  'x',
];
const NAMES = [
  'adaptiveCard/action',
  'composeExtension/query',
  'fileConsent/invoke',
  'task/fetch',
  'signin/verifyState',
  'x',
  '',
];

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'x',
  MARK,
  '0',
  [],
  {},
  [null],
  { id: null },
  { id: MARK },
  { id: '' },
  'x'.repeat(2_000),
  '\u0000',
  '\ud800',
  '${x}',
  '../../x',
  '19:x@thread.tacv2',
  'https://example.com/',
  'http://127.0.0.1:1/',
  '29:x',
  { a: { b: { c: [1, [2]] } } },
  Array.from({ length: 300 }, () => ({ id: 'x' })),
  1e21,
  'ML-2026-001',
  'toString',
  ['__proto__'],
  { constructor: 1 },
];

type Json = Record<string, unknown>;

/** Every way to a value in it, the outermost first. */
const waysIn = (value: unknown, way: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...way, key], ...waysIn(inner, [...way, key])])
    : [];

const setAt = (root: Json, way: readonly string[], value: unknown): void => {
  const last = way.at(-1);
  const holder = way.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
  if (last === undefined || typeof holder !== 'object' || holder === null) return;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
};

const begun = (random: Random, url: string): Activity => {
  const who = random.pick(WHO);
  const how = { channel: random.chance(0.1) };
  if (random.chance(0.6)) return messageOf(url, who, 'fuzz', random.pick(TEXTS), how);
  const data = {
    dialog: 'visitation',
    view: random.pick(['cases', 'tasks', 'x']),
    notice: 1,
    step: 'x',
    case: 'ML-2026-001',
  };
  return invokeOf(url, who, 'fuzz', { verb: random.pick(VERBS), data }, how);
};

/** An activity as Teams sends it, with one to three of its fields replaced, removed or added. */
const mutated = (random: Random, url: string): Json => {
  const activity = structuredClone(begun(random, url)) as Json;
  for (let nth = random.below(4); nth > 0; nth -= 1) {
    const ways = waysIn(activity);
    const way = random.chance(0.15)
      ? [random.pick(['value', 'attachments', 'entities', 'membersAdded', 'action'])]
      : random.pick(ways);
    setAt(activity, way, random.chance(0.15) ? undefined : structuredClone(random.pick(ODD)));
  }
  if (random.chance(0.2)) activity['type'] = random.pick(TYPES);
  if (random.chance(0.1)) activity['name'] = random.pick(NAMES);
  return activity;
};

/** Activities that reach the turn in local mode, one to four on a connection; `url`: where they are answered to. */
export const activitiesFor =
  (url: string): Generator =>
  (random) => {
    const count = 1 + random.below(4);
    const all = Array.from({ length: count }, () => posted(JSON.stringify(mutated(random, url))));
    return probe('activities', Buffer.concat(all), {
      requests: count,
      said: [501],
      end: 'answers',
    });
  };
