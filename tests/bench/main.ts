import { writeFile } from 'node:fs/promises';
import { runBench } from './bench.ts';
import { readCommandLine } from './options.ts';
import { reportOf } from './report.ts';

/** `npm run bench -- [--quick] [--json FILE] [--profile DIR]`: Markdown on stdout, progress on stderr. */
const { options, json } = readCommandLine(process.argv.slice(2));
const begun = performance.now();
const result = await runBench(options, (line) => {
  process.stderr.write(`${Math.round((performance.now() - begun) / 1000)} s: ${line}\n`);
});
if (json !== undefined) await writeFile(json, `${JSON.stringify(result, undefined, 2)}\n`);
process.stdout.write(reportOf(result));
