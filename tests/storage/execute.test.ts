import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../storage/open.ts';
import type { Store } from '../../storage/port.ts';
import { coursesInRaces } from './course-races.ts';
import { startEmulator } from './emulator.ts';
import { logsActivities } from './execute-activity.ts';
import { changesCourses } from './execute-changes.ts';
import { endsCourses } from './execute-course.ts';
import { executesCommands } from './execute-effects.ts';
import { survivesFailures, undoesTheWhole } from './execute-failures.ts';
import { executesInRaces } from './execute-races.ts';
import { waitsInLine } from './line-races.ts';
import { lendsInRaces } from './loan-races.ts';
import { handsOver } from './execute-handover.ts';
import { undoesCommands } from './execute-undo.ts';
import { undoesInRaces } from './undo-races.ts';

interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

const sqlite = async (): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), 'mikrolaan-'));
  const store = await openStore({ kind: 'sqlite', folder, scratch: true });
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const emulator = async (): Promise<Opened> => {
  const { endpoint, key, close } = await startEmulator();
  const store = await openStore({ kind: 'cosmos', endpoint, credential: { key }, database: 'execute' });
  return {
    store,
    close: async () => {
      await store.close();
      await close();
    },
  };
};

for (const [title, open] of [
  ['sqlite', sqlite],
  ['the Cosmos DB emulator', emulator],
] as const) {
  describe(`commands on ${title}`, () => {
    let opened: Opened | undefined;
    before(async () => {
      opened = await open();
    });
    after(() => opened?.close());
    const store = (): Store => {
      assert.ok(opened);
      return opened.store;
    };
    executesCommands(store);
    survivesFailures(store);
    executesInRaces(store);
    undoesCommands(store);
    undoesInRaces(store);
    handsOver(store);
    logsActivities(store);
    endsCourses(store);
    changesCourses(store);
    coursesInRaces(store);
    waitsInLine(store);
    lendsInRaces(store);
    if (title === 'sqlite') undoesTheWhole(store);
  });
}
