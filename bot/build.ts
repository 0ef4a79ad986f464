import { BUILT, bundle } from './package/bundle.ts';
import { PROJECT_PATH } from './project-folder.ts';

/** `npm run build`: the bot as a few files, which start in half the time; `node build/main.js` runs them. */
await bundle(PROJECT_PATH);
process.stdout.write(`${BUILT.main} is the bot; it needs the packages in node_modules beside it.\n`);
