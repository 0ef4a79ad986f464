import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { say } from './recipe.ts';
import type { Reaction } from './scene.ts';
import type { Talk } from './talk.ts';
import { activeRun } from './talk.ts';
import { shown } from './walk.ts';
import { CHAT } from './words.ts';

/** Teams stamps messages and presses in different places; so far apart their clocks may be. Chosen: it names no bound. */
const SKEW_MS = 3_000;

/** A stamp further ahead of our own clock than this is no time to hold anybody's later sentences against. */
const AHEAD_MS = 60_000;

/** A sentence that was sent before what was answered here since: it came late, or a second time after a process died. */
const isLate = ({ what, sentAt = Number.NaN }: Incoming, { latest = Number.NaN }: Talk): boolean =>
  what.kind === 'text' && sentAt + SKEW_MS < latest;

/** When the newest activity that was answered here was sent; milliseconds since 1970. `real`: the real clock. */
export const latestOf = ({ sentAt }: Incoming, { latest }: Talk, real: number): number | undefined => {
  if (sentAt === undefined || sentAt > real + AHEAD_MS) return latest;
  return latest === undefined ? sentAt : Math.max(latest, sentAt);
};

/** A sentence would have carried something out that its writer did not have before them when they wrote it. */
class Late extends Error {
  override readonly name = 'Late';
}

/**
 * Reacts, except that a sentence that came late carries nothing out: »ja« was the answer to a question of then, and
 * »fortryd« was about what was the newest then. A press names its step, and needs no such care.
 */
export const unlessLate = async (
  deps: ChatDeps,
  { incoming, talk, member }: { readonly incoming: Incoming; readonly talk: Talk; readonly member: Member },
  react: (deps: ChatDeps) => Promise<Reaction>,
): Promise<Reaction> => {
  if (!isLate(incoming, talk)) return react(deps);
  try {
    return await react({ ...deps, execute: () => Promise.reject(new Late()) });
  } catch (error) {
    if (!(error instanceof Late)) throw error;
    const run = activeRun(talk, personKey(member));
    return { talk, recipes: [run ? shown(run, { notes: [CHAT.cameLate] }) : say(CHAT.cameLate)] };
  }
};
