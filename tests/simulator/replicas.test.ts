import assert from 'node:assert/strict';
import { etagOf, type StoredItem } from '../../storage/cosmos-item.ts';
import { makeDisk } from './disk.ts';
import { makeReplicas } from './replicas.ts';

const PARTITION = 'programme:ishoej-2015';
const SECOND = 1_000;

/** A disk whose documents a, b and c are written one after the other, a second apart, and b once more. */
const written = () => {
  const disk = makeDisk();
  const replicas = makeReplicas(disk);
  const write = (id: string, tags: readonly string[], at: number): void => {
    const found = disk.get(PARTITION, id);
    const ifMatch = found && etagOf(found);
    const { change } = disk.commit(PARTITION, [{ id, ifMatch, tags, bodyJson: JSON.stringify(at) }], '');
    assert.ok(change);
    replicas.note(change, at);
  };
  write('a', ['case'], 0);
  write('b', ['case'], SECOND);
  write('c', ['case'], 2 * SECOND);
  write('b', ['log'], 3 * SECOND);
  return replicas;
};

const idsOf = (items: readonly StoredItem[]): string => items.map(({ id }) => id).join(' ');

describe('A replica of the simulator that is behind', () => {
  it('answers as everything stood after some commit, each document and each list', () => {
    const replicas = written();
    assert.equal(replicas.newest(PARTITION), 4);
    const bodies = [0, 1, 2, 3, 4].map((number) => replicas.state(PARTITION, number).read('b')?.body);
    assert.deepEqual(bodies, [undefined, undefined, SECOND, SECOND, 3 * SECOND]);
    const cases = [0, 1, 2, 3, 4].map((number) =>
      idsOf(replicas.state(PARTITION, number).list({ tag: 'case', limit: 10 })),
    );
    assert.deepEqual(cases, ['', 'a', 'a b', 'a b c', 'a c']);
    const page = { tag: 'case', limit: 2, backwards: true } as const;
    assert.equal(idsOf(replicas.state(PARTITION, 3).list(page)), 'c b');
    assert.equal(idsOf(replicas.state(PARTITION, 3).list({ ...page, after: 'b' })), 'a');
    assert.equal(idsOf(replicas.state(PARTITION, 3).list({ tag: 'log', limit: 10 })), '');
  });

  it('has what was written a while ago, and all of a partition that nobody has written to', () => {
    const replicas = written();
    assert.equal(replicas.oldest(PARTITION, 3 * SECOND), 0);
    assert.equal(replicas.oldest(PARTITION, 5.5 * SECOND), 1);
    assert.equal(replicas.oldest(PARTITION, 60 * SECOND), 4);
    assert.deepEqual([replicas.oldest('system', 0), replicas.newest('system')], [0, 0]);
  });
});
