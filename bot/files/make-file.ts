import { may } from '../../domain/rights.ts';
import type { World } from '../world.ts';
import { bookFile } from './book-file.ts';
import type { FileRef, MadeFile } from './file.ts';

/** The file as it is now, for who may have it now; `undefined` for everybody else. */
export const makeFile = async ({ month }: FileRef, world: World): Promise<MadeFile | undefined> => {
  const { member, programme, today } = world;
  if (!may(member, 'pay-loan', programme, today)) return undefined;
  return bookFile(month, programme.prefix, await world.book(month));
};
