import assert from 'node:assert/strict';
import type { SeenButton } from '../../support/read-card.ts';
import { readCard } from '../../support/read-card.ts';
import { filledIn } from '../../support/to-summary.ts';
import { buttonOf } from '../../support/walk-card.ts';
import type { Activity } from '../../wire/activity.ts';
import { chatOf, invokeOf, messageOf } from '../../wire/activity.ts';
import type { Answer, House } from './house.ts';

export const KINDS = ['message', 'press', 'search', 'file', 'install'] as const;
export type Kind = (typeof KINDS)[number];

/** Who does what: each in a chat of their own. */
export const WHO = {
  message: 'caseworker',
  press: 'caseworker2',
  search: 'coach',
  file: 'finance',
  install: 'visitator',
} as const satisfies Readonly<Record<Kind, string>>;

export const conversationOf = (kind: Kind): string => chatOf(WHO[kind]);

const valueOf = ({ body }: Answer): unknown =>
  typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined;

const cardOf = (answer: Answer): ReturnType<typeof readCard> => {
  const value = valueOf(answer);
  if (typeof value !== 'object' || value === null) throw new Error('The press was answered with no card');
  return readCard(value);
};

const press = (house: House, verb: string, data: SeenButton['data']): Activity =>
  invokeOf(house.connector.url, WHO.press, 'chat', { verb, data }, {});

/** Somebody stands before the summary of a visitation; the press that confirms it. */
const confirmation = async (house: House): Promise<Activity> => {
  let card = cardOf(await house.ask(press(house, 'open', { dialog: 'visitation' })));
  while (!card.buttons.some(({ verb }) => verb === 'confirm')) {
    const data = { ...buttonOf(card, 'answer').data, ...filledIn(card) };
    card = cardOf(await house.ask(press(house, 'answer', data)));
  }
  return press(house, 'confirm', buttonOf(card, 'confirm').data);
};

const bare = (house: House, kind: Kind): Activity => {
  const { text: _, textFormat: _f, ...around } = messageOf(house.connector.url, WHO[kind], 'chat', '', {});
  return around;
};

const UPLOAD = {
  uploadUrl: 'https://naestved-my.sharepoint.com/upload',
  contentUrl: 'https://naestved-my.sharepoint.com/bog.xlsx',
  uniqueId: 'unik',
  fileType: 'xlsx',
  name: 'bog.xlsx',
};

/** One activity of every kind that Teams sends, made while all is well. */
export const oneOfEach = async (house: House): Promise<Readonly<Record<Kind, Activity>>> => ({
  press: await confirmation(house),
  message: messageOf(house.connector.url, WHO.message, 'chat', 'ny visitation', {}),
  search: {
    ...bare(house, 'search'),
    type: 'invoke',
    name: 'composeExtension/query',
    value: { commandId: 'soeg', parameters: [{ name: 'q', value: 'venter' }] },
  },
  file: {
    ...bare(house, 'file'),
    type: 'invoke',
    name: 'fileConsent/invoke',
    value: {
      type: 'fileUpload',
      action: 'accept',
      context: { file: 'book 2026-10' },
      uploadInfo: UPLOAD,
    },
  },
  install: { ...bare(house, 'install'), type: 'installationUpdate', action: 'add' },
});

/** What a person reads of an answer, whatever shape it came in. */
export const wordsOf = (value: unknown): string => JSON.stringify(value ?? '');

/** Throws where an answer is none that Teams takes for an activity of this kind. */
export const assertAnswer = (kind: Kind, { status, body }: Answer): void => {
  assert.equal(status, 200, kind);
  if (kind === 'message' || kind === 'install') assert.equal(body, undefined, kind);
  if (kind === 'search') assert.match(wordsOf(body), /^\{"composeExtension":\{"type":"(?:message|result)"/);
  if (kind === 'press' || kind === 'file')
    assert.match(wordsOf(body), /^\{"statusCode":200,"type":"application\/vnd\.microsoft\.[a-z.]+","value":/);
};
