import { MARKED } from './marks.ts';

/** Runs first in a bot of which some library tells the console everything it comes by, again and again. */
setInterval(() => {
  console.error('could not send %j', MARKED);
  process.emitWarning(`could not send ${JSON.stringify(MARKED)}`);
}, 100).unref();
