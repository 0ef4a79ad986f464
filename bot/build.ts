import { BUILT, bundle } from './package/bundle.ts';
import { PROJECT_PATH } from './project-folder.ts';

/** `npm run build`: the bot as some files, packages and all, which start in half the time; `node build/main.js` runs them. */
await bundle(PROJECT_PATH);
process.stdout.write(
  `${BUILT.main} is the bot; leave node_modules beside it for what a package looks for where it lies.\n`,
);
