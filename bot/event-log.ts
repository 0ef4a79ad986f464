import { runTool } from './event-log/tool.ts';

/** `npm run log`: proves the event log whole, or prints its heads. Reads only, also while the bot runs. */
process.exitCode = await runTool(process.argv.slice(2), {
  env: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  now: Date.now,
});
