import { keepCompiled } from './compiled.ts';

/** The bot's process: what it consists of is imported only once there is a place for its compiled form. */
keepCompiled();
await import('./begin.ts');
