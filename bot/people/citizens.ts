import type { CitizenNames } from '../../domain/danish/citizen-name.ts';
import { namesCitizen, readNames } from '../../domain/danish/citizen-name.ts';
import type { CaseBody } from '../../storage/documents.ts';
import { bodyOf } from '../../storage/documents.ts';
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

/** The ids of the programmes in whose cases, open or closed, somebody is named in a message. */
export type NamedIn = (message: string) => Promise<readonly string[]>;

const load = async ({
  store,
  programmes,
  directory,
}: CitizenDeps): Promise<ReadonlyMap<string, CitizenNames>> => {
  const staff = (await directory.all()).map(({ name }) => name);
  const found = new Map<string, CitizenNames>();
  for (const { programme } of await programmes.all()) {
    const docs = await listAll(store, programmePartition(programme.id), 'case');
    const names = docs.flatMap((doc) => bodyOf<CaseBody>(doc).personal.citizenName ?? []);
    found.set(programme.id, readNames(names, staff));
  }
  return found;
};

/** Names are read when somebody writes where others read along, and used for a minute at most. */
export const makeNamedIn = (deps: CitizenDeps, now: () => number): NamedIn => {
  const names = kept(() => load(deps), now);
  return async (message) =>
    [...(await names())].flatMap(([id, known]) => (namesCitizen(message, known) ? [id] : []));
};
