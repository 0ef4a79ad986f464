import type { SeenCard } from '../support/read-card.ts';
import type { Heard, Stage, Who } from '../support/stage.ts';
import { fallbacks, markedText, stands } from './marks.ts';
import { hasFigures, figureFor } from './figures.ts';

const MOVES = 16;

/** Days that have to lie ahead. */
const AHEAD: ReadonlySet<string> = new Set(['nextDate', 'expectedReturn']);

const cardIn = ({ card, posted }: Heard): SeenCard | undefined =>
  card ?? posted.findLast((message) => message.card && message.update === undefined)?.card;

/**
 * What is put into one input at the nth attempt on the same step. `figures`: a figure that was no figure is what has
 * held the step up at first, so everything else is tried as it was once more.
 */
const valueFor = (
  id: string,
  input: SeenCard['inputs'][string],
  pick: number,
  { tries, figures }: { readonly tries: number; readonly figures: boolean },
): string => {
  const attempt = figures ? Math.max(0, tries - 1) : tries;
  const figure = tries > 0 ? figureFor(id, pick, tries) : undefined;
  if (figure !== undefined) return figure;
  if (id === 'consent') return 'yes';
  if (input.type === 'Input.Text')
    return attempt === 0 || stands(id) ? markedText(id) : (fallbacks(id)[attempt - 1] ?? '');
  if (input.choices.length > 0) return input.choices[(pick + attempt) % input.choices.length] ?? '';
  return AHEAD.has(id) ? '2026-11-24' : (input.value ?? '2026-11-23');
};

/** Walks a dialog's cards with marks in every text and the nth of all choices; whether it came to its end. */
export const walkMarked = async (stage: Stage, who: Who, start: string, pick: number): Promise<boolean> => {
  let card = cardIn(await stage.say(who, start));
  let place = '';
  let attempt = 0;
  for (let move = 0; move < MOVES && card; move += 1) {
    const confirm = card.buttons.find(({ verb }) => verb === 'confirm');
    const button = confirm ?? card.buttons.find(({ verb, data }) => verb === 'answer' && !('keep' in data));
    if (!button) return move > 0;
    const here = String(button.data['step']);
    attempt = here === place ? attempt + 1 : 0;
    place = here;
    const how = { tries: attempt, figures: hasFigures(card.inputs) };
    const given = Object.fromEntries(
      Object.entries(card.inputs).map(([id, input]) => [id, valueFor(id, input, pick, how)]),
    );
    // Whatever else is on a card is pressed on the way; it may change what a confirmation would confirm.
    for (const verb of confirm ? [] : ['help', 'why', 'show'])
      await stage.press(who, verb, { ...button.data, ...given });
    card = cardIn(await stage.press(who, button.verb, { ...button.data, ...given }));
  }
  await stage.say(who, 'annuller');
  return false;
};
