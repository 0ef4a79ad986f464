import type { Flow } from '../engine/flow.ts';
import { DIALOGS } from '../index.ts';
import type { CommandWords } from './command-words.ts';
import { COURSE_WORDS } from './words-course.ts';
import { LOOK_WORDS } from './words-look.ts';
import { MONEY_WORDS } from './words-money.ts';
import { OWN_WORDS } from './words-own.ts';
import { SERVICE_WORDS } from './words-service.ts';
import { VISITATION_WORDS } from './words-visitation.ts';

/** The commands whose words are listed one by one. */
const WORDED: readonly CommandWords[] = [
  ...VISITATION_WORDS,
  ...COURSE_WORDS,
  ...MONEY_WORDS,
  ...OWN_WORDS,
  ...LOOK_WORDS,
  ...SERVICE_WORDS,
];

/** A dialog that has no list of words here is found by those that start it. */
const fromDialog = ({ id, title, starts }: Flow): CommandWords => ({
  id,
  title,
  phrases: starts.da,
  english: { phrases: starts.en },
});

/** Everything that can be asked for in a sentence. */
export const COMMANDS: readonly CommandWords[] = [
  ...WORDED,
  ...DIALOGS.filter(({ id }) => !WORDED.some((known) => known.id === id)).map(fromDialog),
];

export const commandOf = (id: string): CommandWords | undefined => COMMANDS.find((one) => one.id === id);
