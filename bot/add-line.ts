import { open } from 'node:fs/promises';

/** Adds a line to a file and waits until the disk has it. */
export const addLine = async (path: string, line: string): Promise<void> => {
  const file = await open(path, 'a', 0o640);
  try {
    await file.appendFile(`${line}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
};
