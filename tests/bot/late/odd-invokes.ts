import { VIEWS } from '../../../bot/chat/recipe.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import type { Json } from '../../../domain/json.ts';
import { VERBS } from '../../rights/everything.ts';

/** What is nested deeper, and a key called `__proto__`, the door refuses with 400 before anybody is asked who speaks. */
const nested = (depth: number): Json => (depth === 0 ? 'x' : { a: nested(depth - 1) });

const ODD_VERBS = [
  '',
  'DROP',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'æ'.repeat(500),
  'x'.repeat(50_000),
];
const MORE_VERBS = ['ask-notice', 'not-held', 'flag-look', 'confirm-sample', 'settle-look'];

/** Data as a button may never have sent it; all of it is JSON. */
const DATA: readonly Json[] = [
  {},
  null,
  [],
  'tekst',
  7,
  { run: 'x', step: 'y' },
  { run: '__proto__', step: 'constructor', rev: 'NaN' },
  { case: 'ML-2026-001' },
  { case: 'ML-2099-999', entry: 1, notice: 1, programme: 'ishoej-2015' },
  { case: { a: 1 }, notice: [1], entry: null, month: true },
  { case: '../../programme', programme: 'a/b?c#d', run: '\u0000' },
  { notice: '1e99', entry: -1, page: '99999999999999999999', month: '2026-13', date: '2026-02-30' },
  { constructor: { prototype: { a: 1 } }, toString: 'x', run: 'x', hasOwnProperty: 1 },
  { text: 'x'.repeat(100_000) },
  { note: '🦊'.repeat(20_000), citizenName: '010190-1234' },
  Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`key${index}`, index])),
  nested(20),
  { role: '__proto__', member: 'x:y', filter: '<script>', from: '2026-01-01', to: 'i går' },
];

/** Values of an invoke that hold no action as `Action.Execute` sends it. */
const BROKEN: readonly Json[] = [
  null,
  'answer',
  [],
  {},
  { action: null },
  { action: 'answer' },
  { action: { verb: 7 } },
  { action: { verb: ['answer'], data: { run: { a: 1 } } } },
  { actions: { verb: 'answer' } },
  { action: nested(20) },
];

/** Buttons as our own cards have them, of a case that is not there. */
export const namedActions: readonly Json[] = [
  ...VIEWS.map((view) => ({ action: { verb: 'view', data: { view, case: 'ML-2026-001' } } })),
  ...DIALOGS.map(({ id }) => ({ action: { verb: 'open', data: { dialog: id, case: 'ML-2026-001' } } })),
];

/** Values of card actions that no card of ours sends: every verb with every data, and what is no action. */
export const oddActions: readonly Json[] = [
  ...BROKEN,
  ...[...VERBS, ...MORE_VERBS, ...ODD_VERBS].flatMap((verb) =>
    DATA.map((data) => ({ action: { type: 'Action.Execute', verb, data } })),
  ),
];

/** What Teams is answered to an invoke that is no card action; `undefined`: 501 and no body, as the SDK does. */
export const OTHER_INVOKES: readonly (readonly [name: string, value: Json, body: RegExp | undefined])[] = [
  ['task/fetch', { data: {} }, /^\{"task":\{"type":"message","value":"[^"]{20,}"\}\}$/],
  ['task/submit', null, /^\{"task":\{"type":"message","value":"[^"]{20,}"\}\}$/],
  ...['query', 'submitAction', 'fetchTask', 'queryLink', 'selectItem', 'setting', 'nonsense'].map(
    (name) =>
      [
        `composeExtension/${name}`,
        { commandId: 'x', data: [] },
        /^\{"composeExtension":\{"type":"message","text":"[^"]{20,}"\}\}$/,
      ] as const,
  ),
  ...[null, {}, { action: 'accept' }, { action: 'accept', context: { file: '__proto__' } }].map(
    (value) => ['fileConsent/invoke', value, /^\{"statusCode":200,"type":"[a-z./]+","value":""\}$/] as const,
  ),
  ['signin/verifyState', { state: '1' }, undefined],
  ['signin/tokenExchange', {}, undefined],
  ['config/fetch', {}, undefined],
  ['actionableMessage/executeAction', {}, undefined],
  ['adaptivecard/ACTION', {}, undefined],
  ['__proto__', {}, undefined],
];
