import { CASE_DIALOGS } from '../../../dialogs/index.ts';
import type { Act } from './act.ts';
import type { Move } from './moves.ts';
import { kept, press, standing } from './press.ts';
import { pick, spread } from './values.ts';
import type { Walk } from './walk.ts';
import { activeOf } from './walk.ts';

const WANTS: Readonly<Record<string, Act['wants']>> = {
  confirm: 'confirm',
  cancel: 'cancel',
  later: 'later',
  drop: 'drop',
  undo: 'store',
  countersign: 'store',
  decline: 'store',
};

/** Any button of any card seen before, with what stood in that card's inputs. */
export const old = (walk: Walk, { n }: Move): Act | undefined => {
  const found = pick(walk.buttons, n);
  if (!found) return undefined;
  const { button, sheet } = found;
  const going = walk.runs.get(String(button.data['run'] ?? ''));
  const wants = WANTS[button.verb];
  if (!sheet) return press(walk, button, new Map(), { going, ...(wants && { wants }) });
  const takes = button.verb === 'answer' || button.verb === 'confirm';
  return press(walk, button, takes ? standing(sheet) : kept(standing(sheet)), {
    going,
    sheet,
    step: sheet.step,
    ...(wants && { wants }),
    ...(button.verb === 'answer' && { passes: true as const }),
  });
};

const maybe = (given: Act['given']): NonNullable<Act['given']> =>
  new Map([...(given ?? [])].map(([id, value]) => [id, { ...value, idle: true as const }]));

/**
 * A sentence that nobody heard the answer to, after other things were done: it may be taken for the answer to what is
 * wrong by now, and what could not stand there is gone.
 */
const askedNow = ({ pressed, going }: Act): NonNullable<Act['given']> =>
  new Map(
    (pressed ? [] : (going?.sheet.asked ?? [])).flatMap(({ id, wrong }) =>
      wrong ? [[id, { raw: '', means: [''], idle: true as const }]] : [],
    ),
  );

/** One of the last activities, sent again by the channel. Where nobody heard the answer, it may still have its effect. */
export const again = (walk: Walk, { n }: Move): Act | undefined => {
  const found = pick(walk.sent.slice(-6), n);
  if (!found) return undefined;
  const { act, heard } = found;
  const line = `~ again: ${act.line}`;
  found.heard = true;
  if (!heard) {
    // If it had its effect the first time, it has none now.
    const { asks: _, stays: __, aims, ...rest } = act;
    if (aims !== undefined && act.going) act.going.aim = { field: aims, fresh: false };
    return { ...rest, line, given: new Map([...askedNow(act), ...maybe(act.given)]) };
  }
  return { line, what: act.what, pressed: act.pressed, repeats: true };
};

/** A dialog begun in the middle of another: this one again, or another one about one of the cases. */
export const other = (walk: Walk, { n }: Move): Act => {
  const flow = n % 2 === 0 ? walk.flow : (pick(CASE_DIALOGS, n >> 1) ?? walk.flow);
  const data = { dialog: flow.id, ...(flow.aboutCase && { case: `ML-2026-00${1 + (spread(n, 1) % 2)}` }) };
  return press(walk, { title: '', verb: 'open', data, inputs: false }, new Map());
};

const PARTS: readonly string[] = [
  '{"__proto__":{"isAdmin":true},"constructor":"x","toString":"x"}',
  '{"answers":"x","at":"summary","owner":"x","case":"ML-2026-009","rev":"9"}',
  '{"step":5,"run":{"a":1}}',
  '{"run":["x"],"step":null,"rev":{}}',
  '{"step":"summary","field":{"a":1}}',
  '{"step":"__proto__","field":"__proto__"}',
];

const VERBS: readonly string[] = [
  'answer',
  'confirm',
  'edit',
  'back',
  '__proto__',
  '',
  'DROP',
  'view',
  'open',
  'resume',
];

/** A press that no card of ours sends: strange keys, wrong types, verbs nobody knows. It answers nothing. */
export const oddPress = (walk: Walk, { n }: Move): Act => {
  const going = activeOf(walk);
  const verb = pick(VERBS, n) ?? '';
  const mine = going && n % 3 === 0 ? { run: going.id, step: going.sheet.step } : {};
  const odd = JSON.parse(pick(PARTS, n >> 2) ?? '{}') as Record<string, never>;
  const data = { ...mine, ...odd } as Record<string, never>;
  const button = { title: '', verb, data, inputs: false };
  return press(walk, button, new Map(), {
    going: going && String(data['run']) === going.id ? going : undefined,
    ...('step' in data && { step: String(data['step']) }),
    passes: true,
    ...(verb === 'confirm' && { wants: 'confirm' as const }),
  });
};
