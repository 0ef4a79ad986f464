/**
 * What every random test draws from. The suite draws the same each time, so that a change is red for what it changed;
 * the long rounds draw anew each time, and `SEED=…` plays one of them again.
 */
export const SEED = Number(process.env['SEED'] ?? 20_150_101);
