import { plant } from './plant.ts';
import type { Planted } from './planted.ts';

/** What the child tells: the first seed that broke, or that none did. */
export interface Found {
  readonly seed?: number;
  readonly invariant?: string;
  readonly what?: string;
  readonly cpuMs: number;
}

// Before anything of the product is loaded.
const changes = JSON.parse(process.env['PLANTED'] ?? '[]') as Planted['changes'];
const seeds = Number(process.env['SEEDS'] ?? 300);
plant({ changes });
const { playSeed } = await import('./run.ts');

const tell = (found: Omit<Found, 'cpuMs'>): void => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(`${JSON.stringify({ ...found, cpuMs: Math.round((user + system) / 1000) })}\n`);
};

const look = async (): Promise<void> => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { broken } = await playSeed(seed);
    const [first] = broken;
    if (first) return tell({ seed, invariant: first.invariant, what: first.what });
  }
  tell({});
};

await look();
