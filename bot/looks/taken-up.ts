import type { Reaction } from '../chat/scene.ts';
import type { Talk } from '../chat/talk.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { Noted } from './noted.ts';

/**
 * The cases whose dialogs are on a card now and were not under way before, or were brought up to date: their content
 * is shown anew. A step of the dialog under way is no look, for the person has the case before them already.
 */
export const takenUp = (before: Talk, { talk, recipes }: Reaction, member: Member): readonly Noted[] =>
  recipes.flatMap((recipe) => {
    const run =
      recipe.kind === 'run' && Object.hasOwn(talk.runs, recipe.run) ? talk.runs[recipe.run] : undefined;
    if (!run || run.case === '') return [];
    const goesOn = before.active === run.id && before.runs[run.id]?.factsAt === run.factsAt;
    const { programme, flow: through, case: number } = run;
    const by = personKey(member);
    return goesOn ? [] : [{ programme, by, organisation: member.organisation, through, case: number }];
  });
