import type { GateLine } from '../../domain/gate.ts';
import type { GateItem, QualifyingType } from '../../domain/vocabulary.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { GATE_ITEM, listText } from '../course/labels.ts';
import { exemptionsIn } from './exemptions.ts';
import type { Row, Way } from '../engine/flow.ts';

export const isLesson = (item: GateItem): item is QualifyingType =>
  QUALIFYING_TYPES.some((type) => type === item);

const THERE: Readonly<Record<GateLine['state'], Text>> = {
  there: text('✓ gennemført', '✓ attended'),
  exempted: text('✓ fritaget', '✓ exempt'),
  missing: text('mangler', 'missing'),
};

const stateOf = ({ item, state, blocks }: GateLine): Text => {
  if (state === 'missing')
    return blocks
      ? text('mangler – skal være der først', 'missing – must be there first')
      : text('mangler – ikke noget krav', 'missing – not a must');
  return state === 'there' && !isLesson(item) ? text('✓ på plads', '✓ in place') : THERE[state];
};

/** The gate item by item: what is there, what the citizen is exempt from, and what is missing. */
export const gateRows = (gate: readonly GateLine[]): readonly Row[] =>
  gate.map((line) => ({ label: GATE_ITEM[line.item], value: stateOf(line) }));

export const missingLessons = (gate: readonly GateLine[]): readonly GateLine[] =>
  gate.filter(({ item, state }) => state === 'missing' && isLesson(item));

interface Said {
  readonly businessPlanReady?: 'yes' | 'no';
  readonly budgetReady?: 'yes' | 'no';
  readonly supportClarified?: 'yes' | 'no';
  readonly exemptions?: string | undefined;
}

/** The gate with what the coach has said since it was read. */
export const gateWith = (gate: readonly GateLine[], said: Said): readonly GateLine[] => {
  const ready: Readonly<Partial<Record<GateItem, boolean>>> = {
    'business-plan': said.businessPlanReady === 'yes',
    budget: said.budgetReady === 'yes',
    'support-settled': said.supportClarified === 'yes',
  };
  const exempted = exemptionsIn(said.exemptions ?? '').map(({ item }): GateItem => item);
  return gate.map((line): GateLine => {
    if (line.state !== 'missing') return line;
    if (exempted.includes(line.item)) return { ...line, state: 'exempted' };
    return ready[line.item] === true ? { ...line, state: 'there' } : line;
  });
};

/** »Undervisning: skat og Undervisning: moms«; `undefined` where nothing is missing. */
export const missingText = (items: readonly GateItem[]): Text | undefined =>
  items.length === 0 ? undefined : listText(items.map((item) => GATE_ITEM[item]));

/** What is no lesson, and the activity in which it usually comes about. */
const WORKED_ON: Readonly<
  Record<'business-plan' | 'budget', { readonly title: Text; readonly type: QualifyingType }>
> = {
  'business-plan': {
    title: text('Log arbejde med forretningsplanen', 'Log work on the business plan'),
    type: 'business-coaching',
  },
  budget: { title: text('Log arbejde med budgettet', 'Log work on the budget'), type: 'financial-advice' },
};

const lower = ({ da, en }: Text): Text =>
  text(da.charAt(0).toLowerCase() + da.slice(1), en.charAt(0).toLowerCase() + en.slice(1));

const logging = (title: Text, type: QualifyingType): Way => ({
  title,
  data: { dialog: 'activity', activityTypes: type },
});

/** What to press for something that is missing: it is logged, or the caseworker is written to. */
export const wayTo = (item: GateItem): Way => {
  if (isLesson(item)) {
    const label = lower(GATE_ITEM[item]);
    return logging(text(`Log ${label.da}`, `Log ${label.en}`), item);
  }
  // The caseworker knows what a business costs of a benefit.
  if (item === 'support-settled')
    return {
      title: text('Skriv til sagsbehandleren om forsørgelsen', 'Write to the caseworker about the support'),
      data: { dialog: 'note' },
    };
  const { title, type } = WORKED_ON[item];
  return logging(title, type);
};
