import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { erasureProblem } from '../erasure/problem.ts';
import { sitsFor } from '../member.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** The first of two people: who is responsible, once the case stands in the authority's own system. */
export const proposeErasure = (command: CommandOf<'propose-erasure'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'erase-case', 'propose-erasure');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const problem = erasureProblem(subject, state.programme, command.today);
  if (problem) return refuse(problem);
  if (!command.intent.filed) return refuse({ code: 'erasure-not-filed', case: subject.number });
  return happened({ type: 'erasure-proposed', case: subject.number, data: { on: command.today } });
};

const notSecond = ({ number, erasure }: Case, { actor, today }: Command): Refusal | undefined => {
  if (!erasure) return { code: 'no-erasure', case: number };
  return sitsFor(actor, erasure.by, today) ? { code: 'second-person', case: number } : undefined;
};

const erased = ({ number, personal }: Case): CaseEvent => ({
  type: 'erased',
  case: number,
  data: personal.cvr === undefined ? {} : { hadBusiness: true },
});

/** The second one, who is never the first: from then on there is no way back. */
export const answerErasure = (command: CommandOf<'answer-erasure'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'confirm-erasure', 'answer-erasure', (subject) =>
    notSecond(subject, command),
  );
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  if (!command.intent.agrees) return happened({ type: 'erasure-declined', case: subject.number, data: {} });
  // The citizen may have complained, or been asked after, since it was proposed.
  const problem = erasureProblem(subject, state.programme, command.today);
  return problem ? refuse(problem) : happened(erased(subject));
};

/**
 * What was erased by two people comes back with a backup from before, and is erased again by nobody's decision: the
 * host alone asks for it, for the cases that stand in the list of erasures kept beside the store.
 */
export const repeatErasure = (
  command: CommandOf<'repeat-erasure'>,
  { subject }: State,
): Decided<CaseEvent> => {
  if (!subject) return refuse({ code: 'no-such-case', case: command.intent.case });
  return subject.status === 'erased' ? happened() : happened(erased(subject));
};
