import { open } from 'node:fs/promises';
import { z } from 'zod';
import { addLine } from '../add-line.ts';
import { readText } from '../read-text.ts';

const line = z.strictObject({
  v: z.literal(1),
  programme: z.string().min(1),
  case: z.string().min(1),
  at: z.iso.datetime(),
  by: z.string().min(1),
});

/** One case whose person was erased: numbers and ids, nothing of the citizen. */
export type Erased = z.infer<typeof line>;

/**
 * What was erased, kept where the store's backups are not: a backup that is put back knows nothing of it, and the bot
 * erases again what stands here.
 */
export interface EraseList {
  add(erased: Erased): Promise<void>;
  all(): Promise<readonly Erased[]>;
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reading throws an Error for people on a line that is none: what should be erased must not be passed over. */
export const fileList = (path: string): EraseList => ({
  add: (erased) => addLine(path, JSON.stringify(erased)),
  async all() {
    const read = await readText(path);
    return read
      .split('\n')
      .filter((text) => text !== '')
      .map((text, index) => {
        const parsed = line.safeParse(json(text));
        if (!parsed.success) throw new Error(`Line ${index + 1} of the list of erasures cannot be read.`);
        return parsed.data;
      });
  },
});

/** Why nothing can be added to a list, for who set the bot up; `undefined` where all is well. */
export const listTrouble = async (path: string): Promise<string | undefined> => {
  try {
    const file = await open(path, 'a', 0o640);
    await file.close();
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return `ERASURES_FILE: the list of erasures cannot be written (${code}).`;
  }
};
