import type { Card } from '../../cards/elements.ts';
import type { Lang } from '../../domain/text.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import type { Outgoing } from '../teams/outgoing.ts';
import type { Sent } from '../teams/sent.ts';
import { madeCard, makingCard, noFileCard } from './file-later.ts';
import { placeOf, type Incoming } from './incoming.ts';
import type { Recipe } from './recipe.ts';
import type { makeReplies } from './replies.ts';
import type { Spoken } from './spoken.ts';
import type { Turned } from './turn.ts';
import { CHAT } from './words.ts';

/** A file that is made when the turn is over. */
type ToMake = Extract<Recipe, { readonly kind: 'make-file' }>;

export const isToMake = (recipe: Recipe): recipe is ToMake => recipe.kind === 'make-file';

const fileCard = (spoken: Spoken, file: ToMake['file'], lang: Lang): Card =>
  spoken.kind === 'text' ? noFileCard(spoken.text, lang) : madeCard(file, lang);

interface Deps {
  readonly teams: Outgoing;
  readonly made: ReturnType<typeof makeReplies>;
  /** Leaves it to the sender, with what became of it. */
  readonly leaveFrom: (incoming: Incoming, part: number, sent: Sent) => Promise<void>;
  readonly log: Log;
}

/** A file takes longer than a turn may: who asked sees what is being made, and nobody waits for it. */
export const makeFileMaker =
  ({ teams, made, leaveFrom, log }: Deps) =>
  async (incoming: Incoming, turned: Turned, recipe: ToMake): Promise<void> => {
    const { lang } = turned.talk;
    const progress = await teams.send(placeOf(incoming), { card: makingCard(recipe.file, lang) });
    const followed = async (): Promise<Spoken> => {
      try {
        const [reply] = await made(incoming, { ...turned, looks: [] }, [recipe]);
        return reply?.spoken ?? { kind: 'text', text: CHAT.evaluationFailed[lang] };
      } catch (error) {
        log('file-failed', { fault: faultLine(error) });
        return { kind: 'text', text: CHAT.evaluationFailed[lang] };
      }
    };
    const spoken = await followed();
    const sent = spoken.kind === 'message' ? await teams.send(placeOf(incoming), spoken.message) : undefined;
    const card = spoken.kind === 'card' ? spoken.card : fileCard(spoken, recipe.file, lang);
    // Where the card with the progress did not arrive, what came of it is a message of its own.
    const shown =
      progress.ok && progress.activityId !== ''
        ? await teams.update(placeOf(incoming), progress.activityId, { card })
        : await teams.send(placeOf(incoming), { card });
    const outcome = sent ?? shown;
    // It is made once more when it can be sent.
    if (!outcome.ok) await leaveFrom(incoming, turned.recipes.indexOf(recipe), outcome);
  };
