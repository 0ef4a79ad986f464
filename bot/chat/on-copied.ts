import { text } from '../../domain/text.ts';
import type { Unfiled } from '../unfiled.ts';
import type { Press } from './what.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor, worldIn } from './scene.ts';
import { CHAT } from './words.ts';

/** Which of what stands on the member's list a press names: one entry, or all there were when the list was shown. */
const namedIn = ({ data }: Press, number: string | undefined): ((one: Unfiled) => boolean) | undefined => {
  const until = Number(data['until'] ?? Number.NaN);
  if (Number.isSafeInteger(until)) return ({ entry }) => entry.seq <= until;
  const seq = Number(data['entry'] ?? Number.NaN);
  if (number === undefined || !Number.isSafeInteger(seq)) return undefined;
  return ({ found, entry }) => found.number === number && entry.seq === seq;
};

/**
 * »Det er gjort«: the member has copied it by hand. Only what stands on their own list now is ticked off, whatever a
 * button names; pressed again it changes nothing.
 */
export const onCopied = async (scene: Scene, press: Press, number: string | undefined): Promise<Reaction> => {
  const { talk } = scene;
  const isNamed = namedIn(press, number);
  const body = await programmeFor(scene, number);
  if (!isNamed || !body) return { talk, recipes: [say(CHAT.unknownButton)] };
  const world = worldIn(scene, body, 'not-copied');
  const done = (await world.unfiled()).filter(isNamed);
  const byCase = Map.groupBy(done, ({ found }) => found.number);
  await world.noteCopied(
    new Map([...byCase].map(([of, all]) => [of, new Set(all.map(({ entry }) => entry.seq))])),
  );
  const { length } = done;
  const lead =
    length === 0
      ? undefined
      : text(
          length === 1
            ? 'Det er noteret, at det er kopieret.'
            : `Det er noteret, at de ${length} er kopieret.`,
          length === 1 ? 'Noted as copied.' : `Noted: all ${length} are copied.`,
        );
  return { talk, recipes: [view('not-copied', undefined, lead)] };
};
