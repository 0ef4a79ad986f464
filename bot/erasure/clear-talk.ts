import type { Instant } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import type { ClosedRun, Talk } from '../chat/talk.ts';
import { withEnded } from '../chat/talk.ts';

const GONE = text('Personoplysningerne i sagen er slettet.', 'The personal data of the case is erased.');

/** A case's number as it stands in what was stored, and no longer one that begins with it. */
export const namesCase = (stored: unknown, number: string): boolean =>
  new RegExp(`${number}(?![0-9])`).test(JSON.stringify(stored));

/** What an old card of it says: that its case was erased, and nothing of what it was. */
const ended = ({ id, flow, owner }: Pick<ClosedRun, 'id' | 'flow' | 'owner'>, at: Instant): ClosedRun => ({
  id,
  flow,
  owner,
  at,
  lines: [GONE],
});

/**
 * A conversation without what was begun or said about a case: of its drafts and of the dialogs that ended one sentence
 * is left for who presses their cards – and for who confirmed the erasure and has not heard of it when this comes –, and an
 * old activity that comes again is answered with nothing. `undefined` where nothing was. `at`: when they were erased.
 */
export const clearTalk = (talk: Talk, number: string, at: Instant): Talk | undefined => {
  if (!namesCase(talk, number)) return undefined;
  const { active, ...rest } = talk;
  const all = Object.entries(talk.runs);
  const runs = Object.fromEntries(all.filter(([, run]) => !namesCase(run, number)));
  const gone = all.flatMap(([id, run]) => (Object.hasOwn(runs, id) ? [] : [ended(run, at)]));
  const closed = talk.closed.map((run) => (namesCase(run, number) ? ended(run, run.at) : run));
  return {
    ...rest,
    ...(active !== undefined && Object.hasOwn(runs, active) && { active }),
    runs,
    closed: withEnded(closed, gone),
    seen: talk.seen.map((one) => (namesCase(one, number) ? { id: one.id, recipes: [] } : one)),
  };
};

/** The drafts about a case in a conversation. */
export const draftsAbout = (talk: Talk, number: string): number =>
  Object.values(talk.runs).filter((run) => namesCase(run, number)).length;
