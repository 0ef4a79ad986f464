import type { Instant } from '../day.ts';
import type { PersonKey } from '../member.ts';
import type { PersonalValues } from '../personal.ts';
import type { RuleChange } from './vocabulary.ts';

/** What happened to a rule. The change is plain data and stays for ever: the log alone gives the programme back. */
export type RuleEvent =
  | {
      readonly type: 'rule-proposed';
      readonly data: RuleChange;
      /** Its reason: nothing of a citizen belongs there, and somebody may have written it all the same. */
      readonly personal?: PersonalValues;
    }
  /** `proposal`: the log number of the proposal. The change is as it holds: never from a day that has passed. */
  | { readonly type: 'rule-confirmed'; readonly data: RuleChange & { readonly proposal: number } }
  | {
      readonly type: 'rule-declined';
      readonly data: RuleChange & {
        readonly proposal: number;
        /** By who had proposed it. */
        readonly withdrawn?: true;
      };
    };

const TYPES: ReadonlySet<string> = new Set<RuleEvent['type']>([
  'rule-proposed',
  'rule-confirmed',
  'rule-declined',
]);

type RuleTyped = { readonly type: RuleEvent['type'] };

export const isRuleEvent = <E extends { readonly type: string }>(event: E): event is Extract<E, RuleTyped> =>
  TYPES.has(event.type);

/** A change that waits for a second person. */
export interface RuleProposal {
  /** The log number. */
  readonly entry: number;
  readonly change: RuleChange;
  readonly reason: string;
  readonly by: PersonKey;
  readonly at: Instant;
}
