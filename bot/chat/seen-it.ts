import { fold } from '../../domain/danish/normalise.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import { programmePartition } from '../../storage/keys.ts';
import { readEveryPosted } from '../outbox/read-notice.ts';
import { acknowledge } from './acknowledge.ts';
import { say } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';

/** »jeg har set den«, »set«, »jeg har læst orientering nr. 3«: what the button says, in a sentence. */
const SEEN =
  /^(?:(?:ja )?(?:jeg|vi) har (?:nu )?(?:set|laest)|har (?:set|laest)|set|laest|i have seen|seen)(?: (?:den|det|dem|it|them|orienteringen|(?:orientering|notice)(?: (?:nr|nummer|no|number))?\.? ?(?<number>\d{1,6})))?(?: nu)?$/u;

const NOTHING = text(
  'Fint. Her er ikke noget, du skal kvittere for. Skriv »opgaver« for at se, hvad der venter.',
  'Good. There is nothing here for you to confirm. Write "tasks" to see what is waiting.',
);

const ALL_SEEN = text(
  'Alle orienteringer er set. Skriv »orienteringer« for at se dem.',
  'All notices have been seen. Write "notices" to see them.',
);

const which = (numbers: readonly number[]) => {
  const [first = 0] = numbers;
  const list = numbers.slice(0, 5).join(', ');
  return text(
    `Der er ${numbers.length} orienteringer, ingen har set endnu: nr. ${list}${numbers.length > 5 ? ' …' : ''}. Skriv fx »jeg har set orientering ${first}«.`,
    `${numbers.length} notices have not been seen yet: no. ${list}${numbers.length > 5 ? ' …' : ''}. Try "I have seen notice ${first}".`,
  );
};

/**
 * The receipt in words, with no dialog under way: for the one notice that nobody has seen, or the one that is named.
 * `undefined` where the sentence is something else. The card in the channel keeps its button, which then shows the receipt.
 */
export const seenIt = async (scene: Scene, sentence: string): Promise<Reaction | undefined> => {
  const found = SEEN.exec(fold(sentence).replace(/[.!]+$/, ''));
  if (!found) return undefined;
  const { deps, member, talk } = scene;
  const body = await deps.programmes.of(member);
  if (!body || !may(member, 'acknowledge', body.programme, deps.clocks.today()))
    return { talk, recipes: [say(NOTHING)] };
  const receipt = (notice: number): Promise<Reaction> =>
    acknowledge(scene, {
      verb: 'acknowledge',
      data: { notice: String(notice), programme: body.programme.id },
    });
  const named = found.groups?.['number'];
  if (named !== undefined) return receipt(Number(named));
  const [head] = await deps.store.read(programmePartition(body.programme.id), ['head']);
  const given = maybeBody<HeadBody>(head)?.lastNotice ?? 0;
  const posted = await readEveryPosted(deps, body.programme.id, given);
  const unseen = posted.flatMap(({ notice }) => (notice.seen ? [] : [notice.number]));
  const [only] = unseen;
  if (only === undefined) return { talk, recipes: [say(ALL_SEEN)] };
  return unseen.length === 1 ? receipt(only) : { talk, recipes: [say(which(unseen))] };
};
