import { SYNONYMS } from '../../../dialogs/synonyms.ts';
import type { Act } from './act.ts';
import { anywhere } from './anywhere.ts';
import type { Given } from './belief.ts';
import type { Move } from './moves.ts';
import { phraseOf } from './moves.ts';
import type { Asked } from './sheet.ts';
import { isYesNo } from './sheet.ts';
import { badValue, CPR, goodValue, pick, spread, typedValue } from './values.ts';
import type { Going, Walk } from './walk.ts';
import { activeOf, today } from './walk.ts';

export const say = (
  walk: Walk,
  text: string,
  rest: Partial<Act> & { readonly going?: Going | undefined } = {},
): Act => ({
  line: `> ${text.slice(0, 200)}`,
  what: walk.stage.activity(walk.way.who, { type: 'message', text }),
  pressed: false,
  ...rest,
});

/** Something typed to the dialog that waits. */
export const toDialog = (walk: Walk, text: string, rest: Partial<Act> = {}): Act | undefined => {
  const going = activeOf(walk);
  return going && say(walk, text, { going, ...rest });
};

const otherWords = (id: string, value: string): readonly string[] => {
  const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = SYNONYMS;
  return lists[id]?.[value] ?? [];
};

const sayable = (walk: Walk, asked: Asked, n: number, synonyms: boolean): Given => {
  const given = goodValue(asked, n, phraseOf(n), today(walk));
  const others = synonyms ? otherWords(asked.id, given.means[0] ?? '') : [];
  return typedValue(asked, given, n, today(walk), others);
};

const isOpen = ({ wrong, required, value }: Asked): boolean => wrong || (required && value === '');

/** The field that a sentence answers: the one that was asked to be changed, else the first open one. */
const targetOf = ({ sheet, aim, sure }: Going): Asked | undefined => {
  const aimed = sheet.asked.find(({ id }) => id === aim?.field);
  if (!sure || (aimed && aim?.fresh !== true)) return undefined;
  return aimed ?? sheet.asked.find(isOpen);
};

/** An answer without a name. Where nobody can be sure of what it answers, any text that is asked may have got it. */
export const typed = (walk: Walk, { n }: Move): Act | undefined => {
  const going = activeOf(walk);
  if (!going) return undefined;
  const target = targetOf(going);
  const { asked, confirms } = going.sheet;
  if (target) {
    const given = sayable(walk, target, n, false);
    return toDialog(walk, given.raw, { given: new Map([[target.id, given]]), passes: true });
  }
  // »ja« on a card that can be confirmed answers the question on it that nobody has answered.
  const [question, ...more] = asked.filter(isYesNo);
  const untouched = question && going.fields.get(question.id)?.untouched === true;
  if (going.sure && confirms && untouched && more.length === 0 && n % 2 === 0) {
    const answer = n % 4 === 0 ? { raw: 'ja', means: ['yes'] } : { raw: 'nej', means: ['no'] };
    return toDialog(walk, answer.raw, { given: new Map([[question.id, answer]]), passes: true });
  }
  const raw = phraseOf(n);
  return toDialog(walk, raw, { given: anywhere(going, raw), passes: true });
};

/** The fields that can be named now: those of this card, and those that were seen and always belong to the dialog. */
const nameable = ({ flow, sheet, asked }: Going): readonly Asked[] => {
  const steps = flow.steps.filter(({ id, when }) => !when || id === sheet.step);
  return steps.flatMap(({ fields }) => Object.keys(fields).flatMap((id) => asked.get(id) ?? []));
};

/** Id, name or label, where it is short enough to be one. */
const nameFor = ({ flow }: Going, id: string, n: number): string => {
  const field = flow.steps.find(({ fields }) => id in fields)?.fields[id];
  if (!field || field.grid || n % 2 === 0) return id;
  return field.name?.da ?? (field.label.da.length > 30 ? id : field.label.da);
};

export const named = (walk: Walk, { n }: Move): Act | undefined => {
  const going = activeOf(walk);
  const target = going && pick(nameable(going), n);
  if (!going || !target) return undefined;
  const given = sayable(walk, target, spread(n, 1), true);
  const rest: Partial<Act> = { given: new Map([[target.id, given]]), passes: true };
  return toDialog(walk, `${nameFor(going, target.id, n)}: ${given.raw}`, rest);
};

/** Two or three fields of the card in one message, a line each. */
export const several = (walk: Walk, { n }: Move): Act | undefined => {
  const going = activeOf(walk);
  const targets = (going?.sheet.asked ?? []).filter((_, index) => (n >> index) % 2 === 0).slice(0, 3);
  if (!going || targets.length < 2) return undefined;
  const given = new Map(targets.map((one, index) => [one.id, sayable(walk, one, spread(n, index), false)]));
  const lines = [...given].map(([id, { raw }]) => `${id}: ${raw}`);
  return toDialog(walk, lines.join('\n'), { given, passes: true });
};

/** A named answer that the field cannot read, or with a CPR number in it. */
export const wrongWord = (walk: Walk, { n }: Move): Act | undefined => {
  const going = activeOf(walk);
  const target = going && pick(nameable(going), n);
  if (!going || !target) return undefined;
  const isText = target.type === 'Input.Text';
  const censored: Given = { raw: `Maria ${CPR}`, means: [], censored: true };
  const given = isText && n % 2 === 0 ? censored : badValue(target, n);
  walk.usedCpr ||= given === censored;
  return toDialog(walk, `${target.id}: ${given.raw}`, { given: new Map([[target.id, given]]), passes: true });
};

/** »ret idé«: the card asks it again, and the next sentence answers it. */
export const typedEdit = (walk: Walk, { n }: Move): Act | undefined => {
  const going = activeOf(walk);
  const target = going && pick(nameable(going), n);
  if (!going || !target || !going.sure) return undefined;
  const name = nameFor(going, target.id, spread(n, 2));
  return toDialog(walk, `ret ${name}`, { asks: target.id, aims: target.id });
};
