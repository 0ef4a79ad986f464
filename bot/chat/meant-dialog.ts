import { loanDialogFor, rightFor, secondKeyFor } from '../../dialogs/case-actions.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { LOAN_RIGHT } from '../../domain/loan/turns.ts';
import { may } from '../../domain/rights/may.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { Scene } from './scene.ts';
import { worldIn } from './scene.ts';

/** The dialog of a loan that is meant instead; `undefined` where the words mean the case. */
const meantLoan = async (
  scene: Scene,
  flow: Flow,
  body: ProgrammeBody,
  number: string,
): Promise<string | undefined> => {
  if (flow.ofLoan === undefined) return undefined;
  const { member, deps } = scene;
  // Who has no right to any loan is asked nothing of the store.
  if (!may(member, LOAN_RIGHT[flow.ofLoan], body.programme, deps.clocks.today())) return undefined;
  const found = await worldIn(scene, body, flow.id).caseView(number);
  return found && loanDialogFor(flow, found, member, body.programme, deps.clocks.today());
};

/** The dialog of the second key that is meant instead; `undefined` where the words mean the first. */
const meantKey = async (
  scene: Scene,
  flow: Flow,
  body: ProgrammeBody,
  number: string,
): Promise<string | undefined> => {
  if (flow.otherKey === undefined) return undefined;
  const { member, deps } = scene;
  const right = rightFor(flow.otherKey);
  const today = deps.clocks.today();
  // Who has no right to it is asked nothing of the store.
  if (right === undefined || !may(member, right, body.programme, today)) return undefined;
  const found = await worldIn(scene, body, flow.id).caseView(number);
  return found && secondKeyFor(flow, found, member, body.programme, today);
};

/** The dialog that its words mean instead, of who asks and the case as it is; `undefined` where they mean what they say. */
export const meantInstead = async (
  scene: Scene,
  flow: Flow,
  body: ProgrammeBody,
  number: string,
): Promise<string | undefined> =>
  (await meantLoan(scene, flow, body, number)) ?? (await meantKey(scene, flow, body, number));
