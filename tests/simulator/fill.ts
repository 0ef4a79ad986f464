import type { SeenCard, SeenInput } from '../support/read-card.ts';
import { ANSWERS, type Asking, plusDays } from './answers.ts';

/** Attempts at a card that does not go on; the later ones try anything that stands there. */
const freely = ({ type, choices, value = '' }: SeenInput, asking: Asking, tries: number): string => {
  const { luck, today, mark } = asking;
  if (choices.length > 0) return luck.pick(choices);
  if (type === 'Input.Date') return plusDays(today, luck.pick([0, 0, 1, 7, 14, 30, -1, -7]));
  if (type === 'Input.Number') return String(1 + luck.int(12));
  return tries % 2 === 0 || value !== '' ? `Svar ${mark}` : luck.pick(['1.000', today, '12', `Svar ${mark}`]);
};

/** Another rule changes who takes part, and with that who may do anything. */
const CHOSEN = 'rule';

const answerTo = (id: string, input: SeenInput, asking: Asking, tries: number): string => {
  const { value = '', label } = input;
  const own = ANSWERS[id];
  const answer = tries < 2 || id === CHOSEN ? own?.(asking) : undefined;
  if (answer !== undefined) {
    if (input.choices.length === 0 || answer === '' || input.choices.includes(answer)) return answer || value;
  }
  if (tries < 2 && (value !== '' || (/valgfrit/.test(label) && asking.luck.percent(80)))) return value;
  return freely(input, asking, tries);
};

/** A budget adds up to the amount that stands beside it. */
const BUDGET = 'budget';

/** What a patient person puts into the inputs of a card. `tries`: how often this card has come back already. */
export const filled = (
  { inputs }: SeenCard,
  asking: Asking,
  tries: number,
): Readonly<Record<string, string>> => {
  const answers = Object.fromEntries(
    Object.entries(inputs).map(([id, input]) => [id, answerTo(id, input, asking, tries)]),
  );
  if (BUDGET in answers && answers['amount'] !== undefined)
    return { ...answers, [BUDGET]: `værktøj ${answers['amount']}` };
  return answers;
};
