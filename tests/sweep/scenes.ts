import assert from 'node:assert/strict';
import { EVALUATION_PARTS } from '../../bot/files/file.ts';
import { CASE_DIALOGS } from '../../dialogs/index.ts';
import { LOAN_LETTERS } from '../../dialogs/loan/letters.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import { FIGURE_IDS } from '../../domain/evaluation/figures/index.ts';
import { prepare } from '../dialogs/walker/prepare.ts';
import { wayOf } from '../dialogs/walker/ways.ts';
import { present } from '../support/case-steps.ts';
import { allTextIn, evaluationMade } from '../support/evaluation-files.ts';
import type { Heard, Stage, Who } from '../support/stage.ts';
import { PEOPLE } from '../support/stage.ts';
import { shareOf } from '../support/share.ts';
import type { Bag } from './bag.ts';
import { walkMarked } from './fill.ts';
import { OTHERWISE } from './otherwise.ts';
import { markedDeed, markedText, SLIPS } from './marks.ts';

const EVERYBODY = Object.keys(PEOPLE) as readonly Exclude<Who, 'stranger'>[];
/** Who asks for a loan, grants it and is paid back: its letters are theirs. */
const LENDERS = ['coach', 'approver', 'finance'] as const;
const PROGRAMME = programmePartition('ishoej-2015');
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const IN_CHANNEL = { channel: true };

/** What a press in a channel is answered with goes to everybody there. */
const answered = (bag: Bag, { raw, text }: Heard): void =>
  bag.put('answers to presses in a channel', JSON.stringify({ raw, text }));

/** How many entries the event log has. */
const countEntries = async ({ store }: Stage): Promise<number> => {
  const [head] = await store.read(PROGRAMME, ['head']);
  return head ? bodyOf<{ seq: number }>(head).seq : 0;
};

/** In the short round a third of the people looks each time, and over the dialogs everybody does many times. */
const SHARES = process.env['SWEEPS'] === undefined ? 3 : 1;

/**
 * People look at everything, and press and say where others read along what belongs in the own chat. `nth`: how many
 * have looked before, so that others do.
 */
export const lookAround = async (stage: Stage, bag: Bag, nth: number): Promise<void> => {
  const last = await countEntries(stage);
  for (const who of shareOf(EVERYBODY, SHARES, nth)) {
    for (const words of [
      'opgaver',
      'sager',
      'sag ML-2026-001',
      'pladser',
      'orienteringer',
      'lån',
      'månedsudtræk',
      'månedsudtræk august',
      'månedsudtræk november',
      'brev ML-2026-001',
      'fortsæt',
      'overblik',
      'evaluering',
      'evaluering 2026',
    ])
      await stage.say(who, words);
    for (const entry of [1, 2, 3, 4, 5, last])
      await stage.press(who, 'view', { view: 'copy', case: 'ML-2026-001', entry });
  }
  for (const who of LENDERS) {
    await stage.say(who, 'brev ML-2026-001');
    for (const letter of Object.keys(LOAN_LETTERS))
      await stage.press(who, 'view', { view: 'letter', case: 'ML-2026-001', letter });
  }
  for (const { name, contentType } of stage.files)
    bag.put('what files are called', JSON.stringify({ name, contentType }));
  for (const who of shareOf([...EVERYBODY, 'stranger'] as const, SHARES, nth)) {
    for (const words of [
      ...SLIPS,
      'pladser',
      'lån',
      'månedsudtræk',
      'hjælp',
      'kanal',
      'overblik',
      'evaluering',
    ])
      await stage.say(who, words, IN_CHANNEL);
    for (const [verb, data] of [
      ['view', { view: 'case', case: 'ML-2026-001' }],
      ['view', { view: 'copy', case: 'ML-2026-001', entry: 2 }],
      ['view', { view: 'letter', case: 'ML-2026-001', letter: 'loan-agreement' }],
      ['view', { view: 'loans' }],
      ['view', { view: 'book', month: '2026-11' }],
      ['get-file', { month: '2026-11' }],
      ['view', { view: 'overview' }],
      ['view', { view: 'evaluation', ...YEAR }],
      ['view', { view: 'figures', chapter: 'recruitment', ...YEAR }],
      ['view', { view: 'figure', figure: 'applications', ...YEAR }],
      ...EVALUATION_PARTS.map((part) => ['get-file', { file: 'evaluation', part, ...YEAR }] as const),
      ['open', { dialog: 'repayment', case: 'ML-2026-001' }],
      ['open', { dialog: 'withdraw', case: 'ML-2026-001' }],
      ['acknowledge', { notice: 1, programme: 'ishoej-2015', tekst: markedText('extra') }],
      [markedText('verb'), { [markedText('key')]: markedText('value') }],
    ] as const)
      answered(bag, await stage.press(who, verb, data, IN_CHANNEL));
  }
};

