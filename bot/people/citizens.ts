import type { CitizenNames } from '../../domain/danish/citizen-name.ts';
import { namesCitizen, readNames } from '../../domain/danish/citizen-name.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Store } from '../../storage/port.ts';
import { kept } from '../kept.ts';
import type { Programmes } from '../programmes.ts';
import type { Directory } from './directory.ts';

export interface CitizenDeps {
  readonly store: Store;
  readonly programmes: Programmes;
  readonly directory: Directory;
}

/** How closely a message is looked at: `parts`: a surname alone is enough, for what everybody will read. */
export interface Closely {
  readonly parts?: true;
}

/** The ids of the programmes in whose cases, open or closed, somebody is named in a message. */
export type NamedIn = (message: string, how?: Closely) => Promise<readonly string[]>;

interface Known {
  /** The full name, and the first name alone. */
  readonly called: CitizenNames;
  readonly parts: CitizenNames;
}

const load = async ({ store, programmes, directory }: CitizenDeps): Promise<ReadonlyMap<string, Known>> => {
  const staff = (await directory.all()).map(({ name }) => name);
  const found = new Map<string, Known>();
  for (const { programme } of await programmes.all()) {
    const docs = await listAll(store, programmePartition(programme.id), 'case');
    const names = docs.flatMap((doc) => bodyOf<CaseBody>(doc).personal.citizenName ?? []);
    // Colleagues say »Maria«, whether the case knows her surname or not.
    const called = names.flatMap((name) => [name, ...name.trim().split(/\s+/u).slice(0, 1)]);
    const parts = names.flatMap((name) => [name, ...name.split(/[\s-]+/u)]);
    found.set(programme.id, { called: readNames(called, staff), parts: readNames(parts, staff) });
  }
  return found;
};

/** Names are read when somebody writes where others read along, and used for a minute at most. */
export const makeNamedIn = (deps: CitizenDeps, now: () => number): NamedIn => {
  const names = kept(() => load(deps), now);
  return async (message, { parts } = {}) =>
    [...(await names())].flatMap(([id, known]) =>
      namesCitizen(message, parts ? known.parts : known.called) ? [id] : [],
    );
};
