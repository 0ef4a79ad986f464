import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Flow } from './flow.ts';
import { FRAME } from './frame-words.ts';
import type { Move } from './move.ts';
import { aboutNudge } from './about-nudge.ts';
import { calm, nudged } from './nudge.ts';
import type { Position } from './position.ts';
import { confirmsAt, contextOf, positionOf } from './position.ts';
import type { Run } from './run.ts';
import { rechecked } from './recheck.ts';
import { back, edit } from './take-back.ts';
import { CONFIRM_OR, say } from './take-say.ts';
import { askedBy } from './take-whose.ts';
import { takeSet } from './take-set.ts';
import { towardsEnd } from './take-onward.ts';
import type { Values } from './parts.ts';
import { answerStep, demandAll, keep, openIn, skipped } from './take-step.ts';
import type { Taken } from './taken.ts';

const MISSING = (names: Text): Text =>
  text(
    `Der mangler lidt, før du kan bekræfte: ${names.da}.`,
    `Something is missing before you can confirm: ${names.en}.`,
  );

const READ_FIRST = text(
  'Se det igennem først. Bekræft, når det er rigtigt.',
  'Check it first, and confirm when it is right.',
);

/** »bekræft« where there is nothing to confirm yet: to what is missing, or to the place that shows it all. */
const notYet = (flow: Flow, run: Run, position: Position, values: Values, today: Day): Taken => {
  // No card of ours has that button before its end: what stands in the inputs is kept, and nothing else happens.
  if (Object.keys(values).length > 0) return keep(flow, run, position, values, today);
  const further = towardsEnd(flow, run, today);
  const there = positionOf(flow, further, today);
  const open = there.kind === 'step' ? openIn(flow, further, there.step, today) : [];
  if (there.kind === 'summary' || open.length === 0) return { run: further, notes: [READ_FIRST] };
  const fields = open.flatMap((id) => there.step.fields[id] ?? []);
  const list = (lang: Lang): string =>
    fields.map(({ name, label }) => (name ?? label)[lang].toLowerCase()).join(', ');
  return {
    run: demandAll(flow, further, there.step, today),
    notes: [MISSING(text(list('da'), list('en')))],
  };
};

const confirm = (
  flow: Flow,
  run: Run,
  position: Position,
  move: Move & { kind: 'confirm' },
  today: Day,
): Taken => {
  if (!confirmsAt(flow, run, position, today)) return notYet(flow, run, position, move.values, today);
  const old = move.rev !== undefined && move.rev !== run.rev;
  if (old) {
    return {
      run,
      notes: [FRAME.oldCard],
    };
  }
  if (position.kind === 'summary') return { run, notes: [], end: 'confirm' };
  const taken = answerStep(flow, run, position.step, move.values, today);
  const stays = openIn(flow, taken.run, position.step, today).length > 0;
  return stays ? taken : { ...taken, end: 'confirm' };
};

/** »ret« and this many words that name no field are an answer that begins with »Ret«. */
const PROSE = 3;

const withNotes = (kept: Taken, next: Taken): Taken => ({ ...next, notes: [...kept.notes, ...next.notes] });

/** »næste« typed where nothing comes after: the card stays as it is, so it says how to end. */
const atTheEnd = (flow: Flow, before: Position, taken: Taken, today: Day): Taken => {
  const position = positionOf(flow, taken.run, today);
  const ends =
    position.kind === 'step' &&
    before.kind === 'step' &&
    before.step.id === position.step.id &&
    confirmsAt(flow, taken.run, position, today) &&
    openIn(flow, taken.run, position.step, today).length === 0;
  return ends ? { ...taken, notes: [...taken.notes, CONFIRM_OR] } : taken;
};

const moved = (flow: Flow, run: Run, move: Move, today: Day): Taken => {
  const position = positionOf(flow, run, today);
  switch (move.kind) {
    case 'answer': {
      if (position.kind === 'summary') return { run, notes: [CONFIRM_OR] };
      const context = contextOf(flow, run, today);
      const from = move.skips === true ? skipped(run, position.step, context) : run;
      const short = move.shortcut === true ? position.step.shortcut?.(context.answers, run.facts) : undefined;
      const taken = answerStep(flow, from, position.step, { ...move.values, ...short?.values }, today);
      return move.sentence === undefined ? taken : atTheEnd(flow, position, taken, today);
    }
    case 'say':
      return say(flow, run, position, move.text, today);
    case 'keep':
      return keep(flow, run, position, move.values, today);
    case 'back': {
      const kept = keep(flow, run, position, move.values, today);
      return withNotes(kept, back(flow, kept.run, position, today));
    }
    case 'edit': {
      const set = move.sentence === undefined ? undefined : takeSet(flow, run, position, move.field, today);
      if (set) return set;
      const kept = keep(flow, run, position, move.values, today);
      const edited = edit(flow, kept.run, move.field, move.sentence !== undefined, today);
      const prose =
        edited.notes.length > 0 && move.field.split(' ').length >= PROSE ? move.sentence : undefined;
      if (prose !== undefined) return say(flow, run, position, prose, today);
      return withNotes(kept, edited);
    }
    case 'later':
      return { ...keep(flow, run, position, move.values, today), end: 'later' };
    case 'cancel':
      return { run, notes: [], end: 'cancel' };
    case 'show':
      return { ...keep(flow, run, position, move.values, today), show: move.what };
    case 'confirm':
      return confirm(flow, run, position, move, today);
  }
};

/** »stop« and »videre« alone leave a step, unless the field that is asked has an answer of that name. */
const asAnswer = (flow: Flow, run: Run, move: Move, today: Day): Move => {
  if ((move.kind !== 'answer' && move.kind !== 'later') || move.sentence === undefined) return move;
  const position = positionOf(flow, run, today);
  const asked = position.kind === 'step' ? askedBy(flow, run, position, move.sentence, today) : undefined;
  const named = asked?.field.names?.(move.sentence, contextOf(flow, run, today)) === true;
  return named ? { kind: 'say', text: move.sentence } : move;
};

/** Moves a run. Pure: the same run, move and day always give the same. */
export const take = (flow: Flow, run: Run, move: Move, today: Day): Taken => {
  const { move: meant, notes } = aboutNudge(run, asAnswer(flow, run, move, today));
  const taken = withNotes({ run, notes }, moved(flow, calm(run), meant, today));
  if (taken.run.answers === run.answers) return taken;
  return { ...taken, run: nudged(flow, run, rechecked(flow, run, taken.run, today), today) };
};
