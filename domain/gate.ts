import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { Rules } from './programme.ts';
import type { GateItem, QualifyingType } from './vocabulary.ts';
import { GATE_ITEMS, QUALIFYING_TYPES } from './vocabulary.ts';

/** What the coach says is there; what was attended is in the case. */
export interface Ready {
  readonly businessPlanReady: boolean;
  readonly budgetReady: boolean;
  readonly supportClarified: boolean;
}

export interface GateLine {
  readonly item: GateItem;
  readonly state: 'there' | 'exempted' | 'missing';
  /** The main phase cannot begin without it; else it is only said. */
  readonly blocks: boolean;
}

const isType = (item: GateItem): item is QualifyingType => QUALIFYING_TYPES.some((type) => type === item);

/** Attended at least once: a session that was cancelled or missed does not count, nor one before its day has come. */
const hasAttended = ({ sessions = [] }: Pick<Case, 'sessions'>, type: QualifyingType, today: Day): boolean =>
  sessions.some(
    ({ attendance, types, date }) => attendance === 'attended' && date <= today && types.includes(type),
  );

const readiness = (item: Exclude<GateItem, QualifyingType>, ready: Partial<Ready>): boolean => {
  switch (item) {
    case 'business-plan':
      return ready.businessPlanReady === true;
    case 'budget':
      return ready.budgetReady === true;
    case 'support-settled':
      return ready.supportClarified === true;
  }
};

/** The gate to the main phase, item by item (programme §2, Phase gate). */
export const gateOf = (
  subject: Pick<Case, 'sessions' | 'exempted'>,
  ready: Partial<Ready>,
  { gateBlocks }: Pick<Rules, 'gateBlocks'>,
  today: Day,
  exempted: readonly QualifyingType[] = [],
): readonly GateLine[] =>
  GATE_ITEMS.map((item): GateLine => {
    const blocks = gateBlocks.includes(item);
    if (!isType(item)) return { item, state: readiness(item, ready) ? 'there' : 'missing', blocks };
    if (hasAttended(subject, item, today)) return { item, state: 'there', blocks };
    const free = [...(subject.exempted ?? []), ...exempted].includes(item);
    return { item, state: free ? 'exempted' : 'missing', blocks };
  });

/**
 * `blocks`: true for what keeps a citizen from the main phase, false for what can be passed over (the setting
 * `gateBlocks`).
 */
export const missingIn = (gate: readonly GateLine[], blocks: boolean): readonly GateItem[] =>
  gate.filter((line) => line.state === 'missing' && line.blocks === blocks).map(({ item }) => item);