/** A dialog from its beginning with marks everywhere; whether it was carried out. */
export const playDialog = async (stage: Stage, dialog: string, pick: number): Promise<boolean> => {
  const flow = CASE_DIALOGS.find(({ id }) => id === dialog);
  if (!flow) return false;
  const way = wayOf(flow);
  await present(stage, ...EVERYBODY);
  const deeds = OTHERWISE[dialog]?.[pick] ?? way.before;
  await prepare(stage, { ...way, before: deeds.map(markedDeed) });
  const start = `${flow.starts.da[0] ?? ''}${flow.aboutCase ? ' ML-2026-001' : ''}`;
  const before = await countEntries(stage);
  const ended = await walkMarked(stage, way.who, start, pick);
  const done = ended && (await countEntries(stage)) > before;
  // And one that is left in the middle.
  await stage.say(way.who, flow.aboutCase ? `${flow.starts.da[0] ?? ''} ML-2026-002` : start);
  await stage.say(way.who, markedText('draft'));
  await stage.say(way.who, 'senere');
  return done;
};

/** What Teams says when somebody wants the file it asked about. */
const WANTED = {
  type: 'fileUpload',
  action: 'accept',
  context: { file: 'book 2026-11' },
  uploadInfo: {
    uploadUrl: `https://example.com/${encodeURIComponent(markedText('url'))}`,
    contentUrl: 'https://example.com/there',
    uniqueId: 'there',
    fileType: 'xlsx',
    name: 'there.xlsx',
  },
};

/** A payment, and the month's file with it: asked for, fetched twice, and once where others read along. */
export const fetchBook = async (stage: Stage, bag: Bag): Promise<void> => {
  assert.ok(await playDialog(stage, 'repayment', 0));
  const asked = await stage.press('finance', 'get-file', { month: '2026-11' });
  for (const { consent } of asked.posted)
    if (consent) bag.put('what files are called', JSON.stringify(consent));
  for (const channel of [false, false, true]) {
    const what = { type: 'invoke', name: 'fileConsent/invoke', value: WANTED };
    await stage.deliver(stage.activity('finance', what, { channel }));
  }
};

/** A dialog with marks everywhere, and all that is then said of the programme as a whole: cards, figures and files. */
export const evaluate = async (stage: Stage, bag: Bag, dialog: string): Promise<void> => {
  assert.ok(await playDialog(stage, dialog, 0));
  const put = ({ raw, posted }: Heard): void =>
    bag.put('cards of the evaluation', JSON.stringify([raw, posted.map((one) => [one.raw, one.text])]));
  for (const who of ['leader', 'director'] as const) {
    put(await stage.say(who, 'evaluering 2026'));
    for (const chapter of CHAPTERS)
      put(await stage.press(who, 'view', { view: 'figures', chapter, ...YEAR }));
    for (const figure of FIGURE_IDS.filter((_, nth) => nth % 4 === 0))
      put(await stage.press(who, 'view', { view: 'figure', figure, ...YEAR }));
  }
  for (const part of EVALUATION_PARTS) {
    const file = await evaluationMade(stage, 'leader', part, YEAR);
    bag.put(`the evaluation's file: ${part}`, allTextIn(file));
    bag.put('what files are called', file.name);
  }
};
