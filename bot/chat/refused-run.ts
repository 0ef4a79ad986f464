import { reject } from '../../dialogs/engine/accept.ts';
import type { Field } from '../../dialogs/engine/field.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { contextOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import type { Text } from '../../domain/text.ts';
import type { Fresh } from './refresh-run.ts';
import { freshRun } from './refresh-run.ts';
import type { Seer } from './scene.ts';

/** What a command was refused for: a field of its dialog, and why. */
interface Refused {
  readonly id: string;
  readonly field: Field;
  readonly reason: Text;
}

/**
 * A run whose command was refused for one of its answers: the reason stands at the field. Where something was done
 * meanwhile and the field offers something else now, the run knows it, or nobody could give another answer.
 */
export const refusedRun = async (
  scene: Seer,
  flow: Flow,
  run: Run,
  { id, field, reason }: Refused,
): Promise<Fresh> => {
  const today = scene.deps.clocks.today();
  const offered = (one: Run): string =>
    JSON.stringify(field.input(id, undefined, contextOf(flow, one, today), 'da'));
  const fresh = await freshRun(scene, run);
  if (fresh.kind !== 'fresh') return fresh;
  const now = offered(fresh.run) === offered(run) ? { run, notes: [] } : fresh;
  const value = run.answers[id];
  const mended = reject(now.run, id, reason, value === undefined ? undefined : field.wire(value));
  return { kind: 'fresh', run: mended, notes: now.notes };
};
