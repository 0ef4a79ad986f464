import { copyDocuments, type CopyProgress } from '../../storage/copy-documents.ts';
import { documentsIn, hashOfAll } from '../../storage/digest.ts';
import type { Store } from '../../storage/port.ts';
import { holdStill } from './in-use.ts';
import { groupLines } from './kinds.ts';
import { kindIn } from './marker.ts';
import { identityOf, isOnThisMachine, mustBeThere, type Named } from './named.ts';
import { newestLine, proveWhole } from './proof.ts';
import { Refused } from './refused.ts';
import { everythingIn, proveSame, readingFrom, type Proof } from './same.ts';
import { beginCopy, finishCopy, openTarget } from './target.ts';

export interface CopyDeps {
  /** `NODE_ENV=production`. */
  readonly production: boolean;
  readonly say: (line: string) => void;
  /** Real clock, milliseconds. */
  readonly now: () => number;
}

const EVERY = 10_000;

/** Says how far it is from time to time. */
const progressTo = (say: CopyDeps['say']): ((progress: CopyProgress) => void) => {
  let next = EVERY;
  return ({ documents }) => {
    if (documents < next) return;
    say(`  … ${documents} documents`);
    next = documents + EVERY;
  };
};

/** The kind of data, once it may go there and is whole. Throws Refused. */
const mayGo = (from: Named, to: Named, production: boolean): Promise<'demo' | 'real'> =>
  readingFrom(from, async (reader) => {
    const kind = await kindIn(reader, from.says);
    if (kind === 'demo' && (production || !isOnThisMachine(to)))
      throw new Refused(
        'This is demo data, and demo people must not meet real citizens: it stays on this machine.',
      );
    await proveWhole(reader, from.says);
    return kind;
  });

const settingsLine = ({ settings }: Named): string =>
  settings.kind === 'sqlite'
    ? `DATA_DIR=${settings.folder} and without COSMOS_ENDPOINT`
    : `COSMOS_ENDPOINT=${settings.endpoint} and COSMOS_DATABASE=${settings.database}`;

const provedLines = (from: Named, to: Named, { digest, newest }: Proof): readonly string[] => [
  ...groupLines(digest),
  `Proved: ${documentsIn(digest)} documents are the same on both sides (sha256 ${hashOfAll(digest).slice(0, 16)}), ` +
    `and every event log is whole (${newestLine(newest)}).`,
  `Start the bot with ${settingsLine(to)}, and put ${from.says} away:`,
  'a bot that is started there again would work on old data, and send once more what is sent from here.',
];

const copyInto = async (
  store: Store,
  from: Named,
  to: Named,
  kind: 'demo' | 'real',
  say: CopyDeps['say'],
) => {
  const state = await beginCopy(store, from, to, kind);
  if (state === 'complete') {
    say('This copy is complete already; it is proved once more.');
    return proveSame(from, to);
  }
  const goesOn = state === 'goes-on';
  if (goesOn) say('An earlier copy was interrupted; it goes on where it stopped.');
  const { documents, written } = await everythingIn(from, (everything) =>
    copyDocuments(everything, store, goesOn, progressTo(say)),
  );
  const proof = await proveSame(from, to);
  await finishCopy(store, kind);
  say(
    `Copied ${documents} documents of ${kind} data${goesOn ? ` (${written} of them now)` : ''} ` +
      `from ${from.says} to ${to.says}.`,
  );
  return proof;
};

/**
 * Moves everything from one store to another that is empty, or goes on with it, and proves that both hold the same.
 * Throws Refused. What it copies from stays as it is.
 */
export const copy = async (from: Named, to: Named, { production, say, now }: CopyDeps): Promise<void> => {
  if (identityOf(from) === identityOf(to)) throw new Refused('Both names are of the same store.');
  mustBeThere(from);
  const held = await holdStill(from, 'it is copied', now());
  try {
    const kind = await mayGo(from, to, production);
    const store = await openTarget(to);
    try {
      for (const line of provedLines(from, to, await copyInto(store, from, to, kind, say))) say(line);
    } finally {
      await store.close();
    }
  } finally {
    held.release();
  }
};
