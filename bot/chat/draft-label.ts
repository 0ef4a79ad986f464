import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { initials } from '../../domain/danish/initials.ts';
import { squash } from '../../domain/danish/normalise.ts';
import { sayDayShort } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import type { Json } from '../../domain/json.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

const GONE = text('Kladde fra en dialog, der ikke findes mere', 'Draft of a dialog that no longer exists');

/** A name of thirty words has no use for all its initials. */
const WHO = 20;

const titleOf = (run: Run): Text => findDialog(run.flow)?.title ?? GONE;

/** The cases that were chosen in a draft that may be about several: »ML-2026-001 +2«. */
const chosenIn = ({ answers: { cases } }: Run): string => {
  const [first, ...more] = Array.isArray(cases) ? (cases as readonly Json[]) : [];
  if (typeof first !== 'string') return '';
  return more.length === 0 ? first : `${first} +${more.length}`;
};

/** Initials where the draft has a name, else the case number or numbers; empty where it has neither. */
const aboutOf = (run: Run): string => {
  const name = run.answers['citizenName'];
  const who = typeof name === 'string' ? initials(name).slice(0, WHO).toWellFormed() : '';
  return who || run.case || chosenIn(run);
};

/** »Ny visitation, J.K.«: what a draft is, and whom it is about. */
export const draftLabel = (run: Run): Text => {
  const title = titleOf(run);
  const about = aboutOf(run);
  return about === '' ? title : text(`${title.da}, ${about}`, `${title.en}, ${about}`);
};

/** »Ny visitation« fra 3. februar: for a draft that is gone, and whose answers are gone with it. */
export const draftOf = (run: Run, today: Day): Text => {
  const title = titleOf(run);
  const day = (lang: Lang): string => sayDayShort(dayOf(run.startedAt), lang, today);
  return text(`»${title.da}« fra ${day('da')}`, `"${title.en}" of ${day('en')}`);
};

/** Whether words name a draft: its title, its initials or case, or both. */
export const isDraftNamed = (run: Run, words: string): boolean => {
  const { da, en } = titleOf(run);
  const label = draftLabel(run);
  return [da, en, aboutOf(run), label.da, label.en].some((name) => squash(name) === squash(words));
};
