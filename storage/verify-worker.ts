import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteToRead } from './sqlite-read.ts';
import { StoreUnavailable } from './port.ts';
import { verifyCases } from './verify-cases.ts';
import type { Answer, Task } from './verify-threads.ts';

/** A thread that proves its part of the cases with a connection of its own, and answers once. */
const { folder, cases } = workerData as Task;

const prove = async (): Promise<Answer> => {
  const reader = await openSqliteToRead(folder);
  try {
    return { found: await verifyCases(reader, cases) };
  } catch (error) {
    // Only the text of an error comes through to the other thread as it was.
    if (error instanceof StoreUnavailable) return { unavailable: error.message };
    throw error;
  } finally {
    await reader.close();
  }
};

// Copied, nothing handed over.
parentPort?.postMessage(await prove(), []);
