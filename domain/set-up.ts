import type { Dated } from './dated.ts';
import type { Day } from './day.ts';

/** What a programme is answered for with, beside its rules; each part is dated, and what is not there is missing. */
export interface SetUp {
  readonly agreements?: {
    /** The day the controllers signed their agreement (GDPR art. 26 or 28). */
    readonly controllers?: Dated<Day>;
    /** The day of the impact assessment (GDPR art. 35). */
    readonly dpia?: Dated<Day>;
  };
  /** The committee that the programme reports to; its name has changed before. */
  readonly committee?: Dated<string>;
  /** How many whole months a closed case is kept; no length is right unless somebody decided it (practice §4). */
  readonly retentionMonths?: Dated<number>;
  /** The rule that decisions of a kind rest on; loans have theirs in `lending`. */
  readonly legalBasis?: {
    readonly place?: Dated<string>;
    readonly discharge?: Dated<string>;
  };
}
