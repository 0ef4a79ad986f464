import type { Background } from './background.ts';
import type { Incoming } from './chat/incoming.ts';
import { CHAT } from './chat/words.ts';
import type { TurnTime } from './deadline.ts';
import { within } from './deadline.ts';
import { faultLine } from './http/faults.ts';
import type { Log } from './log/log.ts';
import type { LeaveReply } from './outbox/leave-reply.ts';
import type { InvokeBody } from './teams/invoke-answer.ts';
import { invokeMessage } from './teams/invoke-answer.ts';

/** `silent`: a repeated activity that had been answered; `again`: one answered by a process that died since. */
export type TurnOutcome = 'answered' | 'again' | 'silent' | 'late' | 'failed';

export interface Answered {
  readonly said: InvokeBody | undefined;
  readonly outcome: TurnOutcome;
}

interface Deps {
  readonly leave: LeaveReply;
  /** Tells the person in the chat that something went wrong. */
  readonly saySorry: (incoming: Incoming) => Promise<void>;
  readonly background: Background;
  readonly log: Log;
}

/** After the time is up, what ends with it has this long to do so. */
const SETTLE_MS = 50;

/** To who is told later what became of it. */
export const lateAnswer = ({ what, personal }: Incoming): InvokeBody | undefined => {
  if (what.kind === 'press') return invokeMessage((personal ? CHAT.late : CHAT.trouble).da);
  return what.kind === 'file' ? invokeMessage('') : undefined;
};

/** Work on an activity; `said` is told what was answered, before anything else that is to be done about it. */
export type Work = (said: (answered: Answered) => void) => Promise<Answered>;

/**
 * A turn's answer within its time. Where the time is up before, what was begun to be written goes on and what becomes of
 * it is told by the sender; rejects with TooLate where nothing was done by then, and nothing will be.
 */
export const makeInItsTime = ({ leave, saySorry, background, log }: Deps) => {
  /** Nobody waits for it any more. Where nothing can be written down, the person hears at once that it went wrong. */
  const goOn = async (incoming: Incoming, whole: Promise<Answered>, turn: TurnTime): Promise<void> => {
    const left = (): Promise<boolean> => leave(incoming, { part: 0, tells: turn.hasToTell() });
    try {
      const noted = leave(incoming, 'under-way').catch(() => false);
      const { said } = await whole;
      await noted;
      // The answer to a press came too late to be one.
      if (incoming.what.kind === 'press' && said) await left();
    } catch (error) {
      log('turn-failed', { fault: faultLine(error) });
      await left().catch(() => saySorry(incoming));
    }
  };

  return async (incoming: Incoming, turn: TurnTime, work: Work): Promise<Answered> => {
    let early: Answered | undefined;
    let ended = false;
    const note = (answered: Answered): void => {
      early = answered;
    };
    const whole = work(note).finally(() => {
      ended = true;
    });
    try {
      // What waits in a queue or only reads ends with the time, a moment later.
      return await Promise.race([whole, turn.up.catch(() => within(SETTLE_MS, whole))]);
    } catch (error) {
      const rest = within(Math.max(0, turn.limits.end - turn.elapsed()), whole);
      background.add(rest);
      if (early) return early;
      if (ended || !turn.isBegun()) throw error;
      background.add(goOn(incoming, rest, turn));
      return { said: lateAnswer(incoming), outcome: 'late' };
    }
  };
};
