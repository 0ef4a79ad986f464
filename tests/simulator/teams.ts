import { ATTEMPT_MS } from '../../bot/outbox/post.ts';
import type { Message } from '../../bot/teams/message.ts';
import type { Outgoing, SendOptions } from '../../bot/teams/outgoing.ts';
import type { Sent } from '../../bot/teams/sent.ts';
import { REPLY_TIME, withinTime } from '../../bot/teams/time-limit.ts';
import type { Process } from './process.ts';
import type { World } from './world.ts';

/** What the connector does with a request. `answer`: what comes back; without one the caller's time runs out. */
interface Outcome {
  readonly accepts: boolean;
  readonly answer?: Sent | 'ok';
}

const refused = (status: number, retryAfterSeconds?: number): Outcome => ({
  accepts: false,
  answer: {
    ok: false,
    status,
    unclear: false,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  },
});
const ACCEPTED: Outcome = { accepts: true, answer: 'ok' };
const UNCLEAR: Sent = { ok: false, unclear: true };

export const TEAMS_FAULTS: Readonly<Record<string, Outcome>> = {
  '429, short': refused(429, 3),
  '429, long': refused(429, 90),
  '500': refused(500),
  '502': refused(502),
  '503': refused(503),
  'accepted, then dropped': { accepts: true, answer: UNCLEAR },
  'lost on the way': { accepts: false, answer: UNCLEAR },
  'not connected': { accepts: false, answer: { ok: false, unclear: false } },
  'accepted, then hang': { accepts: true },
  hang: { accepts: false },
};
const NAMES = Object.keys(TEAMS_FAULTS);

/** As the product waits for an answer, and what it takes none for. */
const inItsTime = async (ms: number, work: (resolve: (sent: Sent) => void) => void): Promise<Sent> => {
  try {
    return await withinTime(ms, () => new Promise<Sent>(work));
  } catch (error) {
    if (error instanceof DOMException) return UNCLEAR;
    throw error;
  }
};

/** Teams as a process reaches it: some rooms are gone for a while, and everything else fails at random. */
export const teamsFor = (world: World, process: Process): Outgoing => {
  const { clock, luck, weather } = world;

  const outcomeFor = (conversation: string): Outcome => {
    const away = world.away.get(conversation);
    if (away !== undefined) {
      world.count(`teams ${away}`);
      return refused(away);
    }
    if (!luck.percent(weather.teamsShare)) return ACCEPTED;
    const name = luck.pick(NAMES);
    world.struck();
    world.count(`teams ${name}`);
    return TEAMS_FAULTS[name] ?? ACCEPTED;
  };

  const call = (
    conversation: string,
    message: Message,
    update: string | undefined,
    { timeoutMs = REPLY_TIME }: SendOptions = {},
  ): Promise<Sent> =>
    inItsTime(timeoutMs, (resolve) => {
      const byItself = timeoutMs === ATTEMPT_MS;
      const [there, back] = [2 + luck.int(40), 2 + luck.int(40)];
      const survives = luck.percent(50);
      process.step();
      if (process.isDead()) return;
      const delivery = byItself ? world.claimed(process.name, conversation) : undefined;
      const arrive = (): void => {
        if (process.isDead() && !survives) return;
        if (!survives && process.stillUntil() > clock.now()) {
          clock.at(process.stillUntil() + 1, arrive);
          return;
        }
        const { accepts, answer } = outcomeFor(conversation);
        const activityId = update ?? `p${world.serial()}`;
        const sent: Sent | undefined = answer === 'ok' ? { ok: true, activityId } : answer;
        world.posted({
          at: clock.now(),
          process: process.name,
          conversation,
          delivery,
          message,
          update: update !== undefined,
          accepted: accepts,
          status: sent?.ok === false ? sent.status : undefined,
          retryAfterMs: sent?.ok === false ? (sent.retryAfterSeconds ?? 0) * 1_000 || undefined : undefined,
        });
        if (sent) clock.after(back, () => resolve(sent), process);
      };
      clock.after(there, arrive);
    });

  return {
    send: ({ conversationId }, message, options) => call(conversationId, message, undefined, options),
    update: ({ conversationId }, id, message, options) => call(conversationId, message, id, options),
  };
};
