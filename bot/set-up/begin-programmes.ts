import type { Day } from '../../domain/day.ts';
import type { Programme } from '../../domain/programme.ts';
import { missingIn } from '../../domain/missing.ts';
import { programmeIds } from '../../storage/chains.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { FirstAdmin } from '../config/environment.ts';
import type { Log } from '../log/log.ts';
import { adminsOfNowhere } from '../people/enlist.ts';
import type { Known } from './check-files.ts';
import { checkFiles } from './check-files.ts';
import { createProgramme } from './create-programme.ts';
import { readFiles } from './read-files.ts';

const bodiesIn = async (store: Store): Promise<readonly (ProgrammeBody | string)[]> => {
  const ids = await programmeIds(store);
  return Promise.all(
    ids.map(async (id) => {
      const [doc] = await store.read(programmePartition(id), ['programme']);
      // A killed process had got as far as the prefix.
      return maybeBody<ProgrammeBody>(doc) ?? id;
    }),
  );
};

const wholeIn = (bodies: readonly (ProgrammeBody | string)[]): readonly Programme[] =>
  bodies.filter((body) => typeof body !== 'string').map(({ programme }) => programme);

const knownIn = (whole: readonly Programme[]): Known => ({
  ids: new Set(whole.map(({ id }) => id)),
  prefixes: new Map(whole.map(({ prefix, id }) => [prefix, id])),
});

interface Beginning {
  /** `PROGRAMMES`; absent where nothing is to begin. */
  readonly path: string | undefined;
  readonly production: boolean;
  readonly admins: readonly FirstAdmin[];
  readonly today: Day;
  readonly log: Log;
}

/**
 * Makes the programmes of the files that are not in the store yet, all of them or none. One that is there is not read
 * again: its rules change by card. Resolves to the faults; none where all went well.
 */
export const beginProgrammes = async (
  store: Store,
  { path, production, admins, today, log }: Beginning,
): Promise<readonly string[]> => {
  const bodies = await bodiesIn(store);
  const whole = wholeIn(bodies);
  for (const programme of whole) {
    const missing = missingIn(programme, today).length;
    // It runs on, or nobody could mend it: new referrals wait, and the administrators see why.
    if (missing > 0) log('programme-lacks', { programme: programme.id, missing });
  }
  if (path === undefined) {
    if (bodies.length === 0) log('no-programme');
    return adminsOfNowhere(admins, whole);
  }
  const { files, fault } = await readFiles(path);
  if (fault !== undefined) return [`PROGRAMMES: ${fault}`];
  const { programmes, known, faults } = checkFiles(files, knownIn(whole), today, production);
  if (faults.length > 0) return faults;
  // Before anything is made: where it is the file that has the organisation wrong it can still be put right there.
  const nowhere = adminsOfNowhere(admins, [...whole, ...programmes]);
  if (nowhere.length > 0) return nowhere;
  for (const programme of known) log('programme-kept', { programme });
  for (const programme of programmes) {
    await createProgramme(store, programme);
    log('programme-begun', { programme: programme.id });
  }
  return [];
};
