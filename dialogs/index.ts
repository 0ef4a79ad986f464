import { decision } from './decision.ts';
import type { Flow } from './engine/flow.ts';
import { reply } from './reply.ts';
import { visitation } from './visitation.ts';

/** Every dialog there is; adding one is a line here. */
export const DIALOGS: readonly Flow[] = [visitation, decision, reply];

export const findDialog = (id: string): Flow | undefined => DIALOGS.find((dialog) => dialog.id === id);
