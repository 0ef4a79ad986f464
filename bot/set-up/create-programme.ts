import { randomBytes } from 'node:crypto';
import type { Programme } from '../../domain/programme.ts';
import type { BegunBody, ProgrammeBody } from '../../storage/documents/programme.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { BEGUN, prefixId, programmePartition, SYSTEM } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

/** Whose a prefix is in the store; `undefined` where it is nobody's. */
export const ownerOf = async (store: Pick<Store, 'read'>, prefix: string): Promise<string | undefined> => {
  const [doc] = await store.read(SYSTEM, [prefixId(prefix)]);
  return maybeBody<{ readonly programme: string }>(doc)?.programme;
};

/**
 * A programme that is not there yet; doing it again changes nothing, and ends what a killed process had begun: first
 * the prefix, for two programmes never share one, then the programme as it begins.
 */
export const createProgramme = async (store: Store, programme: Programme): Promise<void> => {
  await store.commit(SYSTEM, [
    {
      op: 'create',
      id: prefixId(programme.prefix),
      tags: ['prefix'],
      body: { v: 1, programme: programme.id },
    },
  ]);
  const owner = await ownerOf(store, programme.prefix);
  if (owner !== programme.id)
    throw new Error(`The prefix ${programme.prefix} belongs to the programme ${owner ?? 'of nobody'}.`);
  const body: ProgrammeBody = { v: 1, programme, salt: randomBytes(16).toString('base64url') };
  const begun: BegunBody = { v: 1, programme };
  await store.commit(programmePartition(programme.id), [
    { op: 'create', id: 'programme', body },
    { op: 'create', id: BEGUN, body: begun },
  ]);
};
