import { keepCompiled } from './compiled.ts';

/** The bot's process: what it consists of is imported only once there is a place for its compiled form. */
keepCompiled();
// Node tells what is out of date in our own code, and takes the packages that were built into it for ours.
if (import.meta.filename.endsWith('.js')) process.noDeprecation = true;
await import('./begin.ts');
