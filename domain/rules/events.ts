import type { Instant } from '../day.ts';
import { oneOf } from '../event-types.ts';
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

export const isRuleEvent = oneOf<RuleEvent['type']>({
  'rule-proposed': true,
  'rule-confirmed': true,
  'rule-declined': true,
});

/** A change that waits for a second person. */
export interface RuleProposal {
  /** The log number. */
  readonly entry: number;
  readonly change: RuleChange;
  readonly reason: string;
  readonly by: PersonKey;
  readonly at: Instant;
}
