import { fileURLToPath } from 'node:url';
import { packTool } from './package/tool.ts';

/** `npm run package -- --env NAME`: the Teams app as a zip file, checked first. */
process.exitCode = await packTool(process.argv.slice(2), {
  folder: fileURLToPath(new URL('..', import.meta.url)),
  say: (line) => process.stdout.write(`${line}\n`),
});
