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

const FREE =
  /^(?:citizenName|businessIdea|justification|question|considerations|facts|participants|reasons|rejection\w+)$/;

/** The same deed about the marked citizen. */
export const markedDeed = (deed: Deed): Deed => ({
  ...deed,
  intent: (number) => {
    const intent = deed.intent(number);
    const marked = Object.entries(intent).map(([key, value]): readonly [string, unknown] => [
      key,
      FREE.test(key) ? (key === 'citizenName' ? NAME : `Xyzzyq-${key}`) : value,
    ]);
    return Object.fromEntries(marked) as unknown as typeof intent;
  },
});
