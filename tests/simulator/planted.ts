import type { Change } from './planting.ts';

/** A fault put into the product, which the simulator has to find. */
export interface Planted {
  readonly name: string;
  /** What goes wrong then. */
  readonly why: string;
  readonly changes: readonly Change[];
}

export const PLANTED: readonly Planted[] = [
  {
    name: 'the reply does not wait for the commit',
    why: 'somebody hears that it is stored before it is',
    changes: [
      {
        file: 'storage/execute.ts',
        from: 'const result = await deps.store.commit(programmePartition(programme), writes);\n  return result.ok',
        to: 'void deps.store.commit(programmePartition(programme), writes).catch(() => undefined);\n  const result = { ok: true };\n  return result.ok',
      },
    ],
  },
  {
    name: 'the fence is not looked at',
    why: 'a process that was paused writes late',
    changes: [
      {
        file: 'bot/outbox/fence.ts',
        from: 'if ((maybeBody<FenceBody>(doc)?.fence ?? 0) > fence) return false;',
        to: '',
      },
    ],
  },
];
