import type { Day } from '../../domain/day.ts';
import { missingIn } from '../../domain/missing.ts';
import { programmeIds } from '../../storage/chains.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { Log } from '../log/log.ts';
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

const knownIn = (bodies: readonly (ProgrammeBody | string)[]): Known => {
  const whole = bodies.filter((body) => typeof body !== 'string').map(({ programme }) => programme);
  return {
    ids: new Set(whole.map(({ id }) => id)),
    prefixes: new Map(whole.map(({ prefix, id }) => [prefix, id])),
  };
};

interface Beginning {
  /** `PROGRAMMES`; absent where nothing is to begin. */
  readonly path: string | undefined;
  readonly production: boolean;
  readonly today: Day;
  readonly log: Log;
}

/**
 * Makes the programmes of the files that are not in the store yet, all of them or none. One that is there is not read
 * again: its rules change by card. Resolves to the faults; none where all went well.
 */
export const beginProgrammes = async (
  store: Store,
  { path, production, today, log }: Beginning,
): Promise<readonly string[]> => {
  const bodies = await bodiesIn(store);
  for (const body of bodies)
    if (typeof body !== 'string') {
      const missing = missingIn(body.programme, today).length;
      // It runs on, or nobody could mend it: new referrals wait, and the administrators see why.
      if (missing > 0) log('programme-lacks', { programme: body.programme.id, missing });
    }
  if (path === undefined) {
    if (bodies.length === 0) log('no-programme');
    return [];
  }
  const { files, fault } = await readFiles(path);
  if (fault !== undefined) return [`PROGRAMMES: ${fault}`];
  const { programmes, known, faults } = checkFiles(files, knownIn(bodies), today, production);
  if (faults.length > 0) return faults;
  for (const programme of known) log('programme-kept', { programme });
  for (const programme of programmes) {
    await createProgramme(store, programme);
    log('programme-begun', { programme: programme.id });
  }
  return [];
};
