import { CPR_REMOVED } from '../../domain/danish/cpr.ts';
import type { Month } from '../../domain/day.ts';
import { may } from '../../domain/rights/may.ts';
import type { Sample, SampleChange } from '../../domain/sample.ts';
import { changed, isFollowedUp, isOpen } from '../../domain/sample.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { changeSample } from '../../storage/samples.ts';
import type { Press } from './what.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor } from './scene.ts';
import { CHAT } from './words.ts';

/** What came of a look, in characters. */
export const NOTE_LENGTH = 300;

const FOLLOW_UP = 'followUp';

/** The input for what came of a line. */
export const followUpId = (line: number): string => `${FOLLOW_UP}${line}`;

/** A month as a button names it. */
export const monthIn = (raw: string): Month | undefined =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(raw) ? raw : undefined;

/** What was written to each flagged line; the ones left empty stay as they are. */
const notesIn = ({ data }: Press): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(data).flatMap(([id, note]) => {
      const line = id.startsWith(FOLLOW_UP) ? Number(id.slice(FOLLOW_UP.length)) : Number.NaN;
      return Number.isSafeInteger(line) && note.trim() !== '' ? [[line, note.trim()] as const] : [];
    }),
  );

/** What a press asks for, or why it cannot be done as it stands. */
const changeIn = (press: Press): SampleChange | Text => {
  if (press.verb === 'confirm-sample') return { kind: 'confirm' };
  if (press.verb === 'flag-look') return { kind: 'flag', line: Number(press.data['line'] ?? Number.NaN) };
  const notes = notesIn(press);
  const all = [...notes.values()];
  if (all.length === 0)
    return text('Skriv først kort, hvad du fandt ud af.', 'First write briefly what you found out.');
  if (all.some((note) => note.includes(CPR_REMOVED)))
    return text('Skriv det igen uden CPR-nummer.', 'Write it again without the CPR number.');
  if (all.some((note) => note.length > NOTE_LENGTH))
    return text(
      `Skriv det kortere: højst ${NOTE_LENGTH} tegn.`,
      `Shorter, please: ${NOTE_LENGTH} characters.`,
    );
  return { kind: 'settle', notes };
};

const doneLine = ({ kind }: SampleChange, after: Sample): Text | undefined => {
  if (kind === 'flag') return undefined;
  if (!isOpen(after)) return text('Tak. Måneden er færdig.', 'Thank you. The month is done.');
  return after.lines.some(isFollowedUp)
    ? text('Det er skrevet ned. Noget følges stadig op.', 'Noted. Something is still being followed up.')
    : text('Det er skrevet ned.', 'Noted.');
};

/**
 * The leader's buttons on a sample. Pressed again, by another leader at the same moment, or on an old card they change
 * nothing that was done; the card then shows how things are.
 */
export const onSample = async (scene: Scene, press: Press): Promise<Reaction> => {
  const { deps, member, key, talk } = scene;
  const month = monthIn(press.data['month'] ?? '');
  const body = await programmeFor(scene);
  if (!body || month === undefined) return { talk, recipes: [say(CHAT.unknownButton)] };
  if (!may(member, 'sample-looks', body.programme, deps.clocks.today()))
    return { talk, recipes: [say(notAllowed('sample-looks'))] };
  const change = changeIn(press);
  if (!('kind' in change)) return { talk, recipes: [view('sample', month, change)] };
  const receipt = { by: key, at: deps.clocks.now() };
  let isNews = false;
  const after = await changeSample(deps.store, body.programme.id, [member.organisation, month], (sample) => {
    const next = changed(sample, change, receipt);
    isNews = next !== sample;
    return next;
  });
  if (!after) return { talk, recipes: [view('sample')] };
  return { talk, recipes: [view('sample', month, isNews ? doneLine(change, after) : undefined)] };
};
