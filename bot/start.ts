import { fileURLToPath } from 'node:url';
import { playLocally, stopRequest } from './playground.ts';

/** `npm start`: the bot and the Microsoft 365 Agents Playground together, until Ctrl-C. */
process.exitCode = await playLocally({
  folder: fileURLToPath(new URL('..', import.meta.url)),
  bot: fileURLToPath(new URL('main.ts', import.meta.url)),
  env: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  stop: stopRequest(process),
});
