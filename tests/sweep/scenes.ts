import { CASE_DIALOGS } from '../../dialogs/index.ts';
import { prepare } from '../dialogs/walker/prepare.ts';
import { wayOf } from '../dialogs/walker/ways.ts';
import { present } from '../support/case-steps.ts';
import type { Heard, Stage, Who } from '../support/stage.ts';
import { PEOPLE } from '../support/stage.ts';
import { shareOf } from '../support/share.ts';
import type { Bag } from './bag.ts';
import { walkMarked } from './fill.ts';
import { markedDeed, markedText, SLIPS } from './marks.ts';

const EVERYBODY = Object.keys(PEOPLE) as readonly Exclude<Who, 'stranger'>[];
const IN_CHANNEL = { channel: true };

/** What a press in a channel is answered with goes to everybody there. */
const answered = (bag: Bag, { raw, text }: Heard): void =>
  bag.put('answers to presses in a channel', JSON.stringify({ raw, text }));

/** In the short round a third of the people looks each time, and over the dialogs everybody does many times. */
const SHARES = process.env['SWEEPS'] === undefined ? 3 : 1;

/**
 * People look at everything, and press and say where others read along what belongs in the own chat. `nth`: how many
 * have looked before, so that others do.
 */
export const lookAround = async (stage: Stage, bag: Bag, nth: number): Promise<void> => {
  for (const who of shareOf(EVERYBODY, SHARES, nth)) {
    for (const words of [
      'opgaver',
      'sager',
      'sag ML-2026-001',
      'pladser',
      'orienteringer',
      'brev ML-2026-001',
      'fortsæt',
    ])
      await stage.say(who, words);
    for (let entry = 1; entry < 6; entry += 1)
      await stage.press(who, 'view', { view: 'copy', case: 'ML-2026-001', entry });
  }
  for (const who of shareOf([...EVERYBODY, 'stranger'] as const, SHARES, nth)) {
    for (const words of [...SLIPS, 'pladser', 'hjælp', 'kanal']) await stage.say(who, words, IN_CHANNEL);
    for (const [verb, data] of [
      ['view', { view: 'case', case: 'ML-2026-001' }],
      ['view', { view: 'copy', case: 'ML-2026-001', entry: 2 }],
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
  await prepare(stage, { ...way, before: way.before.map(markedDeed) });
  const start = `${flow.starts.da[0] ?? ''}${flow.aboutCase ? ' ML-2026-001' : ''}`;
  const done = await walkMarked(stage, way.who, start, pick);
  // And one that is left in the middle.
  await stage.say(way.who, flow.aboutCase ? `${flow.starts.da[0] ?? ''} ML-2026-002` : start);
  await stage.say(way.who, markedText('draft'));
  await stage.say(way.who, 'senere');
  return done;
};
