import { loanDialogFor, rightFor, secondKeyFor } from '../../dialogs/case-actions.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { LOAN_RIGHT } from '../../domain/loan/turns.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { may } from '../../domain/rights/may.ts';
import type { CaseView } from '../../domain/view.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { Scene } from './scene.ts';
import { worldIn } from './scene.ts';

/** A dialog that may be meant instead: who can take it, and which one it is for the case as it is. */
interface Way {
  readonly right: Action | undefined;
  readonly dialog: (found: CaseView) => string | undefined;
}

/** The dialog that its words mean instead, of who asks and the case as it is; `undefined` where they mean what they say. */
export const meantInstead = async (
  scene: Scene,
  flow: Flow,
  body: ProgrammeBody,
  number: string,
): Promise<string | undefined> => {
  const { member, deps } = scene;
  const { programme } = body;
  const today = deps.clocks.today();
  const ways: readonly Way[] = [
    {
      right: flow.ofLoan && LOAN_RIGHT[flow.ofLoan],
      dialog: (found) => loanDialogFor(flow, found, member, programme, today),
    },
    {
      right: flow.otherKey && rightFor(flow.otherKey),
      dialog: (found) => secondKeyFor(flow, found, member, programme, today),
    },
  ];
  // Who has no right to any of them is asked nothing of the store.
  const open = ways.filter(({ right }) => right !== undefined && may(member, right, programme, today));
  const found = open.length > 0 && (await worldIn(scene, body, flow.id).caseView(number));
  if (!found) return undefined;
  return open.map(({ dialog }) => dialog(found)).find((dialog) => dialog !== undefined);
};
