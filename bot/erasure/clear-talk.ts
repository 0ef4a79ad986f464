import { text } from '../../domain/text.ts';
import type { Talk } from '../chat/talk.ts';

const GONE = text('Personoplysningerne i sagen er slettet.', 'The personal data of the case is erased.');

/** A case's number as it stands in what was stored, and no longer one that begins with it. */
export const namesCase = (stored: unknown, number: string): boolean =>
  new RegExp(`${number}(?![0-9])`).test(JSON.stringify(stored));

/**
 * A conversation without what was begun or said about a case: its drafts are gone, what became of a dialog is said in
 * one sentence, and an old activity that comes again is answered with nothing. `undefined` where nothing was.
 */
export const clearTalk = (talk: Talk, number: string): Talk | undefined => {
  if (!namesCase(talk, number)) return undefined;
  const runs = Object.fromEntries(Object.entries(talk.runs).filter(([, run]) => !namesCase(run, number)));
  const { active, ...rest } = talk;
  return {
    ...rest,
    ...(active !== undefined && Object.hasOwn(runs, active) && { active }),
    runs,
    closed: talk.closed.map((run) =>
      namesCase(run, number)
        ? { id: run.id, flow: run.flow, owner: run.owner, at: run.at, lines: [GONE] }
        : run,
    ),
    seen: talk.seen.map((one) => (namesCase(one, number) ? { id: one.id, recipes: [] } : one)),
  };
};

/** The drafts about a case in a conversation. */
export const draftsAbout = (talk: Talk, number: string): number =>
  Object.values(talk.runs).filter((run) => namesCase(run, number)).length;
