import { sayMoment } from '../../domain/danish/say.ts';
import { isReceipt } from '../../domain/history.ts';
import { isRead } from '../../domain/loan/view.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Text } from '../../domain/text.ts';
import { join, same, text } from '../../domain/text.ts';
import { happenedTheme } from '../../dialogs/happened/theme.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { capital } from '../views/holder-words.ts';
import type { World } from '../world.ts';

/** The entries that were taken back, and those that took them back. */
const undoneIn = (log: readonly LogEntry[]): ReadonlySet<number> =>
  new Set(
    log.flatMap(({ seq, events }) =>
      events.flatMap((event) => (event.type === 'undone' ? [seq, event.data.entry] : [])),
    ),
  );

interface Step {
  readonly by: PersonKey;
  readonly number: string;
  /** What was done, and when, in words. */
  readonly what: Text;
}

/** Who did it, by name, and whom to speak to where it was somebody else. */
const sayStep = async ({ by, number, what }: Step, world: World, me: PersonKey): Promise<Text> => {
  const look = text(
    `skriv »sag ${number}« for at se, hvad du kan gøre nu.`,
    `write "case ${number}" to see what you can do now.`,
  );
  if (by === me)
    return text(
      `Det kan ikke fortrydes, for du er selv gået videre i ${number}: ${what.da}. ${capital(look.da)}`,
      `It cannot be undone, as you went on in ${number} yourself: ${what.en}. ${capital(look.en)}`,
    );
  const name = await world.nameOf(by);
  return text(
    `Det kan ikke fortrydes, for ${name} er gået videre i ${number}: ${what.da}. Tal med ${name}, eller ${look.da}`,
    `It cannot be undone, as ${name} went on in ${number}: ${what.en}. Speak with ${name}, or ${look.en}`,
  );
};

/**
 * Why what somebody did can no longer be taken back: who went on in the case after it, and with what. `undefined` where
 * nobody did, or where the person may read nothing of it.
 */
export const cameAfter = async (
  world: World,
  number: string,
  entry: number,
  me: PersonKey,
): Promise<Text | undefined> => {
  const reads = (await world.caseView(number))?.reads;
  if (!reads) return undefined;
  const log = await world.timeline(number);
  const undone = undoneIn(log);
  const since = log
    .filter((one) => one.seq > entry && !isReceipt(one))
    .map((one) => ({ ...one, events: one.events.filter(({ type }) => isRead(type, reads)) }))
    // A place that became free elsewhere is no deed of who freed it in this case.
    .filter(({ events }) => events.some(({ type }) => type !== 'offered'));
  // What was taken back stands in the way too: what is undone lies behind it.
  const next = since.find(({ seq }) => !undone.has(seq)) ?? since[0];
  if (!next) return undefined;
  const [da, en] = [sayMoment(next.at, 'da', world.today), sayMoment(next.at, 'en', world.today)];
  const theme = join(next.events.map(happenedTheme), '. ');
  const back = undone.has(next.seq) ? text(', som er fortrudt igen', ', which was undone again') : same('');
  const what = text(`»${theme.da}«, ${da}${back.da}`, `"${theme.en}", ${en}${back.en}`);
  return sayStep({ by: next.actor, number, what }, world, me);
};
