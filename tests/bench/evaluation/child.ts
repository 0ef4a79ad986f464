import { countPeriod } from '../../../bot/evaluation/counting.ts';
import { evaluationFile } from '../../../bot/files/evaluation-file.ts';
import { smallCountOn } from '../../../domain/economy.ts';
import { openStore } from '../../../storage/open.ts';
import { PARTITION, PERIOD, TODAY } from './fill.ts';
import type { MadeIn } from './measure.ts';
import { MADE } from './measure.ts';
import { PROGRAMME } from './stories.ts';

/** `child.ts FOLDER figures|open|annex|excel`: makes it once, and writes what it took as JSON. */
const [folder = '', wanted] = process.argv.slice(2);
const made = MADE.find((one) => one === wanted);
if (!made) throw new Error(`There is no »${wanted}«`);

const store = await openStore({ kind: 'sqlite', folder, scratch: true });
globalThis.gc?.();
const before = process.memoryUsage.rss();
const cpu = process.cpuUsage();
const began = performance.now();
const counting = await countPeriod(
  { store, partition: PARTITION, programme: PROGRAMME, today: TODAY },
  PERIOD,
  made === 'excel',
);
const countMs = performance.now() - began;
const input = { ...counting, programme: PROGRAMME, fewest: smallCountOn(PROGRAMME, PERIOD.to) };
const file = made === 'figures' ? undefined : await evaluationFile(made, input);
if (file && 'refused' in file) throw new Error(file.refused.da);
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
const result: MadeIn = {
  made,
  cases: counting.forbidden.cases.length,
  ms,
  countMs,
  cpuMs: (user + system) / 1_000,
  grownMiB: process.resourceUsage().maxRSS / 1_024 - before / 1_048_576,
  bytes: file?.bytes.length ?? 0,
};
process.stdout.write(JSON.stringify(result));
await store.close();
