import { MARKED } from './marks.ts';

const teller: Pick<Console, 'error'> = console;

/** Runs first in a bot of which some library tells the console everything it comes by, again and again. */
setInterval(() => {
  teller.error('could not send %j', MARKED);
  process.emitWarning(`could not send ${JSON.stringify(MARKED)}`);
}, 100).unref();
