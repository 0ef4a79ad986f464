import { fileURLToPath } from 'node:url';
import { playLocally, stopRequest } from './playground.ts';
import { PROJECT_PATH } from './project-folder.ts';

/** `npm start`: the bot and the Microsoft 365 Agents Playground together, until Ctrl-C. */
process.exitCode = await playLocally({
  folder: PROJECT_PATH,
  bot: fileURLToPath(new URL('main.ts', import.meta.url)),
  env: process.env,
  say: (line) => process.stdout.write(`${line}\n`),
  stop: stopRequest(process),
});
