import type { Reaction } from '../chat/scene.ts';
import type { Talk } from '../chat/talk.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Noted } from './noted.ts';

/** What a card of the dialog shows; nothing where it is about no case yet. */
export const lookOf = ({ programme, flow, case: number }: Run, member: Member): readonly Noted[] =>
  number === ''
    ? []
    : [{ programme, by: personKey(member), organisation: member.organisation, through: flow, case: number }];

/**
 * The cases whose dialogs are on a card now and were not under way before, or were brought up to date: their content
 * is shown anew. A step of the dialog under way is no look, for the person has the case before them already.
 */
export const takenUp = (before: Talk, { talk, recipes }: Reaction, member: Member): readonly Noted[] =>
  recipes.flatMap((recipe) => {
    const run =
      recipe.kind === 'run' && Object.hasOwn(talk.runs, recipe.run) ? talk.runs[recipe.run] : undefined;
    if (!run) return [];
    const goesOn = before.active === run.id && before.runs[run.id]?.factsAt === run.factsAt;
    return goesOn ? [] : lookOf(run, member);
  });
