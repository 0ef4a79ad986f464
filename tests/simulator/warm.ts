import { make, TEMPLATES } from '../cards/examples.ts';

let made: Promise<unknown> | undefined;

/**
 * The first card of each template loads a library, in real time, and takes more turns of the microtask queue than those
 * after it: a seed would be played differently by a process that has made it and by one that has not.
 */
export const warmCards = async (): Promise<void> => {
  made ??= Promise.all(TEMPLATES.map(([, card, example]) => make(card, example)));
  await made;
};
