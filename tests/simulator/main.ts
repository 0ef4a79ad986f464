import { playSeed } from './run.ts';
const from = Number(process.argv[2] ?? 1), n = Number(process.argv[3] ?? 1);
const begun = process.cpuUsage();
const total = new Map<string, number>();
for (let s = from; s < from + n; s++) {
  const p = await playSeed(s);
  for (const [k, v] of p.counts) total.set(k, (total.get(k) ?? 0) + v);
  if (n === 1 && process.argv[4]) console.log(p.tail.join('\n'));
  if (p.broken.length) console.log(s, p.broken[0]);
}
const used = process.cpuUsage(begun);
console.log([...total].sort().map(([k, v]) => `${k} ${v}`).join(' · '));
console.log('ms a seed', (used.user + used.system) / 1000 / n);
