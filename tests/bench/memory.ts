import type { Lane } from './rounds.ts';

/** What a server's process takes in MiB, and of that what its program still holds when its garbage is collected. */
export interface Held {
  readonly rss: number;
  readonly live: number;
}

/** The same after so many turns. */
export interface Grown extends Held {
  readonly turns: number;
}

export interface Memory {
  readonly server: string;
  /** MiB of the process when it was ready. */
  readonly idle: number;
  readonly early: Grown;
  /** Of the one server that goes on for ten times as long. */
  readonly late?: Grown;
}

/** The process as it is, then its garbage is collected; every server is asked equally often. */
export const measureMemory = async ({ peer }: Lane): Promise<Held> => {
  const { rssMiB, liveMiB } = await peer.usage('collect');
  return { rss: rssMiB, live: liveMiB };
};
