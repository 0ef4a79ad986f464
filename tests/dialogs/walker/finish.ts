import type { Given } from './belief.ts';
import { perform, restart } from './perform.ts';
import { buttonOn, kept, press, standing } from './press.ts';
import { say } from './say-acts.ts';
import type { Asked, Sheet } from './sheet.ts';
import type { SeenButton } from '../../support/read-card.ts';
import { BLANK, pick, plusDays, singles } from './values.ts';
import type { Going, Walk } from './walk.ts';
import { check, today } from './walk.ts';
import { wayOf } from './ways.ts';
import { mayChoose } from './word-acts.ts';

/** How a dialog that is still under way is brought to its end. */
export type End = 'confirm' | 'cancel' | 'park';

/** A draft is dropped after thirty days; a walk stays below. */
const MOST_DAYS = 20;

/** So many presses bring any dialog to its end; more is »stuck«. */
const MOST = 60;

const TEXTS = (tries: number): string => `Svar nr. ${tries}`;

/** What stood in a field first, and what is known to fit beside the other answers. */
interface Hints {
  readonly first: string;
  readonly fits: string | undefined;
}

/** Another try at a field: what stands there first, then whatever the card itself suggests. */
const attempt = (walk: Walk, one: Asked, tries: number, { first, fits }: Hints): Given => {
  const days = [first, today(walk), ...[14, -30, 28, 1, -1, 60].map((days_) => plusDays(today(walk), days_))];
  const options: Readonly<Record<string, readonly string[]>> = {
    'Input.ChoiceSet': singles(one).map(({ value }) => value),
    'Input.Date': days.filter((day) => day !== ''),
    'Input.Text': [fits ?? one.example, TEXTS(tries), today(walk), '1000'],
  };
  const list = options[one.type] ?? [];
  const raw = list[tries % Math.max(1, list.length)] ?? '';
  return raw === '' ? BLANK : { raw, means: [raw] };
};

/** What a patient person does: fills what is missing, changes what is wrong, leaves the rest. */
const fillIn = (walk: Walk, going: Going, tries: number, anew: boolean): ReadonlyMap<string, Given> => {
  const values = new Map(standing(going.sheet));
  for (const one of going.sheet.asked) {
    if (!anew && !one.wrong && (one.value !== '' || !one.required)) continue;
    const hints = {
      first: going.fields.get(one.id)?.first ?? '',
      fits: wayOf(going.flow).fits?.[one.id],
    };
    values.set(one.id, attempt(walk, one, tries, hints));
  }
  return values;
};

/** Finds the way back to a dialog that waits: by its word, and by its button where there are several. */
export const takeUp = async (walk: Walk, going: Going): Promise<void> => {
  if (walk.active === going.id && going.sure) return;
  const { reply } = await perform(walk, say(walk, 'fortsæt'));
  if (reply.sheets.some(({ run }) => run === going.id)) return;
  const button = reply.others
    .flatMap(({ buttons }) => buttons)
    .find(({ verb, data }) => verb === 'resume' && data['run'] === going.id);
  if (button) await perform(walk, press(walk, button, new Map(), { going }));
  else if (going.life === 'alive')
    await perform(walk, press(walk, stillOn(going.sheet), standing(going.sheet), { going, step: '' }));
};

/** Any button of its card shows how a dialog is now; »help« changes nothing. */
const stillOn = (sheet: Sheet): Sheet['buttons'][number] => {
  const help = buttonOn(sheet, 'help');
  if (!help) throw new Error('Every card of a dialog has »help«');
  return { ...help, inputs: false };
};

/** What a person tries next: `anew` – other answers than those that stand there; `look` – another step. */
interface Try {
  readonly tries: number;
  readonly anew: boolean;
  readonly look?: SeenButton | undefined;
}

/** One press towards the end. */
const onward = async (walk: Walk, going: Going, { tries, anew, look }: Try): Promise<void> => {
  const { sheet } = going;
  const button = look ?? buttonOn(sheet, sheet.confirms ? 'confirm' : 'answer');
  check(walk, button !== undefined, 'a card leads nowhere');
  if (!button) return;
  const rest = button.verb === 'confirm' ? { wants: 'confirm' as const } : { passes: true as const };
  const values = look ? kept(standing(sheet)) : fillIn(walk, going, tries, anew);
  await perform(walk, press(walk, button, values, { going, step: sheet.step, sheet, ...rest }));
};

/** So many tries at one step, and then the reason must lie in another. */
const PATIENCE = 5;

const toTheEnd = async (walk: Walk, going: Going): Promise<void> => {
  const visits = new Map<string, number>();
  let looks = 0;
  for (let presses = 0; presses < MOST; presses += 1) {
    const { step, buttons, confirms } = going.sheet;
    const tries = visits.get(step) ?? 0;
    visits.set(step, tries + 1);
    const edits = buttons.filter(({ verb }) => verb === 'edit');
    const elsewhere = tries > 0 && tries % (confirms && going.sheet.asked.length === 0 ? 2 : PATIENCE) === 0;
    const look = elsewhere ? pick(edits, edits.length + looks) : undefined;
    if (look) looks += 1;
    await onward(walk, going, { tries, anew: looks > 0, look });
    if (going.life !== 'alive') return;
  }
  check(walk, false, `stuck: ${MOST} presses do not bring »${going.flow.id}« to its end`);
};

/** Ends a dialog that is still under way; a parked one is left over a restart, taken up again and confirmed. */
export const finish = async (walk: Walk, going: Going, end: End): Promise<void> => {
  await takeUp(walk, going);
  if (going.life !== 'alive') return;
  check(walk, going.sure, `»${going.flow.id}« cannot be taken up again`);
  if (end === 'park') {
    const { sheet } = going;
    const later = mayChoose(going) ? buttonOn(sheet, 'later') : undefined;
    const leave = { going, wants: 'later' as const };
    await perform(
      walk,
      later
        ? press(walk, later, kept(standing(sheet)), { ...leave, step: sheet.step, sheet })
        : say(walk, 'senere', leave),
    );
    await restart(walk, walk.days < MOST_DAYS ? 1 : 0);
    await takeUp(walk, going);
  }
  const cancel = buttonOn(going.sheet, 'cancel');
  if (end === 'cancel' && cancel) {
    const { sheet } = going;
    await perform(walk, press(walk, cancel, new Map(), { going, step: sheet.step, sheet, wants: 'cancel' }));
  } else await toTheEnd(walk, going);
  check(walk, going.life !== 'alive', `»${going.flow.id}« never ends`);
};
