import { packTool } from './package/tool.ts';
import { PROJECT_PATH } from './project-folder.ts';

/** `npm run package -- --env NAME`: the Teams app as a zip file, checked first. */
process.exitCode = await packTool(process.argv.slice(2), {
  folder: PROJECT_PATH,
  say: (line) => process.stdout.write(`${line}\n`),
});
