import { may } from '../../domain/rights/may.ts';
import type { World } from '../world.ts';
import { smallCountOn } from '../../domain/economy.ts';
import { accessFile } from './access-file.ts';
import { evaluationFile } from './evaluation-file.ts';
import { bookFile } from './book-file.ts';
import type { FileRef, MadeFile, RefusedFile } from './file.ts';

/** The file as it is now, for who may have it now, or why it is not made; `undefined` for everybody else. */
export const makeFile = async (ref: FileRef, world: World): Promise<MadeFile | RefusedFile | undefined> => {
  if (ref.file === 'access') {
    const found = await world.accessTo(ref.case);
    return found && accessFile(found, ref.format);
  }
  if (ref.file === 'evaluation') {
    const { part, from, to } = ref;
    // The annex and the sheet tell of one or two citizens.
    const allowed = part === 'open' || world.seesAll();
    const counting = allowed ? await world.counted({ from, to }, part === 'excel') : undefined;
    const { programme } = world;
    const fewest = smallCountOn(programme, to);
    return counting && evaluationFile(part, { ...counting, programme, fewest });
  }
  const { member, programme, today } = world;
  if (!may(member, 'pay-loan', programme, today)) return undefined;
  return bookFile(ref.month, programme.prefix, await world.book(ref.month));
};
