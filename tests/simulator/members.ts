import type { Member } from '../../domain/member.ts';
import { withDeputies } from '../../domain/member.ts';
import { MEMBERS } from '../../storage/keys.ts';
import { memberIn } from '../../storage/register.ts';
import type { Disk } from './disk.ts';

/** Everybody in the register as it stands on disk. */
export const membersOn = (disk: Disk): readonly Member[] =>
  withDeputies(
    disk
      .list(MEMBERS, { tag: 'member', limit: 1_000 })
      .map(({ id, _etag: etag, tags, body }) => memberIn({ id, etag, tags, body })),
  );
