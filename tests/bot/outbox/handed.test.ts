import assert from 'node:assert/strict';
import { newDelivery } from '../../../bot/outbox/delivery-tags.ts';
import { makeHanded, type Handed } from '../../../bot/outbox/handed.ts';
import type { Doc } from '../../../storage/port.ts';

const PROGRAMME = 'p';

const notice = (number: number): Doc => ({
  ...newDelivery(`n${number}`, { kind: 'notice', notice: number }, 0),
  etag: '1',
  tags: [],
});
const task = (id: string): Doc => ({
  ...newDelivery(id, { kind: 'task', to: 'x', status: 'offered' }, 0),
  etag: '1',
  tags: [],
});

/** After a look at everything, in which the first two notices went out. */
const looked = (): Handed => {
  const handed = makeHanded();
  handed.looking();
  for (const number of [1, 2]) handed.note(PROGRAMME, notice(number), 'sent');
  return handed;
};

const idsOf = (handed: Handed): readonly string[] | undefined =>
  handed
    .take()
    ?.get(PROGRAMME)
    ?.map(({ id }) => id);

describe('what a command hands to the sender', () => {
  it('goes out without a look at everything, once', () => {
    const handed = looked();
    handed.add(PROGRAMME, [notice(3), task('t')]);
    handed.add(PROGRAMME, [notice(4)]);
    assert.deepEqual(idsOf(handed), ['n3', 't', 'n4']);
    assert.equal(handed.take(), undefined);
  });

  it('waits for a look where a number is missing that another process may have given', () => {
    const handed = looked();
    handed.add(PROGRAMME, [notice(4)]);
    assert.equal(handed.take(), undefined);
    handed.add(PROGRAMME, [task('t')]);
    assert.deepEqual(idsOf(handed), ['t'], 'a card for a person has no number');
  });

  it('waits for a look where something of before still waits', () => {
    for (const outcome of ['waiting', 'later', 'paced', 'lost'] as const) {
      const handed = looked();
      handed.note(PROGRAMME, task('before'), outcome);
      handed.add(PROGRAMME, [notice(3)]);
      assert.equal(handed.take(), undefined, outcome);
      handed.looking();
      handed.add(PROGRAMME, [notice(3)]);
      assert.deepEqual(idsOf(handed), ['n3']);
    }
  });

  it('waits for the first look of a process, and where so much comes that it goes on one card', () => {
    const first = makeHanded();
    first.add(PROGRAMME, [task('t')]);
    assert.equal(first.take(), undefined);
    const many = looked();
    many.add(
      PROGRAMME,
      Array.from({ length: 21 }, (_, index) => notice(3 + index)),
    );
    assert.equal(many.take(), undefined);
  });
});
