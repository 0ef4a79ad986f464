import type { Stage, StageOptions } from './stage.ts';
import { openStage } from './stage.ts';

/** A stage that is closed whatever the test does. */
export const withStage =
  (play: (stage: Stage) => Promise<void>, options: StageOptions = {}): (() => Promise<void>) =>
  async () => {
    const stage = await openStage(options);
    try {
      await play(stage);
    } finally {
      await stage.close();
    }
  };
