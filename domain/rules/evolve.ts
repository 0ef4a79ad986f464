import type { Deed } from '../deed.ts';
import type { Programme } from '../programme.ts';
import { withChange } from './change.ts';
import type { RuleEvent, RuleProposal } from './events.ts';

/** A programme and what is proposed to be different in it. */
export interface Agreed {
  readonly programme: Programme;
  readonly proposals: readonly RuleProposal[];
}

type Logged = {
  readonly [K in RuleEvent['type']]: Omit<Extract<RuleEvent, { type: K }>, 'personal'>;
}[RuleEvent['type']];

/** The programme after an event about a rule; `reason`: of a proposal, where it is known. Pure. */
export const evolveRules = (
  { programme, proposals }: Agreed,
  event: Logged,
  { by, at, seq }: Pick<Deed, 'by' | 'at' | 'seq'>,
  reason = '',
): Agreed => {
  if (event.type === 'rule-proposed')
    return { programme, proposals: [...proposals, { entry: seq, change: event.data, reason, by, at }] };
  const { proposal } = event.data;
  return {
    programme: event.type === 'rule-confirmed' ? withChange(programme, event.data) : programme,
    proposals: proposals.filter(({ entry }) => entry !== proposal),
  };
};
