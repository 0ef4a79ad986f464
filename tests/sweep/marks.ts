import type { BudgetLine } from '../../domain/loan/budget.ts';
import type { Deed } from '../dialogs/walker/deeds.ts';

/** A citizen whose every value stands out, and whose number is written into every text. */
const CPR = '010190-9876';
export const NAME = 'Zebbe Qvarkstrup';
const CVR = '13585628';
let references = 0;

/** What a text input is given: the field's own mark, and a number that has to be gone by itself. */
export const markedText = (id: string): string =>
  id === 'citizenName' ? `${NAME} ${CPR}` : `Xyzzyq-${id} om Qvarkstrup ${CPR}`;

/** What is tried where that cannot stand: a reference, a business, a day. */
export const fallbacks = (id: string): readonly string[] => {
  references += 1;
  return id === 'cvr' ? [CVR] : [`XYZZYQ/${references}`, '2026-11-24', CVR];
};

/** What is said in a channel, by mistake. */
export const SLIPS: readonly string[] = [
  `${NAME} er syg`,
  `Se ${CPR}`,
  markedText('channel'),
  'sag ML-2026-001',
];

/** It may stand nowhere at all. */
export const CPR_MARKS: readonly string[] = [CPR, '0101909876'];

/** None of it may be found where nothing personal belongs; compared without regard to case. */
export const MARKS: readonly string[] = [
  'xyzzyq',
  'qvarkstrup',
  'zebbe',
  ...CPR_MARKS,
  CVR,
  // The citizens of tests/support/waiting-notices.ts.
  'zarafina',
  'kvistgaard',
  'xylofon',
  'qvint',
];

/** Whether the mark can stand in a text wherever it is asked for: what holds the step up is something else. */
export const stands = (id: string): boolean => id === 'reason' || id === 'justification';

const FREE =
  /^(?:citizenName|businessIdea|justification|question|considerations|facts|participants|reasons|assessment|supportSettled|conditions|remarks|rejection\w+)$/;

/** Whose reason is one of a list. */
const LISTED_REASON: ReadonlySet<string> = new Set(['discharge', 'pause']);

const markedValue = (type: string, key: string, value: unknown): unknown => {
  if (key === 'citizenName') return NAME;
  if (key === 'budget' && Array.isArray(value))
    return value.map((line: BudgetLine) => ({ ...line, name: `Xyzzyq-${key}` }));
  if (key === 'reason' && typeof value === 'string' && !LISTED_REASON.has(type)) return `Xyzzyq-${key}`;
  return FREE.test(key) ? `Xyzzyq-${key}` : value;
};

/** The same deed about the marked citizen; a loan is granted on conditions, so that these are about too. */
export const markedDeed = (deed: Deed): Deed => ({
  ...deed,
  intent: (number) => {
    const intent = deed.intent(number);
    const whole = intent.type === 'approve-loan' ? { conditions: '', ...intent } : intent;
    const marked = Object.entries(whole).map(([key, value]): readonly [string, unknown] => [
      key,
      markedValue(intent.type, key, value),
    ]);
    return Object.fromEntries(marked) as unknown as typeof intent;
  },
});
