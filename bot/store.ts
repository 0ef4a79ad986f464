import { runTool } from './store/tool.ts';

/** `npm run store`: moves the data to another store, backs it up, puts it back, or says what there is. */
process.exitCode = await runTool(process.argv.slice(2), {
  env: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  now: Date.now,
});
