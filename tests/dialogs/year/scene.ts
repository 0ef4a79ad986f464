import type { Stage, Who } from '../../support/stage.ts';
import { transcript } from '../../support/transcript.ts';

/** What happens on one morning: the product is started on that day, on the store as the day before left it. */
export interface Scene {
  /** `2026-11-23`. */
  readonly day: string;
  play(stage: Stage): Promise<void>;
}

/** `2026-11-23T07:30`: half past eight or, in summer, half past nine by the Danish clock. */
export const morningOf = (day: string): string => `${day}T07:30:00.000Z`;

export const talk = (stage: Stage, who: Who, script: string): Promise<void> => transcript(stage, who, script);

/** Said and heard in the Erhvervschef's channel. */
export const inChannel = (stage: Stage, script: string): Promise<void> =>
  transcript(stage, 'director', script, { channel: true });
