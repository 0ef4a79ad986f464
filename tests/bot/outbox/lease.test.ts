import assert from 'node:assert/strict';
import { freeLease, LEASE_MS, makeLease, type Lease } from '../../../bot/outbox/lease.ts';
import type { Store } from '../../../storage/port.ts';
import { inTempFolder, withStore } from '../../storage/temp-folder.ts';

const NEED = 10_000;

const withLeases = (
  use: (given: {
    readonly store: Store;
    lease(holder: string): Lease;
    pass(ms: number): void;
  }) => Promise<void>,
): Promise<void> =>
  inTempFolder((folder) =>
    withStore(folder, (store) => {
      let now = 1_000_000;
      return use({
        store,
        lease: (holder) => makeLease(store, 'work', holder, () => now),
        pass: (ms) => {
          now += ms;
        },
      });
    }),
  );

describe('a lease', () => {
  it('belongs to one at a time, and to the next once it has run out', () =>
    withLeases(async ({ lease, pass }) => {
      const [a, b] = [lease('a'), lease('b')];
      assert.equal(await a.hold(NEED), 1);
      assert.equal(await b.hold(NEED), undefined);
      pass(LEASE_MS - 1);
      assert.equal(await b.hold(NEED), undefined);
      pass(1);
      assert.equal(await b.hold(NEED), 2, 'the fence of a new holder is higher');
      assert.equal(await a.hold(NEED), undefined, 'who was paused has lost it');
    }));

  it('is prolonged by who holds it, with the same fence', () =>
    withLeases(async ({ lease, pass }) => {
      const [a, b] = [lease('a'), lease('b')];
      for (let round = 0; round < 10; round += 1) {
        assert.equal(await a.hold(NEED), 1);
        pass(LEASE_MS - NEED);
        assert.equal(await b.hold(NEED), undefined);
      }
    }));

  it('goes to one of many who ask at once', () =>
    withLeases(async ({ lease }) => {
      const names = Array.from({ length: 20 }, (_, index) => `holder ${index}`);
      const got = await Promise.all(names.map((name) => lease(name).hold(NEED)));
      assert.deepEqual(
        got.filter((fence) => fence !== undefined),
        [1],
      );
    }));

  it('is free at once when it was given back, and only its holder can do that', () =>
    withLeases(async ({ lease }) => {
      const [a, b] = [lease('a'), lease('b')];
      assert.equal(await a.hold(NEED), 1);
      await b.release();
      assert.equal(await b.hold(NEED), undefined);
      await a.release();
      assert.equal(await b.hold(NEED), 2);
      await a.release();
      assert.equal(await a.hold(NEED), undefined);
    }));

  it('of a dead holder is freed by who knows to be alone', () =>
    withLeases(async ({ store, lease }) => {
      await freeLease(store, 'work');
      assert.equal(await lease('dead').hold(NEED), 1);
      await freeLease(store, 'work');
      assert.equal(await lease('alive').hold(NEED), 2);
    }));
});
